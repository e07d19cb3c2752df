import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";
import { romanised } from "../../fixes/romanised.js";

/** A variable's name that holds an equals sign or a character that cannot be printed. */
export const invalidEnvName: CauseRule = {
  explains: "cause",
  code: "invalid-env-name",
  reasons: ["FieldValueInvalid"],
  fields: ["C.env[*].name", "C.envFrom[*].prefix", "C.env[*].valueFrom.fileKeyRef.key"],
  summary: { en: "A variable's name with an equals sign or a character outside of ASCII.", ko: "등호나 ASCII가 아닌 문자가 든 환경 변수 이름입니다." },
  why: {
    en: "A process gets its environment as NAME=value, so that a name may hold any printable ASCII character but the equals sign.",
    ko: "프로세스는 환경을 NAME=value 형태로 받으므로 이름에는 등호를 뺀 출력 가능한 ASCII 문자만 쓸 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: STAGE=production
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: STAGE
          value: production
`,
  title: ({ badValue }) => ({
    en: `"${badValue ?? ""}" is no variable name: it may not hold "=" or letters outside of ASCII`,
    ko: `"${badValue ?? ""}"은(는) 변수 이름으로 쓸 수 없습니다. "="나 ASCII가 아닌 문자를 빼세요`,
  }),
  fixes: (context) => {
    const written = context.badValue ?? "";
    const target = targetOf(context);
    const equals = written.indexOf("=");
    if (0 < equals && target.at(-1) === "name") {
      const [name, value] = [written.slice(0, equals).trim(), written.slice(equals + 1).trim()];
      const valuePath = [...target.slice(0, -1), "value"];
      return [
        { title: { en: `Write name: ${name} and value: ${value}`, ko: `name: ${name}, value: ${value}(으)로 나누기` }, edits: [{ set: target, to: name }, { set: valuePath, to: value }] },
        ...writeCandidates(target, [name], written),
      ];
    }
    const plain = romanised(written).replace(/[^\x20-\x7e]|=/g, "_");
    return writeCandidates(target, [plain], written);
  },
};
