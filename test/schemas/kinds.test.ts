import assert from "node:assert/strict";
import { test } from "node:test";
import type { AskEngine } from "../../server/src/core/engine/ask.js";
import type { ServedKind } from "../../server/src/core/engine/contract.js";
import { kinds } from "../../server/src/core/schema/field-model.js";
import { engine } from "../fixtures/engine.js";

/** `kinds` is the one question that is answered by a list. */
type AskKinds = (request: Parameters<AskEngine>[0]) => Promise<unknown>;

test("the model knows the kinds that the engine judges, and List", async () => {
  const served = (await ((await engine()) as AskKinds)({ op: "kinds" })) as readonly ServedKind[];
  const print = ({ apiVersion, kind, namespaced }: ServedKind): string => `${apiVersion} ${kind} ${namespaced}`;
  const modelled = kinds().filter(({ kind }) => kind !== "List");
  assert.deepEqual(modelled.map(print).sort(), served.map(print).sort());
});
