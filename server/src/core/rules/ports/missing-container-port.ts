import { addCandidate, targetOf } from "../../fixes/write-value.js";
import { containerAround } from "../../pod/containers.js";
import { likelyPorts, portsOf } from "../../pod/ports.js";
import type { CauseRule } from "../rule.js";

/** A declared port without a number. */
export const missingContainerPort: CauseRule = {
  explains: "cause",
  code: "missing-container-port",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: ["C.ports[*].containerPort"],
  summary: { en: "A declared port without a number.", ko: "번호가 없는 포트 선언입니다." },
  why: {
    en: "containerPort is the port that the program in the container listens on, from 1 to 65535; 0 counts as missing.",
    ko: "containerPort는 컨테이너 안의 프로그램이 여는 1~65535 사이의 포트입니다. 0은 없는 것으로 봅니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/connect-applications-service/#exposing-pods-to-the-cluster",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - name: http
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - name: http
          containerPort: 80
`,
  title: () => ({ en: "This port has no number: containerPort is what the program listens on", ko: "포트에 번호가 없습니다. 프로그램이 여는 포트를 containerPort에 적으세요" }),
  fixes: (context) => {
    const own = containerAround(context, context.at.path);
    const declared = own === undefined ? [] : portsOf(own).map(({ number }) => number);
    const ports = likelyPorts(context, own).filter((port) => !declared.includes(port));
    return [...new Set([...ports, 8080, 80])].slice(0, 4).map((port) => addCandidate(targetOf(context), port));
  },
};
