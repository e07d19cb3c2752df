import { previewModel } from "../core/views/preview.js";
import type { PreviewParams, PreviewResult } from "../protocol.js";
import { documentAtLine } from "../session/open-file.js";
import type { ServerContext } from "./context.js";

/** The preview of the document under the asked line, once the engine has explained it. */
export async function preview(context: ServerContext, params: PreviewParams): Promise<PreviewResult> {
  const file = context.files.get(params.uri);
  if (file === undefined) return null;
  const analyser = context.analyserOf(file.uri);
  const selected = documentAtLine(file, params.line ?? 0);
  const shown = file.documents[selected]?.text ?? "";
  const [review] = await Promise.all([analyser.explainedReviewOf(shown), analyser.judgementOf(shown)]);
  return previewModel({
    uri: file.uri,
    version: file.version,
    documents: file.documents,
    judgements: file.documents.map(({ text }) => analyser.knownJudgement(text).judgement),
    selected,
    review,
    language: context.language(),
    nodes: context.nodes(),
  });
}
