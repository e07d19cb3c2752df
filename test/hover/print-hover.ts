import { readFileSync } from "node:fs";
import { hoverMarkdown } from "./hover-markdown.js";

// Prints the hover at a place of a manifest, as the language server would answer it.
//   npx tsx test/hover/print-hover.ts FILE LINE COLUMN [en|ko]        (lines and columns from 1, as editors show them)

const [file = "", line = "1", column = "1", language = "en"] = process.argv.slice(2);

async function main(): Promise<void> {
  const position = { line: Number(line) - 1, character: Number(column) - 1 };
  console.log((await hoverMarkdown(readFileSync(file, "utf8"), position, language === "ko" ? "ko" : "en")) ?? "nothing");
}

void main();
