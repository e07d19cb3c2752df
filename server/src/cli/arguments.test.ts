import assert from "node:assert/strict";
import { test } from "node:test";
import { parseArguments } from "./arguments.js";

function staticPodNode(...words: readonly string[]): string | undefined {
  const parsed = parseArguments(["check", ...words, "pod.yaml"], "en");
  assert.equal(parsed.state, "command");
  return parsed.state === "command" ? parsed.command.staticPodNode : undefined;
}

test("a file is a static pod where the command says so, of a named node or any", () => {
  assert.equal(staticPodNode(), undefined);
  assert.equal(staticPodNode("--static-pod"), "node1");
  assert.equal(staticPodNode("--static-pod=cp-1"), "cp-1");
});

test("what is no version, level or format is said to be wrong", () => {
  for (const word of ["--kubernetes-version=new", "--pod-security=high", "--format=xml", "--unknown"]) {
    assert.equal(parseArguments(["check", word, "pod.yaml"], "en").state, "wrong", word);
  }
});
