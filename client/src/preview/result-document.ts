import { Disposable, EventEmitter, Range, Uri, workspace, type CancellationToken } from "vscode";
import type { Judgements } from "../judgements.js";
import type { LanguageServer } from "../language-server.js";
import { resultAddress, resultScheme, type ResultAddress } from "./result-uri.js";
import { resultText } from "./result-text.js";

/** Serves the result, and single documents of a manifest file, as read-only YAML that follows the manifest. */
export function registerResultDocuments(server: LanguageServer, judgements: Judgements): Disposable {
  const changed = new EventEmitter<Uri>();
  const provider = {
    onDidChange: changed.event,
    provideTextDocumentContent: async (uri: Uri, token: CancellationToken) => {
      const address = resultAddress(uri);
      return address === undefined ? "" : contentOf(address, server, judgements, token);
    },
  };
  const announce = (source: string) => {
    for (const { uri } of workspace.textDocuments) {
      if (uri.scheme === resultScheme && resultAddress(uri)?.source.toString() === source) changed.fire(uri);
    }
  };
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(resultScheme, provider),
    judgements.onJudged(({ uri }) => announce(uri)),
  );
}

async function contentOf(
  { source, document, step, side }: ResultAddress,
  server: LanguageServer,
  judgements: Judgements,
  token: CancellationToken,
): Promise<string> {
  const manifest = await workspace.openTextDocument(source);
  const line = judgements.of(source)?.verdicts[document]?.line ?? 0;
  const model = await server.preview({ uri: source.toString(), line }, token);
  if (model === undefined) return "";
  if (side === "result") return resultText(model.steps[step]);
  const range = model.documents[model.selected]?.range;
  if (range === undefined) return "";
  const { start, end } = range;
  return manifest.getText(new Range(start.line, start.character, end.line, end.character));
}
