import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import { portNames } from "../../fixes/port-name.js";
import { containerAround } from "../../pod/containers.js";
import { isPort, portsOf } from "../../pod/ports.js";
import type { CauseRule } from "../rule.js";

/** A probe's port in text that can be no port's name, mostly a number in quotes. */
export const probePortName: CauseRule = {
  explains: "cause",
  code: "probe-port-name",
  reasons: ["FieldValueInvalid"],
  fields: ["H.httpGet.port", "H.tcpSocket.port"],
  message: /Invalid value: "/,
  summary: { en: "A probe's port in text that can be no port's name, mostly a number in quotes.", ko: "프로브의 포트가 포트 이름이 될 수 없는 문자열입니다. 대개 따옴표로 감싼 숫자입니다." },
  why: {
    en: 'Text is taken for the name of one of the container\'s ports, so "8080" in quotes is no number.',
    ko: '문자열은 컨테이너 포트의 이름으로 읽습니다. 따옴표로 감싼 "8080"은 숫자가 아닙니다.',
  },
  url: "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      livenessProbe:
        httpGet:
          path: /
          port: "80"
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      livenessProbe:
        httpGet:
          path: /
          port: 80
`,
  title: ({ badValue }) => {
    const shown = badValue ?? "";
    return /^\d+$/.test(shown)
      ? { en: `"${shown}" in quotes is a name, not a number: write ${shown} without quotes`, ko: `따옴표로 감싼 "${shown}"은(는) 숫자가 아니라 이름입니다. 따옴표 없이 ${shown}(으)로 쓰세요` }
      : { en: `"${shown}" can be no port's name`, ko: `"${shown}"은(는) 포트 이름이 될 수 없습니다` };
  },
  fixes: (context) => {
    const written = context.badValue ?? "";
    const number = Number(/\d+/.exec(written)?.[0]);
    const own = containerAround(context, context.at.path);
    const ports = own === undefined ? [] : portsOf(own);
    const declared = ports.flatMap((port): readonly (string | number)[] => [port.name ?? port.number ?? []].flat());
    const values = [...(isPort(number) && /^\W*\d+\W*$/.test(written) ? [number] : []), ...declared, ...portNames(written)];
    return writeCandidates(targetOf(context), values, undefined);
  },
};
