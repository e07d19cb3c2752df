import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseFieldPath } from "./field-path.js";
import { locate, locationAt, spanOf, walk } from "./locate.js";
import type { Node } from "./node.js";
import { parseYaml } from "./parse.js";

const text = `metadata:
  labels:
    app: web
spec:
  containers:
    - name: web
      image: nginx
      volumeMounts:
        - name: data
          mountPath: /data
          subPath: x
        - name: logs
          mountPath: /logs
  args: []
  note: |
    two
    lines
`;
const root = parseYaml(text).root as Node;
const shown = (path: string): string => {
  const span = spanOf(locate(root, parseFieldPath(path)));
  return text.slice(span.start, span.end);
};

describe("locate", () => {
  const cases: readonly (readonly [path: string, underlined: string, missing: readonly (string | number)[]])[] = [
    ["spec.containers[0].image", "nginx", []],
    ["spec.containers[0].resources.limits", "name", ["resources", "limits"]],
    ["spec.containers[1].image", "containers", [1, "image"]],
    ["spec.containers", "containers", []],
    ["spec.note", "note", []],
    ["spec.args", "args", []],
    ["Spec.Containers[0].Image", "nginx", []],
    ["spec.containers.image", "nginx", []],
    ["spec.containers[0].volumeMounts.subPath", "x", []],
    ["spec.containers[0].volumeMounts.name", "volumeMounts", ["name"]],
    ["labels.app", "web", []],
    ["status", "metadata", ["status"]],
  ];
  for (const [path, underlined, missing] of cases) {
    test(`${path} is shown at ${underlined}`, () => {
      assert.deepEqual(locate(root, parseFieldPath(path)).missing, missing);
      assert.equal(shown(path), underlined);
    });
  }

  test("the innermost place around an offset", () => {
    assert.deepEqual(locationAt(root, text.indexOf("nginx") + 2).path, ["spec", "containers", 0, "image"]);
    assert.deepEqual(locationAt(root, text.indexOf("mountPath: /logs")).path, ["spec", "containers", 0, "volumeMounts", 1, "mountPath"]);
  });

  test("walking visits every value once, with the path that leads to it", () => {
    const visited = [...walk(root)];
    assert.equal(new Set(visited.map(({ path }) => JSON.stringify(path))).size, visited.length);
    for (const { path, node } of visited) assert.equal(locate(root, path).node, node);
  });
});
