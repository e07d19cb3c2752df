import type { Structure } from "../analysis/structure.js";
import type { Node } from "../document/node.js";
import { writtenLineOf } from "../finding/written-range.js";
import { shownEnd } from "./shown-end.js";

/** Lines that fold into their first one, relative to the document. */
export interface FoldedLines {
  readonly start: number;
  readonly end: number;
  readonly kind: "comment" | undefined;
}

/** What folds in a document: the document, every block that spans lines, long texts, and comments in a row. */
export function foldedLines(structure: Structure): readonly FoldedLines[] {
  const { yaml, lines } = structure;
  const folded = new Map<number, FoldedLines>();
  const add = (start: number, end: number, kind?: FoldedLines["kind"]): void => {
    const known = folded.get(start);
    if (start < end && (known === undefined || known.end < end)) folded.set(start, { start, end, kind });
  };
  addComments(structure, add);
  if (yaml.root !== undefined) addNode(yaml.root, structure, add);
  const last = lastLine(structure);
  // The marker's line stands for the document behind it.
  if (lines.lineText(0).trim() === "" && 1 < lines.lineCount) add(0, last);
  return [...folded.values()].sort((one, other) => one.start - other.start);
}

type Add = (start: number, end: number, kind?: FoldedLines["kind"]) => void;

function addNode(node: Node, structure: Structure, add: Add): void {
  const { readable } = structure;
  const lineOf = (offset: number): number => writtenLineOf(structure, offset);
  if (node.kind === "mapping") {
    for (const entry of node.entries) {
      if (entry.borrowed) continue;
      add(lineOf(entry.key.start), lineOf(shownEnd(entry.value, readable)));
      addNode(entry.value, structure, add);
    }
  } else if (node.kind === "sequence") {
    for (const item of node.items) {
      if (item.kind !== "scalar") add(lineOf(item.start), lineOf(shownEnd(item, readable)));
      addNode(item, structure, add);
    }
  }
}

function addComments({ lines }: Structure, add: Add): void {
  let start: number | undefined;
  for (let line = 0; line <= lines.lineCount; line++) {
    const isComment = line < lines.lineCount && /^\s*#/.test(lines.lineText(line));
    if (isComment) start ??= line;
    else if (start !== undefined) {
      add(start, line - 1, "comment");
      start = undefined;
    }
  }
}

function lastLine({ lines }: Structure): number {
  let line = lines.lineCount - 1;
  while (0 < line && lines.lineText(line).trim() === "") line--;
  return line;
}
