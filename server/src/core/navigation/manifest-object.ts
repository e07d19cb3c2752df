import type { Structure } from "../analysis/structure.js";
import type { FieldPath } from "../document/field-path.js";
import { entryOf, type Node } from "../document/node.js";
import { kindOf } from "../schema/field-model.js";
import type { Kind } from "../schema/field-type.js";

/** An object that a document describes: the document itself, or an item of a List. */
export interface ManifestObject {
  readonly kind: Kind;
  /** From the document's root to the object. */
  readonly path: FieldPath;
  readonly node: Node;
  readonly name: string | undefined;
  /** As written; a manifest may leave it to the request. */
  readonly namespace: string | undefined;
}

/** Every object of a kind that the engine judges, in document order. */
export function objectsOf(structure: Structure): readonly ManifestObject[] {
  const { identity } = structure;
  const root = structure.yaml.root;
  if (identity.state !== "manifest" || root === undefined) return [];
  if (identity.kind !== "List") return identity.meant ? [objectAt(identity.meant, [], root)] : [];
  const items = entryOf(root, "items")?.value;
  if (items?.kind !== "sequence") return [];
  return items.items.flatMap((item, index) => {
    const kind = kindOf(textOf(item, "apiVersion") ?? "", textOf(item, "kind") ?? "");
    return kind ? [objectAt(kind, ["items", index], item)] : [];
  });
}

/** The object that a path of the document leads into. */
export function objectHolding(structure: Structure, path: FieldPath): ManifestObject | undefined {
  const objects = objectsOf(structure);
  return objects.find((object) => object.path.every((step, index) => step === path[index]));
}

function objectAt(kind: Kind, path: FieldPath, node: Node): ManifestObject {
  const metadata = entryOf(node, "metadata")?.value;
  return { kind, path, node, name: textOf(metadata, "name"), namespace: textOf(metadata, "namespace") };
}

function textOf(node: Node | undefined, name: string): string | undefined {
  const value = entryOf(node, name)?.value;
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}
