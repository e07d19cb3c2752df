import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

// Every text that a person sees is written as `{ en: …, ko: … }`. The compiler holds that both are there; this holds that both say something.

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const folders = ["server/src", "schemas/explanations", "snippets"];

interface WrittenText {
  readonly place: string;
  readonly en: string;
  readonly ko: string;
}

/** The texts of a file as they are written, with … for what is put into a template. */
function textsIn(file: string, source: string): readonly WrittenText[] {
  const texts: WrittenText[] = [];
  for (const match of source.matchAll(/\ben:\s*(?=["'`])/g)) {
    const start = match.index + match[0].length;
    const en = literalAt(source, start);
    const between = /^(?:\.\w+\([^()]*\))*\s*,\s*ko:\s*/.exec(source.slice(en.end));
    const korean = en.end + (between?.[0].length ?? 0);
    // What is put together from other texts has been looked at in its parts.
    if (between && !/["'`]/.test(source[korean] ?? "")) continue;
    const ko = between ? literalAt(source, korean).text : "";
    texts.push({ place: `${file}:${source.slice(0, start).split("\n").length}`, en: en.text, ko });
  }
  return texts;
}

interface Literal {
  readonly text: string;
  readonly end: number;
}

/** A string or template literal, or several joined by `+`, from its quote on. */
function literalAt(source: string, start: number): Literal {
  const quote = source[start];
  let text = "";
  let end = start + 1;
  while (end < source.length && source[end] !== quote) {
    if (source[end] === "\\") {
      text += source[end + 1];
      end += 2;
    } else if (quote === "`" && source.startsWith("${", end)) {
      text += "…";
      end = expressionEnd(source, end + 2);
    } else {
      text += source[end++];
    }
  }
  const more = /^\s*\+\s*(?=["'`])/.exec(source.slice(end + 1));
  if (!more) return { text, end: end + 1 };
  const rest = literalAt(source, end + 1 + more[0].length);
  return { text: text + rest.text, end: rest.end };
}

/** Behind the brace that closes a template's expression. */
function expressionEnd(source: string, start: number): number {
  let depth = 1;
  let offset = start;
  while (offset < source.length && 0 < depth) {
    const unit = source[offset] as string;
    if (/["'`]/.test(unit)) {
      offset = literalAt(source, offset).end;
      continue;
    }
    if (unit === "{") depth++;
    if (unit === "}") depth--;
    offset++;
  }
  return offset;
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|json)$/.test(entry.name) && !/\.test\.ts$|\.d\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const all = folders.flatMap((folder) => sourceFiles(join(root, folder)).flatMap((file) => textsIn(relative(root, file).replaceAll("\\", "/"), readFileSync(file, "utf8"))));

/** What is left for a translator: no code, and not the probes, which are called so in Korean, too. */
function words(text: string): string {
  return text.replace(/`[^`]*`|(?:liveness|readiness|startup) probes?/g, " ");
}

describe("every text is there in both languages", () => {
  test("and none is forgotten", () => assert.ok(300 < all.length, `only ${all.length} texts were found`));

  test("with something to read in Korean", () => {
    const missing = all.filter(({ en, ko }) => ko.trim() === "" && en.trim() !== "").map(({ place, en }) => `${place}: ${en}`);
    assert.deepEqual(missing, []);
  });

  test("in Korean letters, unless it is all names", () => {
    const untranslated = all.filter(({ en, ko }) => /\b[a-z]{3,} [a-z]{2,}\b/.test(words(en)) && !/[가-힣]/.test(ko)).map(({ place, ko }) => `${place}: ${ko}`);
    assert.deepEqual(untranslated, []);
  });

  test("without Korean in the English one", () => {
    assert.deepEqual(all.filter(({ en }) => /[가-힣]/.test(en)).map(({ place }) => place), []);
  });

  test("about the same names and values", () => {
    const differing = all.filter(({ en, ko }) => codeIn(en) !== codeIn(ko)).map(({ place, en, ko }) => `${place}: ${codeIn(en)} | ${codeIn(ko)}`);
    assert.deepEqual(differing, []);
  });
});

/** The distinct code spans of a text, so that a field that one language speaks of is not another one in the other. */
function codeIn(text: string): string {
  const spans = (text.match(/`[^`]+`/g) ?? []).map((span) => span.replace(/<[^>]*>/g, "<>"));
  return [...new Set(spans)].sort().join(" ");
}
