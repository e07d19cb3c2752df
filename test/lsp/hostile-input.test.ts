import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { errorsIn } from "./described.js";
import { LanguageClient } from "./language-client.js";
import { acceptedPod, misspeltPod } from "./manifests.js";

/** Requests that an editor sends by itself for the file that it shows. */
const editorRequests = ["documentSymbol", "foldingRange", "codeLens", "semanticTokens/full", "documentLink"];

/** Inputs that took other servers down, each with how many errors it may give. */
const inputs: Readonly<Record<string, () => string>> = {
  "10 MB of one line": () => `${acceptedPod}# ${"x".repeat(10_000_000)}\n`,
  "10 MB in one value": () => acceptedPod.replace("nginx:1.27", `"${"y".repeat(10_000_000)}"`),
  "10 MB of one list": () => `${acceptedPod}  nodeName: x\nx:\n${"  - a\n".repeat(1_600_000)}`,
  "an alias bomb": () => {
    const levels = Array.from({ length: 20 }, (_, level) => `  a${level}: &a${level} [${level === 0 ? "x" : Array(10).fill(`*a${level - 1}`).join(", ")}]`);
    return `${acceptedPod}x:\n${levels.join("\n")}\n`;
  },
  "an alias bomb of merge keys": () => {
    const levels = Array.from({ length: 20 }, (_, level) => `  m${level}: &m${level} {${level === 0 ? "x: 1" : `<<: [${Array(8).fill(`*m${level - 1}`).join(", ")}]`}}`);
    return `${acceptedPod}x:\n${levels.join("\n")}\n`;
  },
  "an alias of itself": () => `${acceptedPod}x: &x [*x]\ny: &y {<<: *y}\n`,
  "brackets nested 100,000 deep": () => `${acceptedPod}x: ${"[".repeat(100_000)}\n`,
  "closed brackets nested 100,000 deep": () => `${acceptedPod}x: ${"[".repeat(100_000)}${"]".repeat(100_000)}\n`,
  "braces nested 100,000 deep": () => `${acceptedPod}x: ${"{a: ".repeat(100_000)}\n`,
  "dashes nested 100,000 deep": () => `${acceptedPod}x:\n  ${"- ".repeat(100_000)}a\n`,
  "indentation 2,000 deep": () => `${acceptedPod}x:\n${Array.from({ length: 2_000 }, (_, depth) => `${" ".repeat(depth + 1)}a:`).join("\n")}\n`,
  "question marks nested 100,000 deep": () => `${acceptedPod}${"? ".repeat(100_000)}a\n`,
  "random bytes": () => String.fromCharCode(...Array.from({ length: 50_000 }, (_, index) => (index * 7919 + ((index * index) % 251)) % 256)),
  "random bytes behind a kind": () => `apiVersion: v1\nkind: Pod\n${String.fromCharCode(...Array.from({ length: 50_000 }, (_, index) => (index * 104_729) % 65_536))}`,
  "tabs everywhere": () => acceptedPod.replaceAll("  ", "\t"),
  "a quote that is never closed": () => acceptedPod.replace("nginx:1.27", '"nginx:1.27'),
  "100,000 quotes": () => `${acceptedPod}x: ${"'\"".repeat(50_000)}\n`,
  "100,000 colons": () => `${acceptedPod}x${": ".repeat(100_000)}\n`,
  "20,000 documents": () => "---\na: 1\n".repeat(20_000),
  "2,000 broken manifests": () => `---\n${misspeltPod.replace("image: ", "image:")}`.repeat(2_000).replace(/name: web/g, () => "name: w"),
  "a pod of 20,000 lines where every line lacks its blank": () => acceptedPod + Array.from({ length: 20_000 }, (_, line) => `key${line}:value\n`).join(""),
  "a key of 1 MB": () => `${acceptedPod}${"k".repeat(1_000_000)}: 1\n`,
  "keys of JavaScript's objects": () => `${acceptedPod}__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\ntoString: 1\nhasOwnProperty: 2\n`,
  "50,000 spaces before a comment": () => `${acceptedPod}${" ".repeat(50_000)}x\n`,
  "template braces without an end": () => `apiVersion: v1\nkind: Pod\n${"{{".repeat(50_000)}\n`,
  "50,000 opening braces on lines of their own": () => `apiVersion: v1\nkind: Pod\n${"{{ \n".repeat(50_000)}`,
};

describe("hostile input", () => {
  let client: LanguageClient;
  before(async () => (client = await LanguageClient.start()));
  after(() => client.stop());

  for (const [what, make] of Object.entries(inputs)) {
    test(what, async () => {
      const uri = "file:///hostile/input.yaml";
      const text = make();
      client.open(uri, text);
      await client.diagnosticsOf(uri);
      const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
      await client.codeActions(uri, range);
      await client.preview(uri);
      for (const name of editorRequests) await client.request(`textDocument/${name}`, { textDocument: { uri } }).catch(() => undefined);
      client.change(uri, { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: "# typed\n" });
      await client.diagnosticsOf(uri);
      client.close(uri);
      assert.ok(client.isAlive);
      client.open("file:///hostile/next.yaml", misspeltPod);
      assert.deepEqual(errorsIn(await client.diagnosticsOf("file:///hostile/next.yaml")), ["error unknown-field 5:2-5:11"]);
      client.close("file:///hostile/next.yaml");
    });
  }

  test("keys of JavaScript's objects leave JavaScript's objects alone", async () => {
    const uri = "file:///hostile/prototype.yaml";
    client.open(uri, inputs["keys of JavaScript's objects"]?.() ?? "");
    const codes = errorsIn(await client.diagnosticsOf(uri));
    assert.equal(codes.length, 4);
    assert.ok(codes.every((error) => error.startsWith("error unknown-field")), codes.join("; "));
    client.close(uri);
  });
});
