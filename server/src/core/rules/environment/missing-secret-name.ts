import { namesOfReferences } from "../../fixes/reference-name.js";
import type { CauseRule } from "../rule.js";

/** A reference to a Secret that does not say which. */
export const missingSecretName: CauseRule = {
  explains: "cause",
  code: "missing-secret-name",
  isMadeUp: true,
  reasons: ["FieldValueRequired", "FieldValueInvalid"],
  fields: ["*.secretKeyRef.name", "C.envFrom[*].secretRef.name", "V.secret.secretName", "V.projected.sources[*].secret.name"],
  message: /^Required|Invalid value: ""/,
  summary: { en: "A reference to a Secret that does not say which.", ko: "어느 Secret인지 적지 않은 참조입니다." },
  why: {
    en: "The Secret is found by its name in the pod's own namespace: name in variables, secretName in a volume.",
    ko: "Secret은 파드와 같은 네임스페이스에서 이름으로 찾습니다. 변수에서는 name, 볼륨에서는 secretName을 씁니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/secret/#using-a-secret",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      volumeMounts:
        - name: certificates
          mountPath: /certificates
  volumes:
    - name: certificates
      secret: {}
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      volumeMounts:
        - name: certificates
          mountPath: /certificates
  volumes:
    - name: certificates
      secret:
        secretName: certificates
`,
  title: ({ cause }) => {
    const field = cause.field.endsWith("secretName") ? "secretName" : "name";
    return { en: `This does not say which Secret: add ${field}`, ko: `어느 Secret인지 알 수 없습니다. ${field}을(를) 추가하세요` };
  },
  fixes: namesOfReferences,
};
