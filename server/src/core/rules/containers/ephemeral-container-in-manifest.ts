import { removeCandidate } from "../../fixes/remove-field.js";
import type { CauseRule } from "../rule.js";

/** Ephemeral containers in a manifest. */
export const ephemeralContainerInManifest: CauseRule = {
  explains: "cause",
  code: "ephemeral-container-in-manifest",
  reasons: ["FieldValueForbidden"],
  fields: ["spec.ephemeralContainers"],
  summary: { en: "Ephemeral containers in a manifest.", ko: "매니페스트에 임시 컨테이너가 있습니다." },
  why: {
    en: "Ephemeral containers are added to a running pod, for debugging: kubectl debug POD --image=busybox.",
    ko: "임시 컨테이너는 실행 중인 파드를 디버깅할 때 kubectl debug POD --image=busybox로 추가합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  ephemeralContainers:
    - name: debug
      image: busybox:1.36
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  title: () => ({
    en: "Ephemeral containers can only be added to a pod that runs, with kubectl debug",
    ko: "임시 컨테이너는 실행 중인 파드에 kubectl debug로만 추가할 수 있습니다",
  }),
  fixes: removeCandidate,
};
