import { itemsAt, textAt } from "../../document/read.js";
import { podSpec } from "../../fixes/pod-security.js";
import type { FieldPath } from "../../document/field-path.js";
import type { PodSecurityContext, PodSecurityRule } from "../rule.js";

/** Kernel parameters that are not known to be safe. */
export const podSecuritySysctls: PodSecurityRule = {
  explains: "pod-security",
  code: "pod-security-sysctls",
  checks: ["sysctls"],
  summary: { en: "Baseline: a kernel parameter that is not known to be safe.", ko: "baseline: 안전하다고 알려지지 않은 커널 매개변수입니다." },
  why: {
    en: "Only parameters of the pod's own namespaces are harmless to the others on the node; the standard lists them.",
    ko: "파드 자신의 네임스페이스에 속한 매개변수만 노드의 다른 파드에 영향을 주지 않으며 표준에 목록이 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
  bad: `
spec:
  securityContext:
    sysctls:
      - name: kernel.msgmax
        value: "65536"
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  securityContext:
    sysctls:
      - name: net.ipv4.tcp_syncookies
        value: "1"
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ violation }) => ({ en: `These kernel parameters are not allowed: ${violation.detail}`.slice(0, 118), ko: `허용되지 않는 커널 매개변수입니다: ${violation.detail}` }),
  places: forbidden,
  fixes: (context) => {
    const found = forbidden(context);
    return found.length === 0 ? [] : [{ title: { en: "Remove what is not allowed", ko: "허용되지 않는 것 지우기" }, edits: found.map((path) => ({ remove: path.slice(0, -1) })) }];
  },
};

function forbidden(context: PodSecurityContext): readonly FieldPath[] {
  const list = [...podSpec(context), "securityContext", "sysctls"];
  return itemsAt(context.root, list).flatMap((item, index) => {
    const name = textAt(item, ["name"]);
    return name !== undefined && context.violation.detail.includes(name) ? [[...list, index, "name"]] : [];
  });
}
