import assert from "node:assert/strict";
import test from "node:test";
import type { Layer } from "../../../../server/src/core/engine/contract.js";
import type { PreviewLine } from "../../../../server/src/core/views/preview-model.js";
import { countByLayer, showEverything, toggleLayer, visibleLines, type LineFilter } from "./line-filter.js";

/** One line a row: `d`, `s` for the layer, a blank for written text. */
function linesOf(drawing: string): readonly PreviewLine[] {
  const layers: Readonly<Record<string, Layer>> = { d: "defaulting", s: "service-account" };
  return drawing
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => {
      const layer = layers[row.charAt(0)];
      const line = { text: row.slice(2), tokens: [], path: "" };
      return layer === undefined ? { ...line, origin: "written" } : { ...line, origin: "added", layer };
    });
}

const pod = linesOf(`
  kind: Pod
  spec:
    containers:
    - name: app
      image: nginx
      ports:
      - containerPort: 80
d       protocol: TCP
s     volumeMounts:
s     - name: token
    nodeName: a
d   dnsPolicy: ClusterFirst
`);

/** What is left of the pod, context marked with a dot. */
function shown(filter: LineFilter): readonly string[] {
  return visibleLines(pod, filter).flatMap((visibility, index) => {
    const text = pod[index]?.text.trim() ?? "";
    if (visibility === "hidden") return [];
    return [visibility === "context" ? `· ${text}` : text];
  });
}

test("without a filter every line is wanted", () => {
  assert.ok(visibleLines(pod, showEverything).every((visibility) => visibility === "wanted"));
});

test("added lines keep the keys above them that say where they are", () => {
  assert.deepEqual(shown({ onlyAdded: true, layers: [] }), [
    "· spec:",
    "· containers:",
    "· - name: app",
    "· ports:",
    "· - containerPort: 80",
    "protocol: TCP",
    "volumeMounts:",
    "- name: token",
    "dnsPolicy: ClusterFirst",
  ]);
});

test("a layer's lines come without those of other layers", () => {
  assert.deepEqual(shown({ onlyAdded: true, layers: ["service-account"] }), [
    "· spec:",
    "· containers:",
    "· - name: app",
    "volumeMounts:",
    "- name: token",
  ]);
});

test("layers are counted, and switched on and off", () => {
  assert.deepEqual([...countByLayer(pod)], [["defaulting", 2], ["service-account", 2]]);
  const on = toggleLayer(showEverything, "defaulting");
  assert.deepEqual(on.layers, ["defaulting"]);
  assert.deepEqual(toggleLayer(on, "defaulting").layers, []);
});
