import { walk } from "../../document/locate.js";
import { writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A header's name that HTTP does not allow. */
export const invalidHttpHeader: CauseRule = {
  explains: "cause",
  code: "invalid-http-header",
  reasons: ["FieldValueInvalid"],
  fields: ["H.httpGet.httpHeaders", "H.httpGet.httpHeaders*"],
  summary: { en: "A header's name that HTTP does not allow.", ko: "HTTP에서 쓸 수 없는 헤더 이름입니다." },
  why: {
    en: "A header is a name of letters, digits and hyphens, and a value; the colon between them is not written.",
    ko: "헤더는 글자, 숫자, 하이픈으로 된 이름과 값으로 나누어 씁니다. 그 사이의 콜론은 쓰지 않습니다.",
  },
  url: "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#http-probes",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      livenessProbe:
        httpGet:
          port: 80
          httpHeaders:
            - name: "X-Probe:"
              value: "yes"
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      livenessProbe:
        httpGet:
          port: 80
          httpHeaders:
            - name: X-Probe
              value: "yes"
`,
  title: ({ badValue }) => ({
    en: `"${badValue ?? ""}" is no header's name: use letters, digits and "-"`,
    ko: `"${badValue ?? ""}"은(는) 헤더 이름으로 쓸 수 없습니다. 글자, 숫자, "-"만 쓰세요`,
  }),
  fixes: ({ at, badValue }) => {
    const written = badValue ?? "";
    const name = written.trim().replace(/[^-A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
    for (const visited of walk(at.node, at.path)) {
      if (visited.path.at(-1) === "name" && visited.node.kind === "scalar" && visited.node.value === written) return writeCandidates(visited.path, [name], written);
    }
    return at.node.kind === "scalar" ? writeCandidates(at.path, [name], written) : [];
  },
};
