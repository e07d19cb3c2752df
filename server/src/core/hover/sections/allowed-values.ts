import type { Language, Text } from "../../language/text.js";
import { documentationOfValue } from "../../schema/documentation.js";
import { meaningOf } from "../../schema/explanation.js";
import { enumerationOf, gateHistory } from "../../schema/field-model.js";
import type { Enumeration } from "../../schema/field-type.js";
import type { HoverSubject } from "../hover-subject.js";
import { code, list } from "../markdown.js";

const allowed: Text = { en: "**Allowed values**", ko: "**쓸 수 있는 값**" };
const wellKnown: Text = { en: "**Well-known values**", ko: "**잘 알려진 값**" };
const isHere: Text = { en: "*(here)*", ko: "*(현재 값)*" };
const andMore = (count: number): Text => ({ en: `and ${count} more`, ko: `그 밖에 ${count}개` });

/** Longer lists show the value in hand and the first ones. */
const mostValues = 12;

/** The values of the field's enumeration with what each means; the one that is in force is marked. */
export function allowedValuesSection(subject: HoverSubject): string | undefined {
  const { place, node } = subject.spot.typed;
  const values = place.field && enumerationOf(place.field);
  // A map's enumeration is about its keys, which have hovers of their own.
  if (values === undefined || place.type.kind === "map" || place.role === "value") return undefined;
  return listed(values, node.kind === "scalar" ? currentValue(subject) : undefined, subject.language);
}

function currentValue({ spot, effective }: HoverSubject): string | undefined {
  const { node, path } = spot.typed;
  if (node.kind === "scalar" && node.value !== null) return String(node.value);
  const value = effective?.last(path);
  return value === undefined || typeof value === "object" ? undefined : String(value);
}

function listed(values: Enumeration, current: string | undefined, language: Language): string {
  const shown = values.values.filter((value, index) => value === current || index < mostValues);
  const lines = shown.map((value) => {
    const meaning = meaningOf(values.name, value)?.[language] ?? documentationOfValue(values.name, value);
    const name = code(value === "" ? '""' : value);
    return [value === current ? `**${name}** ${isHere[language]}` : name, meaning && `— ${firstSentence(meaning)}`, gateOf(values, value)].filter(Boolean).join(" ");
  });
  const hidden = values.values.length - shown.length;
  if (0 < hidden) lines.push(andMore(hidden)[language]);
  return `${(values.closed ? allowed : wellKnown)[language]}\n\n${list(lines)}`;
}

/** The gate that a value stands behind, while that is off. */
function gateOf(values: Enumeration, value: string): string | undefined {
  const gate = values.gates?.[value];
  return gate === undefined || gateHistory(gate).at(-1)?.enabled !== false ? undefined : `(${code(gate)})`;
}

function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return /^.*?[.。](?=\s|$)/.exec(line)?.[0] ?? line;
}
