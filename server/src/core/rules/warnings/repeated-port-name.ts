import { nodeAt, textAt } from "../../document/read.js";
import { containerAround } from "../../pod/containers.js";
import { targetOf } from "../../fixes/write-value.js";
import type { WarningRule } from "../rule.js";

/** A port's name that two containers of a pod use. */
export const repeatedPortName: WarningRule = {
  explains: "warning",
  code: "repeated-port-name",
  message: /duplicate port name/,
  summary: { en: "A port's name that two containers of a pod use.", ko: "파드의 두 컨테이너가 함께 쓰는 포트 이름입니다." },
  why: {
    en: "A Service that names its targetPort gets the first of the two, and never the other.",
    ko: "targetPort를 이름으로 쓰는 서비스는 둘 중 첫 번째 포트로만 연결됩니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - name: http
          containerPort: 80
    - name: admin
      image: httpd:2.4
      ports:
        - name: http
          containerPort: 8080
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - name: http
          containerPort: 80
    - name: admin
      image: httpd:2.4
      ports:
        - name: http-admin
          containerPort: 8080
`,
  title: ({ cause }) => {
    const name = /port name "([^"]*)"/.exec(cause.message)?.[1] ?? "";
    return { en: `Another container names a port "${name}" too: Services take the first`, ko: `다른 컨테이너에도 "${name}" 포트가 있습니다. 서비스는 첫 번째를 씁니다` };
  },
  place: ({ root, at }) => (nodeAt(root, [...at.path, "name"]) === undefined ? undefined : [...at.path, "name"]),
  fixes: (context) => {
    const port = targetOf(context);
    const path = port.at(-1) === "name" ? port : [...port, "name"];
    const name = textAt(context.root, path) ?? "";
    const container = containerAround(context, path)?.name ?? "2";
    const unique = `${name}-${container}`.slice(0, 15).replace(/-+$/, "");
    return [{ title: { en: `Write ${unique}`, ko: `${unique}(으)로 쓰기` }, edits: [{ set: path, to: unique }] }];
  },
};
