import type { Node, ScalarNode } from "./node.js";

/** What the character at `offset` is to the quoted scalar that starts at `start`: its end, or the first half of an escape. */
export function closesQuote(text: string, start: number, offset: number): "end" | "escape" | undefined {
  const quote = text[start];
  const unit = text[offset];
  if (quote === '"' && unit === "\\") return "escape";
  if (unit !== quote) return undefined;
  return quote === "'" && text[offset + 1] === "'" ? "escape" : "end";
}

/** The quoted scalar between `start` and `end`, whose closing quote may still be missing. */
export function quotedScalar(text: string, start: number, end: number, isClosed: boolean): ScalarNode {
  const inner = text.slice(start + 1, isClosed ? end - 1 : end);
  const isSingle = text[start] === "'";
  const value = isSingle ? folded(inner).replaceAll("''", "'") : unescaped(inner);
  return { kind: "scalar", style: isSingle ? "single-quoted" : "double-quoted", value, start, end };
}

/** The text of a block scalar: its lines, without their indentation, as its header says. `column` is that of the outer block. */
export function blockValue(lines: readonly string[], header: string, column: number): string {
  const first = lines.find((line) => line.trim() !== "") ?? "";
  const given = /[1-9]/.exec(header)?.[0];
  const indentation = given === undefined ? first.length - first.trimStart().length : Math.max(0, column) + Number(given);
  const inner = lines.map((line) => line.slice(indentation));
  const text = header.startsWith(">") ? foldedLines(inner) : inner.join("\n");
  return text === "" || header.includes("-") ? text : `${text}\n`;
}

/** An alias shows what its anchor holds, at its own place. */
export function aliasNode(target: Node | undefined, start: number, end: number): Node {
  return target === undefined ? { kind: "scalar", style: "plain", value: null, start, end } : { ...target, start, end };
}

export function isAnchorName(unit: string): boolean {
  return !/[\s,[\]{}]/.test(unit);
}

function folded(inner: string): string {
  return inner.replace(/[ \t]*\r?\n((?:[ \t]*\r?\n)*)[ \t]*/g, (_break, blankLines: string) => foldedBreak(blankLines));
}

function foldedBreak(blankLines: string): string {
  return blankLines === "" ? " " : "\n".repeat(blankLines.split("\n").length - 1);
}

function foldedLines(lines: readonly string[]): string {
  return lines.reduce((text, line, index) => {
    if (index === 0) return line;
    const isKept = /^[ \t]/.test(line) || /(?:^|\n)[ \t][^\n]*$/.test(text);
    if (line === "") return `${text}\n`;
    return text.endsWith("\n") || isKept ? `${text}${isKept && !text.endsWith("\n") ? "\n" : ""}${line}` : `${text} ${line}`;
  }, "");
}

const escapes: Readonly<Record<string, string>> = {
  "0": "\0", a: "\x07", b: "\b", t: "\t", n: "\n", v: "\v", f: "\f", r: "\r", e: "\x1b", N: "\x85", _: "\xa0", L: "\u2028", P: "\u2029",
};

function unescaped(inner: string): string {
  if (!/[\\\n]/.test(inner)) return inner;
  const parts = /\\\r?\n[ \t]*|\\x([0-9a-fA-F]{2})|\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})|\\(.)|[ \t]*\r?\n((?:[ \t]*\r?\n)*)[ \t]*/g;
  return inner.replace(parts, (_part, two?: string, four?: string, eight?: string, letter?: string, blankLines?: string) => {
    const code = two ?? four ?? eight;
    if (code !== undefined) return characterOf(parseInt(code, 16));
    if (letter !== undefined) return escapes[letter] ?? letter;
    return blankLines === undefined ? "" : foldedBreak(blankLines);
  });
}

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}
