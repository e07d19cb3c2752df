import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { analyseStructure } from "../analysis/structure.js";
import { LineIndex } from "../document/line-index.js";
import { formatFieldPath } from "../document/field-path.js";
import { spotAt } from "./spot.js";

/** The spot under `$0`, as `on path`. */
function spotIn(text: string): string | undefined {
  const offset = text.indexOf("$0");
  const clean = text.replace("$0", "");
  const spot = spotAt(analyseStructure(clean), new LineIndex(clean).positionAt(offset));
  return spot && `${spot.on} ${formatFieldPath(spot.typed.path)}`;
}

const head = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n";

describe("spotAt", () => {
  const cases: readonly (readonly [title: string, text: string, spot: string | undefined])[] = [
    ["a key's start, right behind another block", `${head}$0spec:\n  containers: []\n`, "key spec"],
    ["a key's end", `${head}spec$0:\n  containers: []\n`, "key spec"],
    ["a value's end", `${head}spec:\n  hostname: web$0\n`, "value spec.hostname"],
    ["the dash of an item", `${head}spec:\n  containers:\n  $0- name: app\n`, "item spec.containers[0]"],
    ["a scalar item", `${head}spec:\n  containers:\n  - command: [sh, -$0c]\n`, "value spec.containers[0].command[1]"],
    ["a flow mapping's key", `${head}spec: {host$0name: web}\n`, "key spec.hostname"],
    ["a map's entry", `${head}  labels:\n    ap$0p: web\n`, "key metadata.labels.app"],
    ["a comment", `${head}spec:\n  hostname: web # he$0re\n`, undefined],
    ["a field that Kubernetes does not know", `${head}spec:\n  flavour: swe$0et\n`, undefined],
    ["no manifest", "name: web\nva$0lue: 1\n", undefined],
    ["an item of a List", "apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata: {na$0me: web}\n", "key items[0].metadata.name"],
    ["text whose indentation was mended", `${head}spec:\n  containers:\n  - name: app\n   image: ngi$0nx\n`, "value spec.containers[0].image"],
  ];
  for (const [title, text, spot] of cases) test(title, () => assert.equal(spotIn(text), spot));
});
