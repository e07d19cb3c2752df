import type { Judgement } from "../analysis/judge.js";
import type { AdviceLevels } from "../advice/advise.js";
import type { Edit } from "../document/edit.js";
import type { Review } from "../engine/contract.js";
import { readableLineOf } from "../finding/written-range.js";
import type { Finding } from "../finding/finding.js";
import { untoldCode } from "../finding/untold.js";
import { mistypingTexts } from "../repair/mistyping-texts.js";
import { ruleOf } from "../rules/registry.js";
import type { Candidate } from "../rules/rule.js";
import { rules } from "../rules/rules.js";
import { nearestValue } from "../schema/neighbours.js";
import { unusedSuppression } from "../rules/general/unused-suppression.js";
import { suppressionsOf, type SuppressedCode, type Suppression } from "./suppression.js";

/** Codes that no rule has: those of text that can't be read, and of what an object is. */
const otherCodes: readonly string[] = [
  ...Object.keys(mistypingTexts), "duplicate-key", "unknown-kind", "missing-kind", "missing-api-version", "unserved-api-version", untoldCode,
];

/** All that was looked at: a comment about what was not is not to blame. */
export interface Looked {
  readonly judgement: Judgement;
  /** The answer with the resulting object, without which there is no advice. */
  readonly explained: Review | undefined;
  readonly advice: AdviceLevels;
}

/** Leaves out the findings that comments silence, and says which of these comments silence nothing. */
export function suppressed(findings: readonly Finding[], looked: Looked): readonly Finding[] {
  const { judgement } = looked;
  const suppressions = suppressionsOf(judgement.structure);
  if (suppressions.length === 0) return findings;
  const used = new Set<SuppressedCode>();
  const left = findings.filter((finding) => {
    const by = suppressions.flatMap((suppression) => suppression.codes.filter(({ code }) => code === finding.code && covers(suppression, finding)));
    for (const code of by) used.add(code);
    return by.length === 0;
  });
  const unused = suppressions.flatMap((suppression) =>
    suppression.codes.filter((code) => !used.has(code) && isJudged(code.code, looked)).map((code) => unusedFinding(judgement, suppression, code)),
  );
  return [...left, ...unused];
}

function covers({ covers: [from, to] }: Suppression, finding: Finding): boolean {
  return from <= finding.range.start.line && finding.range.start.line <= to;
}

/** Whether this document would have the finding if there were a reason for it. */
function isJudged(code: string, { judgement, explained, advice }: Looked): boolean {
  const { verdict, review, failure } = judgement;
  if (review === undefined || failure !== undefined) return false;
  const rule = ruleOf(code);
  switch (rule?.explains) {
    case "advice":
      return verdict === "accepted" && explained !== undefined && (advice[code] ?? rule.level) !== "off";
    case "warning":
      return verdict === "accepted";
    case "pod-security":
      return (explained ?? review).podSecurity !== undefined;
    default:
      return true;
  }
}

function unusedFinding({ structure }: Judgement, suppression: Suppression, { code, columns }: SuppressedCode): Finding {
  const isKnown = ruleOf(code) !== undefined || otherCodes.includes(code);
  const near = isKnown ? undefined : nearestValue([...rules.map((rule) => rule.code), ...otherCodes], code);
  const { line } = suppression;
  const readable = readableLineOf(structure, line);
  const start = structure.readableLines.lineStart(readable);
  const rename: readonly Candidate[] =
    near === undefined ? [] : [{ title: { en: `Write ${near}`, ko: `${near}(으)로 쓰기` }, edits: [{ replace: { start: start + columns[0], end: start + columns[1] }, by: near }] }];
  return {
    code: unusedSuppression.code,
    severity: "hint",
    range: { start: { line, character: columns[0] }, end: { line, character: columns[1] } },
    title: isKnown
      ? { en: `Nothing here is "${code}": this comment is not needed`, ko: `여기에는 "${code}"에 해당하는 것이 없습니다. 이 주석은 필요하지 않습니다` }
      : { en: `There is no rule "${code}"`, ko: `"${code}"(이)라는 규칙은 없습니다` },
    explanation: unusedSuppression.why,
    causes: [],
    path: [],
    candidates: [...rename, { title: { en: "Remove it", ko: "지우기" }, edits: [removal(structure.readableLines.lineText(readable), start, suppression, code, columns)] }],
  };
}

/** The whole comment if it names this code alone, with its line if that holds nothing else; otherwise the code and its comma. */
function removal(text: string, start: number, suppression: Suppression, code: string, columns: readonly [number, number]): Edit {
  if (suppression.codes.length === 1) {
    const before = text.slice(0, suppression.columns[0]).trimEnd();
    const from = suppression.isAlone ? start : start + before.length;
    const to = start + text.length + (suppression.isAlone ? 1 : 0);
    return { replace: { start: from, end: to }, by: "" };
  }
  const isFirst = suppression.codes[0]?.code === code;
  const behind = /^\s*,\s*/.exec(text.slice(columns[1]))?.[0].length ?? 0;
  const ahead = /\s*,\s*$/.exec(text.slice(0, columns[0]))?.[0].length ?? 0;
  return { replace: isFirst ? { start: start + columns[0], end: start + columns[1] + behind } : { start: start + columns[0] - ahead, end: start + columns[1] }, by: "" };
}
