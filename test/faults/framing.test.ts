import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { framed, hostileStreams } from "../fuzz/streams.js";
import { outcomeOf } from "../fuzz/stream-outcome.js";

describe("what is no message gets an answer to the next one, or ends the server, and never silence", () => {
  for (const [what, { stream, outcome }] of Object.entries(hostileStreams)) {
    test(what, async () => assert.equal(await outcomeOf(stream), outcome));
  }

  test("a message that never comes to its end, when the editor goes away", async () => {
    assert.equal(await outcomeOf(Buffer.from("Content-Length: 5000000\r\n\r\n{")), "ended with the editor");
  });

  test("a request before the server was asked to start", async () => {
    assert.equal(await outcomeOf(framed('{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{}}'), "not started"), "answered");
  });
});
