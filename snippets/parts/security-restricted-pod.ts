import type { PartSnippet } from "../snippet.js";

export const restrictedPod: PartSnippet = {
  name: "security-restricted",
  type: "PodSpec",
  title: { en: "Security context of the restricted standard", ko: "restricted 표준의 보안 설정" },
  description: {
    en: "The pod's part of the Pod Security Standard `restricted`; the containers still have to drop capabilities and privilege escalation.",
    ko: "Pod Security Standard `restricted` 가운데 파드에 두는 설정입니다. 컨테이너마다 capabilities와 권한 상승도 제한해야 합니다.",
  },
  body: `securityContext:
  runAsNonRoot: true
  runAsUser: «1000»
  runAsGroup: «3000»
  fsGroup: «2000»
  seccompProfile:
    type: RuntimeDefault
`,
};
