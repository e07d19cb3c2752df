import type { Range } from "./core/document/position.js";
import type { ClusterObject } from "./core/views/cluster-objects.js";
import type { PreviewModel, Verdict } from "./core/views/preview-model.js";

export type { ClusterObject };

/** What client and server say to each other beyond the language server protocol. */

/** The client's command behind a code lens; arguments: the file's URI as text, and a line of the document to preview. */
export const openPreviewCommand = "podsmith.openPreviewToSide";

/** `initializationOptions` of the client. */
export interface PodsmithInitialization {
  /** The reader's language, as `vscode.env.language` gives it; other clients: the protocol's `locale`. */
  readonly locale?: string;
  /** The minor version to judge as from the start, as set; the settings may change it later. */
  readonly kubernetesVersion?: string;
  /** Files that the reader said are static pods, or are none, by their URIs. */
  readonly staticPods?: Readonly<Record<string, boolean>>;
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

/** Request: the edit that writes out defaults in a manifest, or takes out what equals them; null when there is nothing to do. */
export const rewriteRequest = "podsmith/rewrite";
export interface RewriteParams {
  readonly uri: string;
  /** A line of the document that is meant. */
  readonly line: number;
  readonly action: "write-defaults" | "remove-defaults";
  /** Index into the preview's steps: whose object is meant. */
  readonly step: number;
  /** Field path in that object; the empty path is all of it. */
  readonly path: string;
}
export type RewriteResult = {
  /** Version of the text document that the edits fit. */
  readonly version: number;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  /** How many values are written or removed. */
  readonly count: number;
} | null;

/** Request: the objects of the document on `line`, for a cluster to be asked about. */
export const clusterObjectsRequest = "podsmith/clusterObjects";
export interface ClusterObjectsParams {
  readonly uri: string;
  readonly line: number;
}
export interface ClusterObjectsResult {
  readonly objects: readonly ClusterObject[];
  /** The minor version as which the engine judged them. */
  readonly kubernetesVersion: string;
}

/** Request: treat a file as a static pod, or no longer; answers whether it is one now. */
export const toggleStaticPodRequest = "podsmith/toggleStaticPod";
export interface ToggleStaticPodParams {
  readonly uri: string;
}

/** Notification, server to client: a text document has been judged (again). */
export const judgedNotification = "podsmith/judged";
export interface JudgedParams {
  readonly uri: string;
  readonly version: number;
  /** One entry a document of the file; empty when none is a Kubernetes object. */
  readonly verdicts: readonly { readonly line: number; readonly title: string; readonly verdict: Verdict }[];
}

/**
 * Notification, client to server: manifests of the workspace that nobody has open, so that names can be followed across files.
 * Sent for all of them when the server starts, then for those that change; a text of null is a file that is gone.
 */
export const workspaceFilesNotification = "podsmith/workspaceFiles";
export interface WorkspaceFilesParams {
  readonly files: readonly { readonly uri: string; readonly text: string | null }[];
}

/** Notification, server to client: what the engine is doing, for the language status item. */
export const engineStateNotification = "podsmith/engineState";
export interface EngineStateParams {
  readonly state: "starting" | "ready" | "restarting" | "idle" | "failed";
  readonly kubernetesVersion: string;
  /** Why it failed, in plain words. */
  readonly detail?: string;
}
