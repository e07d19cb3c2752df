import { scheduleCandidates } from "../../fixes/schedule.js";
import type { CauseRule } from "../rule.js";

/** A cron schedule that cannot be read. */
export const invalidSchedule: CauseRule = {
  explains: "cause",
  code: "invalid-schedule",
  reasons: ["FieldValueInvalid", "FieldValueRequired"],
  fields: ["spec.schedule"],
  summary: { en: "A cron schedule that is missing or cannot be read.", ko: "없거나 읽을 수 없는 크론 일정입니다." },
  why: {
    en: "A schedule has five fields, minute (0-59), hour (0-23), day (1-31), month (1-12) and weekday (0-6), or is a word such as @hourly.",
    ko: "일정은 분(0-59), 시(0-23), 일(1-31), 월(1-12), 요일(0-6) 다섯 필드이거나 @hourly 같은 단어입니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax",
  bad: `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 25 * * *"
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
  schedule: "0 23 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers:
            - name: report
              image: busybox:1.36
`,
  title: ({ badValue, cause }) => {
    if (cause.reason === "FieldValueRequired") return { en: 'A CronJob needs a schedule such as "0 * * * *"', ko: 'CronJob에는 "0 * * * *" 같은 일정이 필요합니다' };
    if (/TZ/.test(cause.message)) return { en: "The time zone belongs into timeZone, not into the schedule", ko: "시간대는 schedule이 아니라 timeZone에 적으세요" };
    const because = /: ([^:]*)$/.exec(cause.message)?.[1] ?? "";
    const count = /expected exactly 5 fields, found (\d+)/.exec(cause.message)?.[1];
    if (count !== undefined) return { en: `A schedule has five fields, this one has ${count}`, ko: `일정은 필드가 다섯 개여야 하는데 ${count}개입니다` };
    return { en: `"${badValue ?? ""}" is no cron schedule: ${because.slice(0, 60)}`, ko: `"${badValue ?? ""}"은(는) 크론 일정이 아닙니다` };
  },
  fixes: scheduleCandidates,
};
