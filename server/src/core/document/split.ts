/** One document of a multi-document text: a piece of the file that is parsed, judged and cached by itself. */
export interface DocumentText {
  /** Everything after the `---` marker, up to the next one, as it stands in the file. */
  readonly text: string;
  /** UTF-16 offset of `text` in the file. */
  readonly offset: number;
  /** Line of the file on which `text` starts. */
  readonly line: number;
  /** Column at which `text` starts on that line: 3 after a marker, else 0; one more behind a byte order mark. */
  readonly character: number;
}

/**
 * Cuts a text at its document markers (`---` or `...` at a line's start; no scalar can hold one, so no parser is needed).
 * Pieces without content (blank, comments, directives) are left out, but a text always has at least one document.
 */
export function splitDocuments(text: string): readonly DocumentText[] {
  const documents: DocumentText[] = [];
  const byteOrderMark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const nextBreak = lineBreaksIn(text);
  let piece = { offset: byteOrderMark, line: 0, character: byteOrderMark };
  let line = 0;
  let lineStart = byteOrderMark;
  for (;;) {
    if (isMarker(text, lineStart)) {
      addWithContent(documents, text, piece, lineStart);
      piece = { offset: lineStart + 3, line, character: 3 + (line === 0 ? byteOrderMark : 0) };
    }
    const end = nextBreak(lineStart);
    if (end === -1) break;
    line++;
    lineStart = end + 1;
  }
  addWithContent(documents, text, piece, text.length);
  return documents.length === 0 ? [{ text: text.slice(byteOrderMark), offset: byteOrderMark, line: 0, character: byteOrderMark }] : documents;
}

/** Finds the last unit of the next line break (LF, or CR without LF) from an offset on, or -1; a search for LF alone is many times faster. */
function lineBreaksIn(text: string): (from: number) => number {
  if (!/\r(?!\n)/.test(text)) return (from) => text.indexOf("\n", from);
  const lineBreak = /\n|\r(?!\n)/g;
  return (from) => {
    lineBreak.lastIndex = from;
    return lineBreak.exec(text)?.index ?? -1;
  };
}

function isMarker(text: string, lineStart: number): boolean {
  const first = text.charCodeAt(lineStart);
  if (first !== 0x2d && first !== 0x2e) return false;
  return /^(?:---|\.\.\.)(?:[ \t\r\n]|$)/.test(text.slice(lineStart, lineStart + 4));
}

function addWithContent(
  documents: DocumentText[],
  text: string,
  piece: { readonly offset: number; readonly line: number; readonly character: number },
  end: number,
): void {
  const content = text.slice(piece.offset, end);
  if (hasContent(content)) documents.push({ text: content, ...piece });
}

/** Something other than blanks, comments and `%` directives. */
function hasContent(text: string): boolean {
  return /^[ \t]*[^\s#%]/m.test(text) || /^[ \t]+%/m.test(text);
}
