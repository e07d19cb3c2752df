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

  test("limits of the namespace refuse a pod, and the pods of a workload, and set what is left out", () => {
    const limits = "apiVersion: v1\nkind: LimitRange\nmetadata: {name: sizes}\nspec: {limits: [{type: Container, max: {memory: 1Gi}, default: {memory: 256Mi}}]}\n";
    const quota = "apiVersion: v1\nkind: ResourceQuota\nmetadata: {name: none, namespace: closed}\nspec: {hard: {pods: 0}}\n";
    writeFileSync(join(folder, "limits.txt"), `${limits}---\n${quota}`);
    const template = `{metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx, resources: {limits: {memory: 2Gi}}}]}}`;
    const deployment = `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {selector: {matchLabels: {app: web}}, template: ${template}}\n`;
    const closed = accepted.replace("name: web", "name: web\n  namespace: closed");
    const { status, stdout } = run(["check", "--format", "json", "--limits", "limits.txt", "-"], [accepted, closed, deployment].join("---\n"));
    assert.equal(status, 1);
    const [free, full, large] = lines(stdout);
    assert.equal(free?.["verdict"], "accepted");
    assert.equal(full?.["message"], 'pods "web" is forbidden: exceeded quota: none, requested: pods=1, used: pods=0, limited: pods=0');
    assert.equal(large?.["verdict"], "refused");
    assert.equal((large?.["findings"] as readonly unknown[]).length, 1);
    assert.match(JSON.stringify(large), /spec\.template\.spec\.containers\[0\]\.resources\.limits.*maximum memory usage per Container is 1Gi, but limit is 2Gi/);
    assert.match(run(["preview", "--limits", "limits.txt", "good.yaml"]).stdout, /memory: 256Mi.*limit-range/);
    assert.equal(run(["check", "--limits", "good.yaml", "good.yaml"]).status, 2);
    assert.equal(run(["check", "--limits", "missing.yaml", "good.yaml"]).status, 2);
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
