import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readOutline } from "../document/outline.js";
import { completionsAt } from "./completions.js";
import { insertionOf, textAfter } from "./insertion.js";
import type { Around } from "./suggestion.js";
import { alone } from "./suggestion.js";

const head = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels:\n    app: web\nspec:\n";
const container = `${head}  containers:\n    - name: app\n      image: nginx:1.27\n`;
const deployment = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n";

/** `$0` is the cursor. */
function labelsAt(marked: string, around: Around = alone): readonly string[] {
  return completionsAt(marked.replace("$0", ""), marked.indexOf("$0"), around).map(({ completion }) => completion.label);
}

/** The text after accepting `label`, with every tab stop left alone. */
function accepted(marked: string, label: string): string {
  const text = marked.replace("$0", "");
  const offer = completionsAt(text, marked.indexOf("$0")).find(({ completion }) => completion.label === label);
  assert.ok(offer, `${label} is not offered`);
  return textAfter(text, insertionOf(offer));
}

function snippetOf(marked: string, label: string): string {
  const text = marked.replace("$0", "");
  const offer = completionsAt(text, marked.indexOf("$0")).find(({ completion }) => completion.label === label);
  assert.ok(offer, `${label} is not offered`);
  return insertionOf(offer).snippet;
}

describe("offers first", () => {
  const cases: readonly (readonly [what: string, marked: string, ...first: readonly string[]])[] = [
    ["the required field that is missing", `${head}  containers:\n    - name: app\n      $0`, "image"],
    ["what a Job's pod cannot do without", "apiVersion: batch/v1\nkind: Job\nspec:\n  template:\n    spec:\n      containers: []\n      $0", "restartPolicy"],
    ["the switch that makes a sidecar", `${head}  initContainers:\n    - name: a\n      image: b:1\n      ports: []\n      resources: {}\n      volumeMounts: []\n      $0`, "restartPolicy"],
    ["the field that the value behind the cursor belongs to", `${container}      $0:\n        httpGet:\n          port: 80\n`, "livenessProbe", "readinessProbe", "startupProbe"],
    ["what the other items of the list have", `${container}      ports:\n        - containerPort: 80\n          hostIP: 127.0.0.1\n        - containerPort: 81\n          $0`, "hostIP"],
    ["a volume that is not mounted yet", `${container}      volumeMounts:\n        - name: one\n          mountPath: /one\n        - name: $0\n  volumes:\n    - name: one\n    - name: two\n`, "two", "one"],
    ["a name that is mounted and not there", `${container}      volumeMounts:\n        - name: cache\n          mountPath: /c\n  volumes:\n    - name: $0\n`, "cache"],
    ["the container's own port, by name", `${container}      ports:\n        - name: http\n          containerPort: 80\n      livenessProbe:\n        httpGet:\n          port: $0`, "http", "80"],
    ["the port that the image is known for", `${head}  containers:\n    - name: db\n      image: postgres:17\n      ports:\n        - containerPort: $0`, "5432"],
    ["the only label that selector and template can agree on", `${deployment}  template:\n    metadata:\n      labels:\n        app: $0`, "web"],
    ["the label that the selector asks for", `${deployment}  template:\n    metadata:\n      labels:\n        $0`, "app"],
    ["a request that is within its limit", `${container}      resources:\n        limits:\n          cpu: 50m\n        requests:\n          cpu: $0`, "50m"],
    ["the pod's own labels to spread by", `${head}  topologySpreadConstraints:\n    - labelSelector:\n        matchLabels:\n          $0`, "app"],
    ["the kind that goes with the apiVersion", "apiVersion: apps/v1\nkind: $0\n", "Deployment"],
    ["the apiVersion that goes with the kind", "apiVersion: $0\nkind: CronJob\n", "batch/v1"],
    ["the pod's fields for the downward API", `${container}      env:\n        - name: A\n          valueFrom:\n            fieldRef:\n              fieldPath: $0`, "metadata.name"],
  ];
  for (const [what, marked, ...first] of cases) test(what, () => assert.deepEqual(labelsAt(marked).slice(0, first.length), first));
});

describe("does not offer", () => {
  const cases: readonly (readonly [what: string, marked: string, ...absent: readonly string[]])[] = [
    ["what is there already", `${container}      $0`, "name", "image"],
    ["probes and hooks on a plain init container", `${head}  initContainers:\n    - name: a\n      image: b:1\n      $0`, "livenessProbe", "readinessProbe", "startupProbe", "lifecycle"],
    ["a second source of a volume", `${head}  volumes:\n    - name: a\n      emptyDir: {}\n      $0`, "configMap", "secret", "hostPath"],
    ["what only the server sets", `${head}$0`, "status"],
    ["ephemeral containers", `${head}  $0`, "ephemeralContainers"],
    ["restart policies that a Deployment refuses", `${deployment}  template:\n    spec:\n      restartPolicy: $0`, "OnFailure", "Never"],
    ["the restart policy that a Job refuses", "apiVersion: batch/v1\nkind: Job\nspec:\n  template:\n    spec:\n      restartPolicy: $0", "Always"],
    ["more successes than one for a liveness probe", `${container}      livenessProbe:\n        successThreshold: $0`, "2"],
    ["variables that come later", `${container}      env:\n        - name: A\n          value: $0\n        - name: B\n          value: b`, "$(B)"],
  ];
  for (const [what, marked, ...absent] of cases) {
    test(what, () => {
      const labels = labelsAt(marked);
      assert.deepEqual(absent.filter((label) => labels.includes(label)), []);
    });
  }
});

test("a sidecar may have probes", () => {
  const labels = labelsAt(`${head}  initContainers:\n    - name: a\n      image: b:1\n      restartPolicy: Always\n      $0`);
  assert.ok(["livenessProbe", "readinessProbe", "startupProbe", "lifecycle"].every((label) => labels.includes(label)));
});

describe("accepting", () => {
  const cases: readonly (readonly [what: string, marked: string, label: string, after: string])[] = [
    ["opens the next line behind a colon", `${container}      livenessProbe: $0`, "httpGet", `${container}      livenessProbe:\n        httpGet:\n          path: /\n          port: 80`],
    ["writes the dash that is missing", `${container}      args:\n        $0`, "-c", `${container}      args:\n        - -c`],
    ["writes the blank that is missing behind a colon", `${head}  restartPolicy:$0`, "Never", `${head}  restartPolicy: Never`],
    ["keeps the reader's quotes", `${head}  restartPolicy: '$0'`, "Never", `${head}  restartPolicy: 'Never'`],
    ["quotes what would be read as a number", `${head}  dnsConfig:\n    options:\n      - name: ndots\n        value: $0`, "2", `${head}  dnsConfig:\n    options:\n      - name: ndots\n        value: "2"`],
    ["stays in flow style", `${container}      ports: [{ containerPort: 80, $0 }]`, "protocol", `${container}      ports: [{ containerPort: 80, protocol: TCP }]`],
    ["adds the comma in front of another entry", `${container}      ports: [{ $0 containerPort: 80 }]`, "protocol", `${container}      ports: [{ protocol: TCP,  containerPort: 80 }]`],
    ["quotes in JSON", '{"apiVersion": "v1", "kind": "Pod", "spec": {$0}}', "containers", '{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [{"name": "app", "image": "nginx:1.27"}]}}'],
    ["replaces the whole word", `${head}  restartPolicy: Al$0ways`, "Never", `${head}  restartPolicy: Never`],
    ["replaces a key and leaves its value", `${head}  restart$0: Never`, "restartPolicy", `${head}  restartPolicy: Never`],
    ["indents as the document does", `${deployment}  template:\n    spec:\n      containers:\n      - name: a\n        image: b\n        $0`, "ports", `${deployment}  template:\n    spec:\n      containers:\n      - name: a\n        image: b\n        ports:\n        - containerPort: 8080`],
    ["corrects the indentation", `${container}       $0`, "imagePullPolicy", `${container}      imagePullPolicy: IfNotPresent`],
    ["adds the volume along with its first mount", `${container}      $0`, "volumeMounts", `${container}      volumeMounts:\n        - name: data\n          mountPath: /data\n  volumes:\n    - name: data\n      emptyDir: {}`],
    ["adds the field that a value cannot do without", `${head}  securityContext:\n    seccompProfile:\n      type: $0`, "Localhost", `${head}  securityContext:\n    seccompProfile:\n      type: Localhost\n      localhostProfile: profiles/audit.json`],
    ["completes a variable inside of a text", `${container}      env:\n        - name: HOST\n          value: a\n        - name: URL\n          value: http://$(H$0/path`, "$(HOST)", `${container}      env:\n        - name: HOST\n          value: a\n        - name: URL\n          value: http://$(HOST)/path`],
  ];
  for (const [what, marked, label, after] of cases) test(what, () => assert.equal(accepted(marked, label), after));
});

test("tab stops have defaults, choices and links", () => {
  assert.equal(snippetOf(`${container}  $0`, "restartPolicy"), "restartPolicy: ${1|Always,OnFailure,Never|}");
  assert.match(snippetOf("apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\n$0", "spec"), /app: \$\{1:shop\}[^]*app: \$1/);
});

test("Windows line ends stay", () => {
  const after = accepted(`${container}      $0`.replaceAll("\n", "\r\n"), "resources");
  assert.ok(!/[^\r]\n/.test(after));
});

test("names come from other manifests, with their keys", () => {
  const root = readOutline("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  level: info\n").root;
  assert.ok(root);
  const around: Around = { fileName: undefined, objects: (kind) => (kind === "ConfigMap" ? [{ kind, name: "settings", namespace: undefined, root }] : []) };
  assert.equal(labelsAt(`${container}      envFrom:\n        - configMapRef:\n            name: $0`, around)[0], "settings");
  const env = `${container}      env:\n        - name: A\n          valueFrom:\n            configMapKeyRef:\n              name: settings\n              key: $0`;
  assert.equal(labelsAt(env, around)[0], "level");
});
