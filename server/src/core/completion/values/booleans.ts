import { meaningOf } from "../../schema/explanation.js";
import { valueCondition } from "../value-conditions.js";
import type { Suggestion, ValuePlace } from "../suggestion.js";

/** Booleans that are on unless one says otherwise, or that one writes to be sure that they are off. */
const falseFirst: ReadonlySet<string> = new Set([
  "PodSpec.automountServiceAccountToken", "ServiceAccount.automountServiceAccountToken", "PodSpec.enableServiceLinks", "PodSpec.hostUsers",
  "SecurityContext.allowPrivilegeEscalation", "SecurityContext.privileged", "ServiceSpec.allocateLoadBalancerNodePorts",
]);

/** `true` and `false`; first the one that changes something. */
export function booleans(at: ValuePlace): readonly Suggestion[] {
  const { owner, field } = at.place;
  const first = field !== undefined && (field.default === true || falseFirst.has(`${owner}.${field.name}`)) ? false : true;
  return [first, !first].flatMap((value) => {
    const condition = valueCondition(at, value);
    if (condition === "refused") return [];
    const detail = field && meaningOf(`${owner}.${field.name}`, String(value));
    return [{ value, kind: "closed" as const, ...(detail && { detail }), ...(condition !== "allowed" && { siblings: condition }) }];
  });
}
