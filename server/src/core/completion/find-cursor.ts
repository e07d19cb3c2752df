import { identify } from "../analysis/identity.js";
import type { FieldPath } from "../document/field-path.js";
import { columnAt, lineStart } from "../document/line-bounds.js";
import { entryOf, type Entry, type Node } from "../document/node.js";
import { readOutline, type Outline } from "../document/outline.js";
import { textAt } from "../document/read.js";
import { podPathOf } from "../finding/manifest-context.js";
import { kindOf, kinds, fieldsOf, placeBelow, placeIn, type Place } from "../schema/field-model.js";
import type { Kind } from "../schema/field-type.js";
import type { Cursor, ObjectInHand, Typing } from "./cursor.js";
import { columnOfEntries, dashLayout, layoutAt, nestedLayout, type Layout } from "./layout.js";
import { slotAt, type Slot } from "./slot.js";

/**
 * What may be typed at an offset of a document's text, likeliest reading first: an empty line below `volumeMounts:` may become
 * its first item or the next field. Empty where nothing can be offered: comments, block scalars, other people's YAML.
 */
export function cursorsAt(text: string, offset: number): readonly Cursor[] {
  const slot = slotAt(text, offset);
  if (slot === undefined) return [];
  const outline = readOutline(slot.patched);
  const found = outline.root && findPlaceholder(outline.root, slot.at);
  if (outline.root === undefined || found === undefined) return [];
  const layout = layoutAt(slot.patched, outline.root, slot);
  const scene: Scene = { text, slot, layout, outline, root: withoutPlaceholder(outline.root, slot.at) };
  const identity = atIdentity(scene, found);
  if (identity !== "elsewhere") return identity === undefined ? [] : [identity];
  const object = objectAround(scene, found.path);
  return object === undefined ? [] : readingsOf(scene, found, object);
}

/** The text with its placeholder, and what can be read of it. */
interface Scene extends Typing {
  readonly outline: Outline;
  readonly root: Node;
}

/** The same tree, in which the word at the cursor is no key and no value. */
function withoutPlaceholder(node: Node, at: number): Node {
  if (at < node.start || node.end < at) return node;
  switch (node.kind) {
    case "scalar":
      return node.start === at ? { ...node, value: null } : node;
    case "sequence":
      return { ...node, items: node.items.map((item) => withoutPlaceholder(item, at)) };
    case "mapping": {
      const entries = node.entries.filter((entry) => entry.key.start !== at);
      return { ...node, entries: entries.map((entry) => ({ ...entry, value: withoutPlaceholder(entry.value, at) })) };
    }
  }
}

/** Where the placeholder stands. */
interface Found {
  /** Of the mapping that the placeholder is a key of, or of the placeholder as a scalar. */
  readonly path: FieldPath;
  readonly entry: Entry | undefined;
  readonly siblings: readonly Entry[];
  /** The node that the placeholder is in, outermost first; the last one holds it. */
  readonly parents: readonly Node[];
}

function findPlaceholder(root: Node, at: number): Found | undefined {
  const path: (string | number)[] = [];
  const parents: Node[] = [];
  for (let node = root; ; ) {
    if (node.kind === "scalar") return node.start === at ? { path, entry: undefined, siblings: [], parents } : undefined;
    parents.push(node);
    if (node.kind === "sequence") {
      const index = node.items.findIndex((item) => item.start <= at && at < item.end);
      if (index === -1) return undefined;
      path.push(index);
      node = node.items[index] as Node;
      continue;
    }
    const entry = node.entries.find((candidate) => !candidate.borrowed && candidate.start <= at && at < candidate.end);
    if (entry === undefined) return undefined;
    if (entry.key.start === at) return { path, entry, siblings: node.entries.filter((other) => other !== entry), parents };
    path.push(entry.name);
    node = entry.value;
  }
}

/** Cursors at the root of a document, which may not say yet what it is. */
function atIdentity(scene: Scene, found: Found): Cursor | undefined | "elsewhere" {
  const { text, slot, layout, root } = scene;
  const [field] = found.path;
  const siblings = root.kind === "mapping" ? root.entries.filter((entry) => entry !== found.entry && entry.name !== field) : [];
  if (found.path.length === 1 && (field === "apiVersion" || field === "kind") && found.entry === undefined) {
    return isOurs(siblings) ? { at: "identity", field, siblings, text, slot, layout } : undefined;
  }
  if (found.path.length !== 0 || kindOfObject(scene, root) !== undefined) return "elsewhere";
  if (textAt(root, ["apiVersion"]) !== undefined && textAt(root, ["kind"]) !== undefined) return undefined;
  return isOurs(siblings) ? { at: "start", siblings, value: valueOfEntry(found.entry), text, slot, layout } : undefined;
}

/** Whether all keys of a root are such as Kubernetes' objects have: a file of another tool has others. */
function isOurs(siblings: readonly Entry[]): boolean {
  return siblings.every(({ name }) => kinds().some(({ type }) => fieldsOf(type).some((field) => field.name === name)));
}

function objectAround(scene: Scene, path: FieldPath): ObjectInHand | undefined {
  const { root } = scene;
  const list = path[0] === "items" && typeof path[1] === "number" && textAt(root, ["kind"]) === "List" ? entryOf(root, "items")?.value : undefined;
  const item = list?.kind === "sequence" ? list.items[path[1] as number] : undefined;
  if (item !== undefined) {
    const kind = kindOf(textAt(item, ["apiVersion"]) ?? "", textAt(item, ["kind"]) ?? "");
    return kind && { kind, root: item, base: path.slice(0, 2), pod: podPathOf(kind.kind) };
  }
  const kind = kindOfObject(scene, root);
  return kind && { kind, root, base: [], pod: podPathOf(kind.kind) };
}

function kindOfObject({ slot, outline }: Pick<Scene, "slot" | "outline">, root: Node): Kind | undefined {
  const problems = outline.strays.map((stray) => ({ code: "stray", message: "", ...stray }));
  const identity = identify(slot.patched, { root, problems });
  if (identity.state === "manifest") return identity.meant ?? (identity.kind === "List" ? kindOf("v1", "List") : undefined);
  const saysNothing = identity.state === "other" && identity.kind === undefined && identity.apiVersion === undefined;
  return saysNothing && entryOf(entryOf(root, "spec")?.value, "containers") !== undefined ? kindOf("v1", "Pod") : undefined;
}

function readingsOf(scene: Scene, found: Found, object: ObjectInHand): readonly Cursor[] {
  const path = found.path.slice(object.base.length);
  const place = placeIn(object.kind.type, path);
  const own = place === undefined ? [] : [found.entry === undefined ? atScalar(scene, found, object, place, path) : atEntry(scene, found, object, place, path)];
  const item = found.entry === undefined ? undefined : asItemOfListAbove(scene, found, object, path);
  const readings = item === undefined ? own : item.isFirst ? [item.cursor, ...own] : [...own, item.cursor];
  return readings.filter((cursor) => cursor !== undefined);
}

/** The placeholder stands as a key; by the type of the place it may still be an item or a value. */
function atEntry(scene: Scene, found: Found, object: ObjectInHand, place: Place, path: FieldPath): Cursor | undefined {
  const { text, slot } = scene;
  const siblings = found.siblings;
  const value = valueOfEntry(found.entry);
  const settled = settledLayout(scene, found);
  if (place.type.kind === "object" || place.type.kind === "map") {
    const typing = { text, slot: { ...slot, start: settled.start }, layout: settled.layout };
    return withContent(typing, object, place, path, siblings, value);
  }
  if (slot.role === "key" || slot.isFlow) return undefined;
  const isList = place.type.kind === "list";
  const layout = isList ? dashLayout(settled.layout) : settled.layout;
  const inner = isList ? placeBelow(place, 0) : place;
  return inner && withContent({ text, slot: { ...slot, start: settled.start }, layout }, object, inner, isList ? [...path, 0] : path, [], undefined);
}

/** The placeholder stands as a value: what belongs there is a scalar, or opens on the next line. */
function atScalar(scene: Scene, found: Found, object: ObjectInHand, place: Place, path: FieldPath): Cursor | undefined {
  const { text, slot, layout } = scene;
  const { kind } = place.type;
  const parent = found.parents.at(-1);
  const key = parent?.kind === "mapping" ? parent.entries.find((entry) => entry.value.start <= slot.at && slot.at < entry.value.end) : undefined;
  const column = key === undefined ? layout.column : columnAt(slot.patched, key.key.start);
  if (kind !== "object" && kind !== "map" && kind !== "list") return withContent(scene, object, place, path, [], undefined, column);
  const opensLine = layout.style === "block";
  const typing = { text, slot: opensLine ? { ...slot, start: behindColon(slot) } : slot, layout: nestedLayout(layout, column, kind === "list" ? "list" : "object") };
  if (kind !== "list") return withContent(typing, object, place, path, [], undefined);
  const item = placeBelow(place, 0);
  if (item === undefined) return undefined;
  const isObject = item.type.kind === "object" || item.type.kind === "map";
  const inner = isObject && layout.style !== "block" ? { ...typing, layout: nestedLayout(typing.layout, column, "object") } : typing;
  return withContent(inner, object, item, [...path, 0], [], undefined);
}

/** `- ` at the column of its key: below a finished list, the line may become its next item. */
function asItemOfListAbove(scene: Scene, found: Found, object: ObjectInHand, path: FieldPath): { readonly cursor: Cursor; readonly isFirst: boolean } | undefined {
  const { text, slot, layout } = scene;
  if (slot.role !== "word" || slot.isFlow || found.entry === undefined || valueOfEntry(found.entry) !== undefined) return undefined;
  if (slot.patched.slice(lineStart(slot.patched, slot.at), slot.at).trim() !== "") return undefined;
  const above = found.siblings.filter((entry) => entry.start < slot.at).at(-1);
  const list = above && placeIn(object.kind.type, [...path, above.name]);
  if (above === undefined || list?.type.kind !== "list") return undefined;
  const column = columnAt(slot.patched, above.key.start);
  if (column !== layout.column) return undefined;
  const isEmpty = valueOfEntry(above) === undefined;
  const isUnindented = above.value.kind === "sequence" && !above.value.flow && columnAt(slot.patched, above.value.start) === column;
  if (!isEmpty && !isUnindented) return undefined;
  const count = above.value.kind === "sequence" ? above.value.items.length : 0;
  const item = placeBelow(list, count);
  const cursor = item && withContent({ text, slot, layout: dashLayout(layout) }, object, item, [...path, above.name, count], [], undefined);
  return cursor && { cursor, isFirst: isEmpty };
}

function withContent(
  { text, slot, layout }: Typing, object: ObjectInHand, place: Place, path: FieldPath, siblings: readonly Entry[], value: Node | undefined,
  keyColumn: number = layout.column,
): Cursor | undefined {
  const common = { text, slot, layout, object, path };
  switch (place.type.kind) {
    case "object":
      return { ...common, at: "key", type: place.type.type, siblings, value };
    case "map":
      return { ...common, at: "map-key", place, values: place.type.values, siblings, value };
    case "list":
      return undefined;
    default:
      return { ...common, at: "value", place, keyColumn };
  }
}

/** The layout of a key: at the column of the other keys, even where the cursor is not, and with the dash that an item lacks. */
function settledLayout({ slot, layout }: Scene, found: Found): { readonly layout: Layout; readonly start: number } {
  if (layout.style !== "block" || slot.role === "key") return { layout, start: slot.start };
  const { patched, at } = slot;
  const begin = lineStart(patched, at);
  const isAlone = patched.slice(begin, at).trim() === "";
  const sequence = found.parents.at(-2);
  const lacksDash = isAlone && found.siblings.length === 0 && sequence?.kind === "sequence" && !patched.slice(0, at).trimEnd().endsWith("-");
  const wanted = lacksDash ? columnAt(patched, sequence.start) : columnOfEntries(patched, found.siblings);
  const moved = isAlone && wanted !== undefined && wanted !== layout.column ? { ...layout, column: wanted, lead: " ".repeat(wanted) } : layout;
  return { layout: lacksDash ? dashLayout(moved) : moved, start: moved === layout ? slot.start : begin };
}

/** What is written behind a key; undefined for nothing. */
function valueOfEntry(entry: Entry | undefined): Node | undefined {
  const value = entry?.value;
  return value === undefined || (value.kind === "scalar" && value.start === value.end) ? undefined : value;
}

/** Blanks behind a colon go when the value opens on the next line. */
function behindColon({ patched, start }: Slot): number {
  return patched.slice(0, start).trimEnd().length;
}
