import { nearestValue } from "../../schema/neighbours.js";
import { removeAt, targetOf, writeCandidate, writeCandidates } from "../../fixes/write-value.js";
import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";

const types: readonly string[] = ["Container", "Pod", "PersistentVolumeClaim"];

/** An entry of a LimitRange of no type, of one that stands twice, or with defaults that its type cannot give. */
export const invalidLimitType: CauseRule = {
  explains: "cause",
  code: "invalid-limit-type",
  reasons: ["FieldValueInvalid", "FieldValueDuplicate", "FieldValueForbidden", "FieldValueRequired"],
  fields: ["spec.limits[*].type", "spec.limits[*].default", "spec.limits[*].defaultRequest", "spec.limits[*].limits"],
  summary: { en: "An entry of a LimitRange of no type, of one that stands twice, or with defaults that its type can't give.", ko: "종류가 없거나 중복되었거나 줄 수 없는 기본값이 있는 LimitRange 항목입니다." },
  why: {
    en: "There is one entry for each of Container, Pod and PersistentVolumeClaim; defaults are given to containers only.",
    ko: "Container, Pod, PersistentVolumeClaim마다 항목을 하나씩 둘 수 있으며 기본값은 컨테이너에만 줄 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/policy/limit-range/",
  bad: `
apiVersion: v1
kind: LimitRange
metadata:
  name: bounds
spec:
  limits:
    - type: container
      default:
        memory: 512Mi
`,
  good: `
apiVersion: v1
kind: LimitRange
metadata:
  name: bounds
spec:
  limits:
    - type: Container
      default:
        memory: 512Mi
`,
  title: ({ cause, badValue }) => {
    if (cause.reason === "FieldValueDuplicate") return { en: `There is an entry for ${badValue ?? "this type"} already`, ko: `${badValue ?? "이 종류"} 항목이 이미 있습니다` };
    if (cause.reason === "FieldValueForbidden") return { en: `"${lastName(cause.field)}" is for type Container only`, ko: `"${lastName(cause.field)}"은(는) Container에만 쓸 수 있습니다` };
    if (cause.reason === "FieldValueRequired") return { en: "A limit for claims needs min or max of storage", ko: "클레임 제한에는 storage의 min이나 max가 필요합니다" };
    return { en: `"${badValue ?? ""}" is none of Container, Pod and PersistentVolumeClaim`, ko: `"${badValue ?? ""}"은(는) 쓸 수 없습니다. Container, Pod, PersistentVolumeClaim 중에서 쓰세요` };
  },
  fixes: (context) => {
    const path = targetOf(context);
    const container = { ...writeCandidate([...path.slice(0, -1), "type"], "Container"), title: { en: "Write type: Container", ko: "type: Container(으)로 쓰기" } };
    if (context.cause.reason === "FieldValueDuplicate") return [removeAt(path.slice(0, -1))];
    if (context.cause.reason === "FieldValueForbidden") return [container, removeAt(path)];
    if (context.cause.reason === "FieldValueRequired") return [removeAt(path.slice(0, -1))];
    const near = nearestValue(types, context.badValue ?? "");
    return writeCandidates(path, near === undefined ? types : [near, ...types], context.badValue);
  },
};
