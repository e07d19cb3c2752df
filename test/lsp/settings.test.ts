import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { adviceRules } from "../../server/src/core/rules/registry.js";
import { described } from "./described.js";
import { LanguageClient } from "./language-client.js";

const careless = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostNetwork: true
  containers:
    - name: web
      image: nginx
`;

const codesUnder = async (podsmith: unknown, text = careless): Promise<readonly string[]> => {
  const client = await LanguageClient.start({ settings: { podsmith } });
  client.open("file:///settings.yaml", text);
  const found = described(await client.diagnosticsOf("file:///settings.yaml")).map((line) => line.split(" ").slice(0, 2).join(" "));
  await client.stop();
  return found;
};

/** Settings as an editor with package.json sends them: the defaults that stand there, and what differs from them. */
function settingsWith(changes: Readonly<Record<string, unknown>>): unknown {
  const { contributes } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const all: Record<string, unknown> = {};
  for (const { properties } of contributes.configuration) {
    for (const [key, { default: standard }] of Object.entries<{ default: unknown }>(properties)) put(all, key.split(".").slice(1), changes[key] ?? standard);
  }
  return all;
}

function put(into: Record<string, unknown>, [first = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) into[first] = value;
  else put((into[first] ??= {}) as Record<string, unknown>, rest, value);
}

describe("settings", () => {
  test("an editor without settings, and one with the defaults, get the same", async () => {
    const client = await LanguageClient.start();
    client.open("file:///settings.yaml", careless);
    const without = described(await client.diagnosticsOf("file:///settings.yaml")).map((line) => line.split(" ").slice(0, 2).join(" "));
    await client.stop();
    assert.deepEqual(await codesUnder(settingsWith({})), without);
    assert.ok(without.includes("hint mutable-image-tag"), without.join());
  });

  test("each piece of advice is turned off by its own setting, and no other with it", async () => {
    const all = await codesUnder(settingsWith({}));
    const fewer = await codesUnder(settingsWith({ "podsmith.advice.mutable-image-tag": "off" }));
    assert.deepEqual(fewer, all.filter((line) => line !== "hint mutable-image-tag"));
  });

  test("advice becomes a warning where a setting says so", async () => {
    assert.ok((await codesUnder(settingsWith({ "podsmith.advice.mutable-image-tag": "warning" }))).includes("warning mutable-image-tag"));
  });

  test("with all advice off, nothing is said about an accepted manifest", async () => {
    const off = Object.fromEntries(adviceRules.map(({ code }) => [`podsmith.advice.${code}`, "off"]));
    assert.deepEqual(await codesUnder(settingsWith(off)), []);
  });

  test("pods are held to the Pod Security Standard that is set", async () => {
    const standard = async (level: string): Promise<readonly string[]> =>
      (await codesUnder(settingsWith({ "podsmith.podSecurity.level": level }))).filter((line) => line.includes("pod-security"));
    assert.deepEqual(await standard("none"), []);
    assert.deepEqual(await standard("baseline"), ["warning pod-security-host-namespaces"]);
    assert.ok((await standard("restricted")).includes("warning pod-security-run-as-non-root"));
  });

  test("a Namespace in the file asks for a standard of its own", async () => {
    const namespace = "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    pod-security.kubernetes.io/enforce: baseline\n---\n";
    const found = await codesUnder(settingsWith({}), namespace + careless.replace("  name: web\nspec", "  name: web\n  namespace: shop\nspec"));
    assert.ok(found.includes("warning pod-security-host-namespaces"), found.join());
  });

  test("values that no setting has are taken for the defaults", async () => {
    assert.deepEqual(await codesUnder({ advice: { "mutable-image-tag": 3 }, podSecurity: "restricted", inlayHints: [] }), await codesUnder(settingsWith({})));
  });
});
