import type { Connection } from "vscode-languageserver";
import type { Language } from "../core/language/text.js";
import type { Analyser } from "../session/analyser.js";
import type { OpenFiles } from "./open-files.js";

/** What every handler works with. */
export interface ServerContext {
  readonly connection: Connection;
  readonly files: OpenFiles;
  readonly analyser: Analyser;
  /** The reader's language, which may change with the settings. */
  readonly language: () => Language;
}
