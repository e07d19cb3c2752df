import { nodeAt } from "../../document/read.js";
import { removeAt, targetOf } from "../../fixes/write-value.js";
import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";

const mechanisms: readonly string[] = ["exec", "httpGet", "tcpSocket", "grpc", "sleep"];

/** A probe or hook with more than one way to do it. */
export const probeWithTwoMechanisms: CauseRule = {
  explains: "cause",
  code: "probe-with-two-mechanisms",
  reasons: ["FieldValueForbidden"],
  fields: ["H.httpGet", "H.tcpSocket", "H.grpc", "H.sleep", "H.exec"],
  summary: { en: "A probe or a hook with more than one way to do it.", ko: "방법이 둘 이상인 프로브나 훅입니다." },
  why: {
    en: "A probe has one answer, so it asks in one way. Checks that need two belong into one command (exec).",
    ko: "프로브의 결과는 하나이므로 방법도 하나입니다. 두 가지를 확인하려면 명령 하나(exec)로 합치세요.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#probe-check-methods",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      livenessProbe:
        httpGet:
          path: /
          port: 80
        tcpSocket:
          port: 80
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
  title: ({ cause }) => ({
    en: `One way is enough: "${lastName(cause.field)}" is one too many`,
    ko: `방법은 하나만 쓸 수 있습니다. "${lastName(cause.field)}"은(는) 뺄 수 있습니다`,
  }),
  fixes: (context) => {
    const path = targetOf(context);
    const owner = path.slice(0, -1);
    const written = mechanisms.filter((name) => name !== path.at(-1) && nodeAt(context.root, [...owner, name]) !== undefined);
    return [removeAt(path), ...written.map((name) => removeAt([...owner, name]))];
  },
};
