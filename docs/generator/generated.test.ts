import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { command, generatedFiles } from "./pages.js";

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const read = (path: string): string => (existsSync(at(path)) ? readFileSync(at(path), "utf8").replaceAll("\r\n", "\n") : "");

describe("what is written from code is as the code says", () => {
  for (const [path, text] of Object.entries(generatedFiles(read))) {
    test(path, () => assert.ok(read(path) === text, `${path} is stale: ${command}`));
  }
});
