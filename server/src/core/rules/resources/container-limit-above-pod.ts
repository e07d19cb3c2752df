import { scalarAt } from "../../document/read.js";
import { containersOf } from "../../pod/containers.js";
import type { Candidate, CauseContext, CauseRule } from "../rule.js";

/** A limit of a container that is larger than that of its pod. */
export const containerLimitAbovePod: CauseRule = {
  explains: "cause",
  code: "container-limit-above-pod",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.resources.containers*"],
  settles: ["request-above-limit"],
  summary: { en: "A limit of a container that is larger than that of its pod.", ko: "파드의 제한보다 큰 컨테이너 제한입니다." },
  why: {
    en: "The pod's limit holds for all containers together, so that a larger limit of one could never be reached.",
    ko: "파드의 제한은 모든 컨테이너에 함께 적용되므로 그보다 큰 컨테이너 제한에는 도달할 수 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#pod-level-resource-specification",
  bad: `
spec:
  resources:
    limits:
      cpu: 500m
  containers:
    - name: web
      image: nginx:1.27
      resources:
        limits:
          cpu: "1"
`,
  good: `
spec:
  resources:
    limits:
      cpu: "1"
  containers:
    - name: web
      image: nginx:1.27
      resources:
        limits:
          cpu: "1"
`,
  title: (context) => {
    const { name, index } = placeOf(context);
    const container = containersOf(context).filter(({ list }) => list === "containers")[index]?.name ?? String(index);
    return { en: `Container "${container}" has a larger limit of ${name} than its pod`, ko: `컨테이너 "${container}"의 ${name} 제한이 파드의 제한보다 큽니다` };
  },
  related: (context) => {
    const { name, index } = placeOf(context);
    const container = containersOf(context).filter(({ list }) => list === "containers")[index];
    return container === undefined ? [] : [{ at: [...container.path, "resources", "limits", name], text: { en: "The container's limit stands here.", ko: "컨테이너의 제한은 여기에 있습니다." } }];
  },
  fixes: (context): readonly Candidate[] => {
    const { name, index } = placeOf(context);
    const container = containersOf(context).filter(({ list }) => list === "containers")[index];
    if (container === undefined || context.pod === undefined) return [];
    const podPath = [...context.pod, "spec", "resources", "limits", name];
    const ownPath = [...container.path, "resources", "limits", name];
    const [podLimit, own] = [scalarAt(context.root, podPath), scalarAt(context.root, ownPath)];
    if (podLimit === undefined || own === undefined) return [];
    return [
      { title: { en: `Raise the pod's limit to ${String(own)}`, ko: `파드의 제한을 ${String(own)}(으)로 올리기` }, edits: [{ set: podPath, to: own }] },
      { title: { en: `Lower the container's limit to ${String(podLimit)}`, ko: `컨테이너의 제한을 ${String(podLimit)}(으)로 낮추기` }, edits: [{ set: ownPath, to: podLimit }] },
    ];
  },
};

/** The server writes `spec.resources.containers[0][cpu].limits`. */
function placeOf({ cause }: CauseContext): { readonly name: string; readonly index: number } {
  const [, index = "0", name = ""] = /containers\[(\d+)\]\[([^\]]+)\]/.exec(cause.field) ?? [];
  return { name, index: Number(index) };
}
