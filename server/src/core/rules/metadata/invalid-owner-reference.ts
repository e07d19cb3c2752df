import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";

/** An owner reference that lacks a part, or names an owner that none may have. */
export const invalidOwnerReference: CauseRule = {
  explains: "cause",
  code: "invalid-owner-reference",
  reasons: ["FieldValueInvalid"],
  fields: ["metadata.ownerReferences", "metadata.ownerReferences*"],
  summary: { en: "An owner reference that is not complete, or not possible.", ko: "불완전하거나 허용되지 않는 소유자 참조입니다." },
  why: {
    en: "The garbage collector needs apiVersion, kind, name and uid of every owner, and at most one may be the controller.",
    ko: "가비지 컬렉터에는 소유자마다 apiVersion, kind, name, uid가 필요하며 컨트롤러는 하나뿐이어야 합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/overview/working-with-objects/owners-dependents/",
  bad: `
metadata:
  name: web
  ownerReferences:
    - apiVersion: apps/v1
      kind: ReplicaSet
      name: web
      uid: ""
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ cause }) => {
    const part = lastName(cause.field);
    return part === "ownerReferences"
      ? { en: "These owners are not possible together", ko: "이 소유자들을 함께 지정할 수 없습니다" }
      : { en: `An owner reference needs its "${part}"`, ko: `소유자 참조에 "${part}"이(가) 필요합니다` };
  },
  fixes: () => [{ title: { en: 'Remove "ownerReferences"', ko: '"ownerReferences" 지우기' }, edits: [{ remove: ["metadata", "ownerReferences"] }] }],
};
