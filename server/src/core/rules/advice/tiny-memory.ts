import { nodeAt, scalarAt } from "../../document/read.js";
import { plainAt } from "../../document/plain-value.js";
import { effectiveContainers } from "../../advice/effective-containers.js";
import { amountIn } from "../../quantity/quantity.js";
import type { AdviceRule } from "../rule.js";

/** Bytes below which runtimes start no container: what is left for the program would be nothing. */
const least = 6 * 1024 * 1024;

/** A memory limit in which no container can start. */
export const tinyMemory: AdviceRule = {
  explains: "advice",
  code: "tiny-memory",
  level: "warning",
  summary: { en: "A memory limit in which no container can start: mostly a missing unit.", ko: "컨테이너가 시작될 수 없는 메모리 제한입니다. 대개 단위가 빠진 것입니다." },
  why: {
    en: "A number without a unit counts bytes. Runtimes need some megabytes to start a container at all, and the kernel kills it otherwise.",
    ko: "단위 없는 숫자는 바이트입니다. 컨테이너를 시작하는 데만 몇 메가바이트가 필요하며 모자라면 커널이 종료시킵니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        limits:
          memory: 512
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        limits:
          memory: 512Mi
`,
  check: (context) =>
    effectiveContainers(context).flatMap(({ path, value }) => {
      const limit = [...path, "resources", "limits", "memory"];
      const written = scalarAt(context.root, limit);
      const bytes = amountIn(String(plainAt(value, ["resources", "limits", "memory"]) ?? ""));
      if (written === undefined || bytes === undefined || least <= bytes || bytes <= 0) return [];
      const digits = /^\d+/.exec(String(written))?.[0];
      const request = [...path, "resources", "requests", "memory"];
      const hasSameRequest = nodeAt(context.root, request) !== undefined && String(scalarAt(context.root, request)) === String(written);
      return [
        {
          path: limit,
          title: { en: `No container can start in ${String(written)} of memory: is a unit missing?`, ko: `메모리 ${String(written)}(으)로는 컨테이너가 시작될 수 없습니다. 단위가 빠졌나요?` },
          fixes: digits === undefined ? [] : [`${digits}Mi`, `${digits}M`].map((quantity) => ({
            title: { en: `Write ${quantity}`, ko: `${quantity}(으)로 쓰기` },
            edits: [{ set: limit, to: quantity }, ...(hasSameRequest ? [{ set: request, to: quantity }] : [])],
          })),
        },
      ];
    }),
};
