import type { Text } from "../language/text.js";
import type { Interval } from "./probe-timing.js";

/** Seconds from which on minutes are easier to grasp. */
const minuteFrom = 120;

/** `21–31 s`, or `≈ 5 min (291–301 s)` where that is long. */
export function intervalText({ least, most }: Interval): Text {
  const range = least === most ? `${least}` : `${least}–${most}`;
  const inSeconds: Text = { en: `${range} s`, ko: `${range}초` };
  if (least < minuteFrom) return inSeconds;
  const middle = durationText(Math.round((least + most) / 2 / 30) * 30);
  return { en: `≈ ${middle.en} (${inSeconds.en})`, ko: `약 ${middle.ko} (${inSeconds.ko})` };
}

interface Unit {
  readonly seconds: number;
  readonly name: Text;
}

const units: readonly Unit[] = [
  { seconds: 86_400, name: { en: "d", ko: "일" } },
  { seconds: 3_600, name: { en: "h", ko: "시간" } },
  { seconds: 60, name: { en: "min", ko: "분" } },
  { seconds: 1, name: { en: "s", ko: "초" } },
];

/** Whole seconds in the largest units: `1 h 30 min`. */
export function durationText(seconds: number): Text {
  let rest = Math.abs(Math.trunc(seconds));
  const parts: Text[] = [];
  for (const { seconds: size, name } of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (0 < count) parts.push({ en: `${count} ${name.en}`, ko: `${count}${name.ko}` });
  }
  if (parts.length === 0) parts.push({ en: "0 s", ko: "0초" });
  const sign = seconds < 0 ? "-" : "";
  return { en: sign + parts.map(({ en }) => en).join(" "), ko: sign + parts.map(({ ko }) => ko).join(" ") };
}
