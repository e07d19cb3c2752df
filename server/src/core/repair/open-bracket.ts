import { indentation, isBlankOrComment, type Mistyping } from "./line-edit.js";

const closers: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** A bracket that is opened at a line's end and never closed: it closes before the next line that stands no deeper. */
export function openBracketMistypings(lines: readonly string[], line: number): readonly Mistyping[] {
  const found: Mistyping[] = [];
  for (let start = line; Math.max(0, line - mostLines) <= start; start--) {
    const open = openedIn(lines[start] ?? "");
    if (open === undefined || !/:\s*[[{]|-\s+[[{]/.test(lines[start] as string)) continue;
    const last = lastInside(lines, start);
    if (last === start) continue;
    const text = lines[last] as string;
    const bare = text.trimEnd().replace(/,$/, "");
    const isOnOwnLine = (lines[start] as string).trimEnd().length === open.column + 1;
    const closed = isOnOwnLine ? `${bare}\n${" ".repeat(indentation(lines[start] as string))}${open.closer}` : `${bare}${open.closer}`;
    found.push({
      code: "unclosed-bracket",
      edits: [{ line: last, to: closed }],
      at: start,
      columns: [open.column, open.column + 1],
      fix: { en: `Close the bracket with "${open.closer}"`, ko: `"${open.closer}"(으)로 괄호 닫기` },
      unlikeliness: 0,
    });
    break;
  }
  return found;
}

/** How far above a problem the bracket may be opened. */
const mostLines = 12;

/** The outermost bracket that a line leaves open. */
function openedIn(text: string): { readonly column: number; readonly closer: string } | undefined {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'|\s#.*$/g, (matched) => (/^["']/.test(matched) ? "x" : " ").repeat(matched.length));
  const open: number[] = [];
  for (const [index, unit] of [...bare].entries()) {
    if (unit === "[" || unit === "{") open.push(index);
    else if (unit === "]" || unit === "}") open.pop();
  }
  const [column] = open;
  return column === undefined || 1 < open.length ? undefined : { column, closer: closers[bare[column] as string] as string };
}

/** The last line below that is deeper than the bracket's own. */
function lastInside(lines: readonly string[], start: number): number {
  const own = indentation(lines[start] as string);
  let last = start;
  for (let below = start + 1; below < lines.length; below++) {
    const text = lines[below] as string;
    if (isBlankOrComment(text)) continue;
    if (indentation(text) <= own) break;
    last = below;
  }
  return last;
}
