import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A CronJob whose name leaves no room for the names of its jobs. */
export const cronJobNameTooLong: CauseRule = {
  explains: "cause",
  code: "cron-job-name-too-long",
  reasons: ["FieldValueInvalid"],
  fields: ["metadata.name"],
  message: /no more than 52/,
  summary: { en: "A CronJob whose name leaves no room for the names of its jobs.", ko: "잡 이름을 붙일 자리가 없는 긴 CronJob 이름입니다." },
  why: {
    en: "Its jobs are named after it, with eleven characters of the time behind, and a job's name has at most 63.",
    ko: "잡의 이름은 CronJob 이름 뒤에 시각을 나타내는 11자를 붙여 만들며 최대 63자입니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#writing-a-cronjob-spec",
  bad: `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: the-nightly-report-of-all-the-orders-and-of-their-returns
spec:
  schedule: "0 9 * * *"
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
  name: the-nightly-report
spec:
  schedule: "0 9 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers:
            - name: report
              image: busybox:1.36
`,
  title: ({ badValue }) => ({
    en: `A CronJob's name has at most 52 characters, this one has ${(badValue ?? "").length}`,
    ko: `CronJob 이름은 최대 52자인데 ${(badValue ?? "").length}자입니다`,
  }),
  fixes: (context) => {
    const written = context.badValue ?? "";
    return writeCandidates(targetOf(context), [written.slice(0, 52).replace(/-[^-]*$/, ""), written.slice(0, 52).replace(/[-.]+$/, "")], written);
  },
};
