/** What base64 text stands for. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly bytes: number }
  | { readonly kind: "binary"; readonly bytes: number };

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Decodes base64; undefined for what is none. Text is UTF-8 without control characters other than blanks and line breaks. */
export function decodeBase64(encoded: string): Decoded | undefined {
  const compact = encoded.replace(/\s/g, "");
  const digits = compact.replace(/={1,2}$/, "");
  if (compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]*$/.test(digits)) return undefined;
  const bytes: number[] = [];
  for (let index = 0; index < digits.length; index += 4) {
    const group = [0, 1, 2, 3].map((offset) => alphabet.indexOf(digits[index + offset] ?? "A"));
    const [one = 0, two = 0, three = 0, four = 0] = group;
    const all = [(one << 2) | (two >> 4), ((two & 15) << 4) | (three >> 2), ((three & 3) << 6) | four];
    bytes.push(...all.slice(0, Math.min(4, digits.length - index) - 1));
  }
  const text = utf8Text(bytes);
  return text === undefined ? { kind: "binary", bytes: bytes.length } : { kind: "text", text, bytes: bytes.length };
}

function utf8Text(bytes: readonly number[]): string | undefined {
  try {
    const text = decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
    return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
