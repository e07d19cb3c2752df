import { scalarAt } from "../document/read.js";
import type { FieldPath } from "../document/field-path.js";
import type { Node } from "../document/node.js";
import type { ScalarValue } from "../document/scalar.js";
import { amountIn } from "../quantity/quantity.js";
import type { Candidate } from "../rules/rule.js";

/** A quantity that stands beside another one. */
export interface Twin {
  readonly path: FieldPath;
  readonly written: ScalarValue;
  /** As `amountIn` has it. */
  readonly amount: number;
}

/** The request beside a limit, or the limit beside a request; undefined where there is none that can be read. */
export function twinOf(root: Node, path: FieldPath): Twin | undefined {
  const at = Math.max(path.lastIndexOf("limits"), path.lastIndexOf("requests"));
  const twin = path.map((step, index) => (index !== at ? step : step === "limits" ? "requests" : "limits"));
  const written = at === -1 ? undefined : scalarAt(root, twin);
  const amount = written === undefined ? undefined : amountIn(String(written));
  return written === undefined || amount === undefined ? undefined : { path: twin, written, amount };
}

/**
 * For a quantity that, once repaired, would leave its request above its limit: both get the repaired value, or the repaired one
 * stops at the other. Nothing where the two agree anyway.
 */
export function besideTwinCandidates(root: Node, path: FieldPath, values: readonly string[]): readonly Candidate[] {
  const twin = twinOf(root, path);
  if (twin === undefined) return [];
  const isLimit = path.includes("limits");
  const parted = values.filter((value) => {
    const own = amountIn(value);
    return own !== undefined && (isLimit ? own < twin.amount : twin.amount < own);
  });
  if (parted.length === 0) return [];
  const both = parted.map((value): Candidate => ({
    title: { en: `Write ${value} as request and limit`, ko: `요청량과 제한을 ${value}(으)로 쓰기` },
    edits: [{ set: path, to: value }, { set: twin.path, to: value }],
  }));
  const written = String(twin.written);
  const cut: Candidate = {
    title: isLimit
      ? { en: `Write ${written}, as the request`, ko: `요청량과 같게 ${written}(으)로 쓰기` }
      : { en: `Write ${written}, as the limit`, ko: `제한과 같게 ${written}(으)로 쓰기` },
    edits: [{ set: path, to: twin.written }],
  };
  return [...both, cut];
}
