import { fieldModel } from "../../../../schemas/generated/field-model.js";

let names: ReadonlySet<string> | undefined;

/** Whether any API type has a field of this exact name. */
export function isFieldName(name: string): boolean {
  names ??= new Set(Object.values(fieldModel.types).flatMap((type) => type.fields.map((field) => field.name)));
  return names.has(name);
}
