import { resourceNameCandidates } from "../../fixes/resource-name.js";
import type { CauseRule } from "../rule.js";

/** A resource that containers do not have. */
export const unknownResourceName: CauseRule = {
  explains: "cause",
  code: "unknown-resource-name",
  reasons: ["FieldValueInvalid", "FieldValueNotSupported"],
  fields: ["C.resources.limits[*]", "C.resources.requests[*]", "spec.resources.limits[*]", "spec.resources.requests[*]", "spec.overhead*"],
  message: /standard resource|fully qualified|name part|prefix part|Unsupported value|resource type/,
  summary: { en: "A resource that containers do not have.", ko: "컨테이너에 없는 리소스입니다." },
  why: {
    en: "Nodes offer cpu, memory, ephemeral-storage and hugepages; what else there is has a domain in its name: nvidia.com/gpu.",
    ko: "노드는 cpu, memory, ephemeral-storage, hugepages를 제공합니다. 그 밖의 리소스는 nvidia.com/gpu처럼 이름에 도메인이 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#extended-resources",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        limits:
          gpu: 1
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        limits:
          nvidia.com/gpu: 1
`,
  title: ({ badValue, cause }) => ({
    en: cause.field.startsWith("spec.resources") || /^spec\.(?:template|jobTemplate).*\.spec\.resources/.test(cause.field)
      ? `"${badValue ?? ""}" can't be set for a whole pod: cpu, memory and hugepages can`
      : `"${badValue ?? ""}" is no resource of a container such as cpu or memory`,
    ko: cause.field.startsWith("spec.resources") ? `"${badValue ?? ""}"은(는) 파드 전체에 설정할 수 없습니다. cpu, memory, hugepages만 됩니다` : `"${badValue ?? ""}"은(는) cpu, memory 같은 컨테이너 리소스가 아닙니다`,
  }),
  fixes: resourceNameCandidates,
};
