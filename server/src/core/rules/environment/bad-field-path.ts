import { fieldPathCandidates } from "../../fixes/field-path.js";
import type { CauseRule } from "../rule.js";

/** A `fieldPath` that the downward API does not have. */
export const badFieldPath: CauseRule = {
  explains: "cause",
  code: "bad-field-path",
  reasons: ["FieldValueInvalid", "FieldValueNotSupported", "FieldValueRequired"],
  fields: ["*.fieldRef.fieldPath", "*.fieldRef", "*.fieldPath"],
  summary: { en: "A fieldPath that the downward API does not have.", ko: "다운워드 API에 없는 fieldPath입니다." },
  why: {
    en: "A container can read a few fields of its own pod. Lists of labels and annotations can be read as files only, or one key at a time.",
    ko: "컨테이너는 자기 파드의 몇 가지 필드만 읽을 수 있습니다. 레이블과 어노테이션 전체는 파일로만, 변수로는 키 하나씩만 읽을 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#downwardapi-fieldRef",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: POD_IP
          valueFrom:
            fieldRef:
              fieldPath: status.podIp
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: POD_IP
          valueFrom:
            fieldRef:
              fieldPath: status.podIP
`,
  title: ({ badValue, at }) => {
    if (at.missing.length !== 0 || badValue === undefined || badValue === "") {
      return { en: "fieldRef does not say which field: add fieldPath", ko: "fieldRef에 어느 필드인지 적혀 있지 않습니다. fieldPath를 추가하세요" };
    }
    return { en: `The downward API offers no field "${badValue}" here`, ko: `다운워드 API는 여기서 "${badValue}" 필드를 제공하지 않습니다` };
  },
  fixes: fieldPathCandidates,
};
