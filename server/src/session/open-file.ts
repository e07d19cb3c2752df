import { splitDocuments, type DocumentText } from "../core/document/split.js";
import type { Position } from "../core/document/position.js";

/** A file that the editor has open, cut into its documents. */
export interface OpenFile {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly documents: readonly DocumentText[];
  /** The documents' texts, to find out at once whether one of them still stands here. */
  readonly texts: ReadonlySet<string>;
}

export function openFile(uri: string, version: number, text: string): OpenFile {
  const documents = splitDocuments(text);
  return { uri, version, text, documents, texts: new Set(documents.map((document) => document.text)) };
}

/** Index of the document that holds a line: the last one that starts at or above it. */
export function documentAtLine(file: OpenFile, line: number): number {
  let found = 0;
  for (const [index, document] of file.documents.entries()) if (document.line <= line) found = index;
  return found;
}

export function documentAt(file: OpenFile, position: Position): DocumentText {
  return file.documents[documentAtLine(file, position.line)] as DocumentText;
}

/** The documents that have something on the lines from `first` to `last`. */
export function documentsBetween(file: OpenFile, first: number, last: number): readonly DocumentText[] {
  return file.documents.slice(documentAtLine(file, first), documentAtLine(file, last) + 1);
}
