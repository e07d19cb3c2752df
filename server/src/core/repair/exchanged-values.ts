import { indentation, isBlankOrComment, type Mistyping } from "./line-edit.js";

/** No header of a block: its lines below would stay where they are. */
const pair = /^(\s*(?:- +)*[\w./-]+:\s+)(?![|>][-+\d]*\s*(?:#|$))([^\s#][^#]*?)(\s+#.*)?$/;

/** How many lines away the neighbour may stand. */
const reach = 3;

/** `path: 8080` beside `port: /ready`: the values of two fields of one mapping exchanged. */
export function exchangedMistypings(lines: readonly string[], line: number): readonly Mistyping[] {
  const own = pair.exec(lines[line] ?? "");
  if (own === null) return [];
  const column = keyColumn(lines[line] as string);
  const found: Mistyping[] = [];
  for (let other = Math.max(0, line - reach); other <= Math.min(lines.length - 1, line + reach); other++) {
    const neighbour = other === line ? null : pair.exec(lines[other] as string);
    if (neighbour === null || keyColumn(lines[other] as string) !== column || neighbour[2] === own[2] || !isOneMapping(lines, line, other)) continue;
    const [key, otherKey] = [keyOf(own), keyOf(neighbour)];
    found.push({
      code: "exchanged-values",
      edits: [
        { line, to: `${own[1]}${neighbour[2]}${own[3] ?? ""}` },
        { line: other, to: `${neighbour[1]}${own[2]}${neighbour[3] ?? ""}` },
      ],
      columns: [(own[1] as string).length, (own[1] as string).length + (own[2] as string).length],
      fix: { en: `Exchange the values of "${key}" and "${otherKey}"`, ko: `"${key}"와(과) "${otherKey}"의 값을 서로 바꾸기` },
      unlikeliness: Math.abs(line - other),
    });
  }
  return found;
}

/** Nothing between the two stands further left, and no item begins between them. */
function isOneMapping(lines: readonly string[], line: number, other: number): boolean {
  const [first, last] = line < other ? [line, other] : [other, line];
  const column = keyColumn(lines[first] as string);
  return lines.slice(first + 1, last + 1).every((text) => isBlankOrComment(text) || column <= indentation(text));
}

function keyColumn(text: string): number {
  return /^\s*(?:- +)*/.exec(text)?.[0].length ?? indentation(text);
}

function keyOf(match: RegExpExecArray): string {
  return (match[1] as string).replace(/^[\s-]+|:\s+$/g, "");
}
