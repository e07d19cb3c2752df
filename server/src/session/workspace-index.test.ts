import assert from "node:assert/strict";
import { test } from "node:test";
import { openFile, type OpenFile } from "./open-file.js";
import { WorkspaceIndex } from "./workspace-index.js";

function indexWith(open: readonly OpenFile[]): WorkspaceIndex {
  return new WorkspaceIndex({ all: () => open, get: (uri) => open.find((file) => file.uri === uri) });
}

test("an open file counts as it is typed, not as it is stored", () => {
  const index = indexWith([openFile("file:///a.yaml", 3, "kind: Pod # new")]);
  index.update("file:///a.yaml", "kind: Pod # old");
  index.update("file:///b.yaml", "kind: Pod\n---\nkind: Service");
  assert.deepEqual(index.mentioning("kind: Pod").map((file) => file.text), ["kind: Pod # new", "kind: Pod\n---\nkind: Service"]);
  assert.equal(index.get("file:///b.yaml")?.documents.length, 2);
});

test("a file that is gone is forgotten", () => {
  const index = indexWith([]);
  index.update("file:///a.yaml", "kind: Pod");
  assert.equal(index.mentioning("Pod").length, 1);
  index.update("file:///a.yaml", undefined);
  assert.deepEqual(index.all(), []);
  assert.deepEqual(index.mentioning("Pod"), []);
  assert.equal(index.get("file:///a.yaml"), undefined);
});
