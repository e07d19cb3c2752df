import { resolvePlainScalar } from "./scalar.js";

/**
 * Prints a value as block YAML: the first line without indentation, the others indented by `column` blanks. `listIndentation` is how
 * many blanks the dashes of a list stand to the right of its key.
 */
export function blockText(value: unknown, column: number, listIndentation = 0): string {
  return blockLines(value, listIndentation).join(`\n${" ".repeat(column)}`);
}

/** Prints a value in flow style, on one line. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(", ")}]`;
  if (isObject(value)) {
    const entries = Object.entries(value).map(([name, entry]) => `${scalarText(name, "flow")}: ${flowText(entry)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  return scalarText(value, "flow");
}

/** One scalar as YAML that the API server reads back as the same value: plain where that is safe, else in double quotes. */
export function scalarText(value: unknown, context: "block" | "flow" = "block"): string {
  if (typeof value !== "string") return value === undefined ? "null" : String(value);
  return isSafePlain(value, context) ? value : doubleQuoted(value);
}

/** JSON's way of quoting, and escapes for what go-yaml takes for a line break or refuses. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** True for what prints on the line of its key. */
export function isInline(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return !isObject(value) || Object.keys(value).length === 0;
}

function blockLines(value: unknown, listIndentation: number): readonly string[] {
  if (isInline(value)) return [inlineText(value)];
  if (Array.isArray(value)) return value.flatMap((item) => prefixed(blockLines(item, listIndentation), "- ", "  "));
  return Object.entries(value as object).flatMap(([name, entry]) => entryLines(name, entry, listIndentation));
}

function entryLines(name: string, value: unknown, listIndentation: number): readonly string[] {
  const key = scalarText(name);
  if (isInline(value)) return [`${key}: ${inlineText(value)}`];
  const lines = blockLines(value, listIndentation);
  const indentation = " ".repeat(Array.isArray(value) ? listIndentation : 2);
  return [`${key}:`, ...prefixed(lines, indentation, indentation)];
}

function inlineText(value: unknown): string {
  if (Array.isArray(value)) return "[]";
  return isObject(value) ? "{}" : scalarText(value);
}

function prefixed(lines: readonly string[], first: string, others: string): readonly string[] {
  return lines.map((line, index) => (index === 0 ? first : others) + line);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Conservative: no indicator at the start, no `: ` or ` #`, nothing that reads as another type, no odd blanks. */
function isSafePlain(text: string, context: "block" | "flow"): boolean {
  if (typeof resolvePlainScalar(text) !== "string") return false;
  if (/^[\s\-?:,[\]{}#&*!|>'"%@`]/.test(text) && !/^-[^\s-]/.test(text)) return false;
  if (/:(\s|$)|\s#|\s$|[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(text)) return false;
  if (/^(?:=|<<)$/.test(text)) return false;
  return context === "block" || !/[,[\]{}]/.test(text);
}
