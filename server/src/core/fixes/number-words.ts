const small: readonly string[] = [
  "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
  "sixteen", "seventeen", "eighteen", "nineteen",
];
const tens: readonly string[] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const koreanDigits: readonly string[] = ["영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];
const koreanCounts: readonly string[] = ["하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉", "열"];

/** The number that words say, in English or Korean: `eighty`, `three hundred`, `팔십`, `셋`; undefined for what is none. */
export function numberInWords(written: string): number | undefined {
  const words = written.trim().toLowerCase().split(/[\s-]+/).filter((word) => word !== "and");
  if (words.length === 0 || words[0] === "") return undefined;
  return inEnglish(words) ?? inKorean(words.join(""));
}

function inEnglish(words: readonly string[]): number | undefined {
  let total = 0;
  let part = 0;
  for (const word of words) {
    if (small.includes(word)) part += small.indexOf(word);
    else if (tens.includes(word)) part += 10 * (tens.indexOf(word) + 2);
    else if (word === "hundred") part = 100 * Math.max(1, part);
    else if (word === "thousand") {
      total += 1000 * Math.max(1, part);
      part = 0;
    } else return undefined;
  }
  return total + part;
}

function inKorean(word: string): number | undefined {
  if (koreanCounts.includes(word)) return koreanCounts.indexOf(word) + 1;
  const units: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1000 };
  let total = 0;
  let digit: number | undefined;
  for (const letter of word) {
    const unit = units[letter];
    if (unit !== undefined) {
      total += unit * (digit ?? 1);
      digit = undefined;
    } else if (koreanDigits.includes(letter) && digit === undefined) digit = koreanDigits.indexOf(letter);
    else return undefined;
  }
  return word === "" ? undefined : total + (digit ?? 0);
}
