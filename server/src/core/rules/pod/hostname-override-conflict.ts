import { removeAt, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A host name override where the host name is settled already. */
export const hostnameOverrideConflict: CauseRule = {
  explains: "cause",
  code: "hostname-override-conflict",
  reasons: ["FieldValueForbidden"],
  fields: ["spec.hostnameOverride"],
  summary: { en: "A host name override where the host name is settled already.", ko: "호스트 이름이 이미 정해졌는데 hostnameOverride를 씁니다." },
  why: {
    en: "With hostNetwork the pod has the node's name, and setHostnameAsFQDN makes it the full DNS name.",
    ko: "hostNetwork를 쓰면 노드의 이름을, setHostnameAsFQDN을 쓰면 전체 DNS 이름을 갖습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-hostname-and-subdomain-field",
  bad: `
spec:
  hostNetwork: true
  hostnameOverride: web
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  hostnameOverride: web
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ cause }) => {
    const other = /setHostnameAsFQDN/.test(cause.message) ? "setHostnameAsFQDN" : "hostNetwork";
    return { en: `hostnameOverride may not be used with ${other}`, ko: `hostnameOverride는 ${other}와 함께 쓸 수 없습니다` };
  },
  fixes: (context) => {
    const other = /setHostnameAsFQDN/.test(context.cause.message) ? "setHostnameAsFQDN" : "hostNetwork";
    return [removeAt(targetOf(context)), ...(context.pod === undefined ? [] : [removeAt([...context.pod, "spec", other])])];
  },
};
