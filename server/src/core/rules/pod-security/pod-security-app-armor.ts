import { writtenIn } from "../../fixes/pod-security.js";
import { nodeAt } from "../../document/read.js";
import type { PodSecurityRule } from "../rule.js";

/** AppArmor switched off. */
export const podSecurityAppArmor: PodSecurityRule = {
  explains: "pod-security",
  code: "pod-security-app-armor",
  checks: ["appArmorProfile"],
  summary: { en: "Baseline: AppArmor switched off.", ko: "baseline: AppArmor를 껐습니다." },
  why: {
    en: "AppArmor holds a broken program to what its profile allows; Unconfined takes that away.",
    ko: "AppArmor는 침해된 프로그램을 프로필이 허용하는 범위에 묶어 두는데 Unconfined는 이를 없앱니다.",
  },
  url: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        appArmorProfile:
          type: Unconfined
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        appArmorProfile:
          type: RuntimeDefault
`,
  title: () => ({ en: "AppArmor may not be Unconfined", ko: "AppArmor를 Unconfined로 둘 수 없습니다" }),
  places: (context) => {
    const written = writtenIn(context, ["appArmorProfile", "type"]);
    const annotations = [...(context.pod ?? []), "metadata", "annotations"];
    return written.length === 0 ? (nodeAt(context.root, annotations) === undefined ? [] : [annotations]) : written;
  },
  fixes: (context) => {
    const written = writtenIn(context, ["appArmorProfile", "type"]);
    return written.length === 0 ? [] : [{ title: { en: "Write RuntimeDefault", ko: "RuntimeDefault(으)로 쓰기" }, edits: written.map((path) => ({ set: path, to: "RuntimeDefault" })) }];
  },
};
