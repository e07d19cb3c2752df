/** The few assertions that editor tests need, for hosts that have no `node:assert`. */

export function expectEqual(actual: unknown, expected: unknown): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`expected ${should}, got ${is}`);
}

export function expectMatch(text: string | undefined, pattern: RegExp): void {
  if (text === undefined || !pattern.test(text)) throw new Error(`expected ${pattern}, got ${JSON.stringify(text)}`);
}

/** Also tells the compiler that a value is there. */
export function expectPresent<Value>(value: Value, otherwise: string): asserts value is NonNullable<Value> {
  if (value === undefined || value === null) throw new Error(otherwise);
}
