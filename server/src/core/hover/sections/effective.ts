import { formatFieldPath } from "../../document/field-path.js";
import { valueOf } from "../../document/node.js";
import type { Text } from "../../language/text.js";
import type { Spot } from "../../navigation/spot.js";
import { reasonOf } from "../../provenance/reasons.js";
import type { EffectiveValue } from "../../views/effective-values.js";
import type { HoverSubject } from "../hover-subject.js";
import { valueCode } from "../value-text.js";

const here = (value: string): Text => ({ en: `**Effective here:** ${value}`, ko: `**여기서 적용되는 값:** ${value}` });
const stored = (value: string): Text => ({ en: `**Stored as:** ${value}`, ko: `**저장되는 값:** ${value}` });
const made = (kind: string, value: string): Text => ({ en: `**In the ${kind} that is made:** ${value}`, ko: `**만들어지는 ${kind}에서:** ${value}` });
const leftOut = (value: string): Text => ({ en: `**If left out:** ${value}`, ko: `**생략하면:** ${value}` });
const sameLeftOut = (value: string): Text => ({ en: `**If left out:** ${value} as well`, ko: `**생략해도:** ${value}` });

/** What the value becomes on its way to the pod and why, and what it would be if it were not written. */
export function effectiveSection(subject: HoverSubject): string | undefined {
  const lines = [...effectiveLines(subject), ...leftOutLine(subject)];
  return lines.length === 0 ? undefined : lines.join("  \n");
}

function effectiveLines({ spot, effective, language }: HoverSubject): readonly string[] {
  const { typed } = spot;
  if (effective === undefined || typed.node.kind !== "scalar" || typed.path.length === spot.object.path.length) return [];
  const written = typed.node.value;
  const lines: string[] = [];
  let before: unknown = written;
  for (const stage of effective.at(typed.path)) {
    if (isSame(stage.value, before)) continue;
    lines.push(stageText(stage, written === null && lines.length === 0)[language] + reasonText(stage, language));
    before = stage.value;
  }
  return lines;
}

function stageText({ step, value }: EffectiveValue, isUnwritten: boolean): Text {
  if (step.maker !== undefined) return made(step.review.kind, valueCode(value));
  return isUnwritten ? here(valueCode(value)) : stored(valueCode(value));
}

function reasonText({ reason }: EffectiveValue, language: "en" | "ko"): string {
  return reason === undefined ? "" : ` — ${reason.because[language]}`;
}

function leftOutLine({ spot, leftOut: other, language }: HoverSubject): readonly string[] {
  const { node, place } = spot.typed;
  // Lists are added to, not filled in: what admission appends comes either way.
  if ((place.role !== "field" && place.role !== "value") || node.kind === "sequence") return [];
  const fallback = place.role === "field" ? place.field?.default : undefined;
  const value = other?.value ?? fallback;
  const isUnwritten = node.kind === "scalar" && node.value === null;
  if (value === undefined || isUnwritten) return [];
  const text = isSame(value, valueOf(node)) ? sameLeftOut(valueCode(value)) : leftOut(valueCode(value));
  const because = other === undefined ? constantReason(spot, value) : other.because;
  return [text[language] + (because === undefined ? "" : ` — ${because[language]}`)];
}

function constantReason({ typed, object }: Spot, value: unknown): Text | undefined {
  const within = formatFieldPath(typed.path.slice(object.path.length));
  return reasonOf("defaulting", object.kind.kind, within, value)?.because;
}

/** Equal as far as a person sees it: `"80"` and `80` differ in the result, `1` and `1n` do not. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === "object" || typeof other === "object") return one === other || printed(one) === printed(other);
  return String(one) === String(other);
}

function printed(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (typeof inner === "bigint" ? Number(inner) : inner)) ?? "";
}
