import type { Language, Text } from "../language/text.js";
import type { FieldType } from "../schema/field-type.js";

const scalars: Readonly<Record<string, Text>> = {
  string: { en: "string", ko: "문자열" },
  boolean: { en: "boolean", ko: "불리언" },
  int32: { en: "integer", ko: "정수" },
  int64: { en: "integer", ko: "정수" },
  quantity: { en: "quantity", ko: "수량" },
  "int-or-string": { en: "integer or string", ko: "정수 또는 문자열" },
  time: { en: "time", ko: "시각" },
  bytes: { en: "base64", ko: "base64" },
  any: { en: "anything", ko: "모든 값" },
};

const listOf = (items: string): Text => ({ en: `list of ${items}`, ko: `${items} 목록` });
const mapOf = (values: string): Text => ({ en: `map of ${values}`, ko: `${values} 맵` });

/** A field's type for a person: `list of Container`, `quantity`. */
export function typeText(type: FieldType, language: Language): string {
  switch (type.kind) {
    case "object":
      return type.type;
    case "list":
      return listOf(typeText(type.items, language))[language];
    case "map":
      return mapOf(typeText(type.values, language))[language];
    default:
      return scalars[type.kind]?.[language] ?? type.kind;
  }
}
