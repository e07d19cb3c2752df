import type { Language } from "../core/language/text.js";

/** How many documents got which verdict, and how many files there were. */
export interface Tally {
  readonly files: number;
  readonly accepted: number;
  readonly refused: number;
  readonly ignored: number;
  /** Files that could not be read. */
  readonly unreadable: number;
  /** Documents on which the engine gave no verdict. */
  readonly unjudged: number;
}

export const emptyTally: Tally = { files: 0, accepted: 0, refused: 0, ignored: 0, unreadable: 0, unjudged: 0 };

export function sumOf(one: Tally, other: Tally): Tally {
  return {
    files: one.files + other.files,
    accepted: one.accepted + other.accepted,
    refused: one.refused + other.refused,
    ignored: one.ignored + other.ignored,
    unreadable: one.unreadable + other.unreadable,
    unjudged: one.unjudged + other.unjudged,
  };
}

/** 0 all accepted, 1 something refused, 2 something could not be read or judged, or there was nothing. */
export function exitCodeOf(tally: Tally): 0 | 1 | 2 {
  if (tally.files === 0 || 0 < tally.unreadable + tally.unjudged) return 2;
  return 0 < tally.refused ? 1 : 0;
}

export function summaryText(tally: Tally, language: Language): string {
  const counts = { en: [`${tally.accepted} accepted`, `${tally.refused} refused`], ko: [`${tally.accepted}개 수락`, `${tally.refused}개 거부`] }[language];
  if (0 < tally.ignored) counts.push(language === "ko" ? `${tally.ignored}개는 쿠버네티스 객체가 아님` : `${tally.ignored} ignored`);
  if (0 < tally.unreadable) counts.push(language === "ko" ? `${tally.unreadable}개 읽을 수 없음` : `${tally.unreadable} unreadable`);
  if (0 < tally.unjudged) counts.push(language === "ko" ? `${tally.unjudged}개 판정 못 함` : `${tally.unjudged} not judged`);
  return `${counts.join(", ")}\n`;
}
