import type { Command } from "./arguments.js";
import type { Tally } from "./tally.js";

/** What the command line and the workers that judge its files say to each other. */

/** `workerData` of a judging worker. */
export interface JudgingStart {
  readonly command: Command;
  readonly isColored: boolean;
  readonly limits: readonly LimitFile[];
  /** One number, counted up with every document, so that a worker that hangs is found out without a message each. */
  readonly pulse: SharedArrayBuffer;
}

/** A file of LimitRanges and ResourceQuotas. */
export interface LimitFile {
  readonly name: string;
  readonly text: string;
}

/** One file to judge. */
export interface FileToJudge {
  /** Its place in the order of the output. */
  readonly id: number;
  /** As the person named it; read by the worker unless `text` is given. */
  readonly name: string;
  readonly text?: string;
  /** Documents on which a worker hung or died: their engine's answer is this failure. */
  readonly failures: Readonly<Record<number, string>>;
}

export type ToJudge = { readonly type: "start"; readonly module: WebAssembly.Module } | { readonly type: "judge"; readonly files: readonly FileToJudge[] };

/** What there is to print about one file. */
export interface JudgedFile {
  readonly id: number;
  readonly output: string;
  readonly errors: string;
  readonly tally: Tally;
}

export type FromJudge =
  | { readonly type: "judged"; readonly files: readonly JudgedFile[]; readonly heapBytes: number }
  | { readonly type: "failed"; readonly detail: string };

/** Cells of the pulse: the file and the document in hand, and how many documents there were so far. */
export const pulseCells = { file: 0, document: 1, count: 2, size: 3 } as const;
