import type { PanelIdentity } from "./messages.js";

/** Which document an earlier panel showed, from what its webview saved; undefined when that can't be told. */
export function restoredIdentity(saved: unknown): PanelIdentity | undefined {
  if (!isRecord(saved) || typeof saved["uri"] !== "string") return undefined;
  return { uri: saved["uri"], line: restoredCount(saved["line"]), locked: saved["locked"] === true };
}

export function restoredCount(saved: unknown): number {
  return typeof saved === "number" && 0 <= saved ? saved : 0;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
