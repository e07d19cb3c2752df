import type { ClientCapabilities, Connection } from "vscode-languageserver";
import type { Language } from "../core/language/text.js";
import type { SearchDocuments } from "../core/navigation/resolve.js";
import type { NodeSize } from "../core/resources/node-fit.js";
import type { Analyser } from "../session/analyser.js";
import type { KnownObjects } from "../session/known-objects.js";
import type { NamespaceLimits } from "../session/namespace-limits.js";
import type { WorkspaceIndex } from "../session/workspace-index.js";
import type { Settings } from "./settings.js";
import type { OpenFiles } from "./open-files.js";

/** What every handler works with. */
export interface ServerContext {
  readonly connection: Connection;
  readonly files: OpenFiles;
  /** Analyses as the API server reads: what is known of texts wherever they stand. */
  readonly analyser: Analyser;
  /** The analyser that judges an open file: as the API server does, or as the kubelet reads a static pod. */
  readonly analyserOf: (uri: string) => Analyser;
  /** The open files, and the workspace's others as far as the client named them. */
  readonly index: WorkspaceIndex;
  /** The documents of these files that hold a word. */
  readonly search: SearchDocuments;
  /** The objects that these files define. */
  readonly known: KnownObjects;
  /** What the workspace says that namespaces allow. */
  readonly limits: NamespaceLimits;
  /** What the client can do with an answer. */
  readonly capabilities: () => ClientCapabilities;
  readonly settings: () => Settings;
  /** The reader's language, which may change with the settings. */
  readonly language: () => Language;
  /** The nodes onto which the reader's pods have to fit. */
  readonly nodes: () => readonly NodeSize[];
}
