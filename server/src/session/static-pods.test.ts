import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultStaticPods, StaticPods } from "./static-pods.js";

const inFolder: readonly string[] = [
  "file:///etc/kubernetes/manifests/etcd.yaml",
  "file:///home/me/node/etc/kubernetes/manifests/etcd.yaml",
  "file:///c%3A/nodes/etc/kubernetes/manifests/etcd.yaml",
  "vscode-vfs://github/org/repo/etc/kubernetes/manifests/etcd.yaml",
  "file:///home/.hidden/etc/kubernetes/manifests/.etcd.yaml",
];

const elsewhere: readonly string[] = [
  "file:///etc/kubernetes/manifests/old/etcd.yaml",
  "file:///etc/kubernetes/etcd.yaml",
  "untitled:Untitled-1",
];

test("files of a manifest folder are static pods on every system", () => {
  const pods = new StaticPods();
  for (const uri of inFolder) assert.notEqual(pods.of(uri), undefined, uri);
  for (const uri of elsewhere) assert.equal(pods.of(uri), undefined, uri);
});

test("a static pod knows its node and its path", () => {
  const pods = new StaticPods();
  pods.configure({ paths: ["**/static/*.{yaml,yml}"], nodeName: "cp-1" });
  assert.deepEqual(pods.of("file:///a%20b/static/etcd.yml"), { nodeName: "cp-1", path: "/a b/static/etcd.yml" });
  assert.equal(pods.of("file:///etc/kubernetes/manifests/etcd.yaml"), undefined);
});

test("without globs only the chosen files are static pods", () => {
  const pods = new StaticPods();
  pods.configure({ ...defaultStaticPods, paths: [] });
  const [uri = ""] = inFolder;
  assert.equal(pods.of(uri), undefined);
  pods.toggle(uri);
  assert.notEqual(pods.of(uri), undefined);
});

test("the reader's choice counts more than the folder, and can be taken back", () => {
  const pods = new StaticPods();
  const [uri = ""] = inFolder;
  pods.toggle(uri);
  assert.equal(pods.of(uri), undefined);
  pods.toggle(uri);
  assert.notEqual(pods.of(uri), undefined);
});

test("globs that could take hours are left out, and named", () => {
  const slow = "**/*a*b*c*d/*.yaml";
  const pods = new StaticPods();
  assert.deepEqual(pods.configure({ paths: ["**/nodes/*", slow], nodeName: "n" }), [slow]);
  assert.notEqual(pods.of("file:///nodes/etcd.yaml"), undefined);
});
