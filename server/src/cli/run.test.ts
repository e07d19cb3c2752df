import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

const cli = join(__dirname, "../../../dist/cli.js");
const accepted = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n    image: nginx\n";
const refused = accepted.replace("containers", "cntainers");

describe("podsmith on the command line", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "podsmith-"));
    mkdirSync(join(folder, "deep", "er"), { recursive: true });
    writeFileSync(join(folder, "good.yaml"), accepted);
    writeFileSync(join(folder, "deep", "bad.yml"), refused);
    writeFileSync(join(folder, "deep", "er", "two.yaml"), `${accepted}---\n${accepted}`);
    writeFileSync(join(folder, "notes.yaml"), "some: settings\n");
    writeFileSync(join(folder, "readme.txt"), "no manifest\n");
    writeFileSync(join(folder, "binary.yaml.bin"), Buffer.from([0, 1, 2, 3]));
  });
  after(() => rmSync(folder, { recursive: true }));

  const run = (words: readonly string[], input?: string) => spawnSync(process.execPath, [cli, ...words], { cwd: folder, encoding: "utf8", input });
  const lines = (output: string): readonly Record<string, unknown>[] => output.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Record<string, unknown>);

  test("0: all accepted", () => assert.equal(run(["check", "good.yaml"]).status, 0));
  test("1: something refused", () => assert.equal(run(["check", "good.yaml", "deep/bad.yml"]).status, 1));
  test("2: a file that is not there, or is binary, or wrong words", () => {
    assert.equal(run(["check", "missing.yaml"]).status, 2);
    assert.equal(run(["check", "binary.yaml.bin"]).status, 2);
    assert.equal(run(["chekc", "good.yaml"]).status, 2);
    assert.equal(run(["check"]).status, 2);
    assert.equal(run(["check", "--format", "xml", "good.yaml"]).status, 2);
  });

  test("a folder gives its manifests at any depth, in order", () => {
    const judged = lines(run(["check", "--format", "json", "."]).stdout);
    assert.deepEqual(judged.map(({ file, document, verdict }) => [String(file).replaceAll("\\", "/"), document, verdict]), [
      ["deep/bad.yml", 0, "refused"], ["deep/er/two.yaml", 0, "accepted"], ["deep/er/two.yaml", 1, "accepted"], ["good.yaml", 0, "accepted"], ["notes.yaml", 0, "ignored"],
    ]);
  });

  test("a glob that no shell has expanded", () => {
    assert.deepEqual(lines(run(["check", "--format", "json", "deep/**/*.yaml"]).stdout).length, 2);
  });

  test("standard input", () => {
    const { status, stdout } = run(["check", "--format", "json", "-"], refused);
    assert.equal(status, 1);
    const [line] = lines(stdout);
    assert.equal(line?.["file"], "-");
    assert.equal(line?.["status"], 400);
    assert.deepEqual(line?.["causes"], [{ reason: "UnknownField", field: "spec.cntainers", message: 'unknown field "spec.cntainers"' }]);
    const [finding] = line?.["findings"] as readonly { code: string; severity: string; range: unknown }[];
    assert.deepEqual([finding?.code, finding?.severity, finding?.range], ["unknown-field", "error", { start: { line: 5, character: 2 }, end: { line: 5, character: 11 } }]);
  });

  test("preview gives the object, and where each default comes from", () => {
    const [line] = lines(run(["preview", "--format", "json", "good.yaml"]).stdout) as readonly { object: { spec: { restartPolicy: string } }; defaults: readonly { path: string; layer: string; because: string }[] }[];
    assert.equal(line?.object.spec.restartPolicy, "Always");
    const restartPolicy = line?.defaults.find(({ path }) => path === "spec.restartPolicy");
    assert.equal(restartPolicy?.layer, "defaulting");
    assert.notEqual(restartPolicy?.because, "");
  });

  test("people read the line itself, marked", () => {
    const { stdout } = run(["check", "--language", "en", "deep/bad.yml"]);
    assert.match(stdout, /bad\.yml:6:3/);
    assert.match(stdout, /cntainers/);
    assert.match(stdout, /\^{9}/);
  });
});
