import type { Memento } from "vscode";
import { isRecord } from "./preview/saved-state.js";

const key = "staticPods";

/** Choices that are kept; whoever made more has long forgotten the first ones. */
const mostChoices = 500;

/** Which files the reader wants to be read as static pods, or not to be, whatever their folders say; kept with the workspace. */
export class StaticPodChoices {
  constructor(private readonly state: Memento) {}

  /** By the file's URI. */
  get all(): Readonly<Record<string, boolean>> {
    const saved = this.state.get<unknown>(key);
    const choices = Object.entries(isRecord(saved) ? saved : {}).filter(([, isStatic]) => typeof isStatic === "boolean");
    return Object.fromEntries(choices) as Record<string, boolean>;
  }

  async remember(uri: string, isStatic: boolean): Promise<void> {
    const { [uri]: _earlier, ...others } = this.all;
    const newest = [...Object.entries(others), [uri, isStatic] as const].slice(-mostChoices);
    await this.state.update(key, Object.fromEntries(newest));
  }
}
