import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import test from "node:test";

const root = path.resolve(import.meta.dirname, "..", "..");
const read = (...names: readonly string[]) => readFileSync(path.join(root, ...names), "utf8");
const keysOf = (...names: readonly string[]) => Object.keys(JSON.parse(read(...names)) as object).sort();

test("every sentence of the client has a Korean one, and none is left over", () => {
  const said = new Set<string>();
  for (const name of readdirSync(path.join(root, "client", "src"), { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts") || name.endsWith(".test.ts")) continue;
    for (const [, sentence] of read("client", "src", name).matchAll(/\bsay\(\s*("(?:[^"\\]|\\.)*")/g)) {
      said.add(JSON.parse(sentence ?? '""') as string);
    }
  }
  assert.deepEqual(keysOf("l10n", "bundle.l10n.ko.json"), [...said].sort());
});

test("a Korean sentence has the placeholders of the English one", () => {
  const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  const bundle = JSON.parse(read("l10n", "bundle.l10n.ko.json")) as Record<string, string>;
  for (const [english, korean] of Object.entries(bundle)) {
    assert.deepEqual(placeholders(korean), placeholders(english), english);
  }
});

test("package.json and its two languages name the same texts", () => {
  const used = [...new Set([...read("package.json").matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key ?? ""))].sort();
  assert.deepEqual(keysOf("package.nls.json"), used);
  assert.deepEqual(keysOf("package.nls.ko.json"), used);
});
