import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { compileModule } from "../host/compiled-module.js";
import { optimiseOnlyTheBusiest } from "../host/wasm-tiering.js";
import type { Command } from "./arguments.js";
import { pulseCells, type FileToJudge, type FromJudge, type JudgedFile, type JudgingStart, type LimitFile, type ToJudge } from "./judging-messages.js";
import { emptyTally } from "./tally.js";

export interface PoolOptions {
  /** Where apiserver.wasm and the workers' script lie. */
  readonly folder: string;
  readonly command: Command;
  /** What the cluster is supposed to have. */
  readonly limits?: readonly LimitFile[];
  readonly isColored: boolean;
  /** Milliseconds that one document may take before its worker counts as hung. */
  readonly patience?: number;
}

/** A file to judge: by its name, or with its text. */
export interface NamedFile {
  readonly name: string;
  readonly text?: string;
}

/** Beyond so many, workers cost more memory than time is won. */
const mostWorkers = 8;

/** A worker takes longer to start than such a number of files takes. */
const filesWorthAWorker = 40;

/** Files that go to a worker at once; a message each would cost more than it tells sooner. */
const largestBatch = 16;

/** Files that may be judged ahead of the one that is to be printed next. */
const furthestAhead = 2_000;

/** Bytes of an engine's memory above which a fresh worker takes over between two batches. */
const largestHeap = 512 * 1024 * 1024;

/** MiB. A document's nodes are garbage when the next one comes; in V8's own 16 MiB many of them would be moved twice before. */
const youngGeneration = 64;

interface Member {
  readonly worker: Worker;
  readonly pulse: Int32Array;
  /** Batches that it has been given and not answered, in order. */
  readonly batches: (readonly FileToJudge[])[];
  lastCount: number;
  lastChange: number;
}

/**
 * Judges files on all cores, one module compiled for all of them, and hands each result on in the order of the files. A worker that
 * hangs or dies is replaced: the document in its hands gets a failure, the others are judged.
 */
export class JudgingPool {
  private readonly members = new Set<Member>();
  private readonly module: Promise<WebAssembly.Module>;
  private readonly waiting: FileToJudge[];
  private readonly done = new Map<number, JudgedFile>();
  private readonly workers: number;
  private next = 0;
  private wake: (() => void) | undefined;
  private broken: Error | undefined;

  constructor(
    private readonly options: PoolOptions,
    files: readonly NamedFile[],
  ) {
    this.waiting = files.map((file, id) => ({ ...file, id, failures: {} })).reverse();
    this.workers = Math.max(1, Math.min(mostWorkers, availableParallelism(), Math.ceil(files.length / filesWorthAWorker)));
    optimiseOnlyTheBusiest();
    this.module = compileModule(join(options.folder, "apiserver.wasm"));
  }

  /** The results, in order, until the signal. Throws if no engine can be started. */
  async *results(signal: AbortSignal): AsyncGenerator<JudgedFile> {
    const total = this.waiting.length;
    signal.addEventListener("abort", () => this.wake?.());
    const watch = setInterval(() => this.lookForHangs(), 500);
    try {
      while (this.members.size < this.workers) this.add();
      while (this.next < total && !signal.aborted) {
        if (this.broken !== undefined) throw this.broken;
        const file = this.done.get(this.next);
        if (file === undefined) {
          await new Promise<void>((resolve) => (this.wake = resolve));
          continue;
        }
        this.done.delete(this.next);
        this.next++;
        yield file;
        this.feedAll();
      }
    } finally {
      clearInterval(watch);
      this.dispose();
    }
  }

  private dispose(): void {
    for (const { worker } of this.members) void worker.terminate();
    this.members.clear();
  }

  private add(): void {
    const { folder, command, isColored, limits = [] } = this.options;
    const pulse = new SharedArrayBuffer(4 * pulseCells.size);
    const worker = new Worker(join(folder, "judging-worker.js"), { workerData: { command, isColored, limits, pulse } satisfies JudgingStart, resourceLimits: { maxYoungGenerationSizeMb: youngGeneration }, stdout: true });
    // What Go writes as it dies must not get among the results.
    worker.stdout.on("data", (text: Buffer) => process.stderr.write(text));
    const member: Member = { worker, pulse: new Int32Array(pulse), batches: [], lastCount: 0, lastChange: Date.now() };
    this.members.add(member);
    worker.on("message", (message: FromJudge) => this.receive(member, message));
    worker.on("error", (error) => this.lose(member, `The engine stopped: ${error.message}`));
    worker.on("exit", (code) => this.lose(member, `The engine stopped: exit code ${code}`));
    this.module.then(
      (module) => {
        if (!this.members.has(member)) return;
        worker.postMessage({ type: "start", module } satisfies ToJudge);
        this.feed(member);
      },
      (error: unknown) => this.fail(`The engine could not be loaded: ${String(error)}`),
    );
  }

  private receive(member: Member, message: FromJudge): void {
    // A lost worker's last words may come late: what it had is being judged again, and it must be given nothing more.
    if (!this.members.has(member)) return;
    switch (message.type) {
      case "judged":
        for (const file of message.files) this.done.set(file.id, file);
        member.batches.shift();
        this.wake?.();
        if (largestHeap < message.heapBytes) this.replace(member);
        else this.feed(member);
        return;
      case "failed":
        this.fail(`The engine did not start: ${message.detail}`);
        return;
    }
  }

  private feedAll(): void {
    for (const member of this.members) this.feed(member);
  }

  /** Two batches at a time, so that a worker never waits for the next one; smaller ones where there are few files. */
  private feed(member: Member): void {
    const size = Math.max(1, Math.min(largestBatch, Math.floor(this.waiting.length / (4 * this.workers))));
    while (member.batches.length < 2) {
      const batch: FileToJudge[] = [];
      for (let file = this.waiting.at(-1); file !== undefined && batch.length < size && file.id < this.next + furthestAhead; file = this.waiting.at(-1)) {
        batch.push(file);
        this.waiting.pop();
      }
      if (batch.length === 0) return;
      if (member.batches.length === 0) member.lastChange = Date.now();
      member.batches.push(batch);
      member.worker.postMessage({ type: "judge", files: batch } satisfies ToJudge);
    }
  }

  private lookForHangs(): void {
    const patience = this.options.patience ?? 10_000;
    for (const member of [...this.members]) {
      const count = Atomics.load(member.pulse, pulseCells.count);
      if (count !== member.lastCount || member.batches.length === 0) {
        member.lastCount = count;
        member.lastChange = Date.now();
      } else if (patience * (count === 0 ? 3 : 1) < Date.now() - member.lastChange) {
        this.lose(member, "The engine did not answer in time.");
      }
    }
  }

  /** What a lost worker had not answered is judged again, but for the document that it was lost over. */
  private lose(member: Member, detail: string): void {
    if (!this.members.has(member)) return;
    if (Atomics.load(member.pulse, pulseCells.count) === 0) {
      this.fail(detail);
      return;
    }
    const [culprit, document] = [Atomics.load(member.pulse, pulseCells.file), Atomics.load(member.pulse, pulseCells.document)];
    this.replace(member, (file) => {
      if (file.id !== culprit) return file;
      const known = file.failures[document];
      return known === undefined ? { ...file, failures: { ...file.failures, [document]: detail } } : undefined;
    });
  }

  /** Starts a fresh worker; `again` says how a file is judged again, or that it is not. */
  private replace(member: Member, again: (file: FileToJudge) => FileToJudge | undefined = (file) => file): void {
    this.members.delete(member);
    void member.worker.terminate();
    for (const file of member.batches.flat().reverse()) {
      const retried = again(file);
      if (retried !== undefined) this.waiting.push(retried);
      else this.done.set(file.id, { id: file.id, output: "", errors: `${file.name}: it could not be judged\n`, tally: { ...emptyTally, files: 1, unjudged: 1 } });
    }
    this.add();
    this.wake?.();
  }

  private fail(detail: string): void {
    this.broken ??= new Error(detail);
    this.wake?.();
  }
}
