import { scalarAt } from "../document/read.js";
import type { FieldPath } from "../document/field-path.js";
import type { Node } from "../document/node.js";
import { amountIn } from "../quantity/quantity.js";
import type { Candidate } from "../rules/rule.js";

/** The request beside a limit, or the limit beside a request; undefined for what is neither. */
export function twinOf(path: FieldPath): FieldPath | undefined {
  const at = Math.max(path.lastIndexOf("limits"), path.lastIndexOf("requests"));
  return at === -1 ? undefined : path.map((step, index) => (index !== at ? step : step === "limits" ? "requests" : "limits"));
}

/**
 * For a quantity that, once repaired, would leave its request above its limit: both get the repaired value, or the repaired one
 * stops at the other. Nothing where the two agree anyway.
 */
export function besideTwinCandidates(root: Node, path: FieldPath, values: readonly string[]): readonly Candidate[] {
  const twin = twinOf(path);
  const other = twin === undefined ? undefined : scalarAt(root, twin);
  const most = other === undefined || other === null ? undefined : amountIn(String(other));
  if (twin === undefined || most === undefined) return [];
  const isLimit = path.includes("limits");
  const parted = values.filter((value) => {
    const own = amountIn(value);
    return own !== undefined && (isLimit ? own < most : most < own);
  });
  if (parted.length === 0) return [];
  const both = parted.map((value): Candidate => ({
    title: { en: `Write ${value} as request and limit`, ko: `요청량과 제한을 ${value}(으)로 쓰기` },
    edits: [{ set: path, to: value }, { set: twin, to: value }],
  }));
  const written = String(other);
  const cut: Candidate = {
    title: isLimit
      ? { en: `Write ${written}, as the request`, ko: `요청량과 같게 ${written}(으)로 쓰기` }
      : { en: `Write ${written}, as the limit`, ko: `제한과 같게 ${written}(으)로 쓰기` },
    edits: [{ set: path, to: other }],
  };
  return [...both, cut];
}
