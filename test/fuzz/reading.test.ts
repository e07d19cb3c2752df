import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import fc from "fast-check";
import { plainJson } from "../../server/src/core/document/plain-json.js";
import { splitDocuments } from "../../server/src/core/document/split.js";
import { valueOf } from "../../server/src/core/document/node.js";
import { parseYaml } from "../../server/src/core/document/parse.js";
import type { ConvertedYaml } from "../../server/src/core/engine/contract.js";
import { nodeEngine } from "../../server/src/host/node-engine.js";
import { dist } from "../lsp/language-client.js";
import { sharedFolder } from "../measure/shared-folder.js";
import { knownDifferences, oddDocuments, oddScalars } from "./odd-scalars.js";
import { writtenYaml } from "./written-yaml.js";

/** A document as the server reads it, or as we do: JSON text with sorted keys, or that it cannot be read. */
type Reading = string;

/** Our reading of YAML beside the API server's, by the engine's `toJSON`. */
describe("YAML is read as the API server reads it", () => {
  const engine = nodeEngine(dist);
  after(() => engine.dispose());

  const serverReading = async (manifest: string): Promise<Reading> => {
    const answer = await engine.ask<ConvertedYaml>({ op: "toJSON", manifest });
    if ("failure" in answer) return `failure: ${answer.failure}`;
    return answer.error === undefined ? comparable(answer.json) : "unreadable";
  };
  const differences = async (texts: readonly string[]): Promise<readonly object[]> => {
    const found: object[] = [];
    for (const text of texts.filter((candidate) => !knownDifferences.includes(candidate))) {
      const server = await serverReading(text);
      const own = ownReading(text);
      if (server !== own) found.push({ text, server, own });
    }
    return found;
  };

  const differencesSent = async (texts: readonly string[]): Promise<readonly object[]> => {
    const found: object[] = [];
    for (const text of texts) {
      const sent = sentAsJson(text);
      if (sent === undefined) continue;
      const answer = await engine.ask<ConvertedYaml>({ op: "toJSON", manifest: text });
      const server = "failure" in answer ? answer.failure : (answer.error ?? JSON.stringify(answer.json));
      if (server !== JSON.stringify(JSON.parse(sent))) found.push({ text, server, sent });
    }
    return found;
  };

  test("odd plain scalars, as values, in lists and as keys", async () => {
    assert.deepEqual(await differences(oddScalars.flatMap((scalar) => [`a: ${scalar}`, `- ${scalar}`, `{a: ${scalar}}`])), []);
  });

  test("odd plain scalars as keys", async () => {
    const keys = oddScalars.filter((scalar) => !["", "~", "null", "Null", "NULL", "<<"].includes(scalar));
    assert.deepEqual(await differences(keys.map((scalar) => `${scalar}: 1`)), []);
  });

  test("odd documents", async () => {
    assert.deepEqual(await differences(oddDocuments), []);
  });

  test("what is sent as JSON is the JSON that the server would make", async () => {
    const scalars = oddScalars.flatMap((scalar) => [`a: ${scalar}`, `a: [${scalar}]`, `- ${scalar}`, `b: {a: ${scalar}}`, `${scalar}: 1`, `"${scalar}": '${scalar}'`]);
    const broken = oddDocuments.flatMap((document) => [document, `z: 1\n${document}\n`, `z: 1\na:\n  ${document.replaceAll("\n", "\n  ")}\n`]);
    assert.deepEqual(await differencesSent([...scalars, ...broken]), []);
  });

  test("random documents, sent as JSON", async () => {
    const texts = fc.sample(writtenYaml, { numRuns: 300, seed: 11 }).map(({ text }) => text);
    assert.deepEqual(await differencesSent(texts), []);
    assert.ok(texts.filter((text) => sentAsJson(text) !== undefined).length > 10);
  });

  test("what is listed as read differently still is", async () => {
    for (const text of knownDifferences) assert.notEqual(ownReading(text), await serverReading(text), JSON.stringify(text));
  });

  test("published manifests", async (context) => {
    const corpus = sharedFolder("corpus");
    if (corpus === undefined) return context.skip("there is no ../shared/corpus");
    const texts = readdirSync(join(corpus, "manifests")).map((name) => readFileSync(join(corpus, "manifests", name), "utf8"));
    assert.deepEqual(await differences(texts), []);
    const documents = texts.flatMap((text) => splitDocuments(text)).map(({ text }) => text);
    assert.deepEqual(await differencesSent(documents), []);
    const share = documents.filter((text) => sentAsJson(text) !== undefined).length / documents.length;
    context.diagnostic(`${(100 * share).toFixed(0)} % of ${documents.length} documents are sent as JSON`);
    assert.ok(0.5 < share);
  });
});

function sentAsJson(text: string): string | undefined {
  return plainJson(text, parseYaml(text));
}

function ownReading(text: string): Reading {
  const { root, problems } = parseYaml(text);
  if (problems.length !== 0) return "unreadable";
  const value = root === undefined ? null : valueOf(root);
  return containsNonFinite(value) ? "unreadable" : comparable(value);
}

/** JSON with sorted keys. Integers beyond 2^53 are compared as JavaScript reads the server's. */
function comparable(value: unknown): Reading {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === "bigint") return Number(inner);
    if (Object.is(inner, -0)) return 0;
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)));
  }) ?? "null";
}

function containsNonFinite(value: unknown): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  return typeof value === "object" && value !== null && Object.values(value).some(containsNonFinite);
}
