const factors: Readonly<Record<string, number>> = {
  n: 1e-9, u: 1e-6, m: 1e-3, "": 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18,
  Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50, Ei: 2 ** 60,
};

/** A quantity as a number, to compare with others: exact enough for advice, not for verdicts. Undefined for what is no quantity. */
export function quantityValue(text: string | number | bigint): number | undefined {
  const [, digits, suffix] = /^([-+]?(?:\d+\.?\d*|\.\d+))([a-zA-Z]*|[eE][-+]?\d+)$/.exec(String(text).trim()) ?? [];
  if (digits === undefined || suffix === undefined) return undefined;
  if (/^[eE][-+]?\d+$/.test(suffix)) return Number(digits + suffix);
  const factor = factors[suffix];
  return factor === undefined ? undefined : Number(digits) * factor;
}
