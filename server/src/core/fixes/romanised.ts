const initials: readonly string[] = ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];
const vowels: readonly string[] = [
  "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i",
];
const finals: readonly string[] = [
  "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "p", "t", "t", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t",
];

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;

/**
 * A text in Latin letters as far as they are known: Hangul by the Revised Romanization, syllable by syllable, and letters without their
 * accents. For names that have to be ASCII.
 */
export function romanised(text: string): string {
  const latin = [...text.normalize("NFC")].map(romanisedLetter).join("");
  return latin.normalize("NFKD").replace(/\p{Mark}/gu, "");
}

function romanisedLetter(letter: string): string {
  const code = letter.codePointAt(0) as number;
  if (code < firstSyllable || lastSyllable < code) return letter;
  const index = code - firstSyllable;
  const initial = initials[Math.floor(index / (vowels.length * finals.length))];
  const vowel = vowels[Math.floor(index / finals.length) % vowels.length];
  return `${initial}${vowel}${finals[index % finals.length]}`;
}
