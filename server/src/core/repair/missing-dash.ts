import { indentation, isBlankOrComment, type Mistyping } from "./line-edit.js";

/** `name: B` in the column of the keys of `- name: A`, a few lines below: the next item, whose dash was forgotten. */
export function missingDashMistypings(lines: readonly string[], line: number): readonly Mistyping[] {
  const text = lines[line] ?? "";
  const key = /^\s+([A-Za-z][\w./-]*):\s/.exec(text)?.[1];
  const column = indentation(text);
  if (key === undefined || column < 2) return [];
  for (let above = line - 1, between = 0; 0 <= above; above--) {
    const other = lines[above] as string;
    if (isBlankOrComment(other) || column < indentation(other)) {
      between++;
      continue;
    }
    if (indentation(other) === column) {
      if (other.trimStart().startsWith(`${key}:`)) return [];
      between++;
      continue;
    }
    const opened = /^(\s*-\s+)([A-Za-z][\w./-]*):\s/.exec(other);
    if (opened === null || between === 0 || opened[2] !== key || (opened[1] as string).length !== column) return [];
    return [
      {
        code: "missing-dash",
        edits: [{ line, to: (opened[1] as string) + text.trimStart() }],
        columns: [column, column + key.length],
        fix: { en: 'Start the item with "-"', ko: '항목을 "-"로 시작하기' },
        unlikeliness: 1,
      },
    ];
  }
  return [];
}
