/** A `resource.Quantity`, exactly: an amount in billionths, which is the finest that Kubernetes keeps. */
export interface Quantity {
  readonly nano: bigint;
  /** The family of the suffix as written. */
  readonly format: "decimal" | "binary" | "exponent";
  /** As written: `m`, `Mi`, `e3`, or nothing. */
  readonly suffix: string;
}

const nanoPerUnit = 1_000_000_000n;

const decimalExponents: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, "": 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const binaryExponents: Readonly<Record<string, number>> = { Ki: 10, Mi: 20, Gi: 30, Ti: 40, Pi: 50, Ei: 60 };

/**
 * Reads a quantity as `resource.ParseQuantity` does: what is finer than a billionth is rounded away from zero.
 * Undefined for what is none.
 */
export function parseQuantity(text: string | number | bigint): Quantity | undefined {
  const match = /^([+-]?)([0-9]*)(?:\.([0-9]*))?([A-Za-z]*|[eE][+-]?[0-9]+)$/.exec(String(text).trim());
  if (!match || String(text).trim() === "") return undefined;
  const [, sign, whole = "", fraction = "", suffix = ""] = match;
  const scale = scaleOf(suffix);
  if (scale === undefined || !/[0-9.]/.test(String(text))) return undefined;
  const digits = BigInt(`${whole}${fraction}` || "0");
  const power = 9 + scale.ten - fraction.length;
  const numerator = digits * scale.factor * (0 < power ? 10n ** BigInt(power) : 1n);
  const magnitude = power < 0 ? dividedUp(numerator, 10n ** BigInt(-power)) : numerator;
  return { nano: sign === "-" ? -magnitude : magnitude, format: scale.format, suffix };
}

/** A quantity of so many whole units. */
export function wholeUnits(quantity: Quantity): bigint | undefined {
  return quantity.nano % nanoPerUnit === 0n ? quantity.nano / nanoPerUnit : undefined;
}

/** The amount that a text says, as a number; undefined for what is no quantity. */
export function amountIn(text: string | number | bigint): number | undefined {
  const quantity = parseQuantity(text);
  return quantity && amountOf(quantity);
}

/** The amount as a number, rounded as numbers are. */
export function amountOf(quantity: Quantity): number {
  return Number(quantity.nano / nanoPerUnit) + Number(quantity.nano % nanoPerUnit) / 1e9;
}

interface Scale {
  readonly format: Quantity["format"];
  readonly ten: number;
  readonly factor: bigint;
}

/** Exponents beyond what any quantity can hold are refused rather than computed. */
const largestExponent = 60;

function scaleOf(suffix: string): Scale | undefined {
  if (Object.hasOwn(decimalExponents, suffix)) return { format: "decimal", ten: decimalExponents[suffix] as number, factor: 1n };
  if (Object.hasOwn(binaryExponents, suffix)) return { format: "binary", ten: 0, factor: 2n ** BigInt(binaryExponents[suffix] as number) };
  const exponent = /^[eE]([+-]?[0-9]+)$/.exec(suffix)?.[1];
  if (exponent === undefined || largestExponent < Math.abs(Number(exponent))) return undefined;
  return { format: "exponent", ten: Number(exponent), factor: 1n };
}

function dividedUp(numerator: bigint, denominator: bigint): bigint {
  return (numerator + denominator - 1n) / denominator;
}
