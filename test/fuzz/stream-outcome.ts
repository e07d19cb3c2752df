import { spawn } from "node:child_process";
import { podsmith } from "../lsp/language-client.js";
import { framed, type Outcome } from "./streams.js";

/** Milliseconds without an answer after which a server waits for more bytes, which only the stream's end can spare it. */
const quiet = 6_000;

/** Milliseconds in which a server ends that has lost its editor. */
const patience = 10_000;

const start = [
  framed('{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}'),
  framed('{"jsonrpc":"2.0","method":"initialized","params":{}}'),
];
const shutdown = framed('{"jsonrpc":"2.0","id":"last","method":"shutdown"}');

/** Starts a server, sends it a stream and the request to shut down, and says what became of it. Rejects if it hangs. */
export async function outcomeOf(stream: Uint8Array, state: "started" | "not started" = "started"): Promise<Outcome> {
  const server = spawn(podsmith.command, [...podsmith.args], { stdio: "pipe" });
  const ended = new Promise<Outcome>((resolve) => server.once("close", () => resolve("ended")));
  const answered = new Promise<Outcome>((resolve) => {
    let output = "";
    server.stdout.on("data", (text: Buffer) => {
      output = (output + text.toString("latin1")).slice(-100_000);
      if (output.includes('"id":"last"')) resolve("answered");
    });
  });
  // Its end may come while it is still written to.
  server.stdin.on("error", () => undefined);
  let complaint = "";
  server.stderr.on("data", (text: Buffer) => (complaint += text.toString()));
  if (state === "started") for (const message of start) server.stdin.write(message);
  server.stdin.write(stream);
  server.stdin.write(shutdown);
  try {
    const outcome = await Promise.race([ended, answered, after(quiet, undefined)]);
    if (outcome === "ended" && !/^The input can't be read any further: [^\n]*\n$/.test(complaint)) throw new Error(`the server ended without saying why: ${complaint}`);
    if (outcome !== undefined) return outcome;
    server.stdin.end();
    const late = await Promise.race([ended, after(patience, undefined)]);
    if (late === undefined) throw new Error("the server neither answers nor ends");
    return "ended with the editor";
  } finally {
    server.kill("SIGKILL");
  }
}

function after<Value>(milliseconds: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, value).unref());
}
