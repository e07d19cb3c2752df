import { nodeAt, textAt } from "../../document/read.js";
import { removeAt, targetOf, writeCandidate } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A privileged container that may not gain privileges. */
export const privilegedAndNoEscalation: CauseRule = {
  explains: "cause",
  code: "privileged-and-no-escalation",
  reasons: ["FieldValueInvalid"],
  fields: ["C.securityContext"],
  message: /allowPrivilegeEscalation/,
  summary: { en: "A container that has all privileges and may not gain any.", ko: "모든 권한을 가지면서 권한 상승은 금지된 컨테이너입니다." },
  why: {
    en: "privileged, like CAP_SYS_ADMIN, gives more than allowPrivilegeEscalation: false could hold back, so that the two contradict each other.",
    ko: "privileged와 CAP_SYS_ADMIN은 allowPrivilegeEscalation: false로 막을 수 없는 권한을 주므로 서로 모순됩니다.",
  },
  url: "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        privileged: true
        allowPrivilegeEscalation: false
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        privileged: false
        allowPrivilegeEscalation: false
`,
  title: ({ cause }) => ({
    en: `${/CAP_SYS_ADMIN/.test(cause.message) ? "CAP_SYS_ADMIN" : "privileged: true"} contradicts allowPrivilegeEscalation: false`,
    ko: `${/CAP_SYS_ADMIN/.test(cause.message) ? "CAP_SYS_ADMIN" : "privileged: true"}은(는) allowPrivilegeEscalation: false와 함께 쓸 수 없습니다`,
  }),
  place: (context) => {
    const owner = targetOf(context);
    const [first] = [["privileged"], ["allowPrivilegeEscalation"]].map((path) => [...owner, ...path]).filter((path) => nodeAt(context.root, path) !== undefined);
    return first;
  },
  fixes: (context) => {
    const owner = targetOf(context);
    const escalate = removeAt([...owner, "allowPrivilegeEscalation"]);
    if (/CAP_SYS_ADMIN/.test(context.cause.message)) {
      const add = [...owner, "capabilities", "add"];
      const index = [...Array(20).keys()].find((at) => textAt(context.root, [...add, at]) === "CAP_SYS_ADMIN");
      return index === undefined ? [escalate] : [{ ...removeAt([...add, index]), title: { en: "Remove CAP_SYS_ADMIN", ko: "CAP_SYS_ADMIN 지우기" } }, escalate];
    }
    const privileged = writeCandidate([...owner, "privileged"], false);
    return [{ ...privileged, title: { en: "Write privileged: false", ko: "privileged: false(으)로 쓰기" } }, escalate];
  },
};
