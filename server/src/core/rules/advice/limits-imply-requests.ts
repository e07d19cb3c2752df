import { nodeAt, scalarAt } from "../../document/read.js";
import { plainEntries } from "../../document/plain-value.js";
import { effectiveContainers } from "../../advice/effective-containers.js";
import { halved } from "../../advice/halved-quantity.js";
import type { AdviceRule } from "../rule.js";

/** Limits without requests, which become the requests too. */
export const limitsImplyRequests: AdviceRule = {
  explains: "advice",
  code: "limits-imply-requests",
  level: "hint",
  summary: { en: "Limits without requests, which become the requests too.", ko: "요청량 없이 제한만 있어 제한이 요청량이 됩니다." },
  why: {
    en: "A resource with a limit and no request gets the limit as its request: the scheduler reserves all of it on the node.",
    ko: "제한만 있고 요청량이 없는 리소스는 제한과 같은 값이 요청량이 되어, 스케줄러가 노드에서 그만큼을 모두 예약합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        limits:
          cpu: "2"
          memory: 1Gi
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        requests:
          cpu: 500m
          memory: 512Mi
        limits:
          cpu: "2"
          memory: 1Gi
`,
  check: (context) => {
    const { root, kind } = context;
    return effectiveContainers(context).flatMap(({ path, value }) => {
      const resources = [...path, "resources"];
      const limits = plainEntries(value, ["resources", "limits"]).filter(([name]) => name === "cpu" || name === "memory");
      const implied = limits.filter(([name]) => nodeAt(root, [...resources, "requests", name]) === undefined);
      if (implied.length === 0 || nodeAt(root, [...resources, "limits"]) === undefined) return [];
      const written = implied.map(([name]) => [name, scalarAt(root, [...resources, "limits", name])] as const);
      const shown = written.map(([name, limit]) => `${name} ${String(limit)}`).join(", ");
      const requests = Object.fromEntries(written);
      const smaller = Object.fromEntries(written.map(([name, limit]) => [name, halved(String(limit))]));
      const set = (values: Readonly<Record<string, unknown>>): readonly { readonly set: readonly (string | number)[]; readonly to: unknown }[] =>
        nodeAt(root, [...resources, "requests"]) === undefined
          ? [{ set: [...resources, "requests"], to: values }]
          : Object.entries(values).map(([name, quantity]) => ({ set: [...resources, "requests", name], to: quantity }));
      const when = kind.kind === "Pod" ? { en: "The requests become", ko: "요청량이" } : { en: "When a pod is made, its requests become", ko: "파드가 만들어질 때 요청량이" };
      return [
        {
          path: [...resources, "limits"],
          title: { en: `${when.en} the limits: ${shown}`, ko: `${when.ko} 제한과 같아집니다: ${shown}` },
          fixes: [
            { title: { en: "Write the requests down", ko: "요청량을 명시하기" }, edits: set(requests) },
            { title: { en: "Set smaller requests", ko: "더 작은 요청량 쓰기" }, edits: set(smaller) },
          ],
        },
      ];
    });
  },
};
