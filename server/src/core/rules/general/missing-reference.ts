import type { CauseRule } from "../rule.js";
import { lastName } from "../field-name.js";
import { volumeCandidates } from "../../fixes/missing-volume.js";

/** A name that nothing in this object has. */
export const missingReference: CauseRule = {
  explains: "cause",
  code: "missing-reference",
  reasons: ["FieldValueNotFound"],
  fields: [],
  summary: { en: "A name that nothing in this object has.", ko: "이 객체의 어디에도 없는 이름입니다." },
  why: {
    en: "The name must be one that the same object declares.",
    ko: "같은 객체 안에서 선언한 이름이어야 합니다.",
  },
  url: "https://kubernetes.io/docs/reference/using-api/api-concepts/#dry-run",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: STAGE
          valueFrom:
            fileKeyRef:
              volumeName: settings
              path: app.env
              key: STAGE
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: STAGE
          valueFrom:
            fileKeyRef:
              volumeName: settings
              path: app.env
              key: STAGE
  volumes:
    - name: settings
      emptyDir: {}
`,
  title: ({ cause, badValue }) => ({
    en: `Nothing here is named "${badValue ?? ""}"`,
    ko: `"${badValue ?? ""}"이라는 이름을 가진 것이 없습니다 (${lastName(cause.field)})`,
  }),
  fixes: volumeCandidates,
};
