import type { PartSnippet } from "../snippet.js";

export const podFactsAsVariables: PartSnippet = {
  name: "downward-env",
  type: "Container",
  title: { en: "Downward API as variables", ko: "Downward API를 환경 변수로" },
  description: {
    en: "Tells the application the pod's own name, namespace and address.",
    ko: "애플리케이션에 파드 자신의 이름, 네임스페이스, 주소를 알려 줍니다.",
  },
  body: `env:
  - name: POD_NAME
    valueFrom:
      fieldRef:
        fieldPath: metadata.name
  - name: POD_NAMESPACE
    valueFrom:
      fieldRef:
        fieldPath: metadata.namespace
  - name: POD_IP
    valueFrom:
      fieldRef:
        fieldPath: status.podIP
`,
};
