// Measures what an editor says about ../shared/mistakes, manifests with one human mistake each, and what its fixes do.
//   npm run measure -- mistakes [--misses] [--only "part of an operator's name"]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LanguageClient } from "../lsp/language-client.js";
import { mend, type Mending, type SpoiltManifest } from "./mending.js";
import { listMisses, reportMendings } from "./mending-report.js";
import { Reviewer } from "./reviewer.js";
import { readJsonLines, sharedFolder, type ExpectedAnswer } from "./shared-folder.js";

/** A line of `mistakes/truth.jsonl`. */
interface Truth {
  readonly file: string;
  readonly operator: string;
  readonly line: number;
  readonly source: string;
  readonly was: string;
  /** Null for a line that was taken away; with a line break where one was put in. */
  readonly now: string | null;
}

async function main(): Promise<void> {
  const mistakes = sharedFolder("mistakes");
  const corpus = sharedFolder("corpus");
  if (mistakes === undefined || corpus === undefined) return;
  const objects = new Map(readJsonLines<ExpectedAnswer>(join(corpus, "expected.jsonl")).map((answer) => [answer.file, answer.object]));
  const only = process.argv[process.argv.indexOf("--only") + 1];
  const truths = readJsonLines<Truth>(join(mistakes, "truth.jsonl")).filter(({ operator }) => !process.argv.includes("--only") || operator.includes(only ?? ""));
  const reviewer = new Reviewer();
  const client = await LanguageClient.start();
  const mendings: Mending[] = [];
  for (const truth of truths) {
    const manifest: SpoiltManifest = {
      name: truth.file,
      operator: truth.operator,
      original: readFileSync(join(corpus, "manifests", truth.source), "utf8"),
      text: readFileSync(join(mistakes, truth.file), "utf8"),
      line: truth.line,
      tolerance: truth.now === null || truth.now.includes("\n") ? 1 : 0,
      object: objects.get(truth.source),
    };
    mendings.push(await mend(client, reviewer, manifest));
  }
  await client.stop();
  reviewer.dispose();
  if (process.argv.includes("--misses")) listMisses(mendings);
  reportMendings(mendings);
}

void main();
