import { identityTexts } from "../../server/src/core/finding/identity-texts.js";
import { untoldCode, untoldText } from "../../server/src/core/finding/untold.js";
import type { Text } from "../../server/src/core/language/text.js";
import { mistypingTexts } from "../../server/src/core/repair/mistyping-texts.js";
import type { AdviceLevel, Rule } from "../../server/src/core/rules/rule.js";
import { families } from "../../server/src/core/rules/rules.js";

/** A code that a finding may carry, with all that its page says. */
export interface CodeEntry {
  readonly code: string;
  readonly severity: "error" | AdviceLevel;
  readonly summary: Text;
  readonly why: Text;
  readonly url?: string;
  readonly bad?: string;
  readonly good?: string;
  /** The setting that decides how loudly it is said. */
  readonly setting?: string;
}

export interface Chapter {
  readonly title: Text;
  readonly entries: readonly CodeEntry[];
}

/** Every code, in chapters: slips of the hand, what the object is, then the families of rules in their order. */
export function codesOfFamilies(): readonly Chapter[] {
  return [
    { title: { en: "Slips of the hand", ko: "입력 실수" }, entries: Object.entries(mistypingTexts).map(([code, text]) => slipEntry(code, text)) },
    { title: { en: "What the object is", ko: "객체의 종류" }, entries: Object.entries(identityTexts).map(([code, text]) => ({ ...text, code, severity: "error" })) },
    ...families.map(({ title, rules }) => ({ title, entries: rules.map(ruleEntry) })),
    { title: { en: "What is not told", ko: "표시하지 않는 것" }, entries: [untoldEntry] },
  ];
}

const untoldEntry: CodeEntry = {
  code: untoldCode, severity: "warning", summary: { en: `${untoldText.title.en}.`, ko: `${untoldText.title.ko}.` }, why: untoldText.why,
};

function slipEntry(code: string, { title, ...text }: (typeof mistypingTexts)[keyof typeof mistypingTexts]): CodeEntry {
  return { ...text, code, severity: "error", summary: { en: `${title.en}.`, ko: `${title.ko}.` } };
}

function ruleEntry(rule: Rule): CodeEntry {
  const setting = rule.explains === "advice" ? { setting: `podsmith.advice.${rule.code}` } : {};
  return { ...rule, ...setting, severity: severityOf(rule) };
}

function severityOf(rule: Rule): CodeEntry["severity"] {
  switch (rule.explains) {
    case "cause":
    case "shape":
      return "error";
    case "warning":
    case "pod-security":
      return "warning";
    case "suppression":
      return "hint";
    case "advice":
      return rule.level;
    default:
      return rule satisfies never;
  }
}
