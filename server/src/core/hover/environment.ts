import { variableReferences } from "../navigation/name-span.js";
import { listOf, property, textOf, type Plain } from "./pod-view.js";

/** A text with its `$(NAME)` references replaced, as far as their values stand in the manifest. */
export interface Expanded {
  readonly text: string;
  /** Names that stay as they are because nothing above defines them. */
  readonly undefinedNames: readonly string[];
  /** Names whose value comes from a ConfigMap, a Secret or the pod when it starts. */
  readonly laterNames: readonly string[];
}

/** Values by name; undefined for those that are known only when the container starts. */
export type Environment = ReadonlyMap<string, string | undefined>;

/**
 * The variables of a container that its entry number `before` may refer to: those above it; all of them without a number. As
 * `makeEnvironmentVariables` of the kubelet goes through them, where the later of two equal names wins.
 */
export function environmentOf(container: Plain, before = Infinity): Environment {
  const environment = new Map<string, string | undefined>();
  for (const [index, variable] of listOf(container["env"]).entries()) {
    const name = textOf(property(variable, "name"));
    if (before <= index || name === undefined) continue;
    const value = property(variable, "value");
    const isLater = property(variable, "valueFrom") !== undefined;
    environment.set(name, isLater ? undefined : resolved(typeof value === "string" ? value : "", environment));
  }
  return environment;
}

/** Whether names that are not under `env` may still be defined: by whole ConfigMaps and Secrets. */
export function hasOpenEnvironment(container: Plain): boolean {
  return 0 < listOf(container["envFrom"]).length;
}

export function expand(text: string, environment: Environment): Expanded {
  const undefinedNames: string[] = [];
  const laterNames: string[] = [];
  let result = "";
  let offset = 0;
  for (const { name, start, end } of variableReferences(text)) {
    const value = environment.get(name);
    if (!environment.has(name)) undefinedNames.push(name);
    else if (value === undefined) laterNames.push(name);
    result += unescaped(text.slice(offset, start - 2)) + (value ?? `$(${name})`);
    offset = end + 1;
  }
  return { text: result + unescaped(text.slice(offset)), undefinedNames, laterNames };
}

/** A value that depends on one that is only known later is itself only known later. */
function resolved(text: string, environment: Environment): string | undefined {
  const { text: result, laterNames } = expand(text, environment);
  return laterNames.length === 0 ? result : undefined;
}

/** `$$` is a dollar sign. */
function unescaped(text: string): string {
  return text.replaceAll("$$", () => "$");
}
