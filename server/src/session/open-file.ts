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

/** Cuts a file into its documents; those that stood in the version `before` it keep their texts. */
export function openFile(uri: string, version: number, text: string, before?: OpenFile): OpenFile {
  const known = new Map(before?.documents.map((document) => [document.text, document.text]));
  const documents = splitDocuments(text).map((document) => ({ ...document, text: known.get(document.text) ?? detached(document.text, text) }));
  return { uri, version, text, documents, texts: new Set(documents.map((document) => document.text)) };
}

/** A piece of a file as a string of its own: V8 would keep the whole file for as long as a part of it is kept anywhere. */
function detached(piece: string, file: string): string {
  return piece.length === file.length ? piece : (JSON.parse(JSON.stringify(piece)) as string);
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
