import { distance } from "fastest-levenshtein";

/**
 * The word that `written` must mean: the same but for case, or within about a third of its letters; undefined when none is near
 * or two are equally near.
 */
export function closestOf(written: string, words: readonly string[]): string | undefined {
  const lower = written.toLowerCase();
  const sameButCase = words.find((word) => word.toLowerCase() === lower);
  if (sameButCase !== undefined) return sameButCase;
  const most = Math.max(1, Math.floor(written.length / 3));
  let best: string | undefined;
  let least = most + 1;
  let isTied = false;
  for (const word of words) {
    const away = distance(lower, word.toLowerCase());
    if (least < away) continue;
    isTied = away === least && best !== undefined;
    if (away < least) best = word;
    least = Math.min(least, away);
  }
  return isTied ? undefined : best;
}
