import { partSnippets } from "../../../../../snippets/catalogue.js";
import type { PartSnippet } from "../../../../../snippets/snippet.js";
import type { Edit } from "../../document/edit.js";
import { itemsAt, textAt } from "../../document/read.js";
import { valueOf } from "../../document/node.js";
import { readOutline } from "../../document/outline.js";
import { containerAround } from "../../pod/containers.js";
import { fieldOf, placeIn } from "../../schema/field-model.js";
import type { Completion } from "../completion.js";
import type { KeyCursor } from "../cursor.js";
import { isOpenField } from "../forbidden-fields.js";
import { entriesOfBody, withKnownNames } from "../part-skeleton.js";
import type { EntrySkeleton, Skeleton } from "../skeleton.js";
import type { Around } from "../suggestion.js";
import { volumeNames } from "../values/volume-names.js";

/** Snippets for parts, where they fit: none of their fields is set yet, or the cursor is in their list. */
export function parts(cursor: KeyCursor, around: Around): readonly Completion[] {
  if (cursor.value !== undefined || cursor.slot.role === "key") return [];
  const asFields = partSnippets.filter(({ type }) => type === cursor.type).flatMap((part) => partAsFields(cursor, part, around) ?? []);
  return [...asFields, ...partSnippets.flatMap((part) => partAsItem(cursor, part, around) ?? [])];
}

function partAsFields(cursor: KeyCursor, part: PartSnippet, around: Around): Completion | undefined {
  const { body, also } = inPod(cursor, part);
  const entries = entriesOfBody(body);
  const fits = entries.every(({ name }) => {
    const field = fieldOf(cursor.type, name);
    return field !== undefined && isOpenField(field, cursor);
  });
  if (!fits || (cursor.siblings.length === 0 && typeof cursor.path.at(-1) === "number")) return undefined;
  return completionOf(part, known(cursor, part, entries, around), also);
}

/** `env:` with one variable is, inside of `env:`, that variable. */
function partAsItem(cursor: KeyCursor, part: PartSnippet, around: Around): Completion | undefined {
  const index = cursor.path.at(-1);
  if (typeof index !== "number" || cursor.siblings.length !== 0) return undefined;
  const list = placeIn(cursor.object.kind.type, cursor.path.slice(0, -1));
  if (list?.owner !== part.type) return undefined;
  const { body, also } = inPod(cursor, part);
  const [entry, ...more] = entriesOfBody(body);
  if (entry === undefined || more.length !== 0 || entry.name !== list.field?.name || entry.value.kind !== "list") return undefined;
  const [item, ...others] = entry.value.items;
  if (item?.kind !== "mapping" || others.length !== 0) return undefined;
  const place = placeIn(cursor.object.kind.type, cursor.path);
  const fitting = place === undefined || part.pod !== undefined ? item : withKnownNames(item, { object: cursor.object, path: cursor.path, place }, around);
  return fitting.kind === "mapping" ? completionOf(part, fitting.entries, also) : undefined;
}

function completionOf(part: PartSnippet, entries: readonly EntrySkeleton[], also: readonly Edit[]): Completion {
  const [first, ...others] = entries;
  const marked = first === undefined ? [] : [{ ...first, value: withEdits(first.value, also) }, ...others];
  return { label: part.name, kind: "part", insert: { form: "entries", entries: marked }, detail: part.title, about: { of: "snippet", name: part.name } };
}

function known({ object, path, type }: KeyCursor, part: PartSnippet, entries: readonly EntrySkeleton[], around: Around): readonly EntrySkeleton[] {
  if (part.pod !== undefined) return entries;
  const fitting = withKnownNames({ kind: "mapping", entries }, { object, path, place: { role: "item", type: { kind: "object", type } } }, around);
  return fitting.kind === "mapping" ? fitting.entries : entries;
}

/** The part with names of volumes that the pod does not have yet, and the edits that add those volumes. */
function inPod({ object, path }: KeyCursor, part: PartSnippet): { readonly body: string; readonly also: readonly Edit[] } {
  const { pod } = object;
  if (part.pod === undefined || pod === undefined) return { body: part.body, also: [] };
  const container = containerAround(object, path);
  const mounts = itemsAt(container?.node, ["volumeMounts"]).flatMap((mount) => textAt(mount, ["mountPath"]) ?? []);
  const [name = "", mountPath = ""] = [/name: «([^»]*)»/, /mountPath: «([^»]*)»/].map((pattern) => pattern.exec(part.body)?.[1]);
  const freeName = free(name, volumeNames(object));
  const body = part.body.replace(`«${name}»`, `«${freeName}»`).replace(`«${mountPath}»`, `«${free(mountPath, mounts)}»`);
  const spec = readOutline(part.pod.replace(`name: ${name}`, `name: ${freeName}`)).root;
  const lists = spec?.kind === "mapping" ? spec.entries : [];
  const also = lists.flatMap(({ name: field, value }) =>
    value.kind === "sequence" ? value.items.map((item): Edit => ({ append: [...object.base, ...pod, "spec", field], item: valueOf(item) })) : [],
  );
  return { body, also };
}

function free(wanted: string, taken: readonly string[]): string {
  let candidate = wanted;
  for (let number = 2; taken.includes(candidate); number++) candidate = `${wanted}-${number}`;
  return candidate;
}

/** Hangs the edits that go along on the first scalar. */
function withEdits(skeleton: Skeleton, also: readonly Edit[]): Skeleton {
  if (also.length === 0) return skeleton;
  switch (skeleton.kind) {
    case "scalar":
      return { ...skeleton, also };
    case "list":
      return { ...skeleton, items: skeleton.items.map((item, index) => (index === 0 ? withEdits(item, also) : item)) };
    case "mapping":
      return { ...skeleton, entries: skeleton.entries.map((entry, index) => (index === 0 ? { ...entry, value: withEdits(entry.value, also) } : entry)) };
    case "nothing":
      return skeleton;
  }
}
