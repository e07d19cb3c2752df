import { fieldsOf } from "../../schema/field-model.js";
import { renameCandidates } from "../../fixes/rename-field.js";
import { itemCandidates, unwrapCandidates, wrapCandidates, wrappedMaps, type WrapCandidate } from "../../fixes/wrap-fields.js";
import { moveCandidates } from "../../fixes/move-field.js";
import type { ShapeContext, ShapeRule } from "../rule.js";
import { namedItemCandidates } from "../../fixes/named-item.js";
import { otherListCandidates } from "../../fixes/other-list.js";

/** A key that the type at this place does not have: misspelt, in the wrong place, or of another API. */
export const unknownField: ShapeRule = {
  explains: "shape",
  code: "unknown-field",
  problems: ["unknown-field"],
  summary: { en: "A field that does not exist at this place.", ko: "이 위치에 존재하지 않는 필드입니다." },
  why: {
    en: "With strict field validation, kubectl's default, the API server refuses unknown fields, so that no setting is silently lost.",
    ko: "kubectl의 기본값인 엄격한 필드 검증에서는 설정이 조용히 사라지지 않도록 API 서버가 알 수 없는 필드를 거부합니다.",
  },
  url: "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation",
  bad: `
spec:
  cntainers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  title: (context) => {
    const { key, owner } = problemOf(context);
    const [nearest] = renameCandidates(context);
    const meant = nearest?.name;
    const [wrapped] = meant === undefined ? wraps(context) : [];
    if (wrapped !== undefined) {
      return {
        en: `"${key}" is no field of ${ownerName(owner)}: it belongs under "${wrapped.under}:"`,
        ko: `${ownerName(owner)}에는 "${key}" 필드가 없습니다. "${wrapped.under}:" 아래에 와야 합니다`,
      };
    }
    if (meant === undefined) {
      return { en: `"${key}" is no field of ${ownerName(owner)}`, ko: `${ownerName(owner)}에는 "${key}" 필드가 없습니다` };
    }
    return {
      en: `"${key}" is no field of ${ownerName(owner)}: "${meant}" is meant`,
      ko: `${ownerName(owner)}에는 "${key}" 필드가 없습니다. "${meant}"를 뜻하는 것으로 보입니다`,
    };
  },
  fixes: (context) => [
    ...renameCandidates(context),
    ...wraps(context),
    ...unwrapCandidates(context),
    ...namedItemCandidates(context),
    ...itemCandidates(context),
    ...otherListCandidates(context),
    ...moveCandidates(context),
    {
      title: { en: `Remove "${problemOf(context).key}"`, ko: `"${problemOf(context).key}" 지우기` },
      edits: [{ remove: context.problem.path }],
      isRemoval: true,
    },
  ],
};

function problemOf(context: ShapeContext): { readonly key: string; readonly owner: string } {
  return context.problem.kind === "unknown-field" ? context.problem : { key: String(context.problem.path.at(-1) ?? ""), owner: "" };
}

/** Labels would take any stray field: `replicas` among the metadata is meant for the spec. */
function wraps(context: ShapeContext): readonly WrapCandidate[] {
  const candidates = wrapCandidates(context);
  const isStray = problemOf(context).owner === "ObjectMeta" && 0 < moveCandidates(context).length;
  return isStray ? candidates.filter(({ under }) => !wrappedMaps.includes(under)) : candidates;
}

/** `PodSpec` as people meet it: by its place. */
function ownerName(owner: string): string {
  return fieldsOf(owner).length === 0 ? "this object" : owner;
}
