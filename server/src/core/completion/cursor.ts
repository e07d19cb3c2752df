import type { FieldPath } from "../document/field-path.js";
import type { Entry, Node } from "../document/node.js";
import type { PodPlace } from "../pod/containers.js";
import type { Place } from "../schema/field-model.js";
import type { FieldType, Kind } from "../schema/field-type.js";
import type { Layout } from "./layout.js";
import type { Slot } from "./slot.js";

/** Where the cursor is, in terms of the object: the one thing that every routine of completion looks at. */
export type Cursor = StartCursor | IdentityCursor | KeyCursor | MapKeyCursor | ValueCursor;

/** At the root of a document that does not say yet what it is. */
export interface StartCursor extends Typing {
  readonly at: "start";
  readonly siblings: readonly Entry[];
  readonly value: Node | undefined;
}

/** Where the root's `apiVersion` or `kind` gets its value. */
export interface IdentityCursor extends Typing {
  readonly at: "identity";
  readonly field: "apiVersion" | "kind";
  readonly siblings: readonly Entry[];
}

/** Where a field's name belongs. */
export interface KeyCursor extends Typing, Inside {
  readonly at: "key";
  /** The type whose fields may stand here. */
  readonly type: string;
  /** Path of the object that the key would belong to; it may not be written yet. */
  readonly path: FieldPath;
  /** What that object has already, without the key at the cursor. */
  readonly siblings: readonly Entry[];
  /** What stands behind the key at the cursor, where its value is written already. */
  readonly value: Node | undefined;
}

/** Where a free key of a map belongs: labels, limits, a ConfigMap's data. */
export interface MapKeyCursor extends Typing, Inside {
  readonly at: "map-key";
  /** The map: its field, and whose field it is. */
  readonly place: Place;
  readonly values: FieldType;
  readonly path: FieldPath;
  readonly siblings: readonly Entry[];
  readonly value: Node | undefined;
}

/** Where a scalar belongs: a field's value, an entry of a map, an item of a list. */
export interface ValueCursor extends Typing, Inside {
  readonly at: "value";
  readonly place: Place;
  /** Path of the value itself. */
  readonly path: FieldPath;
  /** Column of the keys of the object that the value's field belongs to. */
  readonly keyColumn: number;
}

/** The text side of a cursor. */
export interface Typing {
  /** The document's text, as it is. */
  readonly text: string;
  readonly slot: Slot;
  readonly layout: Layout;
}

/** The object that the cursor is in. Paths start at its root, which in a List is the item. */
export interface Inside {
  readonly object: ObjectInHand;
}

export interface ObjectInHand extends PodPlace {
  readonly kind: Kind;
  /** From the document's root to the object. */
  readonly base: FieldPath;
}
