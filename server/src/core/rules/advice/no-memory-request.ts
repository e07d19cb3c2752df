import { nodeAt } from "../../document/read.js";
import { plainAt } from "../../document/plain-value.js";
import { runningContainers } from "../../advice/effective-containers.js";
import type { AdviceRule } from "../rule.js";

/** A pod of which no container says how much memory it needs. */
export const noMemoryRequest: AdviceRule = {
  explains: "advice",
  code: "no-memory-request",
  level: "hint",
  summary: { en: "A pod of which no container says how much memory it needs.", ko: "필요한 메모리를 적은 컨테이너가 하나도 없는 파드입니다." },
  why: {
    en: "The scheduler then counts the pod as nothing, so that a node gets too many of them, and such pods are the first to be evicted.",
    ko: "스케줄러가 이 파드를 0으로 계산해 한 노드에 너무 많이 배치하며, 메모리가 부족해지면 이런 파드가 가장 먼저 축출됩니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        requests:
          memory: 128Mi
        limits:
          memory: 256Mi
`,
  check: (context) => {
    const { pod, effectivePod, root } = context;
    const running = runningContainers(context);
    const [first] = running.filter(({ list }) => list === "containers");
    if (pod === undefined || first === undefined) return [];
    const owners = [plainAt(effectivePod, ["spec", "resources"]), ...running.map(({ value }) => plainAt(value, ["resources"]))];
    const saysMemory = owners.some((resources) => plainAt(resources, ["requests", "memory"]) !== undefined || plainAt(resources, ["limits", "memory"]) !== undefined);
    if (saysMemory) return [];
    const resources = [...first.path, "resources"];
    const isEmpty = nodeAt(root, resources) === undefined || plainAt(first.value, ["resources", "requests"]) === undefined;
    return [
      {
        path: [...first.path, "name"],
        title: { en: "No container of this pod requests memory", ko: "이 파드의 어떤 컨테이너도 메모리를 요청하지 않습니다" },
        fixes: isEmpty
          ? [{ title: { en: "Request 128Mi of memory and 100m of cpu", ko: "메모리 128Mi와 cpu 100m 요청하기" }, edits: [{ set: [...resources, "requests"], to: { memory: "128Mi", cpu: "100m" } }] }]
          : [{ title: { en: "Request 128Mi of memory", ko: "메모리 128Mi 요청하기" }, edits: [{ set: [...resources, "requests", "memory"], to: "128Mi" }] }],
      },
    ];
  },
};
