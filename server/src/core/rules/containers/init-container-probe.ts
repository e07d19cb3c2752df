import { addCandidate, removeAt } from "../../fixes/write-value.js";
import { containerAround } from "../../pod/containers.js";
import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";

/** A probe or a hook of an init container that runs to its end. */
export const initContainerProbe: CauseRule = {
  explains: "cause",
  code: "init-container-probe",
  reasons: ["FieldValueForbidden"],
  fields: [
    "spec.initContainers[*].livenessProbe",
    "spec.initContainers[*].readinessProbe",
    "spec.initContainers[*].startupProbe",
    "spec.initContainers[*].lifecycle",
  ],
  summary: { en: "A probe or a hook of an init container that runs to its end.", ko: "끝까지 실행되고 종료되는 초기화 컨테이너에 프로브나 훅이 있습니다." },
  why: {
    en: "The pod waits until an init container has ended, so there is nothing to probe. With restartPolicy: Always it is a sidecar, which may have them.",
    ko: "파드는 초기화 컨테이너가 끝날 때까지 기다리므로 검사할 것이 없습니다. restartPolicy: Always를 쓰면 사이드카가 되어 프로브를 둘 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#differences-from-regular-containers",
  bad: `
spec:
  initContainers:
    - name: wait
      image: busybox:1.36
      readinessProbe:
        tcpSocket:
          port: 80
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  initContainers:
    - name: wait
      image: busybox:1.36
      restartPolicy: Always
      readinessProbe:
        tcpSocket:
          port: 80
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ cause }) => ({
    en: `An init container may not have a "${lastName(cause.field)}", only a sidecar may`,
    ko: `초기화 컨테이너에는 "${lastName(cause.field)}"을(를) 둘 수 없습니다. 사이드카에만 둘 수 있습니다`,
  }),
  fixes: (context) => {
    const own = containerAround(context, context.at.path);
    if (own === undefined) return [];
    const sidecar = addCandidate([...own.path, "restartPolicy"], "Always");
    return [
      removeAt(context.at.path),
      { ...sidecar, title: { en: 'Make it a sidecar: "restartPolicy: Always"', ko: '사이드카로 만들기: "restartPolicy: Always"' } },
    ];
  },
};
