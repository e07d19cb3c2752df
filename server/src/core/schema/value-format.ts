/** Formats of text that decoding insists on. Each function answers as the Go decoder does, and never throws. */

/**
 * Whether `resource.ParseQuantity` reads the text: sign, digits with at most one dot, and a suffix. Everything but the suffix may
 * be empty, as in Go's scanner (`.` and `m` are zero), but not the whole; and the largest suffixes need a digit.
 */
export function isQuantity(text: string): boolean {
  const trimmed = text.replace(/^[ \u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+|[ \u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+$/g, "");
  const match = /^[+-]?([0-9]*)(?:\.([0-9]*))?([numkMGTPE]|[KMGTPE]i|[eE][+-]?[0-9]{1,18})?$/.exec(trimmed);
  if (match === null || trimmed === "") return false;
  const [, whole = "", fraction = "", suffix = ""] = match;
  return whole !== "" || fraction !== "" || (suffix !== "Pi" && suffix !== "Ei");
}

/** Whether `time.Parse(time.RFC3339, text)` reads the text: `2026-01-31T08:30:00Z`, with an offset or a fraction if one likes. */
export function isTime(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d{1,2}):(\d\d):(\d\d)(?:[.,]\d+)?(?:Z|[+-](\d\d):(\d\d))$/.exec(text);
  if (match === null) return false;
  const [year, month, day, hour, minute, second, offsetHour, offsetMinute] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number, number, number, number, number, number, number, number,
  ];
  const isDate = 1 <= month && month <= 12 && 1 <= day && day <= daysIn(year, month);
  return isDate && hour <= 23 && minute <= 59 && second <= 59 && offsetHour <= 24 && offsetMinute <= 60;
}

/** Whether `base64.StdEncoding` decodes the text: padded, line breaks anywhere. */
export function isBase64(text: string): boolean {
  const joined = text.replace(/[\r\n]/g, "");
  return joined.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(joined);
}

/** The formats under the names by which the generated validators ask for them. */
export const formats = { quantity: isQuantity, time: isTime, bytes: isBase64 };

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
