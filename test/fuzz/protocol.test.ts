import { after, before, describe, test } from "node:test";
import { brokenSessions } from "./broken-sessions.js";
import { ProtocolFuzz } from "./protocol-fuzz.js";

/** A short run of what `npm run fuzz -- protocol` does at length. */
describe("random sessions at an editor", () => {
  let fuzz: ProtocolFuzz;
  before(async () => (fuzz = await ProtocolFuzz.start()));
  after(() => fuzz.stop());

  for (const [what, session] of Object.entries(brokenSessions)) test(what, () => fuzz.play(session));

  test("leave the server alive, and right about the text", () => fuzz.run({ runs: 400, milliseconds: 8_000 }));
});
