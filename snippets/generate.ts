// Writes the whole manifests as VS Code's own snippets, for "Snippets: Fill File with Snippet" and for files in which the language
// server does not run. They have no prefix: while one types, the server offers them, and nobody sees them twice.
//   node --import tsx snippets/generate.ts FILE
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { asSnippet } from "../server/src/core/completion/print.js";
import { piecesOf } from "../server/src/core/completion/skeleton.js";
import { manifestSnippets } from "./catalogue.js";
import type { ManifestSnippet } from "./snippet.js";

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("Which file is to be written?");
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(Object.fromEntries(manifestSnippets.map(contributed)), undefined, 2)}\n`);

/** VS Code translates no snippet file, so that both languages stand side by side. */
function contributed({ title, body }: ManifestSnippet): readonly [name: string, snippet: object] {
  const description = title.en === title.ko ? `Kubernetes: ${title.en}` : `Kubernetes: ${title.en} · ${title.ko}`;
  return [title.en, { isFileTemplate: true, description, body: asSnippet(piecesOf(body)).trimEnd().split("\n") }];
}
