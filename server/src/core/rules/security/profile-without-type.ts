import { nodeAt } from "../../document/read.js";
import { addCandidate, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A seccomp or AppArmor profile that does not say which. */
export const profileWithoutType: CauseRule = {
  explains: "cause",
  code: "profile-without-type",
  reasons: ["FieldValueRequired"],
  fields: ["*seccompProfile.type", "*appArmorProfile.type"],
  summary: { en: "A seccomp or AppArmor profile that does not say which.", ko: "종류를 적지 않은 seccomp 또는 AppArmor 프로필입니다." },
  why: {
    en: "RuntimeDefault is the container runtime's profile, Unconfined is none, Localhost is a file on the node that localhostProfile names.",
    ko: "RuntimeDefault는 컨테이너 런타임의 기본 프로필, Unconfined는 제한 없음, Localhost는 localhostProfile이 가리키는 노드의 파일입니다.",
  },
  url: "https://kubernetes.io/docs/tutorials/security/seccomp/",
  bad: `
spec:
  securityContext:
    seccompProfile: {}
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  securityContext:
    seccompProfile:
      type: RuntimeDefault
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ cause }) => {
    const profile = cause.field.includes("appArmor") ? "appArmorProfile" : "seccompProfile";
    return { en: `"${profile}" needs a type: RuntimeDefault, Localhost or Unconfined`, ko: `"${profile}"에는 type이 필요합니다. RuntimeDefault, Localhost, Unconfined 중에서 쓰세요` };
  },
  fixes: (context) => {
    const target = targetOf(context);
    const hasFile = nodeAt(context.root, [...target.slice(0, -1), "localhostProfile"]) !== undefined;
    const types = hasFile ? ["Localhost"] : ["RuntimeDefault", "Unconfined"];
    return types.map((type) => addCandidate(target, type));
  },
};
