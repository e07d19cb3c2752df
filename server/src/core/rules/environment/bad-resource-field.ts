import { supportedValueCandidates, supportedValues } from "../../fixes/supported-value.js";
import { addCandidate, targetOf, writeCandidates } from "../../fixes/write-value.js";
import { containersOf } from "../../pod/containers.js";
import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";

/** A `resourceFieldRef` that names no request or limit. */
export const badResourceField: CauseRule = {
  explains: "cause",
  code: "bad-resource-field",
  reasons: ["FieldValueNotSupported", "FieldValueRequired"],
  fields: ["*.resourceFieldRef.resource", "*.resourceFieldRef.containerName"],
  summary: { en: "A resourceFieldRef that names no request or limit.", ko: "요청량이나 제한을 가리키지 않는 resourceFieldRef입니다." },
  why: {
    en: "The downward API offers limits and requests of cpu, memory, ephemeral-storage and hugepages; a file also has to say of which container.",
    ko: "다운워드 API는 cpu, memory, ephemeral-storage, hugepages의 limits와 requests를 제공합니다. 파일에는 어느 컨테이너인지도 적어야 합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#downwardapi-resourceFieldRef",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: CPU_LIMIT
          valueFrom:
            resourceFieldRef:
              resource: cpu.limits
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      env:
        - name: CPU_LIMIT
          valueFrom:
            resourceFieldRef:
              resource: limits.cpu
`,
  title: ({ badValue, cause }) => {
    if (badValue === undefined) return { en: `resourceFieldRef needs "${lastName(cause.field)}" here`, ko: `여기서 resourceFieldRef에는 "${lastName(cause.field)}"이(가) 필요합니다` };
    return { en: `"${badValue}" is no request or limit such as limits.cpu`, ko: `"${badValue}"은(는) limits.cpu 같은 요청량이나 제한이 아닙니다` };
  },
  fixes: (context) => {
    const target = targetOf(context);
    if (target.at(-1) === "containerName") return containersOf(context).flatMap(({ name }) => (name === undefined ? [] : [addCandidate(target, name)]));
    if (context.badValue === undefined) return ["limits.memory", "limits.cpu", "requests.memory", "requests.cpu"].map((field) => addCandidate(target, field));
    const [owner, name] = context.badValue.split(".").reverse();
    const swapped = supportedValues(context.cause, undefined).filter((value) => value === `${owner ?? ""}.${name ?? ""}`);
    return [...writeCandidates(target, swapped, context.badValue), ...supportedValueCandidates(context)];
  },
};
