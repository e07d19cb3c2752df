import type { Candidate, CauseContext } from "../rules/rule.js";
import { addCandidate, targetOf, writeCandidates } from "./write-value.js";
import { scheduleInWords } from "./schedule-words.js";

/** Least and most of minute, hour, day, month, weekday. */
const ranges: readonly (readonly [number, number])[] = [[0, 59], [0, 23], [1, 31], [1, 12], [0, 6]];

/** What the schedule may be meant as: five fields of those that are written, each number in its range, the zone apart. */
export function scheduleCandidates(context: CauseContext): readonly Candidate[] {
  const target = targetOf(context);
  const written = context.badValue;
  if (written === undefined || written.trim() === "") return [addCandidate(target, "0 * * * *")];
  const zone = /^(?:CRON_)?TZ=(\S+)\s+(.*)$/.exec(written);
  if (zone) {
    const [, name = "", schedule = ""] = zone;
    return [
      {
        title: { en: `Write timeZone: ${name}`, ko: `timeZone: ${name}(으)로 옮기기` },
        edits: [{ set: target, to: schedule }, { set: [...target.slice(0, -1), "timeZone"], to: name }],
      },
    ];
  }
  const word = /^@?(yearly|annually|monthly|weekly|daily|midnight|hourly)$/i.exec(written.trim())?.[1];
  if (word !== undefined) return writeCandidates(target, [`@${word.toLowerCase()}`], written);
  const said = scheduleInWords(written);
  if (said !== undefined) return writeCandidates(target, [said], written);
  const fields = written.trim().split(/[\s_,]+(?=[\d*@/?-]|$)|\s+/).filter((field) => field !== "");
  const six = fields.length === 6 ? [fields.slice(1), fields.slice(0, 5)] : [];
  const seven = fields.length === 7 ? [fields.slice(1, 6)] : [];
  const padded = fields.length < 5 ? [[...fields, ...Array<string>(5 - fields.length).fill("*")]] : [];
  const plans = fields.length === 5 ? [fields] : [...six, ...seven, ...padded];
  return writeCandidates(target, plans.flatMap((plan) => [plan.map(inRange).join(" "), plan.map(clamped).join(" ")]), written);
}

/** `24` as the hour is `0`, `60` as the minute `0`, `7` as the weekday `0`. */
function inRange(field: string, index: number): string {
  const [, most] = ranges[index] as readonly [number, number];
  return field.replace(/\d+/g, (digits) => (Number(digits) === most + 1 ? String((ranges[index] as readonly [number, number])[0]) : clamped(digits, index)));
}

function clamped(field: string, index: number): string {
  const [least, most] = ranges[index] as readonly [number, number];
  const [base = "", step] = field.split("/");
  const within = base.replace(/\d+/g, (digits) => String(Math.min(most, Math.max(least, Number(digits)))));
  return step === undefined ? within : `${within}/${step}`;
}
