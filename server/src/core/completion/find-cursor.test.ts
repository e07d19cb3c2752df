import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formatFieldPath } from "../document/field-path.js";
import type { Cursor } from "./cursor.js";
import { cursorsAt } from "./find-cursor.js";

const head = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n";
const container = `${head}spec:\n  containers:\n    - name: app\n      image: nginx:1.27\n`;

/** `$0` is the cursor. */
function cursorsIn(text: string): readonly string[] {
  return cursorsAt(text.replace("$0", ""), text.indexOf("$0")).map(describeCursor);
}

function describeCursor(cursor: Cursor): string {
  const lead = cursor.layout.lead === "" ? "" : ` after ${JSON.stringify(cursor.layout.lead)}`;
  switch (cursor.at) {
    case "start":
      return `start beside ${cursor.siblings.map((entry) => entry.name).join(", ") || "nothing"}`;
    case "identity":
      return `identity ${cursor.field}`;
    case "key":
      return `key of ${cursor.type} at ${formatFieldPath(cursor.path)}${lead}`;
    case "map-key":
      return `key of map ${formatFieldPath(cursor.path)}${lead}`;
    case "value":
      return `value ${formatFieldPath(cursor.path)}${lead}`;
  }
}

const container0 = "spec.containers[0]";

const cases: Readonly<Record<string, readonly (readonly [text: string, ...cursors: readonly string[]])[]>> = {
  "in a document that says nothing": [
    ["$0", "start beside nothing"],
    ["# a note\n$0", "start beside nothing"],
    ["po$0", "start beside nothing"],
    ["apiVersion: v1\n$0", "start beside apiVersion"],
    ["apiVersion: v1\nkind: $0", "identity kind"],
    ["apiVersion: ap$0\nkind: Deployment\n", "identity apiVersion"],
    ["services:\n  web:\n    image: nginx\n$0"],
    ["apiVersion: example.com/v1\nkind: Widget\nspec:\n  $0"],
    ["apiVersion: example.com/v1\nkind: Widget\n$0"],
    ["kind: Pod\nmetadata:\n  name: {{ .Values.name }}\n  $0"],
  ],
  "on an empty line": [
    [`${head}$0`, "key of Pod at "],
    [`${head}spec:\n  $0`, "key of PodSpec at spec"],
    [`${head}  $0`, "key of ObjectMeta at metadata"],
    [`${head}spec:\n$0\n  containers: []`, "key of Pod at "],
    [`${head}  labels:\n    $0`, "key of map metadata.labels"],
    [`${head}  labels:\n    app: web\n    $0\nspec:`, "key of map metadata.labels"],
    [`${container}      $0`, `key of Container at ${container0}`],
    [`${container}    $0`, "key of Container at spec.containers[1] after \"- \""],
    [`${container}  $0`, "key of PodSpec at spec"],
    [`${container}       $0`, `key of Container at ${container0} after "      "`],
    [`${container}      resources:\n        $0`, `key of ResourceRequirements at ${container0}.resources`],
    [`${container}      resources:\n      $0`, `key of Container at ${container0}`],
    [`${container}      command:\n        $0`, `value ${container0}.command[0] after "- "`],
    [`${container}      command:\n        - sh\n        $0`, `value ${container0}.command[1] after "- "`],
    [`${container}      volumeMounts:\n        $0`, `key of VolumeMount at ${container0}.volumeMounts[0] after "- "`],
    [`${container}      volumeMounts:\n      $0`, `key of VolumeMount at ${container0}.volumeMounts[0] after "- "`, `key of Container at ${container0}`],
    [`${head}spec:\n  containers:\n  - name: app\n    image: nginx\n  $0`, "key of PodSpec at spec", "key of Container at spec.containers[1] after \"- \""],
    [`${head}spec:\n  containers:\n  - name: app\n    $0`, `key of Container at ${container0}`],
    [`${head}spec:\n  containers:\n  - name: app\n    $0\n    image: nginx\n  volumes: []`, `key of Container at ${container0}`],
  ],
  "after a dash": [
    [`${head}spec:\n  containers:\n    - $0`, `key of Container at ${container0}`],
    [`${head}spec:\n  containers:\n    - na$0`, `key of Container at ${container0}`],
    [`${head}spec:\n  containers:\n    - $0\n      image: nginx`, `key of Container at ${container0}`],
    [`${container}      args:\n        - $0`, `value ${container0}.args[0]`],
    [`${container}      args:\n        - --port $0`, `value ${container0}.args[0]`],
    [`${container}    - $0`, "key of Container at spec.containers[1]"],
    [`${container}$0    - name: two`],
  ],
  "in a half-typed word": [
    [`${container}      ima$0`, `key of Container at ${container0}`],
    [`${head}spec:\n  cont$0\n  volumes:\n    - name: data\n      emptyDir: {}`, "key of PodSpec at spec"],
    [`${head}spec:\n  containers:\n    - name: app\n      ima$0ge: nginx`, `key of Container at ${container0}`],
    [`${head}spec:\n  containers:\n    - name: app\n      $0: nginx`, `key of Container at ${container0}`],
    [`${head}spec:\n  containers:\n    - $0: app\n      image: nginx`, `key of Container at ${container0}`],
  ],
  "behind a colon": [
    [`${head}spec:\n  restartPolicy: $0`, "value spec.restartPolicy"],
    [`${head}spec:\n  restartPolicy:$0`, "value spec.restartPolicy after \" \""],
    [`${head}spec:\n  restartPolicy: Al$0ways`, "value spec.restartPolicy"],
    [`${head}spec:\n  restartPolicy: "$0"`, "value spec.restartPolicy"],
    [`${head}spec:\n  restartPolicy: Always $0`],
    [`${head}spec:\n  restartPolicy: $0 # why`, "value spec.restartPolicy"],
    [`${container}      livenessProbe: $0`, `key of Probe at ${container0}.livenessProbe after "\\n        "`],
    [`${container}      ports: $0`, `key of ContainerPort at ${container0}.ports[0] after "\\n        - "`],
    [`${container}      command: $0`, `value ${container0}.command[0] after "\\n        - "`],
    [`${head}  labels:\n    app: $0`, "value metadata.labels.app"],
  ],
  "in flow style": [
    [`${container}      command: [$0]`, `value ${container0}.command[0]`],
    [`${container}      command: [sh, $0]`, `value ${container0}.command[1] after " "`.replace(" after \" \"", "")],
    [`${container}      command: ["sh", "$0"]`, `value ${container0}.command[1]`],
    [`${container}      ports: [{ $0 }]`, `key of ContainerPort at ${container0}.ports[0]`],
    [`${container}      ports: [{ containerPort: 80, $0 }]`, `key of ContainerPort at ${container0}.ports[0]`],
    [`${container}      ports: [{ containerPort: 80, protocol: $0 }]`, `value ${container0}.ports[0].protocol`],
    [`${container}      ports: [$0]`, `key of ContainerPort at ${container0}.ports[0] after "{ "`],
    [`${container}      ports: [{ containerPort: 80, $0\n      stdin: true\n`, `key of ContainerPort at ${container0}.ports[0]`],
    [`${container}      resources: {\n        limits: { cpu: 1 }, $0\n      }\n`, `key of ResourceRequirements at ${container0}.resources`],
    ["{\"apiVersion\": \"v1\", \"kind\": \"Pod\", \"spec\": {\"restartPolicy\": \"$0\"}}", "value spec.restartPolicy"],
    ["{\"apiVersion\": \"v1\", \"kind\": \"Pod\", \"spec\": {\"$0\"}}", "key of PodSpec at spec"],
    ["{\n  \"apiVersion\": \"v1\", \"kind\": \"Pod\",\n  $0\n}", "key of Pod at "],
  ],
  "where nothing can be offered": [
    [`${head}# comm$0ent`],
    [`${head}spec: # comm$0ent`],
    ["apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    te$0xt"],
    ["apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    text\n    $0"],
    ["apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |$0\n    text"],
    [`${head}spec:\n  nonsense:\n    $0`],
    [`${head}spec:\n  restartPolicy: Always\n    $0`.replace("    $0", "$0 x")],
  ],
  "below a block scalar": [["apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    text\n  $0", "key of map data"]],
  "with something broken elsewhere": [
    [`${head}spec:\n  containers:\n    - name: "app\n      image: nginx\n      $0`, `key of Container at ${container0}`],
    [`${head}spec:\n  containers:\n    - name: app\n     image: nginx\n      $0`, `key of Container at ${container0}`],
    [`${head}spec:\n  containers\n    - name: app\n  restartPolicy: $0`, "value spec.restartPolicy"],
    [`${container}      args: ["a", "b"\n      $0`, `key of Container at ${container0}`],
    [`${container}      image nginx\n      $0`, `key of Container at ${container0}`],
  ],
  "in other objects": [
    ["apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Pod\n    spec:\n      $0", "key of PodSpec at spec"],
    ["spec:\n  containers:\n    - name: app\n      $0", `key of Container at ${container0}`],
    ["apiVersion: batch/v1\nkind: CronJob\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: $0", "value spec.jobTemplate.spec.template.spec.restartPolicy"],
  ],
};

for (const [where, rows] of Object.entries(cases)) {
  describe(where, () => {
    for (const [text, ...expected] of rows) test(JSON.stringify(text.slice(-70)), () => assert.deepEqual(cursorsIn(text), expected));
  });
}

test("Windows line ends change nothing", () => {
  assert.deepEqual(cursorsIn(`${container}      $0\n`.replaceAll("\n", "\r\n")), [`key of Container at ${container0}`]);
});
