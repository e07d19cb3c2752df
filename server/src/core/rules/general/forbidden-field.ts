import type { CauseRule } from "../rule.js";
import { lastName } from "../field-name.js";
import { removeCandidate } from "../../fixes/remove-field.js";

/** A field that may not be set here. */
export const forbiddenField: CauseRule = {
  explains: "cause",
  code: "forbidden-field",
  reasons: ["FieldValueForbidden"],
  fields: [],
  summary: { en: "A field that may not be set here.", ko: "여기에는 설정할 수 없는 필드입니다." },
  why: {
    en: "The field exists, but not together with what else the object says.",
    ko: "필드는 존재하지만 객체의 다른 설정과 함께 쓸 수 없습니다.",
  },
  url: "https://kubernetes.io/docs/reference/using-api/api-concepts/#dry-run",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: data
      ephemeral:
        volumeClaimTemplate:
          metadata:
            name: data
          spec:
            accessModes: [ReadWriteOnce]
            resources:
              requests:
                storage: 1Gi
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: data
      ephemeral:
        volumeClaimTemplate:
          spec:
            accessModes: [ReadWriteOnce]
            resources:
              requests:
                storage: 1Gi
`,
  title: ({ cause }) => ({ en: `"${lastName(cause.field)}" may not be set here`, ko: `여기에는 "${lastName(cause.field)}"을(를) 설정할 수 없습니다` }),
  fixes: removeCandidate,
};
