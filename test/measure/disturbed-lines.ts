import type { Range } from "vscode-languageserver/node";

/**
 * Lines that a fix took away or changed though they have nothing to do with what it mends: neither the lines that the finding
 * points out and what hangs on them, nor the mistaken one. Another indentation is no loss; a lost comment always is.
 */
export function disturbedLines(before: string, after: string, ranges: readonly Range[], mistakenLine: number): readonly string[] {
  const lines = before.split(/\r\n|\n|\r/);
  const related = relatedLines(lines, ranges, mistakenLine);
  const left = new Map<string, number>();
  for (const line of after.split(/\r\n|\n|\r/)) count(left, plain(line), 1);
  const disturbed: string[] = [];
  // Two lines may read alike: one that has to stay claims what is left before one that may go.
  const order = [...lines.keys()].sort((one, other) => Number(related.has(one)) - Number(related.has(other)));
  for (const number of order) {
    const line = lines[number] as string;
    const text = plain(line);
    if (text === "") continue;
    const isLeft = 0 < (left.get(text) ?? 0);
    if (isLeft) count(left, text, -1);
    else if (!related.has(number)) disturbed.push(line);
    else if (commentOf(line) !== "" && !after.includes(commentOf(line))) disturbed.push(line);
  }
  return disturbed;
}

/** The lines of the finding and the mistake, and all below them that are deeper. */
function relatedLines(lines: readonly string[], ranges: readonly Range[], mistakenLine: number): ReadonlySet<number> {
  const related = new Set<number>();
  const own = [mistakenLine - 1, mistakenLine, mistakenLine + 1];
  for (const range of ranges) for (let line = range.start.line; line <= range.end.line; line++) own.push(line);
  for (const line of own) {
    if (line < 0 || lines.length <= line) continue;
    related.add(line);
    const column = indentation(lines[line] as string);
    for (let below = line + 1; below < lines.length; below++) {
      const text = lines[below] as string;
      if (text.trim() !== "" && indentation(text) <= column && !/^\s*- /.test(text)) break;
      related.add(below);
    }
  }
  return related;
}

function plain(line: string): string {
  return line.replace(/^[\s-]+/, "").trimEnd();
}

function commentOf(line: string): string {
  return /(?:^|\s)(#.*)$/.exec(line)?.[1] ?? "";
}

function indentation(line: string): number {
  return line.length - line.trimStart().length;
}

function count(counts: Map<string, number>, text: string, change: number): void {
  counts.set(text, (counts.get(text) ?? 0) + change);
}
