import type { Edit } from "../document/edit.js";
import type { FieldPath } from "../document/field-path.js";
import type { Node } from "../document/node.js";
import { textAt } from "../document/read.js";
import type { Text } from "../language/text.js";
import type { Place } from "../schema/field-model.js";
import type { ObjectInHand } from "./cursor.js";
import type { Subject } from "./completion.js";
import type { EntrySkeleton, Scalar } from "./skeleton.js";

/** A place that wants a scalar, written or not: the value under the cursor, or one that an insertion brings along. */
export interface ValuePlace {
  readonly object: ObjectInHand;
  readonly place: Place;
  /** From the object's root to the value. */
  readonly path: FieldPath;
}

/** A value that fits. */
export interface Suggestion {
  readonly value: Scalar;
  /** `closed`: one of the few that are allowed here; `name`: of something that exists; `usual`: what people write. */
  readonly kind: "closed" | "name" | "usual";
  readonly detail?: Text;
  readonly about?: Subject;
  /** Fields that the object needs together with this value. */
  readonly siblings?: readonly EntrySkeleton[];
  /** What has to be said elsewhere in the document for this value to be right. */
  readonly also?: readonly Edit[];
}

/** Suggests values for one kind of place, likeliest first. */
export type ValueRoutine = (at: ValuePlace, around: Around) => readonly Suggestion[];

/** What is known beyond the document. */
export interface Around {
  /** Objects of a kind in the file's other documents and in the workspace's other manifests, nearest first. */
  readonly objects: (kind: string) => readonly KnownObject[];
  /** The file's name without its extension; undefined for a file that was never saved. */
  readonly fileName: string | undefined;
}

/** An object of another document. */
export interface KnownObject {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
  readonly root: Node;
}

/** Nothing is known beyond the document. */
export const alone: Around = { objects: () => [], fileName: undefined };

export function closed(values: readonly Scalar[], detail?: Text): readonly Suggestion[] {
  return [...new Set(values)].map((value) => ({ value, kind: "closed", ...(detail && { detail }) }));
}

export function names(values: readonly Scalar[], detail?: Text): readonly Suggestion[] {
  return [...new Set(values)].map((value) => ({ value, kind: "name", ...(detail && { detail }) }));
}

export function usual(values: readonly Scalar[], detail?: Text): readonly Suggestion[] {
  return [...new Set(values)].map((value) => ({ value, kind: "usual", ...(detail && { detail }) }));
}

/** Path of the object that the value's field belongs to. */
export function ownerPath({ path, place }: ValuePlace): FieldPath {
  return path.slice(0, place.role === "field" ? -1 : -2);
}

/** Text of another field of the same object. */
export function siblingText(at: ValuePlace, field: string): string | undefined {
  return textAt(at.object.root, [...ownerPath(at), field]);
}
