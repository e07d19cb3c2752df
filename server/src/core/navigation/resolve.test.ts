import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { analyseStructure } from "../analysis/structure.js";
import { formatFieldPath } from "../document/field-path.js";
import { splitDocuments } from "../document/split.js";
import { occurrenceAt } from "./occurrences.js";
import { renameEdits } from "./rename.js";
import { definitionsOf, referencesTo, type DocumentSource, type Found } from "./resolve.js";

interface Workspace {
  readonly found: Found | undefined;
  readonly sources: readonly DocumentSource[];
}

/** Files by name; `$0` in one of them is the cursor. */
function workspaceOf(files: Readonly<Record<string, string>>): Workspace {
  let found: Found | undefined;
  const sources = Object.entries(files).flatMap(([uri, marked]) => {
    const offset = marked.indexOf("$0");
    return splitDocuments(marked.replace("$0", "")).map((document): DocumentSource => {
      const source = { uri, document, structure: analyseStructure(document.text) };
      const isHere = offset !== -1 && document.offset <= offset && offset <= document.offset + document.text.length;
      const occurrence = isHere ? occurrenceAt(source.structure, offset - document.offset) : undefined;
      found = occurrence ? { source, occurrence } : found;
      return source;
    });
  });
  return { found, sources };
}

function search(sources: readonly DocumentSource[]): (word: string) => readonly DocumentSource[] {
  return (word) => sources.filter(({ document }) => document.text.includes(word));
}

function described({ source, occurrence }: Found): string {
  return `${source.uri} ${occurrence.object.name}: ${formatFieldPath(occurrence.path)}${occurrence.role === "definition" ? " *" : ""}`;
}

function referencesIn(files: Readonly<Record<string, string>>): readonly string[] {
  const { found, sources } = workspaceOf(files);
  return found === undefined ? [] : referencesTo(found, search(sources)).map(described);
}

function definitionsIn(files: Readonly<Record<string, string>>): readonly string[] {
  const { found, sources } = workspaceOf(files);
  return found === undefined ? [] : definitionsOf(found, search(sources)).map(described);
}

function pod(spec: string, metadata = "name: web"): string {
  return `apiVersion: v1\nkind: Pod\nmetadata: {${metadata}}\nspec:\n${spec}`;
}

describe("names within a pod", () => {
  const shared = pod(`
  containers:
  - name: app
    volumeMounts: [{name: da$0ta, mountPath: /data}]
    ports: [{name: http, containerPort: 80}]
    livenessProbe: {httpGet: {port: http}}
  - name: log
    volumeMounts: [{name: data, mountPath: /log}]
    ports: [{name: http, containerPort: 81}]
    livenessProbe: {httpGet: {port: http}}
  volumes: [{name: data, emptyDir: {}}, {name: other, emptyDir: {}}]
`);

  test("a mount leads to its volume", () => assert.deepEqual(definitionsIn({ a: shared }), ["a web: spec.volumes[0].name *"]));

  test("a volume and all its mounts belong together", () =>
    assert.deepEqual(referencesIn({ a: shared }), [
      "a web: spec.containers[0].volumeMounts[0].name",
      "a web: spec.containers[1].volumeMounts[0].name",
      "a web: spec.volumes[0].name *",
    ]));

  test("another object's volume of the same name is another one", () =>
    assert.equal(referencesIn({ a: shared, b: shared.replace("$0", "") }).length, 3));

  test("a port's name counts within its container", () => {
    const text = shared.replace("$0", "").replace("containerPort: 81", "containerPort: 81").replace("- name: log", "- name: l$0og");
    assert.deepEqual(referencesIn({ a: text }), ["a web: spec.containers[1].name *"]);
    const ports = shared.replace("$0", "").replace("{port: http}", "{port: ht$0tp}");
    assert.deepEqual(referencesIn({ a: ports }), [
      "a web: spec.containers[0].ports[0].name *",
      "a web: spec.containers[0].livenessProbe.httpGet.port",
    ]);
  });

  test("a port's number is found, too", () => {
    const text = pod("  containers: [{name: app, ports: [{containerPort: 8080}], readinessProbe: {tcpSocket: {port: 80$080}}}]\n");
    assert.deepEqual(definitionsIn({ a: text }), ["a web: spec.containers[0].ports[0].containerPort *"]);
  });

  test("a claim template is a volume of its pods", () => {
    const text = `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db}
spec:
  template:
    spec:
      containers: [{name: db, volumeMounts: [{name: da$0ta, mountPath: /data}]}]
  volumeClaimTemplates: [{metadata: {name: data}}]
`;
    assert.deepEqual(definitionsIn({ a: text }), ["a db: spec.volumeClaimTemplates[0].metadata.name *"]);
  });

  test("a variable is followed into texts that expand it, not into escaped ones", () => {
    const text = pod(`
  containers:
  - name: app
    command: [sh, -c, "echo $(HOST) $$(HOST) $(HOST"]
    env: [{name: HO$0ST, value: a}, {name: URL, value: "http://$(HOST)/"}]
`);
    assert.deepEqual(referencesIn({ a: text }), [
      "a web: spec.containers[0].command[2]",
      "a web: spec.containers[0].env[0].name *",
      "a web: spec.containers[0].env[1].value",
    ]);
  });

  test("uses of a volume that does not exist belong together", () => {
    const text = pod("  containers: [{name: app, volumeMounts: [{name: da$0ta, mountPath: /a}, {name: data, mountPath: /b}]}]\n");
    assert.equal(definitionsIn({ a: text }).length, 0);
    assert.equal(referencesIn({ a: text }).length, 2);
  });
});

describe("names across manifests", () => {
  const settings = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {level: info, other: x}\n";
  const user = (cursor: string): string =>
    pod(`  containers:\n  - name: app\n    env: [{name: LEVEL, valueFrom: {configMapKeyRef: {name: settings, key: level}}}]\n`).replace(cursor.replace("$0", ""), cursor);

  test("a ConfigMap in another file", () =>
    assert.deepEqual(definitionsIn({ "pod.yaml": user("name: set$0tings"), "config.yaml": settings }), ["config.yaml settings: metadata.name *"]));

  test("a key of it", () =>
    assert.deepEqual(definitionsIn({ "pod.yaml": user("key: le$0vel"), "config.yaml": settings }), ["config.yaml settings: data.level *"]));

  test("one of another namespace is another one", () =>
    assert.deepEqual(
      definitionsIn({ "pod.yaml": user("name: set$0tings").replace("{name: web}", "{name: web, namespace: shop}"), "config.yaml": settings.replace("{name: settings}", "{name: settings, namespace: blog}") }),
      [],
    ));

  test("a claim, a service account, a secret and a headless service", () => {
    const text = `${pod("  serviceAccountName: robot\n  imagePullSecrets: [{name: registry}]\n  containers: [{name: app}]\n  volumes: [{name: data, persistentVolumeClaim: {claimName: disk}}]\n")}---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: disk}
---
apiVersion: v1
kind: ServiceAccount
metadata: {name: robot}
---
apiVersion: v1
kind: Secret
metadata: {name: registry}
`;
    for (const [name, path] of [["disk", "a disk: metadata.name *"], ["robot", "a robot: metadata.name *"], ["registry", "a registry: metadata.name *"]] as const) {
      assert.deepEqual(definitionsIn({ a: text.replace(name, `$0${name}`) }), [path]);
    }
  });
});

describe("labels and selectors", () => {
  const deployment = (name: string, tier: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}}
spec:
  selector: {matchLabels: {app: ${name}, tier: ${tier}}}
  template:
    metadata: {labels: {app: ${name}, tier: ${tier}}}
    spec: {containers: [{name: app, ports: [{name: http, containerPort: 80}]}]}
`;
  const service = "apiVersion: v1\nkind: Service\nmetadata: {name: front}\nspec:\n  selector: {app: web, tier: fr$0ont}\n  ports: [{port: 80, targetPort: http}]\n";

  test("a Service's selector leads to the pods that all of it fits", () =>
    assert.deepEqual(definitionsIn({ s: service, a: deployment("web", "front"), b: deployment("api", "front") }), [
      "a web: spec.template.metadata.labels.tier *",
    ]));

  test("what one selector ties together is renamed together", () => {
    const both = service.replace("app: web, ", "");
    assert.deepEqual(referencesIn({ s: both, a: deployment("web", "front"), b: deployment("api", "front"), c: deployment("db", "back") }), [
      "s front: spec.selector.tier",
      "a web: spec.selector.matchLabels.tier",
      "a web: spec.template.metadata.labels.tier *",
      "b api: spec.selector.matchLabels.tier",
      "b api: spec.template.metadata.labels.tier *",
    ]);
  });

  test("a target port leads to the port of the selected pods", () =>
    assert.deepEqual(
      definitionsIn({ s: service.replace("$0", "").replace("targetPort: http", "targetPort: ht$0tp"), a: deployment("web", "front"), b: deployment("api", "front") }),
      ["a web: spec.template.spec.containers[0].ports[0].name *"],
    ));

  test("expressions select, too", () => {
    const text = deployment("web", "front").replace("{matchLabels: {app: web, tier: front}}", "{matchExpressions: [{key: tier, operator: In, values: [fr$0ont, back]}]}");
    assert.deepEqual(definitionsIn({ a: text }), ["a web: spec.template.metadata.labels.tier *"]);
  });
});

describe("renameEdits", () => {
  const renamed = (text: string, name: string): readonly string[] => {
    const { found, sources } = workspaceOf({ a: text });
    return found === undefined ? [] : renameEdits(referencesTo(found, search(sources)), name).map((edit) => edit.text);
  };

  test("keeps the quotes that are there", () => {
    const text = pod(`  containers: [{name: app, volumeMounts: [{name: "da$0ta", mountPath: /a}, {name: 'data', mountPath: /b}]}]\n  volumes: [{name: data, emptyDir: {}}]\n`);
    assert.deepEqual(renamed(text, "logs"), ["logs", "logs", "logs"]);
  });

  test("quotes what would be no text", () => {
    const text = pod("  containers: []\n", "name: web, labels: {app: we$0b}");
    assert.deepEqual(renamed(text, "true"), ['"true"']);
  });

  test("leaves numbers as numbers", () => {
    const text = pod("  containers: [{name: app, ports: [{containerPort: 80$080}], readinessProbe: {tcpSocket: {port: 8080}}}]\n");
    assert.deepEqual(renamed(text, "9090"), ["9090", "9090"]);
  });

  test("writes a place once that stands for several", () => {
    const text = `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchExpressions: [{key: tier, operator: In, values: [front, back]}]}\n  template: {metadata: {labels: {ti$0er: front}}}\n`;
    assert.deepEqual(renamed(text, "layer"), ["layer", "layer"]);
  });
});

test("half-typed text still has its names", () => {
  const text = `${pod("  containers:\n  - name: app\n    volumeMounts:\n    - name: da$0ta\n      mountPath:\n    resou\n  volumes:\n  - name: data\n")}`;
  assert.deepEqual(definitionsIn({ a: text }), ["a web: spec.volumes[0].name *"]);
});
