import type { DocumentSource, SearchDocuments } from "../core/navigation/resolve.js";
import type { Analyser } from "./analyser.js";
import type { OpenFile } from "./open-file.js";
import type { WorkspaceIndex } from "./workspace-index.js";

/** A search over the documents of all known files; only those that hold the word are ever parsed. */
export function documentSearch(index: WorkspaceIndex, analyser: Analyser): SearchDocuments {
  return (word) => index.mentioning(word).flatMap((file) => sourcesOf(file, analyser).filter(({ document }) => document.text.includes(word)));
}

export function sourcesOf(file: OpenFile, analyser: Analyser): readonly DocumentSource[] {
  return file.documents.map((document) => ({ uri: file.uri, document, get structure() { return analyser.structureOf(document.text); } }));
}
