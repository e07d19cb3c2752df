import type { FieldPath } from "../../document/field-path.js";
import type { Language, Text } from "../../language/text.js";
import { environmentOf, expand, hasOpenEnvironment, type Expanded } from "../environment.js";
import type { HoverSubject } from "../hover-subject.js";
import { code, codeBlock, list, shortened } from "../markdown.js";
import { effectiveObject, listOf, property, textOf, type Plain } from "../pod-view.js";

const becomes = (value: string): Text => ({ en: `**In the container:** ${value}`, ko: `**컨테이너 안에서:** ${value}` });
const known: Text = { en: "known when the container starts", ko: "컨테이너가 시작될 때 정해짐" };
const later = (names: string): Text => ({ en: `${names} is filled in when the container starts.`, ko: `컨테이너가 시작될 때 채워지는 변수: ${names}.` });
const staysText = (names: string): Text => ({
  en: `⚠️ ${names} is defined nowhere above, so it stays as it is written here.`,
  ko: `⚠️ 위쪽에 정의되어 있지 않아 적힌 그대로 남는 변수: ${names}.`,
});
const mayStay = (names: string): Text => ({
  en: `${names} has to come from \`envFrom\`; otherwise it stays as it is written here.`,
  ko: `\`envFrom\`에 없으면 적힌 그대로 남는 변수: ${names}.`,
});
const overridden = (name: string): Text => ({
  en: `⚠️ ${name} is set again further down; the last one counts.`,
  ko: `⚠️ 아래에서 ${name} 값이 다시 지정되며, 마지막 값이 적용됩니다.`,
});
const runs: Text = { en: "**Runs**", ko: "**실행되는 명령**" };
const bothGiven: Text = { en: "Image's ENTRYPOINT and CMD are both replaced.", ko: "이미지의 ENTRYPOINT와 CMD를 모두 대신합니다." };
const commandOnly: Text = {
  en: "The image's ENTRYPOINT is replaced, and its CMD is ignored, too.",
  ko: "이미지의 ENTRYPOINT를 대신하며, 이미지의 CMD도 쓰이지 않습니다.",
};
const argsOnly: Text = { en: "The image's ENTRYPOINT stays; these arguments replace its CMD.", ko: "이미지의 ENTRYPOINT는 그대로이고, 이 인수가 CMD를 대신합니다." };
const entrypoint: Text = { en: "<ENTRYPOINT of the image>", ko: "<이미지의 ENTRYPOINT>" };

const longestValue = 300;

/** What a variable, or a text that refers to some, comes to in the container. */
export function environmentSection(subject: HoverSubject): string | undefined {
  const { typed } = subject.spot;
  const { owner, field, role } = typed.place;
  const isContainers = owner === "Container" || owner === "EphemeralContainer";
  if (owner === "EnvVar" && (field?.name === "value" || field?.name === "name")) return variableText(subject);
  if (isContainers && (field?.name === "command" || field?.name === "args")) {
    return role === "item" ? expandedText(subject, typed.path.slice(0, -2)) : commandText(subject);
  }
  return owner === "VolumeMount" && field?.name === "subPathExpr" ? expandedText(subject, typed.path.slice(0, -3)) : undefined;
}

function variableText(subject: HoverSubject): string | undefined {
  const { language, spot } = subject;
  const at = spot.typed.path.slice(0, -1);
  const container = effectiveObject(subject, at.slice(0, -2));
  const index = at.at(-1);
  if (container === undefined || typeof index !== "number") return undefined;
  const all = listOf(container["env"]);
  const name = textOf(property(all[index], "name"));
  const value = property(all[index], "value");
  const isOverridden = name !== undefined && all.slice(index + 1).some((other) => property(other, "name") === name);
  const expanded = typeof value === "string" && value.includes("$") ? notesOn(expand(value, environmentOf(container, index)), value, container, language) : [];
  const lines = [...expanded, ...(isOverridden ? [overridden(code(name))[language]] : [])];
  return lines.length === 0 ? undefined : lines.join("\n\n");
}

function expandedText(subject: HoverSubject, containerPath: FieldPath): string | undefined {
  const { node } = subject.spot.typed;
  const container = effectiveObject(subject, containerPath);
  if (container === undefined || node.kind !== "scalar" || typeof node.value !== "string" || !node.value.includes("$")) return undefined;
  const lines = notesOn(expand(node.value, environmentOf(container)), node.value, container, subject.language);
  return lines.length === 0 ? undefined : lines.join("\n\n");
}

function notesOn(expanded: Expanded, written: string, container: Plain, language: Language): readonly string[] {
  const lines: string[] = [];
  const isWholeLater = expanded.laterNames.length === 1 && written === `$(${expanded.laterNames[0]})`;
  if (expanded.text !== written || isWholeLater) {
    lines.push(becomes(isWholeLater ? known[language] : code(shortened(expanded.text, longestValue)))[language]);
  }
  return [...lines, ...namesNotes(expanded, container, language)];
}

function namesNotes({ undefinedNames, laterNames }: Expanded, container: Plain, language: Language): readonly string[] {
  const names = (all: readonly string[]): string => [...new Set(all)].map((name) => code(`$(${name})`)).join(", ");
  const lines: string[] = [];
  if (0 < laterNames.length) lines.push(later(names(laterNames))[language]);
  if (0 < undefinedNames.length) lines.push((hasOpenEnvironment(container) ? mayStay : staysText)(names(undefinedNames))[language]);
  return lines;
}

/** The whole command line as the container runtime gets it. */
function commandText(subject: HoverSubject): string | undefined {
  const { language, spot } = subject;
  const container = effectiveObject(subject, spot.typed.path.slice(0, -1));
  if (container === undefined) return undefined;
  const environment = environmentOf(container);
  const [command, args] = [listOf(container["command"]), listOf(container["args"])];
  const expanded = [...command, ...args].map((word) => expand(String(word), environment));
  const words = expanded.map(({ text }) => quoted(text));
  const line = [...(command.length === 0 ? [entrypoint[language]] : []), ...words].join(" ");
  const rule = command.length === 0 ? argsOnly : args.length === 0 ? commandOnly : bothGiven;
  const all: Expanded = {
    text: line,
    undefinedNames: expanded.flatMap(({ undefinedNames }) => undefinedNames),
    laterNames: expanded.flatMap(({ laterNames }) => laterNames),
  };
  const notes = [rule[language], ...namesNotes(all, container, language)];
  return `${runs[language]}\n\n${codeBlock(shortened(line, longestValue * 2), "sh")}\n\n${list(notes)}`;
}

/** A word as a shell would need it, so that one sees where it begins and ends. */
function quoted(word: string): string {
  return /^[\w@%+=:,./$(){}-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
