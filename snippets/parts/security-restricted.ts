import type { PartSnippet } from "../snippet.js";

export const restrictedContainer: PartSnippet = {
  name: "security-restricted",
  type: "Container",
  title: { en: "Security context of the restricted standard", ko: "restricted 표준의 보안 설정" },
  description: {
    en: "What the Pod Security Standard `restricted` asks of a container, and a root file system that cannot be written to.",
    ko: "Pod Security Standard `restricted`가 컨테이너에 요구하는 설정과 쓸 수 없는 루트 파일 시스템입니다.",
  },
  body: `securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: «true|false»
  runAsNonRoot: true
  runAsUser: «1000»
  capabilities:
    drop: ["ALL"]
  seccompProfile:
    type: RuntimeDefault
`,
};
