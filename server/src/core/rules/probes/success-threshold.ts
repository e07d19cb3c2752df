import { removeAt, targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A liveness or startup probe that would have to succeed more than once. */
export const successThreshold: CauseRule = {
  explains: "cause",
  code: "success-threshold",
  reasons: ["FieldValueInvalid"],
  fields: ["C.livenessProbe.successThreshold", "C.startupProbe.successThreshold"],
  message: /must be 1/,
  summary: { en: "A liveness or startup probe that would have to succeed more than once.", ko: "두 번 이상 성공해야 하는 활성 또는 시작 프로브입니다." },
  why: {
    en: "One success already says that the container lives or has started; only readiness can wait for several.",
    ko: "한 번 성공하면 컨테이너가 살아 있거나 시작된 것입니다. 여러 번을 기다릴 수 있는 것은 준비성 프로브뿐입니다.",
  },
  url: "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      livenessProbe:
        successThreshold: 3
        tcpSocket:
          port: 80
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      livenessProbe:
        tcpSocket:
          port: 80
`,
  title: ({ cause }) => {
    const probe = cause.field.includes("startupProbe") ? "startupProbe" : "livenessProbe";
    return { en: `successThreshold of a ${probe} is always 1`, ko: `${probe}의 successThreshold는 항상 1이어야 합니다` };
  },
  fixes: (context) => {
    const path = targetOf(context);
    const failure = [...path.slice(0, -1), "failureThreshold"];
    return [
      removeAt(path),
      ...writeCandidates(path, [1], context.badValue),
      { title: { en: 'Rename to "failureThreshold"', ko: '"failureThreshold"(으)로 이름 바꾸기' }, edits: [{ rename: path, to: String(failure.at(-1)) }] },
    ];
  },
};
