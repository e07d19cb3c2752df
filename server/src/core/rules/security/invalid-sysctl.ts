import { removeAt, targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A kernel parameter with a wrong name, or one that the node's own network or memory rules. */
export const invalidSysctl: CauseRule = {
  explains: "cause",
  code: "invalid-sysctl",
  reasons: ["FieldValueRequired", "FieldValueInvalid", "FieldValueDuplicate"],
  fields: ["spec.securityContext.sysctls[*].name", "spec.securityContext.sysctls[*]"],
  summary: { en: "A kernel parameter with a wrong name, or one that belongs to the node.", ko: "이름이 잘못되었거나 노드에 속한 커널 매개변수입니다." },
  why: {
    en: "A sysctl is named in lower case with dots, once; with hostNetwork or hostIPC the parameters of the network and of shared memory are the node's.",
    ko: "sysctl 이름은 점으로 이은 소문자이며 한 번만 씁니다. hostNetwork나 hostIPC를 쓰면 네트워크와 공유 메모리 매개변수는 노드의 것입니다.",
  },
  url: "https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/#setting-sysctls-for-a-pod",
  bad: `
spec:
  securityContext:
    sysctls:
      - name: Net.Core.Somaxconn
        value: "1024"
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  securityContext:
    sysctls:
      - name: net.core.somaxconn
        value: "1024"
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue, cause }) => {
    if (/hostNetwork|hostIPC|namespace/i.test(cause.message) && badValue !== undefined) {
      return { en: `The pod may not set "${badValue}", which is the node's here`, ko: `"${badValue}"은(는) 여기서 노드의 것이므로 파드가 설정할 수 없습니다` };
    }
    if (cause.reason === "FieldValueDuplicate") return { en: `"${badValue ?? ""}" is set twice`, ko: `"${badValue ?? ""}"이(가) 두 번 설정되었습니다` };
    return { en: `"${badValue ?? ""}" is no kernel parameter such as net.core.somaxconn`, ko: `"${badValue ?? ""}"은(는) net.core.somaxconn 같은 커널 매개변수가 아닙니다` };
  },
  fixes: (context) => {
    const target = targetOf(context);
    const written = context.badValue ?? "";
    const name = written.trim().toLowerCase().replace(/[^a-z0-9._/-]+/g, ".");
    const item = target.at(-1) === "name" ? target.slice(0, -1) : target;
    const remove = { ...removeAt(item), title: { en: "Remove this parameter", ko: "이 매개변수 지우기" } };
    return [...(context.cause.reason === "FieldValueInvalid" ? writeCandidates([...item, "name"], [name], written) : []), remove];
  },
};
