import type { Edit } from "../document/edit.js";
import type { FieldPath } from "../document/field-path.js";
import { walk } from "../document/locate.js";
import { nodeAt, textAt, wordsAt } from "../document/read.js";
import { labelOfImage } from "../pod/image.js";
import { containersOf } from "../pod/containers.js";
import type { Candidate, CauseContext } from "../rules/rule.js";

/** Where an object's selector and the labels of its template stand, written or not. */
export function selectorPaths({ root, pod, kind }: CauseContext): { readonly selector: FieldPath; readonly labels: FieldPath } {
  const template = pod ?? [];
  const owner = template.slice(0, -1);
  const isPlain = kind.kind === "ReplicationController" || nodeAt(root, [...owner, "selector", "matchLabels"]) === undefined && kind.kind === "Service";
  return { selector: [...owner, "selector", ...(isPlain ? [] : ["matchLabels"])], labels: [...template, "metadata", "labels"] };
}

/**
 * Makes selector and template labels agree. Of the two the one is changed whose value is rarer in the rest of the document, for
 * there the hand slipped; the other way round comes second.
 */
export function selectorMismatchCandidates(context: CauseContext): readonly Candidate[] {
  const { root } = context;
  const { selector, labels } = selectorPaths(context);
  const wanted = wordsAt(root, selector);
  const has = wordsAt(root, labels);
  const differing = Object.entries(wanted).filter(([key, value]) => has[key] !== value);
  if (differing.length === 0) return [];
  const spare = Object.keys(has).filter((key) => wanted[key] === undefined);
  const ofLabels: Edit[] = [];
  const ofSelector: Edit[] = [];
  let renamed = false;
  for (const [key, value] of differing) {
    const misnamed = has[key] === undefined ? spare.find((name) => has[name] === value) : undefined;
    if (misnamed !== undefined) {
      renamed = true;
      ofLabels.push({ rename: [...labels, misnamed], to: key });
      ofSelector.push({ rename: [...selector, key], to: misnamed });
      continue;
    }
    ofLabels.push({ set: [...labels, key], to: value });
    const own = has[key];
    if (own === undefined) ofSelector.push({ remove: [...selector, key] });
    else ofSelector.push({ set: [...selector, key], to: own });
  }
  const change: Candidate = { title: { en: "Give the template the selector's labels", ko: "템플릿에 셀렉터의 레이블 쓰기" }, edits: ofLabels };
  const adapt: Candidate = { title: { en: "Select the template's labels", ko: "템플릿의 레이블을 선택하기" }, edits: ofSelector };
  const add: readonly Candidate[] = renamed
    ? [{ title: { en: "Add the selector's labels to the template", ko: "템플릿에 셀렉터의 레이블 추가하기" }, edits: differing.map(([key, value]) => ({ set: [...labels, key], to: value })) }]
    : [];
  return evidenceFor(context, differing) < 0 ? [adapt, change, ...add] : [change, adapt, ...add];
}

/**
 * Where selector and labels part: in the one of both that the rest of the document bears out less, the first entry that differs.
 */
export function mismatchPlace(context: CauseContext): FieldPath | undefined {
  const { root } = context;
  const { selector, labels } = selectorPaths(context);
  const has = wordsAt(root, labels);
  const differing = Object.entries(wordsAt(root, selector)).filter(([key, value]) => has[key] !== value);
  const [first] = differing;
  if (first === undefined) return undefined;
  const [key, value] = first;
  if (evidenceFor(context, differing) < 0) return [...selector, key];
  const misnamed = Object.keys(has).find((name) => has[name] === value && wordsAt(root, selector)[name] === undefined);
  return has[key] !== undefined ? [...labels, key] : misnamed !== undefined ? [...labels, misnamed] : labels;
}

/** Above zero if the document bears out the selector more often than the labels. */
function evidenceFor(context: CauseContext, differing: readonly (readonly [string, string])[]): number {
  const { root } = context;
  const { selector, labels } = selectorPaths(context);
  const has = wordsAt(root, labels);
  return differing.reduce((sum, [key, value]) => sum + uses(root, key, value, [selector, labels]) - uses(root, key, has[key], [selector, labels]), 0);
}

/** A selector for an object that has none: the labels of its template, else new labels for both. */
export function missingSelectorCandidates(context: CauseContext): readonly Candidate[] {
  const { root } = context;
  const { selector, labels } = selectorPaths(context);
  const has = wordsAt(root, labels);
  if (Object.keys(has).length !== 0) {
    const key = ["app", "app.kubernetes.io/name", "k8s-app", "name"].find((name) => has[name] !== undefined);
    const all: Candidate = { title: { en: "Select the template's labels", ko: "템플릿의 레이블을 선택하기" }, edits: [{ set: selector, to: has }] };
    const one: readonly Candidate[] =
      key === undefined || Object.keys(has).length === 1
        ? []
        : [{ title: { en: `Select "${key}: ${has[key] as string}"`, ko: `"${key}: ${has[key] as string}" 선택하기` }, edits: [{ set: selector, to: { [key]: has[key] } }] }];
    return [all, ...one];
  }
  const own = wordsAt(root, ["metadata", "labels"]);
  const app = own["app"] ?? textAt(root, ["metadata", "name"]) ?? appOf(context);
  const pair = own["app"] === undefined && Object.keys(own).length !== 0 ? own : { app };
  return [{ title: { en: "Add a selector and the labels for it", ko: "셀렉터와 그에 맞는 레이블 추가하기" }, edits: [{ set: selector, to: pair }, { set: labels, to: pair }] }];
}

function appOf(context: CauseContext): string {
  const image = containersOf(context)[0]?.image;
  return (image === undefined ? undefined : labelOfImage(image)) ?? "app";
}

/** How often a label's value, or the pair, stands in the document outside of selector and labels. */
function uses(root: CauseContext["root"], key: string, value: string | undefined, outside: readonly FieldPath[]): number {
  if (value === undefined) return 0;
  let count = 0;
  for (const { path, node, entry } of walk(root)) {
    if (outside.some((prefix) => prefix.every((step, index) => step === path[index]))) continue;
    if (node.kind !== "scalar" || node.value !== value) continue;
    count += entry?.name === key ? 2 : 1;
  }
  return count;
}
