import type { FieldPath } from "../document/field-path.js";
import { isInline, scalarText } from "../document/yaml-text.js";
import type { TokenKind } from "./preview-model.js";

/** One line of an object printed as YAML. */
export interface ResultLine {
  readonly text: string;
  readonly tokens: readonly (readonly [number, number, TokenKind])[];
  /** The innermost value that starts on the line. */
  readonly path: FieldPath;
  /** Its value if it stands on the line itself; undefined for an object or list that follows below. */
  readonly value: unknown;
}

/** The order in which an object's keys are printed: written ones as written, the others behind them. */
export type KeyOrder = (path: FieldPath, keys: readonly string[]) => readonly string[];

/** Prints an object as block YAML, line by line, with the path of each line. */
export function resultLines(object: unknown, keyOrder: KeyOrder): readonly ResultLine[] {
  const lines: ResultLine[] = [];
  printValue(object, [], "", "", lines, keyOrder);
  return lines;
}

/** `lead` is what stands before the first line's own text (indentation and dashes), `indent` what stands before the others. */
function printValue(value: unknown, path: FieldPath, lead: string, indent: string, lines: ResultLine[], keyOrder: KeyOrder): void {
  if (isInline(value)) {
    lines.push(scalarLine(lead, value, path));
    return;
  }
  let first = lead;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      printValue(item, [...path, index], `${first}- `, `${indent}  `, lines, keyOrder);
      first = indent;
    }
    return;
  }
  const object = value as Record<string, unknown>;
  for (const key of keyOrder(path, Object.keys(object))) {
    printEntry(key, object[key], [...path, key], first, indent, lines, keyOrder);
    first = indent;
  }
}

function printEntry(
  key: string, value: unknown, path: FieldPath, lead: string, indent: string, lines: ResultLine[], keyOrder: KeyOrder,
): void {
  const name = scalarText(key);
  const start = `${lead}${name}:`;
  const tokens: [number, number, TokenKind][] = [...dashTokens(lead), [lead.length, lead.length + name.length, "key"], [start.length - 1, start.length, "punctuation"]];
  if (isInline(value)) {
    const printed = inlineText(value);
    lines.push({ text: `${start} ${printed}`, tokens: [...tokens, [start.length + 1, start.length + 1 + printed.length, kindOf(value)]], path, value });
    return;
  }
  lines.push({ text: start, tokens, path, value: undefined });
  const inner = Array.isArray(value) ? indent : `${indent}  `;
  printValue(value, path, inner, inner, lines, keyOrder);
}

function scalarLine(lead: string, value: unknown, path: FieldPath): ResultLine {
  const printed = inlineText(value);
  return { text: lead + printed, tokens: [...dashTokens(lead), [lead.length, lead.length + printed.length, kindOf(value)]], path, value };
}

function dashTokens(lead: string): [number, number, TokenKind][] {
  const tokens: [number, number, TokenKind][] = [];
  for (let index = lead.indexOf("-"); index !== -1; index = lead.indexOf("-", index + 1)) tokens.push([index, index + 1, "punctuation"]);
  return tokens;
}

function inlineText(value: unknown): string {
  if (Array.isArray(value)) return "[]";
  return typeof value === "object" && value !== null ? "{}" : scalarText(value);
}

function kindOf(value: unknown): TokenKind {
  if (typeof value === "number") return "number";
  if (typeof value === "string") return "string";
  return typeof value === "object" && value !== null ? "punctuation" : "keyword";
}
