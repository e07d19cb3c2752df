import { code, codeBlock } from "../markdown.js";
import type { HoverSubject } from "../hover-subject.js";
import { typeText } from "../type-text.js";
import { explanationOf, sinceOf } from "../../schema/explanation.js";
import { gateHistory, modelVersion } from "../../schema/field-model.js";
import type { Field } from "../../schema/field-type.js";
import type { Language, Text } from "../../language/text.js";

const required: Text = { en: "required", ko: "필수" };
const optional: Text = { en: "optional", ko: "선택" };
const deprecated: Text = { en: "deprecated", ko: "사용 중단 예정" };
const serverSet: Text = { en: "set by Kubernetes, not by manifests", ko: "매니페스트가 아니라 쿠버네티스가 설정" };
const since = (version: string): Text => ({ en: `since ${version}`, ko: `${version}부터` });
const behindGate = (gate: string): Text => ({ en: `needs the feature gate ${gate}`, ko: `기능 게이트 ${gate} 필요` });
const oneOf: Text = { en: "one of several", ko: "여럿 중 하나만 사용" };

/** `livenessProbe: Probe`, whether it has to be there, since when it is, and what it is for in a few words. */
export function titleSection({ spot, language }: HoverSubject): string {
  const { place, path } = spot.typed;
  const name = place.role === "value" ? `${place.field?.name}.${path.at(-1)}` : nameOf(path);
  const head = codeBlock(place.role === "root" ? `kind: ${spot.object.kind.kind}` : `${name}: ${typeText(place.type, language)}`);
  const { field, owner } = place;
  if (field === undefined || owner === undefined || place.role !== "field") return head;
  const explained = explanationOf(owner, field.name);
  const line = [explained && `**${explained.title[language]}**`, badges(owner, field, language)].filter((part) => part !== undefined);
  return `${head}\n\n${line.join(" · ")}`;
}

/** The last name of a path, with the indexes behind it. */
function nameOf(path: readonly (string | number)[]): string {
  const names = path.filter((step) => typeof step === "string");
  const last = names.at(-1) ?? "";
  const trailing = path.slice(path.lastIndexOf(last) + 1);
  return `${last}${trailing.map((index) => `[${index}]`).join("")}`;
}

function badges(owner: string, field: Field, language: Language): string {
  const version = sinceOf(owner, field.name);
  const gate = field.gate !== undefined && !isOn(field.gate) ? field.gate : undefined;
  const all: readonly (string | undefined)[] = [
    (field.required ? required : optional)[language],
    field.choice !== undefined && !field.required ? oneOf[language] : undefined,
    field.deprecated === true ? `**${deprecated[language]}**` : undefined,
    field.serverSet === true ? serverSet[language] : undefined,
    gate === undefined ? version && since(version)[language] : behindGate(code(gate))[language],
  ];
  return all.filter((badge) => badge !== undefined && badge !== "").join(" · ");
}

/** Whether a feature gate is on in the release that the model describes, unless somebody turns it. */
function isOn(gate: string): boolean {
  const [major = 0, minor = 0] = modelVersion.split(".").map(Number);
  const reached = gateHistory(gate).filter(({ version }) => {
    const [otherMajor = 0, otherMinor = 0] = version.split(".").map(Number);
    return otherMajor < major || (otherMajor === major && otherMinor <= minor);
  });
  return reached.at(-1)?.enabled ?? true;
}
