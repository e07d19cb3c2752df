import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { completionsAt } from "../server/src/core/completion/completions.js";
import { insertionOf, textAfter } from "../server/src/core/completion/insertion.js";
import { check } from "../test/fixtures/check.js";
import { engine } from "../test/fixtures/engine.js";
import { isFailure } from "../server/src/core/engine/ask.js";
import type { Review } from "../server/src/core/engine/contract.js";
import { manifestSnippets, partSnippets } from "./catalogue.js";

/** A pod that is right in every respect, for parts to be put into. */
const pod = `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - name: http
          containerPort: 80
`;

const lineOf: Readonly<Record<string, string>> = { Container: "      ", PodSpec: "  " };

/** The text after accepting a completion at its end, every tab stop left as it is. */
function accepted(text: string, label: string): string {
  const offer = completionsAt(text, text.length).find(({ completion }) => completion.label === label);
  assert.ok(offer, `${label} is not offered`);
  return textAfter(text, insertionOf(offer));
}

/** What the API server warns of, and what we would say ourselves of a mistake. */
async function objectionsTo(text: string, configuration?: unknown): Promise<readonly string[]> {
  const review = await (await engine())<Review>({ op: "review", manifest: text });
  assert.ok(!isFailure(review));
  const found = await check(text, configuration);
  return [`${review.status}`, ...review.causes.map(({ message }) => message), ...review.warnings, ...found.map(({ code, message }) => `${code}: ${message}`)];
}

describe("whole manifests are accepted, and nobody has anything to say about them", () => {
  for (const { name } of manifestSnippets) {
    test(name, async () => {
      assert.deepEqual(await objectionsTo(accepted("", name), {}), ["201"]);
    });
  }
});

describe("parts are accepted where they are offered", () => {
  for (const { name, type } of partSnippets) {
    test(`${name} in a ${type}`, async () => {
      const text = accepted(`${pod}${lineOf[type] ?? ""}`, name);
      assert.deepEqual(await objectionsTo(text), ["201"], text);
    });
  }
});

test("every snippet says what it is in both languages, under a name of its own", () => {
  const all = [...manifestSnippets, ...partSnippets];
  for (const { title, description } of all) for (const text of [title, description]) assert.ok(text.en.trim() !== "" && text.ko.trim() !== "");
  const names = all.map((snippet) => `${"type" in snippet ? String(snippet.type) : ""} ${snippet.name}`);
  assert.equal(new Set(names).size, names.length);
});
