import type { ShapeProblem } from "../schema/shape.js";
import { matchesField } from "./field-pattern.js";
import { invalidValue } from "./general/invalid-value.js";
import { rules } from "./rules.js";
import type { AdviceRule, CauseContext, CauseRule, PodSecurityRule, Rule, ShapeRule, WarningRule } from "./rule.js";
import { serverWarning } from "./general/server-warning.js";
import { wrongType } from "./structure/wrong-type.js";

const causeRules = rules.filter((rule): rule is CauseRule => rule.explains === "cause");
const shapeRules = rules.filter((rule): rule is ShapeRule => rule.explains === "shape");
const warningRules = rules.filter((rule): rule is WarningRule => rule.explains === "warning");

export const adviceRules: readonly AdviceRule[] = rules.filter((rule): rule is AdviceRule => rule.explains === "advice");

export const podSecurityRules: readonly PodSecurityRule[] = rules.filter((rule): rule is PodSecurityRule => rule.explains === "pod-security");

const byCode: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.code, rule]));

/** The rule of this code. */
export function ruleOf(code: string): Rule | undefined {
  return byCode.get(code);
}

/** Whether the fixes of this rule write something made up: they are not applied unseen. */
export function isMadeUp(code: string): boolean {
  const rule = ruleOf(code);
  return rule?.explains === "cause" && rule.isMadeUp === true;
}

/** The first rule that explains a cause; there is always one, for the last ones match by reason alone. */
export function causeRuleOf(context: CauseContext): CauseRule {
  return causeRules.find((rule) => matches(rule, context)) ?? invalidValue;
}

export function shapeRuleOf(problem: ShapeProblem): ShapeRule {
  return shapeRules.find((rule) => rule.problems.includes(problem.kind)) ?? wrongType;
}

export function warningRuleOf(context: CauseContext): WarningRule {
  return warningRules.find((rule) => rule.message.test(context.cause.message)) ?? serverWarning;
}

function matches(rule: CauseRule, { cause }: CauseContext): boolean {
  if (rule.reasons.length !== 0 && !rule.reasons.includes(cause.reason)) return false;
  if (rule.fields.length !== 0 && !rule.fields.some((pattern) => matchesField(pattern, cause.field))) return false;
  return rule.message === undefined || rule.message.test(cause.message);
}
