import type { Connection } from "vscode-languageserver";
import type { PodSecurityLevel, ReviewOptions } from "../core/engine/contract.js";

/** The part of `podsmith.*` that the server reads; every key may be missing, of a wrong type, or of another version of the client. */
export interface Settings {
  readonly language: string;
  readonly kubernetesVersion: string | undefined;
  readonly review: ReviewOptions;
}

export const defaultSettings: Settings = { language: "auto", kubernetesVersion: undefined, review: {} };

const levels: readonly string[] = ["baseline", "restricted"];

/** Asks the client for the settings; clients without `workspace/configuration` get the defaults. */
export async function readSettings(connection: Connection): Promise<Settings> {
  try {
    return settingsOf(await connection.workspace.getConfiguration("podsmith"));
  } catch {
    return defaultSettings;
  }
}

export function settingsOf(configuration: unknown): Settings {
  const level = read(configuration, "podSecurity", "level");
  const version = read(configuration, "kubernetesVersion");
  const language = read(configuration, "language");
  return {
    language: typeof language === "string" ? language : "auto",
    kubernetesVersion: typeof version === "string" && /^1\.\d+$/.test(version) ? version : undefined,
    review: typeof level === "string" && levels.includes(level) ? { podSecurity: level as PodSecurityLevel } : {},
  };
}

function read(configuration: unknown, ...keys: readonly string[]): unknown {
  let value = configuration;
  for (const key of keys) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
