import { supportedValueCandidates } from "../../fixes/supported-value.js";
import type { CauseRule } from "../rule.js";

/** A type of security profile that does not exist. */
export const unknownProfileType: CauseRule = {
  explains: "cause",
  code: "unknown-profile-type",
  reasons: ["FieldValueNotSupported"],
  fields: ["*seccompProfile.type", "*appArmorProfile.type"],
  summary: { en: "A type of security profile that does not exist.", ko: "존재하지 않는 보안 프로필 종류입니다." },
  why: {
    en: "A profile is RuntimeDefault, Localhost or Unconfined. The words runtime/default and localhost/… were for the old annotations.",
    ko: "프로필은 RuntimeDefault, Localhost, Unconfined 중 하나입니다. runtime/default와 localhost/…는 예전 어노테이션에서 쓰던 말입니다.",
  },
  url: "https://kubernetes.io/docs/tutorials/security/seccomp/",
  bad: `
spec:
  securityContext:
    seccompProfile:
      type: runtime/default
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
  title: ({ badValue }) => ({
    en: `"${badValue ?? ""}" is no profile type: take RuntimeDefault, Localhost or Unconfined`,
    ko: `"${badValue ?? ""}"은(는) 프로필 종류가 아닙니다. RuntimeDefault, Localhost, Unconfined 중에서 쓰세요`,
  }),
  fixes: supportedValueCandidates,
};
