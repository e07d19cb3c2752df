/** The document that an offset of a file lies in, even where nothing is written yet. */
export interface Piece {
  /** From behind its marker to the next one. */
  readonly text: string;
  /** UTF-16 offset of `text` in the file. */
  readonly offset: number;
  /** Whether the text begins on the marker's own line. */
  readonly isBehindMarker: boolean;
}

/** Unlike `splitDocuments`, which knows only documents with content, this finds the empty one that somebody begins to write. */
export function pieceAt(text: string, offset: number): Piece {
  const byteOrderMark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let start = byteOrderMark;
  let end = text.length;
  for (const marker of text.matchAll(/^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm)) {
    const at = marker.index;
    if (at + 3 <= offset) start = at + 3;
    else {
      end = Math.max(start, at);
      break;
    }
  }
  return { text: text.slice(start, end), offset: start, isBehindMarker: byteOrderMark < start };
}
