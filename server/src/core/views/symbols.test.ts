import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { analyseStructure } from "../analysis/structure.js";
import type { Range } from "../document/position.js";
import { outlineOf, type OutlineSymbol } from "./symbols.js";

/** One line a symbol: indentation, name, detail and role. */
function outlineIn(text: string): readonly string[] {
  return outlineOf(analyseStructure(text)).flatMap((symbol) => lines(symbol, ""));
}

function lines({ name, detail, role, children }: OutlineSymbol, indent: string): readonly string[] {
  return [`${indent}${[name, detail].filter((part) => part !== undefined && part !== "").join(" ")} (${role})`, ...children.flatMap((child) => lines(child, `${indent}  `))];
}

const pod = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
  - image: nginx:1.27
    name: app
    ports:
    - containerPort: 80
    - {name: admin, containerPort: 81}
    env: [{name: A, value: b}]
    volumeMounts:
    - {name: data, mountPath: /data}
  volumes:
  - name: data
    emptyDir: {}
`;

describe("outlineOf", () => {
  test("names items by what people call them", () =>
    assert.deepEqual(outlineIn(pod), [
      "web Pod (object)",
      "  metadata (mapping)",
      "    name web (text)",
      "  spec (mapping)",
      "    containers (list)",
      "      app nginx:1.27 (container)",
      "        image nginx:1.27 (text)",
      "        ports (list)",
      "          80 (port)",
      "          admin 81 (port)",
      "            containerPort 81 (number)",
      "        env (list)",
      "          A b (variable)",
      "            value b (text)",
      "        volumeMounts (list)",
      "          data /data (mount)",
      "            mountPath /data (text)",
      "    volumes (list)",
      "      data emptyDir (volume)",
      "        emptyDir (mapping)",
    ]));

  test("names objects without a name by their kind", () => assert.deepEqual(outlineIn("apiVersion: v1\nkind: Pod\n"), ["Pod (object)"]));
  test("is empty for what is no manifest", () => assert.deepEqual(outlineIn("name: web\n"), []));
  test("has the items of a List", () =>
    assert.deepEqual(outlineIn("apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Pod, metadata: {name: a}}\n- {apiVersion: v1, kind: Pod}\n").filter((line) => !line.startsWith(" ")), [
      "a Pod (object)",
      "Pod (object)",
    ]));

  test("never has a child outside its parent, however broken the text", () => {
    for (let length = 0; length < pod.length; length += 7) {
      for (const symbol of outlineOf(analyseStructure(pod.slice(0, length)))) assertNested(symbol);
    }
  });
});

function assertNested(symbol: OutlineSymbol): void {
  assert.ok(symbol.name !== "" && holds(symbol.range, symbol.nameRange), `${symbol.name} is outside itself`);
  for (const child of symbol.children) {
    assert.ok(holds(symbol.range, child.range), `${child.name} is outside ${symbol.name}`);
    assertNested(child);
  }
}

function holds(outer: Range, inner: Range): boolean {
  const before = (one: Range["start"], other: Range["start"]): boolean => one.line < other.line || (one.line === other.line && one.character <= other.character);
  return before(outer.start, inner.start) && before(inner.end, outer.end);
}
