import { copyFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dist, type ServerCommand } from "../lsp/language-client.js";

/** What goes wrong in the engine's worker: statements that see `question`, the number of the question since the server started. */
export interface WorkerFault {
  /** Run instead of the real worker's handler while `when` holds, with `answer(text)` to answer the question. */
  readonly does: string;
  /** An expression over `question`. */
  readonly when: string;
}

/** A copy of the built language server and command line in which something is broken; nothing of the product knows about it. */
export class FaultyBuild {
  private readonly folder = mkdtempSync(join(tmpdir(), "podsmith-faulty-"));

  constructor() {
    for (const file of ["server.js", "engine-worker.js", "cli.js", "judging-worker.js", "apiserver.wasm"]) copyFileSync(join(dist, file), join(this.folder, file));
  }

  get commandLine(): string {
    return join(this.folder, "cli.js");
  }

  server(...nodeOptions: readonly string[]): ServerCommand {
    return { command: process.execPath, args: [...nodeOptions, join(this.folder, "server.js"), "--stdio"] };
  }

  /** Puts a worker before the real one that hands on every question but those at which the fault happens. */
  breakWorker({ does, when }: WorkerFault): void {
    this.putBefore("engine-worker.js", `
      const { parentPort: port } = require("node:worker_threads");
      const { appendFileSync, statSync } = require("node:fs");
      const counter = __filename + ".questions";
      const on = port.on.bind(port);
      port.on = (event, handle) => on(event, event !== "message" ? handle : (message) => {
        if (message.type !== "ask") return handle(message);
        appendFileSync(counter, "x");
        const question = statSync(counter).size;
        const answer = (text) => port.postMessage({ type: "answer", id: message.id, answer: text, heapBytes: 1 });
        if (${when}) { ${does} } else handle(message);
      });
    `);
  }

  /** Lets the command line's engine trap over every manifest that holds a word, and answer nothing from then on. */
  trapOver(word: string): void {
    this.putBefore("judging-worker.js", `
      let engine;
      Object.defineProperty(globalThis, "podsmithEngine", {
        set: (real) => (engine = real),
        get: () => (request) => {
          if (request.includes(${JSON.stringify(word)})) engine = () => { throw new WebAssembly.RuntimeError("unreachable"); };
          return engine(request);
        },
      });
    `);
  }

  private putBefore(worker: string, statements: string): void {
    renameSync(join(this.folder, worker), join(this.folder, `real-${worker}`));
    writeFileSync(join(this.folder, worker), `${statements}\nrequire("./real-${worker}");`);
  }

  /** Puts something else in the place of the engine's WebAssembly. */
  replaceEngine(content: Uint8Array): void {
    writeFileSync(join(this.folder, "apiserver.wasm"), content);
  }

  removeEngine(): void {
    rmSync(join(this.folder, "apiserver.wasm"));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
