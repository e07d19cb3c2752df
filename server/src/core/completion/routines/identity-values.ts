import { textAt } from "../../document/read.js";
import type { Entry, MappingNode } from "../../document/node.js";
import { explanationOf } from "../../schema/explanation.js";
import { fieldOf, kinds } from "../../schema/field-model.js";
import type { Kind } from "../../schema/field-type.js";
import type { Completion } from "../completion.js";
import type { IdentityCursor } from "../cursor.js";
import { fitOf } from "../fit.js";
import { fixed } from "../skeleton.js";

/** `kind` and `apiVersion`: those that go together, and with what the document holds already. */
export function identityValues({ field, siblings }: IdentityCursor): readonly Completion[] {
  const root: MappingNode = { kind: "mapping", flow: false, entries: siblings, start: 0, end: 0 };
  const other = textAt(root, [field === "kind" ? "apiVersion" : "kind"]);
  const agreeing = kinds().filter((kind) => other === undefined || (field === "kind" ? kind.apiVersion : kind.kind) === other);
  const known = agreeing.length === 0 ? kinds() : agreeing;
  const fitting = known.filter((kind) => suits(kind, siblings));
  const values = (0 < fitting.length ? fitting : known).map((kind) => ({ value: field === "kind" ? kind.kind : kind.apiVersion, kind }));
  const seen = new Set<string>();
  return values.filter(({ value }) => !seen.has(value) && seen.add(value)).map(({ value, kind }) => ({
    label: value,
    kind: "choice",
    insert: { form: "value", value: fixed(value) },
    ...(field === "kind" && { detail: { en: kind.apiVersion, ko: kind.apiVersion } }),
    about: { of: "field", type: kind.type, field: explanationOf(kind.type, "kind") === undefined ? "kind" : field },
  }));
}

/** Whether an object of this kind may have all that is written at the root. */
export function suits(kind: Kind, siblings: readonly Entry[]): boolean {
  return siblings.every(({ name, value }) => {
    if (name === "apiVersion" || name === "kind") return true;
    const field = fieldOf(kind.type, name);
    return field !== undefined && fitOf(field, value) !== 0;
  });
}
