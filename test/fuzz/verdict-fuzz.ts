import assert from "node:assert/strict";
import fc from "fast-check";
import { judge } from "../../server/src/core/analysis/judge.js";
import { analyseAsWritten, analyseStructure } from "../../server/src/core/analysis/structure.js";
import { splitDocuments } from "../../server/src/core/document/split.js";
import { engine } from "../fixtures/engine.js";
import { editedTexts } from "./sessions.js";

/**
 * What is told agrees with what the API server says, whatever hands have made of a text: an error where it refuses, none where it
 * accepts, and never silence about what is a manifest as it is written. Throws with the smallest text that breaks this.
 */
export async function fuzzVerdicts(options: { readonly runs: number; readonly seed?: number; readonly milliseconds?: number }): Promise<void> {
  await fc.assert(fc.asyncProperty(editedTexts, assertTold), {
    numRuns: options.runs,
    ...(options.seed !== undefined && { seed: options.seed }),
    ...(options.milliseconds !== undefined && { interruptAfterTimeLimit: options.milliseconds, markInterruptAsFailure: false }),
  });
}

/** What the server, or kubectl on its way there, reads over: of two values of a key the first, and what stands behind the first object. */
const lostInSilence: readonly string[] = ["duplicate-key", "stray-line", "invalid-yaml"];

export async function assertTold(text: string): Promise<void> {
  const ask = await engine();
  for (const document of splitDocuments(text)) {
    const structure = analyseStructure(document.text);
    const isWritten = analyseAsWritten(document.text).identity.state === "manifest";
    assert.ok(!isWritten || structure.identity.state === "manifest", "mended, it is no manifest any more");
    const { review, findings } = await judge(structure, ask);
    if (review === undefined) continue;
    const errors = findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
    if (review.status === 201) assert.deepEqual(errors.filter((code) => !lostInSilence.includes(code)), [], "the server accepts it");
    else if (structure.identity.state === "manifest") assert.notDeepEqual(errors, [], `the server refuses it: ${review.message}`);
  }
}
