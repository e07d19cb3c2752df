import type { EngineFailure, EngineRequest } from "../core/engine/contract.js";
import { readAnswer } from "./engine-answer.js";
import type { FromWorker, ToWorker } from "./engine-messages.js";

/** A worker of either platform, as the host needs it. */
export interface WorkerHandle {
  post(message: ToWorker): void;
  terminate(): void;
}

export interface WorkerEvents {
  message(message: FromWorker): void;
  /** The worker ended or threw; never called after `terminate`. */
  died(detail: string): void;
}

export interface EngineHostOptions {
  readonly spawn: (events: WorkerEvents) => WorkerHandle;
  readonly wasm: string;
  readonly kubernetesVersion?: string;
  /** Milliseconds that one answer may take before the worker counts as hung. */
  readonly patience?: number;
  /** Milliseconds that compiling and starting may take. */
  readonly startPatience?: number;
  /** Milliseconds without a question after which the worker and its memory are given back. */
  readonly idleAfter?: number;
  /** Bytes of WebAssembly memory above which a fresh worker takes over between two questions. */
  readonly largestHeap?: number;
  readonly onState?: (state: EngineState, detail?: string) => void;
}

export type EngineState = "starting" | "ready" | "restarting" | "idle" | "failed";

export interface AskOptions {
  /** Asked just before the question would be sent: a stale one is answered with a failure instead. */
  readonly isStale?: () => boolean;
  readonly priority?: Priority;
}

/** What a person waits for goes before the rest of a file, and both before what prepares something. `now` where nothing is said. */
export type Priority = (typeof priorities)[number];

const priorities = ["now", "soon", "later"] as const;

interface Question {
  readonly op: EngineRequest["op"];
  /** The whole question, as JSON. */
  readonly request: string;
  readonly options: AskOptions;
  readonly resolve: (answer: unknown) => void;
  /** Whether a worker was lost over it already. */
  readonly isSecondTry?: true;
}

export const staleAnswer: EngineFailure = { failure: "cancelled: a newer version of the document exists" };

/** Restarts in a row, without an answer between them, after which the host gives up until the next question. */
const mostRestarts = 3;

/**
 * Keeps one engine in a worker: starts it when it is first needed, sends one question at a time, and replaces it when it hangs,
 * dies, or has grown. Every question is answered, with an `EngineFailure` if need be; nothing rejects.
 */
export class EngineHost {
  private worker: WorkerHandle | undefined;
  private isReady = false;
  private module: WebAssembly.Module | undefined;
  private readonly waiting: Readonly<Record<Priority, Question[]>> = { now: [], soon: [], later: [] };
  private asked: { readonly id: number; readonly question: Question } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastId = 0;
  private restarts = 0;
  private isDisposed = false;
  private kubernetesVersion: string | undefined;

  constructor(private readonly options: EngineHostOptions) {
    this.kubernetesVersion = options.kubernetesVersion;
  }

  /** Compiles and starts the engine before the first question. */
  warmUp(): void {
    if (this.worker === undefined && !this.isDisposed) this.start();
  }

  ask<Answer>(request: EngineRequest, options: AskOptions = {}): Promise<Answer | EngineFailure> {
    if (this.isDisposed) return Promise.resolve({ failure: "The engine has been stopped." });
    return new Promise((resolve) => {
      const question: Question = { op: request.op, request: JSON.stringify(request), options, resolve: resolve as (answer: unknown) => void };
      this.waiting[options.priority ?? "now"].push(question);
      this.warmUp();
      this.askNext();
    });
  }

  /** Starts again as another minor version of Kubernetes; what was asked meanwhile is answered by that one. */
  behaveAs(kubernetesVersion: string | undefined): void {
    if (this.kubernetesVersion === kubernetesVersion) return;
    this.kubernetesVersion = kubernetesVersion;
    if (this.worker === undefined) return;
    this.stopWorker();
    if (this.asked !== undefined) this.waiting.now.unshift(this.asked.question);
    this.asked = undefined;
    this.start();
  }

  dispose(): void {
    this.isDisposed = true;
    this.stopWorker();
    this.failAll("The engine has been stopped.");
  }

  private start(): void {
    this.options.onState?.(this.restarts === 0 ? "starting" : "restarting");
    this.isReady = false;
    const worker = this.options.spawn({
      message: (message) => {
        if (this.worker === worker) this.receive(message);
      },
      died: (detail) => {
        if (this.worker === worker) this.replace(`The engine stopped: ${detail}`);
      },
    });
    this.worker = worker;
    worker.post({ type: "start", module: this.module, wasm: this.options.wasm, kubernetesVersion: this.kubernetesVersion });
    this.watch(this.options.startPatience ?? 30_000, "The engine did not start in time.");
  }

  private receive(message: FromWorker): void {
    switch (message.type) {
      case "compiled":
        this.module = message.module;
        return;
      case "ready":
        this.isReady = true;
        this.options.onState?.("ready");
        this.rest();
        this.askNext();
        return;
      case "answer":
        this.accept(message);
        return;
      case "failed":
        this.replace(`The engine did not start: ${message.detail}`);
        return;
    }
  }

  private accept(message: Extract<FromWorker, { type: "answer" }>): void {
    if (this.asked?.id !== message.id) return;
    const { question } = this.asked;
    const answer = readAnswer(question.op, message.answer);
    if (answer === undefined) return this.replace("The engine's answer cannot be read.");
    this.asked = undefined;
    this.restarts = 0;
    question.resolve(answer);
    if ((this.options.largestHeap ?? 512 * 1024 * 1024) < message.heapBytes) {
      this.stopWorker();
      if (this.hasWaiting()) this.start();
      return;
    }
    this.rest();
    this.askNext();
  }

  private askNext(): void {
    if (!this.isReady || this.asked !== undefined) return;
    for (;;) {
      const question = this.waiting.now.shift() ?? this.waiting.soon.shift() ?? this.waiting.later.shift();
      if (question === undefined) return;
      if (question.options.isStale?.()) {
        question.resolve(staleAnswer);
        continue;
      }
      this.asked = { id: ++this.lastId, question };
      this.worker?.post({ type: "ask", id: this.lastId, request: question.request });
      this.watch(this.options.patience ?? 5_000, "The engine did not answer in time.");
      return;
    }
  }

  private hasWaiting(): boolean {
    return priorities.some((priority) => 0 < this.waiting[priority].length);
  }

  /**
   * The question in hand may have had nothing to do with it: it is asked once more, behind all others, for it may as well hang or
   * kill the next worker too.
   */
  private replace(detail: string): void {
    this.stopWorker();
    const question = this.asked?.question;
    this.asked = undefined;
    if (question?.isSecondTry) question.resolve({ failure: detail } satisfies EngineFailure);
    else if (question !== undefined) this.waiting.later.push({ ...question, isSecondTry: true });
    this.restarts++;
    if (mostRestarts < this.restarts) {
      this.restarts = 0;
      this.options.onState?.("failed", detail);
      this.failAll(detail);
    } else {
      this.start();
    }
  }

  private failAll(detail: string): void {
    this.asked?.question.resolve({ failure: detail });
    this.asked = undefined;
    for (const question of priorities.flatMap((priority) => this.waiting[priority].splice(0))) question.resolve({ failure: detail });
  }

  private watch(milliseconds: number, detail: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.replace(detail), milliseconds);
  }

  /** Nothing is under way: give the worker back if that stays so. */
  private rest(): void {
    clearTimeout(this.timer);
    if (this.options.idleAfter === undefined || this.hasWaiting()) return;
    this.timer = setTimeout(() => {
      this.stopWorker();
      this.options.onState?.("idle");
    }, this.options.idleAfter);
    (this.timer as { unref?: () => void }).unref?.();
  }

  private stopWorker(): void {
    clearTimeout(this.timer);
    this.worker?.terminate();
    this.worker = undefined;
    this.isReady = false;
  }
}
