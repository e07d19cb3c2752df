import { dnsNameCandidates } from "../../fixes/dns-name.js";
import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";

/** A host name that DNS does not know. */
export const invalidHostname: CauseRule = {
  explains: "cause",
  code: "invalid-hostname",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.hostname", "spec.subdomain", "spec.hostnameOverride", "spec.hostAliases[*].hostnames[*]"],
  summary: { en: "A host name with other characters than DNS allows.", ko: "DNS에서 쓸 수 없는 문자가 든 호스트 이름입니다." },
  why: {
    en: "The host name becomes part of the pod's DNS name: lower-case letters, digits and hyphens. hostname and subdomain are one label each, without dots.",
    ko: "호스트 이름은 파드 DNS 이름의 일부가 되므로 소문자, 숫자, 하이픈만 씁니다. hostname과 subdomain은 점이 없는 레이블 하나입니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-hostname-and-subdomain-field",
  bad: `
spec:
  hostname: Web.Server
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  hostname: web-server
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue, cause }) => ({
    en: `"${badValue ?? ""}" is not possible as "${lastName(cause.field)}": use lower-case letters, digits, "-"`,
    ko: `"${badValue ?? ""}"은(는) "${lastName(cause.field)}"에 쓸 수 없습니다. 소문자, 숫자, "-"만 쓰세요`,
  }),
  fixes: dnsNameCandidates,
};
