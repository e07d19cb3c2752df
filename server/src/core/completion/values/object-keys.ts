import type { FieldPath } from "../../document/field-path.js";
import { nodeAt, textAt } from "../../document/read.js";
import { names, type Around, type Suggestion, type ValuePlace } from "../suggestion.js";

/** Keys of the ConfigMap or Secret that is named beside the cursor, or around it; `own` is its object's path from the value. */
function keysOf(kind: "ConfigMap" | "Secret", name: string | undefined, around: Around): readonly Suggestion[] {
  const fields = kind === "ConfigMap" ? ["data", "binaryData"] : ["stringData", "data"];
  const known = around.objects(kind).filter((object) => object.name === name);
  const keys = known.flatMap(({ root }) => fields.flatMap((field) => {
    const data = nodeAt(root, [field]);
    return data?.kind === "mapping" ? data.entries.map((entry) => entry.name) : [];
  }));
  return names(keys, { en: `key of ${kind} ${name ?? ""}`, ko: `${kind} ${name ?? ""}의 키` });
}

export function configMapKeys(at: ValuePlace, around: Around): readonly Suggestion[] {
  return keysOf("ConfigMap", textAt(at.object.root, [...at.path.slice(0, -1), "name"]), around);
}

export function secretKeys(at: ValuePlace, around: Around): readonly Suggestion[] {
  return keysOf("Secret", textAt(at.object.root, [...at.path.slice(0, -1), "name"]), around);
}

/** `items[].key` of a volume: by the source that the list belongs to. */
export function projectedKeys(at: ValuePlace, around: Around): readonly Suggestion[] {
  const source: FieldPath = at.path.slice(0, -3);
  const kind = source.at(-1) === "secret" ? "Secret" : "ConfigMap";
  const name = textAt(at.object.root, [...source, "name"]) ?? textAt(at.object.root, [...source, "secretName"]);
  return keysOf(kind, name, around);
}

/** A projected file is mostly called like its key. */
export function pathOfKey(at: ValuePlace): readonly Suggestion[] {
  const key = textAt(at.object.root, [...at.path.slice(0, -1), "key"]);
  return key === undefined ? [] : [{ value: key, kind: "usual" }];
}
