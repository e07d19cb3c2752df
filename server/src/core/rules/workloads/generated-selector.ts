import { nodeAt } from "../../document/read.js";
import { removeAt } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A selector of a job, which the server makes itself. */
export const generatedSelector: CauseRule = {
  explains: "cause",
  code: "generated-selector",
  reasons: ["FieldValueInvalid", "FieldValueNotSupported"],
  fields: ["spec.selector", "spec.jobTemplate.spec.selector", "spec.jobTemplate.spec.manualSelector"],
  message: /auto-generated|manualSelector|supported values: "nil"/,
  summary: { en: "A selector of a job, which the server makes itself.", ko: "서버가 직접 만드는 잡의 셀렉터입니다." },
  why: {
    en: "The server gives every job a selector for its uid, so that no two jobs share pods. One's own needs manualSelector: true, and is never possible in a CronJob.",
    ko: "잡끼리 파드를 공유하지 않도록 서버가 잡마다 uid로 셀렉터를 만듭니다. 직접 쓰려면 manualSelector: true가 필요하며 CronJob에서는 쓸 수 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-selector",
  bad: `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 9 * * *"
  jobTemplate:
    spec:
      selector:
        matchLabels:
          app: report
      template:
        metadata:
          labels:
            app: report
        spec:
          restartPolicy: Never
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
  jobTemplate:
    spec:
      template:
        metadata:
          labels:
            app: report
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: busybox:1.36
`,
  title: () => ({ en: "The server makes the selector of a job: leave it out", ko: "잡의 셀렉터는 서버가 만듭니다. 빼세요" }),
  fixes: (context) => {
    const spec = context.pod?.slice(0, -1) ?? ["spec"];
    const paths = ["selector", "manualSelector"].map((name) => [...spec, name]).filter((path) => nodeAt(context.root, path) !== undefined);
    const first = paths[0];
    return first === undefined ? [] : [{ ...removeAt(first), edits: paths.map((path) => ({ remove: path })) }];
  },
};
