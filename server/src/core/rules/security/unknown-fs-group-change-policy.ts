import { supportedValueCandidates } from "../../fixes/supported-value.js";
import type { CauseRule } from "../rule.js";

/** A policy for changing the ownership of volumes that does not exist. */
export const unknownFsGroupChangePolicy: CauseRule = {
  explains: "cause",
  code: "unknown-fs-group-change-policy",
  reasons: ["FieldValueNotSupported"],
  fields: ["spec.securityContext.fsGroupChangePolicy"],
  summary: { en: "A policy for changing the ownership of volumes that does not exist.", ko: "존재하지 않는 볼륨 소유권 변경 정책입니다." },
  why: {
    en: "Always changes the group of every file at each start, OnRootMismatch only if the volume's root has another group.",
    ko: "Always는 시작할 때마다 모든 파일의 그룹을 바꾸고, OnRootMismatch는 볼륨 루트의 그룹이 다를 때만 바꿉니다.",
  },
  url: "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#configure-volume-permission-and-ownership-change-policy-for-pods",
  bad: `
spec:
  securityContext:
    fsGroup: 2000
    fsGroupChangePolicy: onRootMismatch
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  securityContext:
    fsGroup: 2000
    fsGroupChangePolicy: OnRootMismatch
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue }) => ({
    en: `"${badValue ?? ""}" is none of Always and OnRootMismatch`,
    ko: `"${badValue ?? ""}"은(는) 쓸 수 없습니다. Always나 OnRootMismatch로 쓰세요`,
  }),
  fixes: supportedValueCandidates,
};
