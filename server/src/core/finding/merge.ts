import { formatFieldPath } from "../document/field-path.js";
import type { Finding } from "./finding.js";

/** Findings in document order, those of one code about one place as one: a mistake that the server names four times is one mistake. */
export function mergeFindings(findings: readonly Finding[]): readonly Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const { start, end } = finding.range;
    const key = `${finding.code} ${start.line}:${start.character}-${end.line}:${end.character} ${formatFieldPath(finding.path)}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...known, causes: [...known.causes, ...finding.causes] } : finding);
  }
  return [...merged.values()].sort(byPosition);
}

function byPosition(one: Finding, other: Finding): number {
  return one.range.start.line - other.range.start.line || one.range.start.character - other.range.start.character;
}
