import type { ManifestSnippet } from "../snippet.js";

export const cronJob: ManifestSnippet = {
  name: "cronjob",
  title: { en: "CronJob", ko: "CronJob" },
  description: {
    en: "Makes a Job at the times of a schedule.",
    ko: "일정에 맞추어 Job을 만듭니다.",
  },
  body: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: «report»
spec:
  schedule: "«0 3 * * *»"
  concurrencyPolicy: «Forbid|Allow|Replace»
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: «OnFailure|Never»
          containers:
            - name: «report»
              image: «busybox:1.37»
              command: ["sh", "-c", "date"]
              resources:
                requests:
                  cpu: 10m
                  memory: 16Mi
                limits:
                  memory: 16Mi
`,
};
