import { ruleOf } from "../rules/registry.js";
import type { Finding } from "./finding.js";

/** Leaves out findings that a rule knows to follow from another finding: a selector that matches nothing because there is none. */
export function withoutSettled(findings: readonly Finding[]): readonly Finding[] {
  const settled = new Set(findings.flatMap(({ code }) => codesSettledBy(code)));
  return settled.size === 0 ? findings : findings.filter(({ code }) => !settled.has(code));
}

function codesSettledBy(code: string): readonly string[] {
  const rule = ruleOf(code);
  return rule?.explains === "cause" ? (rule.settles ?? []) : [];
}
