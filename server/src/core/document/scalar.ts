/** What a plain YAML scalar can mean. Integers beyond 2^53 are bigints, so that nothing is rounded unseen. */
export type ScalarValue = string | number | bigint | boolean | null;

const words = new Map<string, ScalarValue>();
for (const text of ["", "~", "null", "Null", "NULL"]) words.set(text, null);
for (const text of ["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"]) words.set(text, true);
for (const text of ["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"]) words.set(text, false);
for (const text of [".nan", ".NaN", ".NAN"]) words.set(text, Number.NaN);
for (const text of [".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"]) words.set(text, Number.POSITIVE_INFINITY);
for (const text of ["-.inf", "-.Inf", "-.INF"]) words.set(text, Number.NEGATIVE_INFINITY);

const decimalFloat = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const timestamp = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:$|[Tt \t])/;
const largestUnsigned = (1n << 64n) - 1n;
const smallestSigned = -(1n << 63n);

/**
 * Reads a plain scalar as go.yaml.in/yaml/v2's `resolve` does, which kubectl and the API server use. It is neither YAML 1.1
 * nor 1.2: `yes` is a boolean, `0777` is 511, `1_000` is 1000, and `1:30` and dates stay strings.
 */
export function resolvePlainScalar(text: string): ScalarValue {
  const word = words.get(text);
  if (word !== undefined) return word;
  const first = text.charCodeAt(0);
  const isDigitOrSign = (0x30 <= first && first <= 0x39) || first === 0x2b || first === 0x2d;
  if (isDigitOrSign) return resolveNumber(text);
  if (first === 0x2e && decimalFloat.test(text)) return Number(text);
  return text;
}

function resolveNumber(text: string): ScalarValue {
  if (timestamp.test(text)) return text;
  const plain = text.replaceAll("_", "");
  const integer = parseGoInteger(plain);
  if (integer !== undefined) return integer;
  if (decimalFloat.test(plain)) {
    const float = Number(plain);
    return Number.isFinite(float) ? float : text;
  }
  return text;
}

/** Go's `strconv.ParseInt(text, 0, 64)`, then `ParseUint`: a prefix 0x, 0b, 0o or 0 gives the base. */
function parseGoInteger(text: string): number | bigint | undefined {
  const match = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(text);
  if (!match) return undefined;
  const [, sign, hexadecimal, binary, octal, decimal] = match;
  const magnitude =
    hexadecimal !== undefined ? BigInt(`0x${hexadecimal}`)
    : binary !== undefined ? BigInt(`0b${binary}`)
    : octal !== undefined ? BigInt(`0o${octal}`)
    : BigInt(decimal as string);
  const value = sign === "-" ? -magnitude : magnitude;
  if (value < smallestSigned || largestUnsigned < value) return undefined;
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
