import { CodeLensRefreshRequest, type CancellationToken, type ClientCapabilities, type Connection, type ServerCapabilities } from "vscode-languageserver";
import { codeLens, resolveCodeLens } from "./code-lens.js";
import { completion, completionTriggers, resolveCompletion } from "./completion.js";
import type { ServerContext } from "./context.js";
import { definition } from "./definition.js";
import { documentHighlight } from "./document-highlight.js";
import { documentLink } from "./document-link.js";
import { documentSymbol } from "./document-symbol.js";
import { foldingRange } from "./folding-range.js";
import { hover } from "./hover.js";
import { inlayHint } from "./inlay-hint.js";
import { references } from "./references.js";
import { prepareRename, rename } from "./rename.js";
import { selectionRange } from "./selection-range.js";
import { workspaceSymbol } from "./workspace-symbol.js";

/** What a reader can ask for at a place of a manifest, or of all of them. */
export const languageFeatures: ServerCapabilities = {
  completionProvider: { triggerCharacters: [...completionTriggers], resolveProvider: true, completionItem: { labelDetailsSupport: true } },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  documentHighlightProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
  inlayHintProvider: true,
  codeLensProvider: { resolveProvider: true },
};

/** Registers the handlers of these features; each answers from the context of the moment, once there is one. */
export function registerLanguageFeatures(connection: Connection, current: () => ServerContext | undefined): void {
  const answer = <Params, Result>(handle: (context: ServerContext, params: Params, token: CancellationToken) => Result) => (params: Params, token: CancellationToken): Result | null => {
    const context = current();
    return context === undefined ? null : handle(context, params, token);
  };
  connection.onCompletion(answer(completion));
  connection.onCompletionResolve((item, token) => answer(resolveCompletion)(item, token) ?? item);
  connection.onHover(answer(hover));
  connection.onDefinition(answer(definition));
  connection.onReferences(answer(references));
  connection.onPrepareRename(answer(prepareRename));
  connection.onRenameRequest(answer(rename));
  connection.onDocumentHighlight(answer(documentHighlight));
  connection.onDocumentSymbol(answer(documentSymbol));
  connection.onWorkspaceSymbol(answer(workspaceSymbol));
  connection.onFoldingRanges(answer(foldingRange));
  connection.onSelectionRanges(answer(selectionRange));
  connection.onDocumentLinks(answer(documentLink));
  connection.onCodeLens(answer(codeLens));
  connection.onCodeLensResolve((lens, token) => answer(resolveCodeLens)(lens, token) ?? lens);
  connection.languages.inlayHint.on(async (params, token) => (await answer(inlayHint)(params, token)) ?? []);
}

/** Asks the client to ask again for what it shows unasked: settings have changed. */
export function refreshViews(connection: Connection, { workspace }: ClientCapabilities): void {
  if (workspace?.codeLens?.refreshSupport === true) void connection.sendRequest(CodeLensRefreshRequest.type);
  if (workspace?.inlayHint?.refreshSupport === true) void connection.languages.inlayHint.refresh();
}
