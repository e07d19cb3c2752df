import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Framing } from "./framing.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const framed = (text: string): string => `Content-Length: ${bytes(text).length}\r\n\r\n${text}`;

describe("frames of protocol messages", () => {
  const good: Readonly<Record<string, string>> = {
    "one": framed("{}"),
    "several": framed("{}") + framed('{"text":"가🐳"}') + framed(""),
    "a second header field": "Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}",
    "a header in small letters": "content-type: x\r\ncontent-length:2\r\n\r\n{}",
    "a message that looks like a header": framed("x\r\n\r\nContent-Length: x\r\n\r\n"),
    "a message that is not over": "Content-Length: 1000\r\n\r\n{",
  };
  for (const [what, stream] of Object.entries(good)) {
    test(`${what}: at once and byte by byte`, () => {
      assert.equal(new Framing().read(bytes(stream)), undefined);
      const framing = new Framing();
      for (const byte of bytes(stream)) assert.equal(framing.read(Uint8Array.of(byte)), undefined);
    });
  }

  const bad: Readonly<Record<string, readonly [stream: string, problem: string]>> = {
    "no length": ["Content-Type: x\r\n\r\n{}", "a header without a length"],
    "no number": ["Content-Length: x\r\n\r\n{}", "a header without a length"],
    "a negative length": ["Content-Length: -5\r\n\r\n{}", "a header without a length"],
    "a length that is too small": [`Content-Length: 5\r\n\r\n{"a":1}${framed("{}")}`, "a header without a length"],
    "line feeds alone": [`Content-Length: 2\n\n{}${framed("{}")}`, "a header without a length"],
    "words": ["hello\r\n\r\n", "a header without a length"],
    "no end": ["x".repeat(10_000), "a header that does not end"],
    "a terabyte": ["Content-Length: 1000000000000\r\n\r\n", "a message of 1000000000000 bytes"],
  };
  for (const [what, [stream, problem]] of Object.entries(bad)) {
    test(what, () => assert.equal(new Framing().read(bytes(stream)), problem));
  }
});
