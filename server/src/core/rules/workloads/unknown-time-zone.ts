import { removeAt, targetOf, writeCandidates } from "../../fixes/write-value.js";
import { nearestValue } from "../../schema/neighbours.js";
import type { CauseRule } from "../rule.js";

/** Names of time zones that people misspell or abbreviate, with those of the most people first. */
const zones: readonly string[] = [
  "Etc/UTC", "Asia/Seoul", "Asia/Tokyo", "Asia/Shanghai", "Asia/Kolkata", "Asia/Singapore", "Asia/Hong_Kong", "Asia/Dubai", "Asia/Bangkok", "Asia/Jakarta",
  "Europe/London", "Europe/Berlin", "Europe/Paris", "Europe/Madrid", "Europe/Rome", "Europe/Amsterdam", "Europe/Stockholm", "Europe/Warsaw", "Europe/Moscow",
  "Europe/Istanbul", "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Toronto", "America/Sao_Paulo",
  "America/Mexico_City", "America/Bogota", "Australia/Sydney", "Australia/Melbourne", "Pacific/Auckland", "Africa/Johannesburg", "Africa/Lagos", "Africa/Cairo",
];

const abbreviations: Readonly<Record<string, string>> = {
  UTC: "Etc/UTC", GMT: "Etc/UTC", Z: "Etc/UTC", KST: "Asia/Seoul", JST: "Asia/Tokyo", IST: "Asia/Kolkata", CET: "Europe/Berlin", CEST: "Europe/Berlin", BST: "Europe/London",
  EST: "America/New_York", EDT: "America/New_York", CST: "America/Chicago", CDT: "America/Chicago", PST: "America/Los_Angeles", PDT: "America/Los_Angeles", LOCAL: "Etc/UTC",
};

/** A time zone that does not exist, or that says too little. */
export const unknownTimeZone: CauseRule = {
  explains: "cause",
  code: "unknown-time-zone",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.timeZone"],
  summary: { en: "A time zone that does not exist, or that says too little.", ko: "존재하지 않거나 불분명한 시간대입니다." },
  why: {
    en: "Time zones are named after places, as IANA lists them: Asia/Seoul, Etc/UTC. Local would be the controller's, so it is refused.",
    ko: "시간대는 Asia/Seoul, Etc/UTC처럼 IANA 목록의 이름으로 씁니다. Local은 컨트롤러의 시간대가 되므로 거부됩니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#time-zones",
  bad: `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 9 * * *"
  timeZone: Asia/Soul
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers:
            - name: report
              image: busybox:1.36
`,
  good: `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 9 * * *"
  timeZone: Asia/Seoul
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers:
            - name: report
              image: busybox:1.36
`,
  title: ({ badValue }) => ({ en: `"${badValue ?? ""}" is no time zone such as Asia/Seoul`, ko: `"${badValue ?? ""}"은(는) Asia/Seoul 같은 시간대가 아닙니다` }),
  fixes: (context) => {
    const written = (context.badValue ?? "").trim();
    const city = written.replace(/^.*\//, "").replace(/\s+/g, "_").toLowerCase();
    const sameCity = zones.find((zone) => zone.toLowerCase().endsWith(`/${city}`));
    const near = nearestValue(zones, written);
    const values = [abbreviations[written.toUpperCase()], sameCity, near].filter((value) => value !== undefined) as readonly string[];
    return [...writeCandidates(targetOf(context), values, context.badValue), removeAt(targetOf(context))];
  },
};
