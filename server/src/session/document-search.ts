import type { DocumentSource, SearchDocuments } from "../core/navigation/resolve.js";
import type { Analyser } from "./analyser.js";
import { breathe, longestStep } from "./breathe.js";
import type { OpenFile } from "./open-file.js";
import type { WorkspaceIndex } from "./workspace-index.js";

/** A search over the documents of all known files; only those that hold the word are ever parsed. */
export function documentSearch(index: WorkspaceIndex, analyser: Analyser): SearchDocuments {
  return (word) => index.mentioning(word).flatMap((file) => sourcesOf(file, analyser).filter(({ document }) => document.text.includes(word)));
}

export function sourcesOf(file: OpenFile, analyser: Analyser): readonly DocumentSource[] {
  return file.documents.map((document) => ({ uri: file.uri, document, get structure() { return analyser.structureOf(document.text); } }));
}

/** Documents that are read ahead; more would push the first ones out of the analyser's cache. */
const furthestAhead = 2_500;

/** Reads documents while letting other work go first, so that a search over them finds them read; stops when it is cancelled. */
export async function readAhead(sources: readonly DocumentSource[], token: { readonly isCancellationRequested: boolean }): Promise<void> {
  let since = Date.now();
  for (const source of sources.slice(0, furthestAhead)) {
    void source.structure;
    if (Date.now() - since < longestStep) continue;
    await breathe();
    if (token.isCancellationRequested) return;
    since = Date.now();
  }
}
