import type { CodeLens, CodeLensParams } from "vscode-languageserver";
import { inFile } from "../core/document/shift.js";
import { codeLenses } from "../core/views/code-lens.js";
import { openPreviewCommand } from "../protocol.js";
import type { ServerContext } from "./context.js";

export async function codeLens(context: ServerContext, { textDocument }: CodeLensParams): Promise<CodeLens[]> {
  const file = context.files.get(textDocument.uri);
  if (file === undefined || !context.settings().codeLens) return [];
  const lenses = file.documents.map(async (document) => {
    const [judgement, explained] = await Promise.all([context.analyserOf(file.uri).judgementOf(document.text), context.analyserOf(file.uri).explainedReviewOf(document.text)]);
    return codeLenses(judgement, explained, context.language()).map(({ range, title }) => {
      const place = inFile(document, range);
      return { range: place, command: { title, command: openPreviewCommand, arguments: [file.uri, place.start.line] } };
    });
  });
  return (await Promise.all(lenses)).flat();
}
