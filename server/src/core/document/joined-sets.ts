import type { Edit } from "./edit.js";
import { samePath, type FieldPath } from "./field-path.js";
import { locate } from "./locate.js";
import type { Node } from "./node.js";

type SetEdit = Extract<Edit, { readonly set: FieldPath }>;

/** Values below one mapping that is not written yet are set together: each by itself would write the mapping. */
export function withJoinedSets(root: Node | undefined, edits: readonly Edit[]): readonly Edit[] {
  const below = (edit: Edit): FieldPath | undefined => (root !== undefined && "set" in edit ? unwrittenMapping(root, edit.set) : undefined);
  return edits.flatMap((edit): readonly Edit[] => {
    const mapping = below(edit);
    const together = edits.filter((other): other is SetEdit => mapping !== undefined && samePath(below(other) ?? [], mapping));
    if (mapping === undefined || together.length < 2) return [edit];
    if (together[0] !== edit) return [];
    return [{ set: mapping, to: together.reduce((value, { set, to }) => withValue(value, set.slice(mapping.length), to), {}) }];
  });
}

/** The outermost mapping that setting a path would write on its way there; undefined where that is none. */
function unwrittenMapping(root: Node, path: FieldPath): FieldPath | undefined {
  const { path: written, node, missing } = locate(root, path);
  const isValueless = node.kind === "scalar" && node.value === null;
  const depth = written.length + (isValueless ? 0 : 1);
  const isExact = samePath(written, path.slice(0, written.length)) && written.length + missing.length === path.length;
  return isExact && 0 < depth && depth < path.length && path.slice(depth).every((step) => typeof step === "string") ? path.slice(0, depth) : undefined;
}

function withValue(mapping: object, [step = "", ...below]: FieldPath, value: unknown): object {
  const inner: unknown = (mapping as Readonly<Record<string, unknown>>)[step];
  return { ...mapping, [step]: below.length === 0 ? value : withValue(typeof inner === "object" && inner !== null ? inner : {}, below, value) };
}
