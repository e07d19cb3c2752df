import { dnsNameCandidates } from "../../fixes/dns-name.js";
import type { CauseRule } from "../rule.js";

/** A namespace that no namespace can be called. */
export const invalidNamespace: CauseRule = {
  explains: "cause",
  code: "invalid-namespace",
  reasons: ["FieldValueInvalid", "FieldValueForbidden"],
  fields: ["metadata.namespace", "*.namespaces[*]", "spec.affinity.*.namespace"],
  summary: { en: "A namespace that no namespace can be called, or of an object that has none.", ko: "네임스페이스가 될 수 없는 이름이거나 네임스페이스가 없는 객체에 쓴 네임스페이스입니다." },
  why: {
    en: "Namespaces are DNS labels, because they are part of the DNS names of services: lower-case letters, digits and hyphens. Volumes and namespaces are in none.",
    ko: "네임스페이스는 서비스 DNS 이름의 일부이므로 소문자, 숫자, 하이픈만 씁니다. 퍼시스턴트볼륨과 네임스페이스 자체는 네임스페이스에 속하지 않습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/",
  bad: `
metadata:
  name: web
  namespace: My_Team
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
metadata:
  name: web
  namespace: my-team
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue, cause, kind }) =>
    cause.reason === "FieldValueForbidden"
      ? { en: `A ${kind.kind} is in no namespace`, ko: `${kind.kind}은(는) 네임스페이스에 속하지 않습니다` }
      : { en: `"${badValue ?? ""}" is no namespace: use lower-case letters, digits and "-"`, ko: `"${badValue ?? ""}"은(는) 네임스페이스 이름이 아닙니다. 소문자, 숫자, "-"만 쓰세요` },
  fixes: (context) => {
    const remove = { title: { en: 'Remove "namespace"', ko: '"namespace" 지우기' }, edits: [{ remove: context.at.path }] };
    return context.cause.reason === "FieldValueForbidden" ? [remove] : [...dnsNameCandidates(context), remove];
  },
};
