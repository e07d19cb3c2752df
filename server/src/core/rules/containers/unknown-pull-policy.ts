import { supportedValueCandidates, supportedValues } from "../../fixes/supported-value.js";
import type { CauseRule } from "../rule.js";

/** An image pull policy that is none of the three. */
export const unknownPullPolicy: CauseRule = {
  explains: "cause",
  code: "unknown-pull-policy",
  reasons: ["FieldValueNotSupported"],
  fields: ["C.imagePullPolicy", "V.image.pullPolicy"],
  summary: { en: "An image pull policy that does not exist.", ko: "존재하지 않는 이미지 풀 정책입니다." },
  why: {
    en: "Always asks the registry at every start, IfNotPresent pulls what the node lacks, Never uses only what is on the node. Capitals count.",
    ko: "Always는 시작할 때마다 레지스트리에 확인하고, IfNotPresent는 노드에 없을 때만 받고, Never는 노드에 있는 것만 씁니다. 대소문자를 구분합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      imagePullPolicy: IfNotPresents
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      imagePullPolicy: IfNotPresent
`,
  title: ({ badValue, cause }) => {
    const [first] = supportedValues(cause, badValue);
    return {
      en: `"${badValue ?? ""}" is no pull policy: take Always, IfNotPresent or Never`,
      ko: `"${badValue ?? ""}"은(는) 풀 정책이 아닙니다. ${first ?? "Always"} 등 Always, IfNotPresent, Never 중에서 쓰세요`,
    };
  },
  fixes: supportedValueCandidates,
};
