import assert from "node:assert/strict";
import { test } from "node:test";
import { savedName } from "./saved-name.js";

test("a result is saved beside its manifest, under a name of its own", () => {
  assert.equal(savedName("/c:/work/web.yaml"), "web.dry-run.yaml");
  assert.equal(savedName("/work/web.prod.YML"), "web.prod.dry-run.yaml");
  assert.equal(savedName("/work/pod.json"), "pod.dry-run.yaml");
  assert.equal(savedName("/work/manifest"), "manifest.dry-run.yaml");
  assert.equal(savedName("/work/.yaml"), "result.dry-run.yaml");
});
