import { dnsNameCandidates } from "../../fixes/dns-name.js";
import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";
import { namesOfReferences } from "../../fixes/reference-name.js";
import type { Text } from "../../language/text.js";

/** A reference to another object by a name that no object can have. */
export const invalidReferenceName: CauseRule = {
  explains: "cause",
  code: "invalid-reference-name",
  reasons: ["FieldValueInvalid"],
  fields: [
    "*.configMapKeyRef.name", "*.configMapRef.name", "*.secretKeyRef.name", "*.secretRef.name", "spec.serviceAccountName", "spec.nodeName",
    "spec.priorityClassName", "spec.runtimeClassName", "*.storageClassName", "*.volumeAttributesClassName", "*.resourceClaimName",
    "*.resourceClaimTemplateName", "*.dataSource.apiGroup", "*.dataSourceRef.apiGroup", "spec.serviceName", "*.volumeName",
  ],
  message: /RFC 1123/,
  summary: { en: "A reference to another object by a name that no object can have.", ko: "어떤 객체도 가질 수 없는 이름으로 다른 객체를 참조합니다." },
  why: {
    en: "Objects are named in lower-case letters, digits, hyphens and mostly dots, so that this reference can lead nowhere.",
    ko: "객체 이름에는 소문자, 숫자, 하이픈과 대개 점만 쓸 수 있으므로 이 참조는 아무것도 가리킬 수 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: STAGE
          valueFrom:
            configMapKeyRef:
              name: App_Settings
              key: stage
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: STAGE
          valueFrom:
            configMapKeyRef:
              name: app-settings
              key: stage
`,
  title: ({ badValue, cause }) => badValue === "" ? missingName(cause.field) : ({
    en: `No object can be named "${badValue ?? ""}" ("${lastName(cause.field)}")`,
    ko: `"${badValue ?? ""}"이라는 이름은 어떤 객체도 가질 수 없습니다("${lastName(cause.field)}")`,
  }),
  fixes: (context) => (context.badValue === "" ? namesOfReferences(context) : dnsNameCandidates(context)),
};

function missingName(field: string): Text {
  const kind = /secret/i.test(field) ? "Secret" : "ConfigMap";
  return { en: `This does not say which ${kind}: add name`, ko: `어느 ${kind}인지 적혀 있지 않습니다. name을 추가하세요` };
}
