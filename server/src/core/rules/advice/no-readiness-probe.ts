import { plainAt, plainList } from "../../document/plain-value.js";
import { runningContainers } from "../../advice/effective-containers.js";
import type { AdviceRule } from "../rule.js";

/** A container with ports and no readiness probe, in a kind that is updated pod by pod. */
export const noReadinessProbe: AdviceRule = {
  explains: "advice",
  code: "no-readiness-probe",
  level: "off",
  summary: { en: "A container with ports and no readiness probe, in a kind that is updated pod by pod.", ko: "파드를 하나씩 교체하는 종류에서 포트는 있지만 준비성 프로브가 없는 컨테이너입니다." },
  why: {
    en: "Without the probe a pod counts as ready when its process has started: Services send it requests, and updates go on, before it can answer.",
    ko: "프로브가 없으면 프로세스가 시작되자마자 준비된 것으로 보아, 응답할 수 있기 전에 서비스가 요청을 보내고 업데이트가 진행됩니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/",
  bad: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: nginx:1.27
          ports:
            - containerPort: 80
`,
  good: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: nginx:1.27
          ports:
            - containerPort: 80
          readinessProbe:
            tcpSocket:
              port: 80
`,
  check: (context) => {
    if (!["Deployment", "StatefulSet", "DaemonSet"].includes(context.kind.kind)) return [];
    return runningContainers(context)
      .filter(({ value, isSidecar }) => !isSidecar && plainAt(value, ["readinessProbe"]) === undefined && plainList(value, ["ports"]).length !== 0)
      .map(({ path, name, value }) => ({
        path: [...path, "name"],
        title: { en: `Container "${name}" counts as ready as soon as it has started`, ko: `컨테이너 "${name}"은(는) 시작되자마자 준비된 것으로 간주됩니다` },
        fixes: [
          {
            title: { en: "Add a readiness probe of its port", ko: "포트를 확인하는 준비성 프로브 추가하기" },
            edits: [{ set: [...path, "readinessProbe"], to: { tcpSocket: { port: plainAt(value, ["ports", 0, "name"]) ?? plainAt(value, ["ports", 0, "containerPort"]) } } }],
          },
        ],
      }));
  },
};
