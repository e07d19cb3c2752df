const weekdays: readonly string[] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const koreanWeekdays = "일월화수목금토";

/** A cron schedule that says what words say: `every 5 minutes`, `daily at 3am`, `매일 3시`; undefined for what is none of these. */
export function scheduleInWords(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const every = /^(?:every|each|@every)\s+(?:(\d+)\s*)?(m|min|mins|minutes?|h|hours?|hrs?|days?|weeks?|months?)$/.exec(text) ?? /^(?:매\s*|(\d+)\s*)(분|시간|일|주|월)\s*(?:마다)?$/.exec(text);
  if (every) return ofInterval(every[1] === undefined ? 1 : Number(every[1]), every[2] as string);
  const time = timeIn(text);
  const day = dayIn(text);
  if (day !== undefined) return time === undefined ? `0 0 * * ${day}` : `${time} * * ${day}`;
  if (/\b(?:daily|nightly|every ?(?:day|night|morning|evening)|midnight|noon)\b|매일|자정/.test(text) || (time !== undefined && /^(?:at\s+)?[\d:.\s]+(?:am|pm)?$/.test(text))) {
    return `${time ?? "0 0"} * * *`;
  }
  if (/\bhourly\b|매시/.test(text)) return "0 * * * *";
  if (/\bweekly\b|매주/.test(text)) return `${time ?? "0 0"} * * 0`;
  if (/\bmonthly\b|매월|매달/.test(text)) return `${time ?? "0 0"} 1 * *`;
  return /\b(?:yearly|annually)\b|매년/.test(text) ? `${time ?? "0 0"} 1 1 *` : undefined;
}

function ofInterval(count: number, unit: string): string | undefined {
  const step = count === 1 ? "*" : `*/${count}`;
  if (count < 1) return undefined;
  if (/^m(?:in.*)?$|^minute|^분$/.test(unit)) return count < 60 ? `${step} * * * *` : undefined;
  if (/^h|^시간$/.test(unit)) return count < 24 ? `0 ${step} * * *` : undefined;
  if (/^day|^일$/.test(unit)) return count < 32 ? `0 0 ${step} * *` : undefined;
  if (/^week|^주$/.test(unit)) return count === 1 ? "0 0 * * 0" : undefined;
  return count < 13 ? `0 0 1 ${step} *` : undefined;
}

/** `3am`, `at 15:30`, `오후 3시 30분` as minute and hour. */
function timeIn(text: string): string | undefined {
  if (/\bnoon\b|정오/.test(text)) return "0 12";
  if (/\bmidnight\b|자정/.test(text)) return "0 0";
  const korean = /(오전|오후)?\s*(\d{1,2})시(?:\s*(\d{1,2})분)?/.exec(text);
  const english = /(?:\bat\s+)?\b(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?\b/.exec(text);
  const [hour, minute, half] = korean ? [korean[2], korean[3], korean[1] === "오후" ? "pm" : undefined] : [english?.[1], english?.[2], english?.[3]];
  if (hour === undefined) return undefined;
  const plain = Number(hour) % (half === undefined ? 24 : 12);
  const least = Number(minute ?? 0);
  return least < 60 && Number(hour) < 25 ? `${least} ${half === "pm" ? plain + 12 : plain}` : undefined;
}

function dayIn(text: string): string | undefined {
  if (/\bweekdays?\b|평일/.test(text)) return "1-5";
  if (/\bweekends?\b|주말/.test(text)) return "0,6";
  const named = weekdays.findIndex((day) => new RegExp(`\\b${day}(?:s|day|sday|nesday|rsday|urday)?s?\\b`).test(text));
  if (named !== -1) return String(named);
  const korean = /([일월화수목금토])요일/.exec(text)?.[1];
  return korean === undefined ? undefined : String(koreanWeekdays.indexOf(korean));
}
