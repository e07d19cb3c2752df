import type { FieldModel } from "../../server/src/core/schema/field-type.js";
import { goEnum } from "./enumerations.js";
import { goFieldsOf, goName } from "./fields.js";
import type { GoSource } from "./go-source.js";
import { commentToMarkdown } from "./markdown.js";

/** Kubernetes' own documentation as Markdown: of types by name, of fields by `Type.field`, of values by `Enumeration.value`. */
export type Documentation = Readonly<Record<string, string>>;

export function buildDocumentation(model: FieldModel, types: ReadonlyMap<string, string>, source: GoSource): Documentation {
  const texts: Record<string, string> = {};
  const add = (key: string, comment: string | undefined): void => {
    const text = comment === undefined ? "" : commentToMarkdown(comment);
    if (text !== "") texts[key] = text;
  };
  for (const [name, fullName] of types) {
    add(name, source.structs[goName(fullName)]?.doc);
    for (const [field, { doc }] of goFieldsOf(fullName, source)) add(`${name}.${field}`, doc);
  }
  for (const name of Object.keys(model.enumerations)) {
    for (const { value, doc } of goEnum(name, source)?.values ?? []) add(`${name}.${value}`, doc);
  }
  return texts;
}
