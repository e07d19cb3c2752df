import type { Edit } from "../document/edit.js";
import { isPrefix, type FieldPath } from "../document/field-path.js";
import { locate, walk } from "../document/locate.js";
import { entryOf, valueOf, type Node } from "../document/node.js";
import type { Candidate, ShapeContext } from "../rules/rule.js";
import { fieldAt, fieldsOf } from "../schema/field-model.js";

/**
 * Places in the same object where a field of this name is legal and not taken yet, nearest first: the container that a pod's `image`
 * belongs to, the pod that a container's `restartPolicy` belongs to.
 */
export function moveCandidates(context: ShapeContext): readonly Candidate[] {
  const { problem, root, kind } = context;
  if (problem.kind !== "unknown-field") return [];
  const from = problem.path;
  const source = locate(root, from);
  if (source.entry === undefined || source.missing.length !== 0) return [];
  const targets = placesFor(context, problem.key).filter((path) => !isPrefix(from, path));
  return targets
    .sort((one, other) => distance(from, one) - distance(from, other))
    .slice(0, 4)
    .flatMap((target): readonly Candidate[] => {
      const place = fieldAt(kind.apiVersion, kind.kind, [...target, problem.key]);
      if (place === undefined || !fits(source.node, place.type.kind)) return [];
      const to = [...target, problem.key];
      const edits = moveEdits(context, from, to, source.node);
      if (!("move" in (edits[0] as Edit)) && hasComment(context.text, source.node)) return [];
      return [
        {
          title: { en: `Move to ${where(target)}`, ko: `${where(target)}(으)로 옮기기` },
          edits,
        },
      ];
    });
}

/** As written where the target is there already; else as a value, for the parents have to be made. */
function moveEdits(context: ShapeContext, from: FieldPath, to: FieldPath, node: Node): readonly Edit[] {
  const target = locate(context.root, to.slice(0, -1));
  const isWritten = target.missing.length === 0 && target.node.kind === "mapping" && !target.node.flow && node.kind !== "scalar" && !node.flow;
  return isWritten ? [{ move: from, to }] : [{ remove: from }, { set: to, to: valueOf(node) }];
}

/** A value that is printed anew would lose it. */
function hasComment(text: string, node: Node): boolean {
  return /(?:^|\s)#/m.test(text.slice(node.start, node.end));
}

/** Every object of the document, and every one that is not written yet but could be, whose type has a free field of that name. */
function placesFor(context: ShapeContext, name: string): FieldPath[] {
  const { kind, root } = context;
  const places: FieldPath[] = [];
  const consider = (path: FieldPath, node: Node | undefined): void => {
    const place = fieldAt(kind.apiVersion, kind.kind, path);
    if (place?.type.kind !== "object") return;
    const has = fieldsOf(place.type.type).some((field) => field.name === name && field.serverSet !== true);
    if (has && entryOf(node, name) === undefined) places.push(path);
    for (const field of fieldsOf(place.type.type)) {
      const isUnwritten = entryOf(node, field.name) === undefined && field.type.kind === "object" && field.choice === undefined;
      if (isUnwritten && field.serverSet !== true) considerUnwritten([...path, field.name], field.type, name, places);
    }
  };
  consider([], root);
  for (const visited of walk(root)) if (visited.node.kind === "mapping") consider(visited.path, visited.node);
  return places;
}

function considerUnwritten(path: FieldPath, type: { readonly kind: string; readonly type?: string }, name: string, places: FieldPath[]): void {
  if (type.type !== undefined && fieldsOf(type.type).some((field) => field.name === name)) places.push(path);
}

/** Steps up from the one and down to the other. */
function distance(from: FieldPath, to: FieldPath): number {
  const parent = from.slice(0, -1);
  let shared = 0;
  while (shared < parent.length && shared < to.length && parent[shared] === to[shared]) shared++;
  return parent.length - shared + (to.length - shared);
}

function fits(node: Node, expected: string): boolean {
  if (node.kind === "sequence") return expected === "list";
  if (node.kind === "mapping") return expected === "object" || expected === "map";
  return expected !== "list" && expected !== "object" && expected !== "map";
}

function where(path: FieldPath): string {
  return path.length === 0 ? "the top level" : path.map((step) => (typeof step === "number" ? `[${step}]` : step)).join(".").replaceAll(".[", "[");
}
