import { plainList, plainText } from "../../document/plain-value.js";
import { textAt } from "../../document/read.js";
import { effectiveContainers } from "../../advice/effective-containers.js";
import { nearestValue } from "../../schema/neighbours.js";
import type { AdviceRule } from "../rule.js";

const owners: readonly (readonly string[])[] = [["livenessProbe"], ["readinessProbe"], ["startupProbe"], ["lifecycle", "preStop"], ["lifecycle", "postStart"]];

/** A probe that asks a port by a name which no port of its container has. */
export const probeNamesNoPort: AdviceRule = {
  explains: "advice",
  code: "probe-names-no-port",
  level: "warning",
  summary: { en: "A probe that asks a port by a name which no port of its container has.", ko: "컨테이너의 어떤 포트에도 없는 이름으로 확인하는 프로브입니다." },
  why: {
    en: "The kubelet looks for the name among the container's own ports; without one the probe always fails, and the container restarts or never gets ready.",
    ko: "kubelet은 컨테이너 자신의 포트에서 이름을 찾습니다. 없으면 프로브가 항상 실패해 컨테이너가 재시작되거나 준비되지 않습니다.",
  },
  url: "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - name: web
          containerPort: 80
      livenessProbe:
        httpGet:
          path: /
          port: http
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - name: http
          containerPort: 80
      livenessProbe:
        httpGet:
          path: /
          port: http
`,
  check: (context) =>
    effectiveContainers(context).flatMap(({ path, value }) => {
      const ports = plainList(value, ["ports"]);
      const names = ports.flatMap((port) => plainText(port, ["name"]) ?? []);
      return owners.flatMap((owner) =>
        ["httpGet", "tcpSocket"].flatMap((mechanism) => {
          const at = [...path, ...owner, mechanism, "port"];
          const written = textAt(context.root, at);
          if (written === undefined || names.includes(written)) return [];
          const near = nearestValue(names, written);
          const ordered = near === undefined ? names : [near, ...names.filter((name) => name !== near)];
          const nameless = ports.findIndex((port) => plainText(port, ["name"]) === undefined);
          const writes = ordered.map((name) => ({ title: { en: `Write ${name}`, ko: `${name}(으)로 쓰기` }, edits: [{ set: at, to: name }] }));
          const name = nameless === -1 ? [] : [{ title: { en: `Name the declared port "${written}"`, ko: `선언된 포트에 "${written}" 이름 붙이기` }, edits: [{ set: [...path, "ports", nameless, "name"], to: written }] }];
          return [
            {
              path: at,
              title: { en: `No port of this container is named "${written}": the probe always fails`, ko: `이 컨테이너에 "${written}"이라는 포트가 없어 프로브가 항상 실패합니다` },
              fixes: ports.length === 1 && name.length === 1 ? [...name, ...writes] : [...writes, ...name],
            },
          ];
        }),
      );
    }),
};
