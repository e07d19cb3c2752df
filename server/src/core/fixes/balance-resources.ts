import type { FieldPath } from "../document/field-path.js";
import { scalarAt } from "../document/read.js";
import type { Candidate, CauseContext } from "../rules/rule.js";
import { amountIn } from "../quantity/quantity.js";
import { targetOf, writeCandidate } from "./write-value.js";

/** What a cause about requests is about: `must be less than or equal to memory limit of 256Mi`. */
export function resourceOf(context: CauseContext): {
  readonly name: string; readonly limit: string; readonly requestPath: FieldPath; readonly limitPath: FieldPath;
} {
  const [, name = "", limit = ""] = /(?:equal to|match) (\S+) limit(?: of (\S+))?/.exec(context.cause.message) ?? [];
  const path = targetOf(context);
  const at = Math.max(path.lastIndexOf("requests"), path.lastIndexOf("limits"));
  const owner = at === -1 ? path : path.slice(0, at);
  return { name, limit, requestPath: [...owner, "requests", name], limitPath: [...owner, "limits", name] };
}

/**
 * What brings a request and its limit into order, likeliest first: the unit of the limit where that alone is wrong, the two
 * exchanged, the request lowered, the limit raised.
 */
export function balanceCandidates(context: CauseContext): readonly Candidate[] {
  const { requestPath, limitPath } = resourceOf(context);
  const request = scalarAt(context.root, requestPath);
  const limit = scalarAt(context.root, limitPath);
  if (limit === undefined || (typeof request === "object")) return [];
  const written = String(request ?? "");
  const most = String(limit);
  const lower = writeCandidate(requestPath, limit as string | number);
  const raise: Candidate = {
    title: { en: `Raise the limit to ${written}`, ko: `제한을 ${written}(으)로 올리기` },
    edits: [{ set: limitPath, to: request }],
  };
  const exchange: Candidate = {
    title: { en: "Exchange request and limit", ko: "요청량과 제한을 서로 바꾸기" },
    edits: [{ set: requestPath, to: limit }, { set: limitPath, to: request }],
  };
  const lowered = { ...lower, title: { en: `Lower the request to ${most}`, ko: `요청량을 ${most}(으)로 낮추기` } };
  const units = inUnitOf(most, written).map((value) => writeCandidate(requestPath, value));
  return [...units, exchange, lowered, raise];
}

/** `64Gi` beside `128Mi` is `64Mi`, `2` beside `500m` is nothing: the number with the limit's unit, if it is small enough then. */
function inUnitOf(limit: string, request: string): readonly string[] {
  const [, digits, unit] = /^([\d.]+)([A-Za-z]*)$/.exec(request) ?? [];
  const limitUnit = /[A-Za-z]*$/.exec(limit)?.[0];
  if (digits === undefined || limitUnit === undefined || unit === limitUnit) return [];
  const value = `${digits}${limitUnit}`;
  const [own, most] = [amountIn(value), amountIn(limit)];
  return own !== undefined && most !== undefined && own <= most && most / 1000 <= own ? [value] : [];
}
