import type { Structure } from "../analysis/structure.js";
import type { Cause, Review } from "../engine/contract.js";
import { mistypingTexts } from "../repair/mistyping-texts.js";
import type { Finding } from "./finding.js";
import { writtenRange } from "./written-range.js";

/** What keeps the text from being YAML: each slip that could be made out, else the first place where it cannot be read. */
export function syntaxFindings(structure: Structure, review: Review | undefined): readonly Finding[] {
  const causes = review?.status === 400 ? review.causes.filter((cause) => cause.reason === "InvalidYAML") : [];
  const slips = structure.repairs.map((repair, index): Finding => {
    const [from, to] = repair.columns;
    const line = structure.lines.lineText(repair.line);
    return {
      code: repair.code,
      severity: "error",
      range: {
        start: { line: repair.line, character: Math.min(from, line.length) },
        end: { line: repair.line, character: Math.min(Math.max(to, from + 1), line.length) },
      },
      title: mistypingTexts[repair.code].title,
      explanation: mistypingTexts[repair.code].why,
      causes: index === 0 ? [...causes, ...mistypedCauses(review)] : [],
      path: [],
      url: mistypingTexts[repair.code].url,
    };
  });
  const [problem] = structure.yaml.problems;
  if (problem === undefined && slips.length === 0) return causes.map((cause) => readByServerOnly(structure, cause));
  if (problem === undefined) return slips;
  const code = unreadableCodes.find((known) => known === problem.code) ?? "invalid-yaml";
  const texts = mistypingTexts[code];
  const end = Math.min(problem.end, endOfLine(structure.readable, problem.start));
  const unreadable: Finding = {
    code,
    severity: "error",
    range: writtenRange(structure, problem.start, Math.max(end, problem.start + 1)),
    title: texts.title,
    explanation: texts.why,
    causes: slips.length === 0 ? (causes.length === 0 ? [parserCause(problem.message)] : causes) : [],
    path: [],
    url: texts.url,
  };
  return [...slips, unreadable];
}

/** Problems of the whole text, which have pages of their own. */
const unreadableCodes = ["too-large", "too-deep", "excessive-alias"] as const;

/** What our parser reads and go-yaml does not, such as an escape of JSON's: at the line that the server names. */
function readByServerOnly(structure: Structure, cause: Cause): Finding {
  const named = Number(/line (\d+)/.exec(cause.message)?.[1] ?? 1) - 1;
  const line = Math.max(0, Math.min(named, structure.lines.lineCount - 1));
  const text = structure.lines.lineText(line);
  return {
    code: "invalid-yaml",
    severity: "error",
    range: { start: { line, character: text.length - text.trimStart().length }, end: { line, character: text.trimEnd().length } },
    title: mistypingTexts["invalid-yaml"].title,
    explanation: mistypingTexts["invalid-yaml"].why,
    causes: [cause],
    path: [],
    url: mistypingTexts["invalid-yaml"].url,
  };
}

/** A slip that still is YAML shows in the server's answer as a wrong type or an unknown field. */
function mistypedCauses(review: Review | undefined): readonly Cause[] {
  if (review?.status !== 400) return [];
  return review.causes.filter((cause) => cause.reason === "TypeMismatch" || cause.reason === "UnknownField").slice(0, 1);
}

function parserCause(message: string): Cause {
  return { reason: "InvalidYAML", field: "", message };
}

function endOfLine(text: string, from: number): number {
  const length = text.slice(from).search(/[\r\n]/);
  return length === -1 ? text.length : from + length;
}
