import type { Edit } from "../document/edit.js";
import { locate } from "../document/locate.js";
import { entryOf, valueOf, type MappingNode } from "../document/node.js";
import type { Candidate, ShapeContext } from "../rules/rule.js";
import { fieldAt, fieldOf, fieldsOf } from "../schema/field-model.js";
import type { FieldType } from "../schema/field-type.js";
import { isOfForm } from "./value-form.js";

/** An item that stands in the wrong list: `configMapRef` below `env:` belongs to `envFrom:`, beside it. */
export function otherListCandidates(context: ShapeContext): readonly Candidate[] {
  const { problem, root, kind } = context;
  const [list, index] = problem.path.slice(-3, -1);
  if (problem.kind !== "unknown-field" || typeof list !== "string" || typeof index !== "number") return [];
  const owner = problem.path.slice(0, -3);
  const place = fieldAt(kind.apiVersion, kind.kind, owner);
  const items = locate(root, [...owner, list]).node;
  const item = items.kind === "sequence" ? items.items[index] : undefined;
  if (place?.type.kind !== "object" || item?.kind !== "mapping" || items.kind !== "sequence") return [];
  const parent = locate(root, owner).node;
  return fieldsOf(place.type.type).flatMap((field): readonly Candidate[] => {
    if (field.name === list || field.serverSet === true || !takes(field.type, item)) return [];
    const isWhole = entryOf(parent, field.name) === undefined && items.items.every((other) => other.kind === "mapping" && takes(field.type, other));
    const edits: readonly Edit[] = isWhole
      ? [{ rename: [...owner, list], to: field.name }]
      : [{ remove: [...owner, list, index] }, { append: [...owner, field.name], item: valueOf(item) }];
    return [{ title: { en: `Move it to "${field.name}"`, ko: `"${field.name}"(으)로 옮기기` }, edits }];
  });
}

function takes(type: FieldType, item: MappingNode): boolean {
  if (type.kind !== "list" || type.items.kind !== "object") return false;
  const { type: items } = type.items;
  return item.entries.every((entry) => {
    const field = fieldOf(items, entry.name);
    return field !== undefined && isOfForm(entry.value, field.type);
  });
}
