import assert from "node:assert/strict";
import { test } from "node:test";
import { StaticPodChoices } from "./static-pod-choices.js";

function memento(saved?: unknown) {
  const values = new Map<string, unknown>([["staticPods", saved]]);
  return {
    keys: () => [...values.keys()],
    get: (name: string): undefined => values.get(name) as undefined,
    update: async (name: string, value: unknown) => void values.set(name, value),
  };
}

test("a choice is there after a restart, and the last one counts", async () => {
  const state = memento();
  await new StaticPodChoices(state).remember("file:///a.yaml", true);
  await new StaticPodChoices(state).remember("file:///b.yaml", true);
  await new StaticPodChoices(state).remember("file:///a.yaml", false);
  assert.deepEqual(new StaticPodChoices(state).all, { "file:///a.yaml": false, "file:///b.yaml": true });
});

test("what another version saved does no harm", () => {
  assert.deepEqual(new StaticPodChoices(memento({ "file:///a.yaml": "yes", "file:///b.yaml": true })).all, { "file:///b.yaml": true });
  assert.deepEqual(new StaticPodChoices(memento(7)).all, {});
});

test("the oldest choices go when there are very many", async () => {
  const choices = new StaticPodChoices(memento(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`file:///${index}.yaml`, true]))));
  await choices.remember("file:///new.yaml", true);
  assert.equal(Object.keys(choices.all).length, 500);
  assert.equal(choices.all["file:///0.yaml"], undefined);
});
