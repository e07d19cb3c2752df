import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatFieldPath, parseFieldPath } from "../../server/src/core/document/field-path.js";
import { isFailure } from "../../server/src/core/engine/ask.js";
import type { Review } from "../../server/src/core/engine/contract.js";
import { kinds } from "../../server/src/core/schema/field-model.js";
import { validateShape } from "../../server/src/core/schema/shape.js";
import { engine } from "../fixtures/engine.js";
import { anyObject } from "./any-object.js";

/**
 * The validators repeat what the API server's decoder does by itself; here each is asked about the same objects. The decoder
 * stops at its first mistake, so what it names has to be among what the validators found.
 */
for (const kind of kinds().filter((known) => known.kind !== "List")) {
  test(`${kind.kind}: the validator finds fault exactly where decoding does`, async () => {
    const ask = await engine();
    const property = fc.asyncProperty(anyObject(kind), async (object) => {
      const review = await ask<Review>({ op: "review", manifest: JSON.stringify(object) });
      assert.ok(!isFailure(review));
      const problems = validateShape(kind.apiVersion, kind.kind, object);
      assert.equal(review.status === 400, problems.length !== 0, review.message);
      const found = problems.map((problem) => formatFieldPath(problem.path));
      for (const { field } of review.status === 400 ? review.causes : []) {
        // The engine puts keys of maps into brackets.
        assert.ok(found.includes(formatFieldPath(parseFieldPath(field))), `${field} is not in ${found.join()}`);
      }
    });
    await fc.assert(property, { numRuns: 100 });
  });
}
