import { isFieldName } from "../schema/field-names.js";
import { mostLinesMoved, type Mistyping } from "./line-edit.js";

/** Mistypings that show in the line alone: blanks, colons, dashes, quotes, brackets. */
export function punctuationMistypings(lines: readonly string[], line: number): readonly Mistyping[] {
  const text = lines[line] ?? "";
  const found: Mistyping[] = [];
  for (const detect of detectors) found.push(...detect(text, line));
  return found;
}

/**
 * Neighbouring lines that all lack the blank behind their colon: YAML reads them as one text, and mending one of them alone makes it
 * worse. One mistyping for the run that starts at `line`, if that is its first.
 */
export function missingBlanksRun(lines: readonly string[], line: number): readonly Mistyping[] {
  const run: Mistyping[] = [];
  for (let index = line; index < lines.length; index++) {
    const [missing] = noBlankAfterColon(lines[index] ?? "", index);
    if (missing === undefined || 0 < missing.unlikeliness || leadOf(lines[index]) !== leadOf(lines[line])) break;
    if (mostLinesMoved <= run.length) return [];
    run.push(missing);
  }
  const [first] = run;
  if (first === undefined || run.length < 2) return [];
  return [{ ...first, edits: run.flatMap(({ edits }) => edits) }];
}

function leadOf(text: string | undefined): number {
  return /^\s*(?:- +)*/.exec(text ?? "")?.[0].length ?? 0;
}

type Detector = (text: string, line: number) => readonly Mistyping[];

const detectors: readonly Detector[] = [
  invisibleCharacter, widePunctuation, tabBehindDash, otherBullet, dashTwice, colonTwice, noBlankAfterColon, noBlankAfterDash, bothBlanksMissing, noColon, colonInValue, openQuote, quoteInQuotes, commaInList, quoteInList, quotesInList, apostrophesInList, openBracket, wrongBracket, reservedStart, otherComment, strayLine,
];

/** Control characters, zero-width blanks and joiners, soft hyphens: what comes along when text is copied. */
function invisibleCharacter(text: string, line: number): readonly Mistyping[] {
  const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2060\ufeff\ufffe\uffff]+/g;
  const at = text.search(invisible);
  if (at === -1) return [];
  return [mistyping("invisible-character", line, text.replace(invisible, ""), [at, at + 1], 0, "Remove the invisible character", "보이지 않는 문자 지우기")];
}

/** `: `, quotes and blanks as Korean and Japanese keyboards and word processors write them. */
function widePunctuation(text: string, line: number): readonly Mistyping[] {
  const plain = text
    .replace(/：\s*(?=\S)/g, ": ")
    .replaceAll("：", ":")
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\u00a0\u3000\u2002\u2003\u2009]/g, " ")
    .replace(/^(\s*)[–—−](?=\s)/, "$1-");
  if (plain === text) return [];
  const at = [...text].findIndex((unit, index) => unit !== plain[index]);
  return [mistyping("wide-punctuation", line, plain, [at, at + 1], 0, "Replace it with plain ASCII punctuation", "일반 ASCII 문장 부호로 바꾸기")];
}

function tabBehindDash(text: string, line: number): readonly Mistyping[] {
  const match = /^(\s*(?:- +)*-) *\t[ \t]*(.*)$/.exec(text);
  if (!match) return [];
  const dash = (match[1] as string).length;
  return [mistyping("tab-indentation", line, `${match[1]} ${match[2]}`, [dash, dash + 1], 0, "Replace the tab with a blank", "탭을 공백으로 바꾸기")];
}

/** `* name: web`, as Markdown and word processors have lists. */
function otherBullet(text: string, line: number): readonly Mistyping[] {
  const match = /^(\s*)[*+•·](\s+)(.*)$/.exec(text);
  if (!match) return [];
  const lead = (match[1] as string).length;
  return [mistyping("missing-dash", line, `${match[1]}-${match[2]}${match[3]}`, [lead, lead + 1], 0, 'Start the item with "-"', '항목을 "-"로 시작하기')];
}

/** `- - name: web`: a list in a list, which no field of a pod takes. */
function dashTwice(text: string, line: number): readonly Mistyping[] {
  const match = /^(\s*)- +(- .*)$/.exec(text);
  if (!match) return [];
  const lead = (match[1] as string).length;
  return [mistyping("wrong-indentation", line, `${match[1]}${match[2]}`, [lead, lead + 3], 1, 'Remove one "-"', '"-" 하나 지우기')];
}

/** `name:: web` */
function colonTwice(text: string, line: number): readonly Mistyping[] {
  const match = /^(\s*(?:- +)*[\w./-]+):[ \t]*:(.*)$/.exec(text);
  if (!match) return [];
  const at = (match[1] as string).length;
  return [mistyping("unquoted-value", line, `${match[1]}: ${(match[2] as string).trimStart()}`.trimEnd(), [at, at + 2], 0, 'Remove one ":"', '":" 하나 지우기')];
}

function noBlankAfterColon(text: string, line: number): readonly Mistyping[] {
  const match = /^(\s*(?:-\s+)*)(["']?)([A-Za-z_][\w./-]*)\2:([^\s:].*)$/.exec(text);
  if (!match) return [];
  const [, lead, quote, key, rest] = match as unknown as [string, string, string, string, string];
  const colon = lead.length + 2 * quote.length + key.length;
  const isUrl = rest.startsWith("//");
  const unlikeliness = isFieldName(key) ? 0 : isUrl ? 8 : 2;
  return [
    mistyping("missing-space-after-colon", line, `${text.slice(0, colon + 1)} ${rest}`, [colon, colon + 2], unlikeliness,
      'Insert a blank after ":"', '":" 뒤에 공백 넣기'),
  ];
}

function noBlankAfterDash(text: string, line: number): readonly Mistyping[] {
  const match = /^(\s*(?:- +)*)-([A-Za-z_"'{[$./0-9].*)$/.exec(text);
  if (!match) return [];
  const [, lead, rest] = match as unknown as [string, string, string];
  const startsField = isFieldName(/^["']?([\w./-]+)["']?\s*:/.exec(rest)?.[1] ?? "");
  return [
    mistyping("missing-space-after-dash", line, `${lead}- ${rest}`, [lead.length, lead.length + 2], startsField ? 0 : 3,
      'Insert a blank after "-"', '"-" 뒤에 공백 넣기'),
  ];
}

/** `-name:web` */
function bothBlanksMissing(text: string, line: number): readonly Mistyping[] {
  const match = /^(\s*)-([A-Za-z_][\w./-]*):([^\s:/].*)$/.exec(text);
  if (!match || !isFieldName(match[2] as string)) return [];
  const lead = match[1] as string;
  return [
    mistyping("missing-space-after-dash", line, `${lead}- ${match[2]}: ${match[3]}`, [lead.length, lead.length + 2], 1,
      'Insert blanks after "-" and ":"', '"-"와 ":" 뒤에 공백 넣기'),
  ];
}

function noColon(text: string, line: number): readonly Mistyping[] {
  const match = /^(\s*(?:- +)*)([A-Za-z_][\w./-]*)(\s*=\s*|\s*;\s*|\s+)?(.*)$/.exec(text);
  if (!match) return [];
  const [, lead, key, separator, rest] = match as unknown as [string, string, string, string | undefined, string];
  if (!isFieldName(key) || rest.startsWith(":")) return [];
  const isSign = separator !== undefined && /[=;]/.test(separator);
  const value = rest.trim();
  if (/^#/.test(value) || (value !== "" && separator === undefined)) return [];
  const end = lead.length + key.length;
  const mended = `${lead}${key}:${value === "" ? "" : ` ${value}`}`;
  return [mistyping("missing-colon", line, mended, [lead.length, end], isSign ? 1 : 2, 'Insert ":" after the key', '키 뒤에 ":" 넣기')];
}

/** `image: nginx: latest`: a blank too many, or a value that needs quotes. */
function colonInValue(text: string, line: number): readonly Mistyping[] {
  return [...valueWithColon(text, line), ...itemWithColons(text, line)];
}

/** `- Note: see also: the other`, looked at piece by piece: one pattern for all of it would try every colon with every other. */
function itemWithColons(text: string, line: number): readonly Mistyping[] {
  const lead = /^\s*- +(?=[A-Za-z])/.exec(text)?.[0];
  if (lead === undefined) return [];
  const hash = text.search(/\s#/);
  const value = (hash === -1 ? text : text.slice(0, hash)).slice(lead.length).trimEnd();
  const colon = value.search(/:\s/);
  if (colon === -1 || /["'#]/.test(value) || !/:(?:\s|$)/.test(value.slice(colon + 2))) return [];
  const quoted = `${lead}${JSON.stringify(value)}${text.slice(lead.length + value.length).trimEnd()}`;
  return [mistyping("unquoted-value", line, quoted, [lead.length, text.trimEnd().length], 3, "Put the text in quotes", "텍스트를 따옴표로 감싸기")];
}

function valueWithColon(text: string, line: number): readonly Mistyping[] {
  const match = /^(\s*(?:- +)*[\w./-]+:\s+)([^"'#{[|>&*!\s][^#]*?)(\s+#.*)?$/.exec(text);
  if (!match) return [];
  const [, lead, value, comment = ""] = match as unknown as [string, string, string, string | undefined];
  if (!/:(\s|$)/.test(value)) return [];
  const at = lead.length + value.search(/:(\s|$)/);
  const quoted = `${lead}${JSON.stringify(value.trim())}${comment}`;
  const joined = `${lead}${value.replace(/:\s+/g, ":").trim()}${comment}`;
  const isProse = /\s/.test(value.trim().replace(/:\s+/g, ":"));
  return [
    mistyping("unquoted-value", line, joined, [at, at + 1], isProse ? 4 : 2, 'Remove the blank after ":"', '":" 뒤의 공백 지우기'),
    mistyping("unquoted-value", line, quoted, [lead.length, lead.length + value.length], 3, "Put the value in quotes", "값을 따옴표로 감싸기"),
  ];
}

function openQuote(text: string, line: number): readonly Mistyping[] {
  const found: Mistyping[] = [];
  for (const quote of ['"', "'"]) {
    const count = text.split(quote).length - 1;
    if (count % 2 === 0) continue;
    const first = text.indexOf(quote);
    const trimmed = text.trimEnd();
    const comment = /\s+#[^"']*$/.exec(trimmed)?.[0] ?? "";
    const body = trimmed.slice(0, trimmed.length - comment.length);
    const closer = /[\]},]+$/.exec(body)?.[0] ?? "";
    const closed = `${body.slice(0, body.length - closer.length)}${quote}${closer}${comment}`;
    found.push(mistyping("unclosed-quote", line, closed, [first, body.length], 1, "Close the quote", "따옴표 닫기"));
    if (closer !== "") found.push(mistyping("unclosed-quote", line, `${body}${quote}${comment}`, [first, body.length], 3, "Close the quote", "따옴표 닫기"));
    const without = text.slice(0, first) + text.slice(first + 1);
    found.push(mistyping("unclosed-quote", line, without, [first, first + 1], 2, "Remove the quote", "따옴표 지우기"));
    const inner = /^(\s*(?:- +)*(?:[\w./-]+:\s+)?)'(.*)'(\s*)$/.exec(text);
    if (quote === "'" && inner) {
      const doubled = `${inner[1]}${JSON.stringify(inner[2])}${inner[3]}`;
      found.push(mistyping("unclosed-quote", line, doubled, [first, trimmed.length], 0, "Use double quotes", "큰따옴표 쓰기"));
    }
  }
  return found;
}

/** `""web""`, `"say "hi" again"`, and a quote that is closed by one of the other kind. */
function quoteInQuotes(text: string, line: number): readonly Mistyping[] {
  const match = /^(\s*(?:- +)*(?:[\w./-]+:\s+)?)(["'])(.*)(["'])(\s*(?:#.*)?)$/.exec(text);
  if (!match) return [];
  const [, lead, open, inner, close, rest] = match as unknown as [string, string, string, string, string, string];
  const columns: readonly [number, number] = [lead.length, text.length - rest.length];
  if (open !== close) {
    const fix = `${lead}${open}${inner}${open}${rest}`;
    return [mistyping("unclosed-quote", line, fix, columns, 0, "Close the quote with the same kind", "같은 종류의 따옴표로 닫기")];
  }
  if (!inner.includes(open)) return [];
  const bare = inner.slice(1, -1);
  if (inner === `${open}${bare}${open}` && bare !== "" && !bare.includes(open)) {
    return [mistyping("unclosed-quote", line, `${lead}${inner}${rest}`, columns, 0, "Remove the second pair of quotes", "겹친 따옴표 지우기")];
  }
  const quoted = open === '"' && !inner.includes("'") ? `'${inner}'` : JSON.stringify(inner);
  return [mistyping("unclosed-quote", line, `${lead}${quoted}${rest}`, columns, 1, "Use the other kind of quotes outside", "바깥쪽에 다른 따옴표 쓰기")];
}

const closers: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

function openBracket(text: string, line: number): readonly Mistyping[] {
  const open: string[] = [];
  let first = -1;
  const bare = text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'|\s#.*$/g, (matched) => (/^["']/.test(matched) ? "x" : " ").repeat(matched.length));
  for (const [index, unit] of [...bare].entries()) {
    if (unit === "[" || unit === "{") {
      if (open.length === 0) first = index;
      open.push(closers[unit] as string);
    } else if (unit === open.at(-1)) {
      open.pop();
    }
  }
  if (open.length === 0) return [];
  const trimmed = text.slice(0, bare.trimEnd().length || undefined).replace(/,\s*$/, "");
  const mended = trimmed + [...open].reverse().join("") + text.slice(trimmed.length).replace(/^,/, "");
  return [mistyping("unclosed-bracket", line, mended, [first, first + 1], 1, `Close the bracket with "${[...open].reverse().join("")}"`, "괄호 닫기")];
}

/** `["sh" "-c"]`: words of a list side by side. */
function commaInList(text: string, line: number): readonly Mistyping[] {
  const match = /^((?:[^"'#[]*:|\s*-)\s+\[)(.*)(\]\s*(?:#.*)?)$/.exec(text);
  if (!match) return [];
  const [, lead, inner, rest] = match as unknown as [string, string, string, string];
  const words = wordsIn(inner);
  const first = words?.find(({ isParted }) => !isParted);
  if (words === undefined || first === undefined) return [];
  const mended = words.map(({ word, isParted, start }, index) => (index === 0 || isParted ? inner.slice(words[index - 1]?.end ?? 0, start) : ", ") + word).join("");
  const at = lead.length + first.start;
  const tail = inner.slice(words.at(-1)?.end ?? 0);
  return [mistyping("missing-comma", line, `${lead}${mended}${tail}${rest}`, [at, at + first.word.length], 0, 'Insert "," before it', '앞에 "," 넣기')];
}

/** The quoted words of a list, and whether each is parted by a comma from the one before; undefined if there is anything else. */
function wordsIn(inner: string): readonly { readonly word: string; readonly isParted: boolean; readonly start: number; readonly end: number }[] | undefined {
  const words: { word: string; isParted: boolean; start: number; end: number }[] = [];
  const pattern = /(\s*,?\s*)("(?:[^"\\]|\\.)*"|'[^']*')/y;
  for (let match = pattern.exec(inner); match !== null; match = pattern.exec(inner)) {
    const [whole, gap, word] = match as unknown as [string, string, string];
    if (words.length !== 0 && gap === "") return undefined;
    words.push({ word, isParted: words.length === 0 || gap.includes(","), start: match.index + gap.length, end: match.index + whole.length });
  }
  const end = words.at(-1)?.end ?? 0;
  return inner.slice(end).trim() === "" ? words : undefined;
}

/** `["sh, "-c"]`: a word of a list whose quote was not closed, or not opened. */
function quoteInList(text: string, line: number): readonly Mistyping[] {
  const match = /^([^"'#[]*\[)([^']*)(\]\s*(?:#.*)?)$/.exec(text);
  if (!match) return [];
  const [, lead, inner, rest] = match as unknown as [string, string, string, string];
  if (inner.split('"').length % 2 === 1) return [];
  const parts = inner.split(",");
  const broken = parts.flatMap((part, index) => (part.split('"').length === 2 ? [index] : []));
  const [index] = broken;
  if (index === undefined || broken.length !== 1) return [];
  const part = parts[index] as string;
  const word = part.replace('"', "").trim();
  const mended = [...parts.slice(0, index), part.replace(/^(\s*).*?(\s*)$/, (_, before: string, after: string) => `${before}"${word}"${after}`), ...parts.slice(index + 1)];
  const start = lead.length + parts.slice(0, index).join(",").length + (index === 0 ? 0 : 1) + (part.length - part.trimStart().length);
  return [mistyping("unclosed-quote", line, `${lead}${mended.join(",")}${rest}`, [start, start + part.trim().length], 0, "Close the quote", "따옴표 닫기")];
}

/** `['sh', '-c', 'echo 'hi'']`, where apostrophes stand inside of a list's words. */
function apostrophesInList(text: string, line: number): readonly Mistyping[] {
  const match = /^([^'"]*\[\s*)'(.*)'(\s*\]\s*(?:#.*)?)$/.exec(text);
  if (!match) return [];
  const [, lead, inner, rest] = match as unknown as [string, string, string, string];
  const words = inner.split(/',\s*'/);
  const first = words.find((word) => /(?<!')'(?!')/.test(word));
  if (first === undefined) return [];
  const mended = words.map((word) => (/(?<!')'(?!')/.test(word) ? JSON.stringify(word) : `'${word}'`));
  const columns: readonly [number, number] = [Math.max(lead.length, text.indexOf(first, lead.length) - 1), text.length - rest.length];
  return [mistyping("unclosed-quote", line, `${lead}${mended.join(", ")}${rest}`, columns, 0, "Use the other kind of quotes outside", "바깥쪽에 다른 따옴표 쓰기")];
}

/** `["sh", "-c", "echo "hi""]`: quotes inside of a list's quoted words. */
function quotesInList(text: string, line: number): readonly Mistyping[] {
  const match = /^([^"]*\[\s*)"(.*)"(\s*\]\s*(?:#.*)?)$/.exec(text);
  if (!match) return [];
  const [, lead, inner, rest] = match as unknown as [string, string, string, string];
  const words = inner.split(/",\s*"/);
  if (!words.some((word) => /(?<!\\)"/.test(word))) return [];
  const mended = words.map((word) => (/(?<!\\)"/.test(word) && !word.includes("'") && !word.includes("\\") ? `'${word}'` : `"${word.replace(/(?<!\\)"/g, '\\"')}"`));
  const at = text.indexOf(words.find((word) => word.includes('"')) ?? "", lead.length) - 1;
  return [
    mistyping("unclosed-quote", line, `${lead}${mended.join(", ")}${rest}`, [at, text.length - rest.length], 0, "Use the other kind of quotes outside", "바깥쪽에 다른 따옴표 쓰기"),
  ];
}

/** `[a, b}`: closed by a bracket of the other kind. */
function wrongBracket(text: string, line: number): readonly Mistyping[] {
  const match = /^([^"'#]*)([[{])([^[\]{}]*)([\]}])(\s*(?:#.*)?)$/.exec(text);
  if (!match) return [];
  const [, lead, open, inner, close, rest] = match as unknown as [string, string, string, string, string, string];
  const right = closers[open] as string;
  if (close === right) return [];
  const at = text.length - rest.length - 1;
  return [mistyping("unclosed-bracket", line, `${lead}${open}${inner}${right}${rest}`, [at, at + 1], 0, `Close the bracket with "${right}"`, "맞는 괄호로 닫기")];
}

/** `image: @web`, `schedule: * * * * *`: characters that YAML keeps for itself at a value's start. */
function reservedStart(text: string, line: number): readonly Mistyping[] {
  const match = /^(\s*(?:- +)*(?:[\w./-]+:\s+)?)([@`%*&!,|>[{}\]].*?)(\s+#.*)?$/.exec(text);
  if (!match) return [];
  const [, lead, value, comment = ""] = match as unknown as [string, string, string, string | undefined];
  const quoted = `${lead}${JSON.stringify(value.trim())}${comment}`;
  const end = lead.length + value.length;
  const bare = value.replace(/^[`@%*&!|>]+\s*|`+\s*$/g, "");
  const unwrapped =
    /^[`@]/.test(value) && bare !== ""
      ? [mistyping("unquoted-value", line, `${lead}${bare}${comment}`, [lead.length, end], 3, `Write ${bare}`, `${bare}(으)로 쓰기`)]
      : [];
  return [...unwrapped, mistyping("unquoted-value", line, quoted, [lead.length, end], 4, "Put the value in quotes", "값을 따옴표로 감싸기")];
}

/** `// text`, `-- text`, `; text`, `<!-- text -->`, and prose that lost its sign: comments of other languages. */
function otherComment(text: string, line: number): readonly Mistyping[] {
  const match = /^(\s*)(\/\/+|--(?=\s)|;+|\/\*+|<!--|%(?=\s))\s*(.*?)\s*(?:\*\/|-->)?$/.exec(text);
  const prose = match ? undefined : /^(\s*)([A-Za-z\p{L}][^:#]*\s[^:#]*)$/u.exec(text);
  const [lead, words] = match ? [match[1] as string, match[3] as string] : prose ? [prose[1] as string, prose[2] as string] : ["", undefined];
  if (words === undefined) return [];
  const end = text.trimEnd().length;
  return [mistyping("stray-line", line, `${lead}# ${words}`, [lead.length, end], match ? 0 : 7, "Make it a comment", "주석으로 바꾸기")];
}

/** A line of a shell or of Markdown that came along when the manifest was copied: `cat <<EOF | kubectl apply -f -`, a fence, `EOF`. */
function strayLine(text: string, line: number): readonly Mistyping[] {
  const trimmed = text.trim();
  if (trimmed === "") return [];
  const isFromShell = /^(?:\$|#|>|%)?\s*(?:cat|kubectl|sudo|echo|vi|vim|nano|tee|curl|docker|EOF|EOT|END)\b/.test(trimmed) || /<<-?\s*['"]?\w+/.test(trimmed);
  const isPlaceholder = /^(?:\.{3,}|…)+$/.test(trimmed);
  const isPrompt = /^(?:\[[^\]]*\]|[\w.-]+@[\w.-]+:[^$#]*)\s*[$#]\s/.test(trimmed);
  const isFence = /^(?:```|~~~)/.test(trimmed);
  const isConflict = /^(?:<{7}|={7}|>{7})/.test(trimmed);
  const indented = text.length - text.trimStart().length;
  const unlikeliness = isFence || isConflict || isPlaceholder || isPrompt ? 0 : isFromShell ? 1 : 9;
  const key = /^(?:- +)?["']?([A-Za-z][\w./-]*)["']?:/.exec(trimmed)?.[1];
  if (unlikeliness === 9 && key !== undefined && isFieldName(key)) return [];
  return [mistyping("stray-line", line, "", [indented, indented + trimmed.length], unlikeliness, "Remove the line", "줄 지우기")];
}

function mistyping(
  code: Mistyping["code"], line: number, to: string, columns: readonly [number, number], unlikeliness: number, en: string, ko: string,
): Mistyping {
  return { code, edits: [{ line, to }], columns, unlikeliness, fix: { en, ko } };
}
