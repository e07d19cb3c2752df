import type { PreviewModel, Verdict } from "./core/views/preview-model.js";

/** What client and server say to each other beyond the language server protocol. */

/** `initializationOptions` of the client. */
export interface PodsmithInitialization {
  /** The reader's language, as `vscode.env.language` gives it; other clients: the protocol's `locale`. */
  readonly locale?: string;
  /** Where the browser's server finds the engine; Node's server finds it beside itself. */
  readonly wasmUri?: string;
}

/** Request: the preview of the document under `position` (the first one without it), once its verdict is there. */
export const previewRequest = "podsmith/preview";
export interface PreviewParams {
  readonly uri: string;
  readonly line?: number;
}
export type PreviewResult = PreviewModel | null;

/** Notification, server to client: a text document has been judged (again). */
export const judgedNotification = "podsmith/judged";
export interface JudgedParams {
  readonly uri: string;
  readonly version: number;
  /** One entry a document of the file; empty when none is a Kubernetes object. */
  readonly verdicts: readonly { readonly line: number; readonly title: string; readonly verdict: Verdict }[];
}

/** Notification, server to client: what the engine is doing, for the language status item. */
export const engineStateNotification = "podsmith/engineState";
export interface EngineStateParams {
  readonly state: "starting" | "ready" | "restarting" | "idle" | "failed";
  readonly kubernetesVersion: string;
  /** Why it failed, in plain words. */
  readonly detail?: string;
}
