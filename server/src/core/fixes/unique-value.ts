import type { FieldPath } from "../document/field-path.js";
import { walk } from "../document/locate.js";
import type { Candidate, CauseContext, RelatedPlace } from "../rules/rule.js";

/** Where the value stands first. */
export function earlierPlace({ root, at, badValue, cause }: CauseContext): readonly RelatedPlace[] {
  const field = at.path.at(-1);
  for (const visited of walk(root)) {
    if (visited.node === at.node) return [];
    const isSame = visited.node.kind === "scalar" && visited.path.at(-1) === field && String(visited.node.value) === badValue;
    const isSibling = visited.path.length === at.path.length && sharesList(visited.path, at.path, cause.field);
    if (isSame && isSibling) return [{ at: visited.path, text: { en: "It already stands here.", ko: "이미 여기에 있습니다." } }];
  }
  return [];
}

/** A name with a number behind it that nothing else has, or the whole item left out. */
export function uniqueCandidates({ root, at, badValue }: CauseContext): readonly Candidate[] {
  const { node, path } = at;
  const candidates: Candidate[] = [];
  if (node.kind === "scalar" && typeof node.value === "string" && badValue !== undefined) {
    const taken = new Set<string>();
    for (const visited of walk(root)) if (visited.node.kind === "scalar") taken.add(String(visited.node.value));
    let number = 2;
    while (taken.has(`${badValue}-${number}`)) number++;
    const name = `${badValue}-${number}`;
    candidates.push({ title: { en: `Rename to "${name}"`, ko: `"${name}"(으)로 이름 바꾸기` }, edits: [{ set: path, to: name }] });
  }
  const item = itemOf(path);
  if (0 < item.length) candidates.push({ title: { en: "Remove this item", ko: "이 항목 지우기" }, edits: [{ remove: item }] });
  return candidates;
}

/** The innermost list item that a path lies in; empty if none. */
function itemOf(path: FieldPath): FieldPath {
  let length = path.length;
  while (0 < length && typeof path[length - 1] !== "number") length--;
  return path.slice(0, length);
}

function sharesList(one: readonly (string | number)[], other: readonly (string | number)[], field: string): boolean {
  const isContainer = /ontainers\[\d+\]\.name$/.test(field);
  return one.every((step, index) => step === other[index] || typeof step === "number" || (isContainer && /ontainers$/.test(String(step))));
}
