import assert from "node:assert/strict";
import test from "node:test";
import { restoredState } from "./panel-state.js";

const initial = { view: "manifest", step: 0, filter: { onlyAdded: false, layers: [] }, scrollTop: 0, suppositions: {} };

test("what a panel saved comes back", () => {
  const saved = {
    identity: { uri: "file:///pod.yaml", line: 4, locked: true },
    view: "timeline",
    step: 1,
    filter: { onlyAdded: true, layers: ["defaulting"] },
    scrollTop: 120,
    suppositions: {
      app: { runsFor: 0, answersAfter: 3, fault: { kind: "hangs", after: 40 } },
      log: { runsFor: 0, answersAfter: 1 },
    },
  };
  assert.deepEqual(restoredState(structuredClone(saved)), saved);
});

test("what can't be a saved state is forgotten", () => {
  for (const saved of [undefined, null, 7, "x", [], { step: -1, filter: 3, identity: { uri: 1 }, scrollTop: "a", suppositions: { app: 1 }, view: "x" }]) {
    assert.deepEqual(restoredState(saved), initial);
  }
});
