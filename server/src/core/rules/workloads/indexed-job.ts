import { addCandidate, removeAt, targetOf, writeCandidate, writeCandidates } from "../../fixes/write-value.js";
import { lastName } from "../field-name.js";
import { nodeAt, scalarAt } from "../../document/read.js";
import type { CauseRule } from "../rule.js";

/** A job whose indexes and completions do not go together. */
export const indexedJob: CauseRule = {
  explains: "cause",
  code: "indexed-job",
  reasons: ["FieldValueRequired", "FieldValueInvalid"],
  fields: ["*spec.completions", "*spec.backoffLimitPerIndex", "*spec.maxFailedIndexes", "*spec.successPolicy", "*spec.parallelism"],
  summary: { en: "A job whose indexes and completions do not go together.", ko: "인덱스와 완료 횟수가 맞지 않는 잡입니다." },
  why: {
    en: "In completionMode Indexed each pod has a number below completions; what counts failures or successes by index needs that mode.",
    ko: "completionMode: Indexed에서는 파드마다 completions보다 작은 번호가 있습니다. 인덱스별로 세는 설정에는 이 모드가 필요합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/controllers/job/#completion-mode",
  bad: `
apiVersion: batch/v1
kind: Job
metadata:
  name: report
spec:
  completions: 3
  backoffLimitPerIndex: 1
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: report
          image: busybox:1.36
`,
  good: `
apiVersion: batch/v1
kind: Job
metadata:
  name: report
spec:
  completions: 3
  completionMode: Indexed
  backoffLimitPerIndex: 1
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: report
          image: busybox:1.36
`,
  title: ({ cause }) => {
    const field = lastName(cause.field);
    if (/requires indexed/.test(cause.message)) return { en: `"${field}" needs completionMode: Indexed`, ko: `"${field}"에는 completionMode: Indexed가 필요합니다` };
    if (cause.reason === "FieldValueRequired") return { en: `An indexed job needs "${field}" here`, ko: `여기서 인덱스 잡에는 "${field}"이(가) 필요합니다` };
    return { en: `"${field}" does not fit to the job's completions`, ko: `"${field}"이(가) 잡의 completions와 맞지 않습니다` };
  },
  fixes: (context) => {
    const { root } = context;
    const path = targetOf(context);
    const spec = path.slice(0, -1);
    if (/requires indexed/.test(context.cause.message)) {
      const mode = writeCandidate([...spec, "completionMode"], "Indexed");
      const completions = nodeAt(root, [...spec, "completions"]) === undefined ? [{ set: [...spec, "completions"], to: scalarAt(root, [...spec, "parallelism"]) ?? 1 }] : [];
      return [{ title: { en: "Write completionMode: Indexed", ko: "completionMode: Indexed(으)로 쓰기" }, edits: [...mode.edits, ...completions] }, removeAt(path)];
    }
    if (context.cause.reason === "FieldValueRequired") {
      const parallelism = scalarAt(root, [...spec, "parallelism"]);
      return [addCandidate(path, typeof parallelism === "number" && 0 < parallelism ? parallelism : 1)];
    }
    const most = /less than or equal to (\d+)/.exec(context.cause.message)?.[1] ?? String(scalarAt(root, [...spec, "completions"]) ?? "");
    return [...writeCandidates(path, most === "" ? [] : [Number(most)], context.badValue), removeAt(path)];
  },
};
