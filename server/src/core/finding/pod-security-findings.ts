import type { Judgement } from "../analysis/judge.js";
import { locate, spanOf } from "../document/locate.js";
import type { PodSecurityViolation } from "../engine/contract.js";
import { containersOf } from "../pod/containers.js";
import { podSecurityRules } from "../rules/registry.js";
import type { PodSecurityContext } from "../rules/rule.js";
import type { Finding } from "./finding.js";
import { manifestContext } from "./manifest-context.js";
import { relatedRanges } from "./related.js";
import { writtenRange } from "./written-range.js";

/** Each violation of a Pod Security Standard, at the first place that would have to change, the others beside it. */
export function podSecurityFindings({ structure }: Judgement, violations: readonly PodSecurityViolation[]): readonly Finding[] {
  const context = manifestContext(structure);
  if (context === undefined) return [];
  return violations.flatMap((violation): readonly Finding[] => {
    const rule = podSecurityRules.find(({ checks }) => checks.includes(violation.check));
    if (rule === undefined) return [];
    const named = containersOf(context).filter(({ name }) => name !== undefined && violation.detail.includes(`"${name}"`));
    const own: PodSecurityContext = { ...context, violation, containers: named.length === 0 ? containersOf(context) : named };
    const [first = [], ...others] = rule.places(own);
    const span = spanOf(locate(context.root, first));
    const fixes = rule.fixes?.(own);
    return [
      {
        code: rule.code,
        severity: "warning",
        range: writtenRange(structure, span.start, span.end),
        title: rule.title(own),
        explanation: rule.why,
        causes: [{ reason: "PodSecurity", field: "", message: `${violation.reason} (${violation.detail})` }],
        path: first,
        related: relatedRanges(structure, others.map((at) => ({ at, text: { en: "This violates the standard too.", ko: "여기도 표준을 위반합니다." } })), context.root),
        ...(fixes && { candidates: fixes }),
        ...(rule.url !== undefined && { url: rule.url }),
      },
    ];
  });
}
