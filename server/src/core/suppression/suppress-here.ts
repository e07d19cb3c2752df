import type { Structure } from "../analysis/structure.js";
import { walk } from "../document/locate.js";
import type { Finding } from "../finding/finding.js";
import { writtenLineOf } from "../finding/written-range.js";
import type { Fix } from "../fixes/fix.js";

/**
 * A comment that silences a finding where it stands, with room for a reason. No engine has to agree: the manifest stays as it is.
 * Above the line where that is about the line alone; behind it where a comment above would speak for a whole item.
 */
export function suppressHere(structure: Structure, finding: Finding): Fix {
  const line = firstLineOf(structure, finding.range.start.line);
  const text = structure.lines.lineText(line);
  const indentation = /^\s*/.exec(text)?.[0] ?? "";
  const note = `# podsmith-ignore ${finding.code}: because …`;
  const isBehind = /^\s*-\s/.test(text) && !text.includes(" #");
  const at = { line, character: isBehind ? text.trimEnd().length : 0 };
  return {
    title: { en: `Suppress "${finding.code}" here with a reason`, ko: `이유를 적고 여기서 "${finding.code}" 숨기기` },
    edits: [{ range: { start: at, end: at }, text: isBehind ? ` ${note}` : `${indentation}${note}${structure.text.includes("\r\n") ? "\r\n" : "\n"}` }],
    isAccepted: false,
  };
}

/** No comment may stand inside a scalar that runs over several lines. */
function firstLineOf(structure: Structure, line: number): number {
  const { yaml } = structure;
  if (yaml.root === undefined) return line;
  for (const { node } of walk(yaml.root)) {
    if (node.kind !== "scalar") continue;
    const first = writtenLineOf(structure, node.start);
    if (first < line && line <= writtenLineOf(structure, Math.max(node.start, node.end - 1))) return first;
  }
  return line;
}
