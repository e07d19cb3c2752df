import { supportedValueCandidates } from "../../fixes/supported-value.js";
import type { CauseRule } from "../rule.js";

/** A scheme of an HTTP probe that is none of HTTP and HTTPS. */
export const unknownScheme: CauseRule = {
  explains: "cause",
  code: "unknown-scheme",
  reasons: ["FieldValueNotSupported"],
  fields: ["H.httpGet.scheme"],
  summary: { en: "A scheme of an HTTP probe that is neither HTTP nor HTTPS.", ko: "HTTP도 HTTPS도 아닌 프로브 스킴입니다." },
  why: {
    en: "The kubelet asks over HTTP or HTTPS, written in capitals; it does not check the certificate.",
    ko: "kubelet은 HTTP나 HTTPS로 확인하며 대문자로 씁니다. 인증서는 검증하지 않습니다.",
  },
  url: "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#http-probes",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      livenessProbe:
        httpGet:
          port: 443
          scheme: https
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      livenessProbe:
        httpGet:
          port: 443
          scheme: HTTPS
`,
  title: ({ badValue }) => ({
    en: `"${badValue ?? ""}" is no scheme of a probe: write HTTP or HTTPS`,
    ko: `"${badValue ?? ""}"은(는) 프로브의 스킴이 아닙니다. HTTP나 HTTPS로 쓰세요`,
  }),
  fixes: supportedValueCandidates,
};
