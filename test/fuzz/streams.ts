import fc from "fast-check";

/** A message as it goes over the wire. */
export function framed(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`Content-Length: ${bytes.length}\r\n\r\n`), bytes]);
}

/** What becomes of a server that reads a stream, and is then asked to shut down. */
export type Outcome = "answered" | "ended" | "ended with the editor";

interface HostileStream {
  readonly stream: Buffer;
  readonly outcome: Outcome;
}

const answered = (stream: Buffer): HostileStream => ({ stream, outcome: "answered" });
const ended = (stream: string | Uint8Array): HostileStream => ({ stream: Buffer.from(stream), outcome: "ended" });

/** Bytes that are no message of the protocol, by what they are. */
export const hostileStreams: Readonly<Record<string, HostileStream>> = {
  "no JSON": answered(framed("{rubbish")),
  "no object": answered(framed("5")),
  "null": answered(framed("null")),
  "several messages in a list": answered(framed('[{"jsonrpc":"2.0","id":7,"method":"x"}]')),
  "a method that is a number": answered(framed('{"jsonrpc":"2.0","id":5,"method":5}')),
  "an id that is an object": answered(framed('{"jsonrpc":"2.0","id":{},"method":"textDocument/hover","params":{}}')),
  "an answer to what nobody asked": answered(framed('{"jsonrpc":"2.0","id":12345,"result":{}}')),
  "keys of JavaScript's objects": answered(framed('{"jsonrpc":"2.0","id":5,"method":"__proto__","params":{"__proto__":{"x":1}}}')),
  "JSON nested 200,000 deep": answered(framed("[".repeat(200_000))),
  "bytes that are no UTF-8": answered(framed(Buffer.from([0x22, 0xff, 0xfe, 0xc3, 0x28, 0x22]))),
  "nothing": answered(framed("")),
  "a length that is too small": ended('Content-Length: 5\r\n\r\n{"jsonrpc":"2.0","id":5,"method":"x"}'),
  "a length of a terabyte": ended("Content-Length: 1000000000000\r\n\r\n{}"),
  "a negative length": ended("Content-Length: -5\r\n\r\n{}"),
  "a length that is no number": ended("Content-Length: x\r\n\r\n{}"),
  "no length": ended("Content-Type: x\r\n\r\n{}"),
  "words": ended("hello"),
  "line feeds alone": ended("Content-Length: 2\n\n{}"),
  "random bytes": ended(Uint8Array.from({ length: 50_000 }, (_, index) => (index * 7919 + ((index * index) % 251)) % 256)),
};

const uri = "file:///fuzz/stream.yaml";
const text = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: nginx\n";

/** What an editor says in a short session. */
const conversation: readonly object[] = [
  { method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text } } },
  { id: 2, method: "textDocument/hover", params: { textDocument: { uri }, position: { line: 1, character: 2 } } },
  { method: "textDocument/didChange", params: { textDocument: { uri, version: 2 }, contentChanges: [{ text: text.replace("image", "imge") }] } },
  { id: 3, method: "textDocument/completion", params: { textDocument: { uri }, position: { line: 7, character: 6 } } },
  { method: "$/cancelRequest", params: { id: 3 } },
  { id: 4, method: "textDocument/codeAction", params: { textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 7, character: 0 } }, context: { diagnostics: [] } } },
  { method: "textDocument/didClose", params: { textDocument: { uri } } },
];

const wellFormed = Buffer.concat(conversation.map((message) => framed(JSON.stringify({ jsonrpc: "2.0", ...message }))));

/** A change of a few bytes: a share of the stream at which it is, how many go, what comes. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removes: fc.constantFrom(0, 0, 1, 1, 4, 40),
  adds: fc.oneof(
    fc.constantFrom("", "0", "9", "{", "}", '"', "\\", "\r\n", "\r\n\r\n", "Content-Length: 7\r\n\r\n", "null", ",", "[[[[", "\u0000").map((added) => Buffer.from(added)),
    fc.uint8Array({ maxLength: 8 }).map((added) => Buffer.from(added)),
  ),
});

/** A session's bytes, damaged in one to three places. */
export const damagedStreams: fc.Arbitrary<Buffer> = fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) =>
  changes.reduce((stream, { at, removes, adds }) => {
    const start = Math.floor(at * stream.length);
    return Buffer.concat([stream.subarray(0, start), adds, stream.subarray(start + removes)]);
  }, wellFormed),
);
