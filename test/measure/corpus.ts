// Compares what the command line says about ../shared/corpus with what a real API server answered, and counts what is shown.
//   npm run measure -- corpus [--misses]
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { isDeepStrictEqual } from "node:util";
import { parseFieldPath } from "../../server/src/core/document/field-path.js";
import { LineIndex } from "../../server/src/core/document/line-index.js";
import { locate, type Location } from "../../server/src/core/document/locate.js";
import { parseYaml } from "../../server/src/core/document/parse.js";
import type { JudgedLine, PreviewedLine } from "../../server/src/core/views/judged-line.js";
import { dist } from "../lsp/language-client.js";
import { judgeGoals } from "./goals.js";
import { median, quantile } from "./quantile.js";
import { isSameObject } from "./reviewer.js";
import { readJsonLines, sharedFolder, type ExpectedAnswer } from "./shared-folder.js";
import { percent, printTable } from "./table.js";

async function main(): Promise<void> {
  const corpus = sharedFolder("corpus");
  if (corpus === undefined) return;
  const answers = readJsonLines<ExpectedAnswer>(join(corpus, "expected.jsonl"));
  const folder = join(corpus, "manifests");
  const judged = byFile(await podsmith<JudgedLine>("check", folder));
  const previewed = byFile(await podsmith<PreviewedLine>("preview", folder));
  const misses: string[] = [];
  const compare = (what: string, isSame: (answer: ExpectedAnswer, line: JudgedLine | undefined) => boolean, among: readonly ExpectedAnswer[]) => {
    const different = among.filter((answer) => !isSame(answer, judged.get(answer.file)));
    misses.push(...different.map((answer) => `${what}: ${answer.file}`));
    return [what, among.length - different.length, among.length, percent(among.length - different.length, among.length)] as const;
  };
  const accepted = answers.filter((answer) => answer.status === 201);
  const refused = answers.filter((answer) => answer.status !== 201);
  const rows = [
    compare("verdict", (answer, line) => line !== undefined && verdictOf(line) === answer.status, answers),
    compare("causes", hasSameCauses, answers.filter((answer) => answer.status !== "unserved")),
    compare("warnings", (answer, line) => isDeepStrictEqual(line?.warnings ?? [], answer.warnings ?? []), accepted),
    compare("object", (answer) => isSameObject(previewed.get(answer.file)?.object, answer.object), accepted),
    compare("accepted: no error", (_, line) => line !== undefined && errorsOf(line).length === 0, accepted),
    compare("refused: an error on the right line", (answer, line) => line !== undefined && hasErrorAtPlace(line, readFileSync(join(folder, answer.file), "utf8")), refused),
  ];
  printTable(["compared", "same", "of", ""], rows);
  const hints = answers.map((answer) => judged.get(answer.file)?.findings.filter((finding) => finding.severity === "hint").length ?? 0);
  const warnings = answers.map((answer) => judged.get(answer.file)?.findings.filter((finding) => finding.severity === "warning").length ?? 0);
  console.log(`\nHints a file: median ${median(hints)}, p95 ${quantile(hints, 0.95)}, most ${Math.max(...hints)}. Warnings a file: median ${median(warnings)}, p95 ${quantile(warnings, 0.95)}.`);
  if (process.argv.includes("--misses")) for (const miss of misses) console.log(miss);
  judgeGoals([
    ...rows.map(([what, same, of]) => ({ what, measured: (100 * same) / of, atLeast: 100, unit: " %" })),
    { what: "hints a file, median", measured: median(hints), atMost: 2 },
  ]);
}

/** Runs the command line over a folder; what it judges as refused is no failure here. */
async function podsmith<Line>(command: "check" | "preview", folder: string): Promise<readonly Line[]> {
  const args = [join(dist, "cli.js"), command, "--format", "json", "--language", "en", folder];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 30 }).catch((error: { stdout: string; code: number }) => {
    if (error.code === 1) return error;
    throw error;
  });
  return stdout.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Line);
}

function byFile<Line extends { readonly file: string }>(lines: readonly Line[]): ReadonlyMap<string, Line> {
  return new Map(lines.map((line) => [line.file.split(/[\\/]/).at(-1) ?? "", line]));
}

function verdictOf(line: JudgedLine): ExpectedAnswer["status"] | undefined {
  if (line.verdict === "unserved") return "unserved";
  return line.status === 201 || line.status === 400 || line.status === 422 ? line.status : undefined;
}

/** Causes as sets: the server gives those on maps in random order. Decoding gives a message only, that ends in a dump of the bytes. */
function hasSameCauses(answer: ExpectedAnswer, line: JudgedLine | undefined): boolean {
  if (answer.status === 400) return withoutDump(line?.message ?? "") === withoutDump(answer.message ?? "");
  const sorted = (causes: ExpectedAnswer["causes"]) => (causes ?? []).map(({ reason, field, message }) => JSON.stringify([reason, field, message])).sort();
  return isDeepStrictEqual(sorted(line?.causes), sorted(answer.causes));
}

function withoutDump(message: string): string {
  return message.replace(/ \([0-9a-f]+ \.\.\.\)$/, "");
}

function errorsOf(line: JudgedLine): JudgedLine["findings"] {
  return line.findings.filter((finding) => finding.severity === "error");
}

/** Whether an error stands on a line that the server's answer is about: where its path leads, or the line that it names. */
function hasErrorAtPlace(line: JudgedLine, text: string): boolean {
  const errors = errorsOf(line);
  const covers = (wanted: number): boolean => errors.some(({ range }) => range.start.line <= wanted && wanted <= range.end.line);
  if (line.verdict === "unserved") return linesOf(text, /^\s*["']?(?:apiVersion|kind)["']?\s*:/).some(covers);
  const { root } = parseYaml(text.replace(/^---.*$/m, ""));
  const named = line.causes.flatMap((cause) => {
    const number = /line (\d+)/.exec(cause.message)?.[1];
    // go-yaml counts from the line behind the mistake, or from the one that could not go on.
    if (number !== undefined) return [-2, -1, 0].map((away) => Number(number) + away);
    if (root === undefined || cause.field === "") return [];
    return linesAbout(locate(root, parseFieldPath(cause.field)), new LineIndex(text));
  });
  return named.length === 0 ? errors.length !== 0 : named.some(covers);
}

/** The key and all lines of a value; for a missing one its parent's, and where the keys beside it stand. */
function linesAbout({ node, entry, missing }: Location, lines: LineIndex): readonly number[] {
  const lineAt = (offset: number): number => lines.positionAt(offset).line;
  const keys = entry ? [lineAt(entry.key.start)] : [];
  if (missing.length !== 0 && node.kind === "mapping") return [...keys, ...node.entries.map(({ key }) => lineAt(key.start))];
  const first = lineAt(node.start);
  const count = lineAt(Math.max(node.start, node.end - 1)) - first + 1;
  return [...keys, ...Array.from({ length: count }, (_, line) => first + line)];
}

function linesOf(text: string, pattern: RegExp): readonly number[] {
  return text.split("\n").flatMap((line, number) => (pattern.test(line) ? [number] : []));
}

void main();
