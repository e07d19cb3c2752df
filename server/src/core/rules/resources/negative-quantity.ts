import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";

/** A quantity below zero, or zero where there must be something. */
export const negativeQuantity: CauseRule = {
  explains: "cause",
  code: "negative-quantity",
  reasons: ["FieldValueInvalid"],
  fields: ["*.limits[*]", "*.requests[*]", "*.resources[storage]", "spec.hard[*]", "spec.capacity[*]", "spec.capacity", "spec.overhead*"],
  message: /must be greater than (?:or equal to 0|zero)/,
  summary: { en: "A quantity below zero.", ko: "0보다 작은 수량입니다." },
  why: {
    en: "Nothing can reserve or use less than nothing, and storage has to have a size.",
    ko: "0보다 적게 예약하거나 쓸 수 없으며, 스토리지에는 크기가 있어야 합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        requests:
          memory: -64Mi
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      resources:
        requests:
          memory: 64Mi
`,
  title: ({ badValue, at, cause }) => ({
    en: `${badValue ?? ""} is not enough for "${String(at.path.at(-1) ?? lastName(cause.field))}"`,
    ko: `"${String(at.path.at(-1) ?? lastName(cause.field))}"에 ${badValue ?? ""}은(는) 쓸 수 없습니다`,
  }),
  fixes: (context) => {
    const { node } = context.at;
    const written = node.kind === "scalar" ? String(node.value) : (context.badValue ?? "");
    const positive = written.replace(/^-/, "");
    return writeCandidates(targetOf(context), positive === "0" ? ["1Gi"] : [positive], written);
  },
};
