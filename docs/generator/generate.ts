// Writes what is written from the rules: their pages, the settings of advice, and the tables of settings.
//   npm run docs
import { readFileSync, writeFileSync } from "node:fs";
import { generatedFiles } from "./pages.js";

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);

for (const [path, text] of Object.entries(generatedFiles((file) => readFileSync(at(file), "utf8")))) writeFileSync(at(path), text);
