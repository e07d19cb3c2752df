import type { Uri } from "vscode";
import { resultScheme } from "./preview/result-uri.js";

/** The scheme of what clusters answer, and of what that is compared with. */
export const clusterScheme = "podsmith-cluster";

/** Schemes of read-only copies: explained like any manifest, but what is said of them would repeat what is said of the original. */
const copySchemes: readonly string[] = [resultScheme, clusterScheme, "git"];

export function isCopy(uri: Uri): boolean {
  return copySchemes.includes(uri.scheme);
}
