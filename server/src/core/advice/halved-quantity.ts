/** Half of a quantity, in a unit in which it is whole: `1Gi` is `512Mi`, `1` of cpu `500m`. The quantity itself where it can't be halved. */
export function halved(quantity: string): string {
  const [, digits, unit = ""] = /^(\d+(?:\.\d+)?)([A-Za-z]*)$/.exec(quantity) ?? [];
  if (digits === undefined) return quantity;
  const half = Number(digits) / 2;
  if (Number.isInteger(half)) return `${half}${unit}`;
  const smaller = nextSmaller[unit];
  if (smaller === undefined) return quantity;
  const [factor, name] = smaller;
  return Number.isInteger(half * factor) ? `${half * factor}${name}` : quantity;
}

const nextSmaller: Readonly<Record<string, readonly [number, string]>> = {
  "": [1000, "m"], k: [1000, ""], M: [1000, "k"], G: [1000, "M"], T: [1000, "G"], Ki: [1024, ""], Mi: [1024, "Ki"], Gi: [1024, "Mi"], Ti: [1024, "Gi"],
};
