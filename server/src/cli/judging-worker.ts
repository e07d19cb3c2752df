import { parentPort, workerData, type MessagePort } from "node:worker_threads";
import colors from "picocolors";
import { startEngine, type GoEngine } from "../host/go-engine.js";
import { FileJudge } from "./file-judge.js";
import { pulseCells, type FileToJudge, type FromJudge, type JudgedFile, type JudgingStart, type ToJudge } from "./judging-messages.js";

if (parentPort) serve(parentPort, workerData as JudgingStart);

/** Judges what the command line sends, one batch after the other. */
function serve(port: MessagePort, { command, isColored, limits, pulse }: JudgingStart): void {
  const cells = new Int32Array(pulse);
  const post = (message: FromJudge): void => port.postMessage(message);
  const beat = (file: FileToJudge, document: number): void => {
    Atomics.store(cells, pulseCells.file, file.id);
    Atomics.store(cells, pulseCells.document, document);
    Atomics.add(cells, pulseCells.count, 1);
  };
  /** Where every batch waits for the one before it, and the first one for the engine. */
  let work: Promise<readonly [GoEngine, FileJudge]>;
  port.on("message", (message: ToJudge) => {
    switch (message.type) {
      case "start":
        work = startEngine(message.module, command.kubernetesVersion).then((engine) => [
          engine, new FileJudge(command, colors.createColors(isColored), (request) => askOrEnd(engine, request), beat, limits),
        ]);
        work.catch((error: unknown) => post({ type: "failed", detail: String(error) }));
        return;
      case "judge":
        work = work.then(async ([engine, judge]) => {
          const files: JudgedFile[] = [];
          for (const file of message.files) files.push(await judge.judge(file));
          post({ type: "judged", files, heapBytes: engine.heapBytes() });
          return [engine, judge];
        });
        work.catch(() => {});
        return;
    }
  });
}

/** Ends this worker with its engine: the pool sees which document was in hand, and gives the others to another one. */
function askOrEnd(engine: GoEngine, request: string): string {
  try {
    return engine.ask(request);
  } catch {
    return process.exit(1);
  }
}
