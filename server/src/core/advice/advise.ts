import type { Judgement } from "../analysis/judge.js";
import { locate, spanOf } from "../document/locate.js";
import { plainAt } from "../document/plain-value.js";
import type { Review } from "../engine/contract.js";
import type { Finding } from "../finding/finding.js";
import { manifestContext } from "../finding/manifest-context.js";
import { relatedRanges } from "../finding/related.js";
import { writtenRange } from "../finding/written-range.js";
import { adviceRules } from "../rules/registry.js";
import type { Advice, AdviceContext, AdviceLevel, AdviceRule } from "../rules/rule.js";

/** Levels of advice that differ from the rules' own, by code. */
export type AdviceLevels = Readonly<Record<string, AdviceLevel>>;

/** Whether any advice is wanted at all: without it nobody needs to ask for the resulting object. */
export function wantsAdvice(levels: AdviceLevels): boolean {
  return adviceRules.some((rule) => levelOf(rule, levels) !== "off");
}

/** What will hurt although the API server accepts it. `explained` is its answer with the resulting object. */
export function adviceFindings(judgement: Judgement, explained: Review | undefined, levels: AdviceLevels): readonly Finding[] {
  const context = manifestContext(judgement.structure);
  if (judgement.verdict !== "accepted" || context === undefined || explained?.object === undefined) return [];
  const effectivePod = context.pod === undefined ? undefined : plainAt(explained.object, context.pod);
  const adviceContext: AdviceContext = { ...context, effective: explained.object, effectivePod };
  return adviceRules.flatMap((rule) => {
    const level = levelOf(rule, levels);
    return level === "off" ? [] : rule.check(adviceContext).map((advice) => adviceFinding(judgement, adviceContext, rule, advice, level));
  });
}

function levelOf(rule: AdviceRule, levels: AdviceLevels): AdviceLevel {
  return Object.hasOwn(levels, rule.code) ? (levels[rule.code] as AdviceLevel) : rule.level;
}

function adviceFinding(
  { structure }: Judgement, context: AdviceContext, rule: AdviceRule, advice: Advice, severity: "hint" | "warning",
): Finding {
  const span = spanOf(locate(context.root, advice.path));
  return {
    code: rule.code,
    severity,
    range: writtenRange(structure, span.start, span.end),
    title: advice.title,
    explanation: rule.why,
    causes: [],
    path: advice.path,
    ...(advice.related && { related: relatedRanges(structure, advice.related, context.root) }),
    ...(advice.fixes && { candidates: advice.fixes }),
    ...(rule.url !== undefined && { url: rule.url }),
  };
}
