import { addCandidate, removeAt, targetOf, writeCandidate } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A profile's file without the type Localhost, or that type without a file. */
export const profileFileMismatch: CauseRule = {
  explains: "cause",
  code: "profile-file-mismatch",
  reasons: ["FieldValueRequired", "FieldValueInvalid"],
  fields: ["*seccompProfile.localhostProfile", "*appArmorProfile.localhostProfile"],
  summary: { en: "A profile's file without the type Localhost, or that type without a file.", ko: "Localhost 종류와 프로필 파일 중 하나만 있습니다." },
  why: {
    en: "localhostProfile names a file on the node, and belongs to type: Localhost alone.",
    ko: "localhostProfile은 노드에 있는 파일의 이름이며 type: Localhost일 때만 씁니다.",
  },
  url: "https://kubernetes.io/docs/tutorials/security/seccomp/",
  bad: `
spec:
  securityContext:
    seccompProfile:
      type: Localhost
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  securityContext:
    seccompProfile:
      type: Localhost
      localhostProfile: profiles/web.json
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ cause }) =>
    cause.reason === "FieldValueRequired"
      ? { en: "type: Localhost needs localhostProfile, the file on the node", ko: "type: Localhost에는 노드의 파일인 localhostProfile이 필요합니다" }
      : { en: "localhostProfile may only be set with type: Localhost", ko: "localhostProfile은 type: Localhost일 때만 쓸 수 있습니다" },
  fixes: (context) => {
    const target = targetOf(context);
    const type = [...target.slice(0, -1), "type"];
    const localhost = { ...writeCandidate(type, "Localhost"), title: { en: "Write type: Localhost", ko: "type: Localhost(으)로 쓰기" } };
    if (context.cause.reason !== "FieldValueRequired") return [localhost, removeAt(target)];
    return [{ ...writeCandidate(type, "RuntimeDefault"), title: { en: "Write type: RuntimeDefault", ko: "type: RuntimeDefault(으)로 쓰기" } }, addCandidate(target, "profiles/profile.json")];
  },
};
