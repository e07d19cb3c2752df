import type { QuotaUse } from "../engine/contract.js";
import { amountFrom } from "./pod-amounts.js";

/** How many objects like the one that was measured a ResourceQuota has room for. */
export interface QuotaFit {
  readonly copies: number;
  /** The resource that allows no further one; undefined where the quota counts nothing of it. */
  readonly limitedBy: string | undefined;
}

/** The scarcest resource decides, as each new object is measured by itself. */
export function quotaFit({ resources }: QuotaUse): QuotaFit {
  let fit: QuotaFit = { copies: Infinity, limitedBy: undefined };
  for (const { name, hard, used, requested } of resources) {
    const one = amountFrom(requested)?.value ?? 0;
    const room = (amountFrom(hard)?.value ?? 0) - (amountFrom(used)?.value ?? 0);
    // Parts of a core add up with a rounding error.
    const copies = one <= 0 ? Infinity : Math.max(0, Math.floor(room / one + 1e-9));
    if (copies < fit.copies) fit = { copies, limitedBy: name };
  }
  return fit;
}
