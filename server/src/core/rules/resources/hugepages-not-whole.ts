import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import { amountIn } from "../../quantity/quantity.js";
import type { CauseRule } from "../rule.js";

/** An amount of huge pages that is no multiple of their size. */
export const hugepagesNotWhole: CauseRule = {
  explains: "cause",
  code: "hugepages-not-whole",
  reasons: ["FieldValueInvalid"],
  fields: ["*.limits[*]", "*.requests[*]", "*.limits", "*.requests"],
  message: /page size|Page Size|divisible|multiple/i,
  summary: { en: "An amount of huge pages that is no multiple of their size.", ko: "페이지 크기의 배수가 아닌 huge page 양입니다." },
  why: {
    en: "The name says how large a page is (hugepages-2Mi), and only whole pages can be given.",
    ko: "hugepages-2Mi처럼 이름에 페이지 크기가 들어 있으며 페이지 단위로만 나눠 줄 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        limits:
          hugepages-2Mi: 3Mi
          memory: 128Mi
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        limits:
          hugepages-2Mi: 4Mi
          memory: 128Mi
`,
  title: ({ at, badValue }) => {
    const size = sizeOf(at.path.at(-1));
    const shown = at.node.kind === "scalar" ? String(at.node.value) : (badValue ?? "");
    return { en: `${shown} is no multiple of a page of ${size ?? "this size"}`, ko: `${shown}은(는) 페이지 크기 ${size ?? ""}의 배수가 아닙니다` };
  },
  fixes: (context) => {
    const size = sizeOf(context.at.path.at(-1));
    const written = context.at.node.kind === "scalar" ? String(context.at.node.value) : "";
    const [page, amount] = [amountIn(size ?? ""), amountIn(written)];
    if (size === undefined || page === undefined || amount === undefined) return [];
    const [, number, unit = ""] = /^(\d+)(\D*)$/.exec(size) ?? [];
    const pages = Math.max(1, Math.ceil(amount / page));
    return writeCandidates(targetOf(context), [`${pages * Number(number)}${unit}`], written);
  },
};

function sizeOf(step: string | number | undefined): string | undefined {
  return /^hugepages-(.+)$/.exec(String(step))?.[1];
}
