/** The stretch of a list in which two versions differ: `removed` old entries at `start` give way to `added` new ones. */
export interface ChangedStretch {
  readonly start: number;
  readonly removed: number;
  readonly added: number;
}

/** What one keystroke changes is nearly always one stretch, so finding its two ends is all the comparing that pays. */
export function changedStretch(before: readonly string[], after: readonly string[]): ChangedStretch {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { start, removed: before.length - start - same, added: after.length - start - same };
}
