import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import { amountIn } from "../../quantity/quantity.js";
import type { CauseRule } from "../rule.js";

/** A part of something that comes in whole pieces only. */
export const fractionalResource: CauseRule = {
  explains: "cause",
  code: "fractional-resource",
  reasons: ["FieldValueInvalid"],
  fields: ["*.limits[*]", "*.requests[*]", "spec.hard[*]"],
  message: /must be an integer/,
  summary: { en: "A part of something that comes in whole pieces only.", ko: "정수로만 나눌 수 있는 것을 소수로 요청합니다." },
  why: {
    en: "Devices such as GPUs, and counts such as pods, are given out whole; only cpu, memory and storage can be divided.",
    ko: "GPU 같은 장치나 파드 수는 통째로만 나눠 줍니다. 나눌 수 있는 것은 cpu, 메모리, 스토리지뿐입니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#extended-resources",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        limits:
          nvidia.com/gpu: 500m
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
  title: ({ badValue, at }) => ({
    en: `${badValue ?? ""} of "${String(at.path.at(-1))}" can't be given: only whole ones can`,
    ko: `"${String(at.path.at(-1))}"은(는) ${badValue ?? ""}만큼 나눌 수 없습니다. 정수만 됩니다`,
  }),
  fixes: (context) => {
    const value = amountIn(context.badValue ?? "");
    return value === undefined ? [] : writeCandidates(targetOf(context), [Math.max(1, Math.ceil(value)), Math.max(1, Math.floor(value))], context.badValue);
  },
};
