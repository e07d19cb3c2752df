import { namesOfReferences } from "../../fixes/reference-name.js";
import type { CauseRule } from "../rule.js";

/** A reference to a ConfigMap that does not say which. */
export const missingConfigMapName: CauseRule = {
  explains: "cause",
  code: "missing-config-map-name",
  isMadeUp: true,
  reasons: ["FieldValueRequired", "FieldValueInvalid"],
  fields: ["*.configMapKeyRef.name", "*.configMapRef.name", "*.configMap.name"],
  message: /^Required|Invalid value: ""/,
  summary: { en: "A reference to a ConfigMap that does not say which.", ko: "어느 ConfigMap인지 적지 않은 참조입니다." },
  why: {
    en: "The ConfigMap is found by its name in the pod's own namespace; a volume's ConfigMap has the same field.",
    ko: "ConfigMap은 파드와 같은 네임스페이스에서 이름으로 찾습니다. 볼륨에서도 같은 필드를 씁니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/configmap/#configmaps-and-pods",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      envFrom:
        - configMapRef: {}
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      envFrom:
        - configMapRef:
            name: settings
`,
  title: () => ({ en: "This does not say which ConfigMap: add its name", ko: "어느 ConfigMap인지 알 수 없습니다. name을 추가하세요" }),
  fixes: namesOfReferences,
};
