import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { described } from "./described.js";
import { LanguageClient } from "./language-client.js";
import { acceptedPod } from "./manifests.js";

describe("silence on what is no manifest", () => {
  let client: LanguageClient;
  before(async () => (client = await LanguageClient.start()));
  after(() => client.stop());

  const texts: Readonly<Record<string, string>> = {
    "an empty file": "",
    "comments only": "# nothing here\n---\n# nor here\n",
    "a Compose file": "services:\n  web:\n    image: nginx\n    ports:\n      - 80:80\n",
    "a GitHub workflow": "name: build\non: [push]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n",
    "an OpenAPI description": "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n",
    "Helm values": "image:\n  repository: nginx\nreplicaCount: 2\n",
    "an Ansible playbook": "- hosts: all\n  tasks:\n    - name: ping\n      ping:\n",
    "a custom resource": "apiVersion: example.com/v1\nkind: Pod\nmetadata: {name: x}\nspec: {anything: goes}\n",
    "an Ingress, which is not judged": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: x}\nspec: {anything: goes}\n",
    "broken YAML that is no manifest": "a: [1, 2\nb: }\n",
    "a Helm template": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ include \"app.fullname\" . }}\nspec:\n  replicas: {{ .Values.replicas }}\n{{- if .Values.on }}\n  paused: true\n{{- end }}\n",
    "a Jinja template": "apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ name }}\nspec:\n{% for c in containers %}\n  - {{ c }}\n{% endfor %}\n",
    "a kustomization": "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]\n",
    "prose": "Dear all,\n\nthe kind of pod: please see below.\n\nYours\n",
    "a list of numbers": "- 1\n- 2\n",
    "a number": "42\n",
  };
  for (const [what, text] of Object.entries(texts)) {
    test(what, async () => {
      const uri = `file:///silence/${encodeURIComponent(what)}.yaml`;
      client.open(uri, text);
      assert.deepEqual(described(await client.diagnosticsOf(uri)), []);
      client.close(uri);
    });
  }

  test("a template beside a manifest in one file leaves the manifest judged", async () => {
    const uri = "file:///silence/mixed.yaml";
    client.open(uri, `${texts["a Helm template"]}---\n${acceptedPod.replace("image:", "imaeg:")}`);
    assert.deepEqual(described(await client.diagnosticsOf(uri)), ["error unknown-field 17:6-17:11"]);
    client.close(uri);
  });

  test("text that only looks like a template in a quoted value is judged", async () => {
    const uri = "file:///silence/quoted.yaml";
    client.open(uri, acceptedPod.replace("image: nginx:1.27", 'image: nginx\n      args: ["--format", "{{.Name}}"]\n      imge: x'));
    assert.equal((await client.diagnosticsOf(uri)).length, 1);
    client.close(uri);
  });
});
