import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { dist } from "../lsp/language-client.js";
import { acceptedPod, misspeltPod, podNamed } from "../lsp/manifests.js";
import { FaultyBuild } from "./faulty-build.js";

const cli = join(dist, "cli.js");

describe("the command line on an unkind machine", () => {
  let folder = "";
  before(() => (folder = mkdtempSync(join(tmpdir(), "podsmith-faults-"))));
  after(() => rmSync(folder, { recursive: true }));

  const place = (name: string): string => {
    const made = join(folder, name);
    mkdirSync(made);
    return made;
  };
  const run = (words: readonly string[], options: { readonly cwd: string; readonly node?: readonly string[]; readonly env?: NodeJS.ProcessEnv }) =>
    spawnSync(process.execPath, [...(options.node ?? []), cli, ...words], { cwd: options.cwd, encoding: "utf8", maxBuffer: 1 << 30, env: { ...process.env, ...options.env } });
  const files = (output: string): readonly string[] => output.split("\n").filter((line) => line !== "").map((line) => (JSON.parse(line) as { file: string }).file);

  test("a folder that holds a link to itself is read once", () => {
    const cwd = place("loop");
    writeFileSync(join(cwd, "pod.yaml"), acceptedPod);
    symlinkSync(cwd, join(cwd, "again"), "junction");
    const { status, stdout } = run(["check", "--format", "json", "."], { cwd });
    assert.deepEqual(files(stdout), ["pod.yaml"]);
    assert.equal(status, 0);
  });

  test("what can't be read is told, and the rest is judged", () => {
    const cwd = place("unreadable");
    writeFileSync(join(cwd, "pod.yaml"), acceptedPod);
    mkdirSync(join(cwd, "folder.yaml"));
    const { status, stdout, stderr } = run(["check", "--format", "json", "missing.yaml", "pod.yaml", join("folder.yaml", "nothing.yaml")], { cwd });
    assert.deepEqual(files(stdout), ["pod.yaml"]);
    assert.match(stderr, /missing\.yaml: .*ENOENT/);
    assert.equal(status, 2);
  });

  test("what is no file, and links that lead nowhere or to endless devices", (context) => {
    if (process.platform === "win32") return context.skip("Windows has no such things in folders");
    const cwd = place("odd");
    writeFileSync(join(cwd, "pod.yaml"), acceptedPod);
    assert.equal(spawnSync("mkfifo", [join(cwd, "pipe.yaml")]).status, 0);
    symlinkSync("/dev/zero", join(cwd, "zeros.yaml"));
    symlinkSync("nowhere", join(cwd, "nowhere.yaml"));
    symlinkSync("itself.yaml", join(cwd, "itself.yaml"));
    const all = run(["check", "--format", "json", "."], { cwd });
    assert.deepEqual([files(all.stdout), all.status], [["pod.yaml"], 0]);
    const named = run(["check", "nowhere.yaml", "itself.yaml"], { cwd });
    assert.match(named.stderr, /nowhere\.yaml: .*ENOENT[\s\S]*itself\.yaml: .*ELOOP/);
    assert.equal(named.status, 2);
  });

  test("files that may not be read", (context) => {
    if (process.platform === "win32" || process.getuid?.() === 0) return context.skip("whoever runs this may read everything");
    const cwd = place("forbidden");
    writeFileSync(join(cwd, "pod.yaml"), acceptedPod);
    writeFileSync(join(cwd, "secret.yaml"), acceptedPod, { mode: 0 });
    const { status, stdout, stderr } = run(["check", "--format", "json", "."], { cwd });
    assert.deepEqual([files(stdout), status], [["pod.yaml"], 2]);
    assert.match(stderr, /secret\.yaml: .*EACCES/);
  });

  test("it writes nothing, starts no program, and needs no folder for temporary files", (context) => {
    const permission = ["--permission", "--experimental-permission"].find((flag) => process.allowedNodeEnvironmentFlags.has(flag));
    if (permission === undefined) return context.skip("this Node has no permission model");
    const cwd = place("read-only");
    writeFileSync(join(cwd, "pod.yaml"), misspeltPod);
    const { status, stdout, stderr } = run(["check", "--format", "json", "pod.yaml"], {
      cwd, node: ["--no-warnings", permission, "--allow-fs-read=*", "--allow-worker"], env: { TMPDIR: join(folder, "none"), TEMP: join(folder, "none") },
    });
    assert.equal(stderr, "");
    assert.equal(status, 1);
    assert.match(stdout, /unknown-field/);
  });

  test("50,000 files", () => {
    const cwd = place("many");
    for (let index = 0; index < 50_000; index++) {
      if (index % 1_000 === 0) mkdirSync(join(cwd, `${index}`));
      writeFileSync(join(cwd, `${index - (index % 1_000)}`, `${index}.yaml`), index % 10 === 0 ? podNamed(`web-${index % 50}`) : "some: settings\n");
    }
    const { status, stdout } = run(["check", "--format", "json", "."], { cwd });
    const names = files(stdout);
    assert.equal(names.length, 50_000);
    assert.deepEqual(names, [...names].sort());
    assert.equal(status, 0);
  });

  test("an engine that traps over some manifests: they are told, and the others are judged", () => {
    const cwd = place("traps");
    for (let index = 0; index < 60; index++) writeFileSync(join(cwd, `${index + 10}.yaml`), podNamed(index % 20 === 7 ? `poison-${index}` : `web-${index}`));
    const build = new FaultyBuild();
    try {
      build.trapOver("poison");
      const { status, stdout } = spawnSync(process.execPath, [build.commandLine, "check", "--format", "json", "."], { cwd, encoding: "utf8" });
      const verdicts = stdout.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as { file: string; verdict: string });
      assert.deepEqual(verdicts.filter(({ verdict }) => verdict !== "accepted").map(({ file }) => file), ["17.yaml", "37.yaml", "57.yaml"]);
      assert.equal(verdicts.length, 60);
      assert.equal(status, 2);
    } finally {
      build.remove();
    }
  });

  test("what Kubernetes' code logs stays out of the results", () => {
    const cwd = place("logs");
    writeFileSync(join(cwd, "service.yaml"), 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {type: LoadBalancer, loadBalancerIP: "a b", ports: [{port: 80}]}\n');
    const { stdout, stderr } = run(["check", "--format", "json", "."], { cwd });
    assert.deepEqual([files(stdout), stderr], [["service.yaml"], ""]);
  });

  test("interrupted, it ends at once with whole lines", async (context) => {
    if (process.platform === "win32") return context.skip("Windows has no SIGINT for other processes");
    const cwd = place("interrupted");
    for (let index = 0; index < 5_000; index++) writeFileSync(join(cwd, `${index}.yaml`), podNamed(`web-${index}`));
    const child = spawn(process.execPath, [cli, "check", "--format", "json", "."], { cwd, stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.on("data", (text: Buffer) => {
      if (output === "") child.kill("SIGINT");
      output += text.toString();
    });
    const code = await new Promise((resolve) => child.once("close", resolve));
    assert.equal(code, 130);
    assert.ok(output.endsWith("\n"));
    assert.ok(files(output).length < 5_000);
  });

  test("a reader that has read enough", async () => {
    const cwd = place("pipe");
    for (let index = 0; index < 500; index++) writeFileSync(join(cwd, `${index}.yaml`), misspeltPod);
    const child = spawn(process.execPath, [cli, "check", "--format", "json", "."], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let complaints = "";
    child.stderr.on("data", (text: Buffer) => (complaints += text.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    await new Promise((resolve) => child.once("close", resolve));
    assert.equal(complaints, "");
  });
});
