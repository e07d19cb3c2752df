import { amountOf, wholeUnits, type Quantity } from "./quantity.js";

/** `134,217,728`; of a fraction the digits that tell it apart: `0.512`. */
export function numberText(value: bigint | number): string {
  const [whole = "0", fraction] = (typeof value === "bigint" ? String(value) : plainDigits(value)).split(".") as [string, string | undefined];
  const grouped = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The amount of a quantity in its base unit, exactly: `0.5`, `134,217,728`. */
export function amountText(quantity: Quantity): string {
  const whole = wholeUnits(quantity);
  if (whole !== undefined) return numberText(whole);
  const magnitude = quantity.nano < 0n ? -quantity.nano : quantity.nano;
  const fraction = String(magnitude % 1_000_000_000n).padStart(9, "0").replace(/0+$/, "");
  return `${quantity.nano < 0n ? "-" : ""}${numberText(magnitude / 1_000_000_000n)}.${fraction}`;
}

const binaryUnits: readonly string[] = ["KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
const decimalUnits: readonly string[] = ["kB", "MB", "GB", "TB", "PB", "EB"];

/** Bytes in powers of 1024: `128 MiB`, or `≈ 122.1 MiB` where it is rounded. Undefined below 1 KiB. */
export function binaryText(quantity: Quantity): string | undefined {
  return scaledText(amountOf(quantity), 1024, binaryUnits);
}

/** Bytes in powers of 1000: `128 MB`, or `≈ 134.2 MB` where it is rounded. Undefined below 1 kB. */
export function decimalText(quantity: Quantity): string | undefined {
  return scaledText(amountOf(quantity), 1000, decimalUnits);
}

function scaledText(amount: number, base: number, units: readonly string[]): string | undefined {
  if (amount < base) return undefined;
  let scaled = amount;
  let unit = "";
  for (const next of units) {
    if (scaled < base) break;
    scaled /= base;
    unit = next;
  }
  const rounded = Math.round(scaled * 10) / 10;
  return `${rounded === scaled ? "" : "≈ "}${numberText(rounded)} ${unit}`;
}

/** Digits without an exponent, however small or large the number. */
function plainDigits(value: number): string {
  if (Number.isInteger(value)) return String(BigInt(value));
  return value.toFixed(9).replace(/0+$/, "");
}
