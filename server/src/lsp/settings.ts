import type { Connection } from "vscode-languageserver";
import type { AdviceLevels } from "../core/advice/advise.js";
import type { PodSecurityLevel, ReviewOptions } from "../core/engine/contract.js";
import type { AdviceLevel } from "../core/rules/rule.js";
import type { InlayHintLevel } from "../core/views/inlay-hints.js";
import { modelVersion } from "../core/schema/field-model.js";
import { defaultStaticPods, type StaticPodSettings } from "../session/static-pods.js";
import { nodeSizes, type NodeSize } from "../core/resources/node-fit.js";

/** The part of `podsmith.*` that the server reads; every key may be missing, of a wrong type, or of another version of the client. */
export interface Settings {
  readonly language: string;
  readonly kubernetesVersion: string | undefined;
  readonly review: ReviewOptions;
  /** Levels of advice, for the rules whose own level is not to hold. */
  readonly advice: AdviceLevels;
  readonly nodes: readonly NodeSize[];
  /** Whether the LimitRanges and ResourceQuotas of the workspace are reckoned with, in the preview and in what is said of a file. */
  readonly namespaceLimits: boolean;
  readonly staticPods: StaticPodSettings;
  readonly inlayHints: InlayHintLevel;
  /** Whether each object that makes pods has a line with its verdict above it. */
  readonly codeLens: boolean;
}

/** Small, medium and large, where the reader names none; the same as in package.json. */
const defaultNodes: readonly NodeSize[] = nodeSizes([
  { name: "small", cpu: "2", memory: "4Gi" },
  { name: "medium", cpu: "4", memory: "16Gi" },
  { name: "large", cpu: "16", memory: "64Gi" },
]);

export const defaultSettings: Settings = { language: "auto", kubernetesVersion: undefined, review: {}, advice: {}, nodes: defaultNodes, namespaceLimits: false, staticPods: defaultStaticPods, inlayHints: "probes-and-resources", codeLens: true };

const hintLevels: readonly InlayHintLevel[] = ["off", "probes-and-resources", "all"];

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
  const nodes = read(configuration, "preview", "nodes");
  const hints = hintLevels.find((known) => known === read(configuration, "inlayHints"));
  return {
    language: typeof language === "string" ? language : "auto",
    kubernetesVersion: kubernetesVersionOf(version),
    staticPods: staticPodsOf(configuration),
    namespaceLimits: read(configuration, "preview", "namespaceLimits") === true,
    nodes: nodes === undefined ? defaultNodes : nodeSizes(nodes),
    inlayHints: hints ?? defaultSettings.inlayHints,
    codeLens: read(configuration, "codeLens", "enabled") !== false,
    review: typeof level === "string" && levels.includes(level) ? { podSecurity: level as PodSecurityLevel } : {},
    advice: adviceLevelsOf(read(configuration, "advice")),
  };
}

const adviceLevels: readonly AdviceLevel[] = ["off", "hint", "warning"];

function adviceLevelsOf(configuration: unknown): AdviceLevels {
  const levels: Record<string, AdviceLevel> = {};
  if (typeof configuration !== "object" || configuration === null) return levels;
  for (const [code, written] of Object.entries(configuration)) {
    const level = adviceLevels.find((known) => known === written);
    if (level !== undefined) levels[code] = level;
  }
  return levels;
}

/** A minor version such as `1.34`; undefined for what is none, and for the engine's own, which needs no emulation. */
export function kubernetesVersionOf(version: unknown): string | undefined {
  return typeof version === "string" && /^1\.\d+$/.test(version) && version !== modelVersion ? version : undefined;
}

function staticPodsOf(configuration: unknown): StaticPodSettings {
  const paths = read(configuration, "staticPods", "paths");
  const nodeName = read(configuration, "staticPods", "nodeName");
  return {
    paths: Array.isArray(paths) ? paths.filter((path) => typeof path === "string" && path !== "") : defaultStaticPods.paths,
    nodeName: typeof nodeName === "string" && nodeName !== "" ? nodeName : defaultStaticPods.nodeName,
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
