import { locate } from "../document/locate.js";
import { entryOf, valueOf, type Node } from "../document/node.js";
import type { Candidate, CauseContext } from "../rules/rule.js";
import { fieldAt } from "../schema/field-model.js";

/** A value for a required field: taken from what the object says elsewhere where it can be, else a placeholder to type over. */
export function requiredCandidates(context: CauseContext): readonly Candidate[] {
  const path = [...context.at.path, ...context.at.missing];
  const name = path.at(-1);
  if (name === undefined) return [];
  const guesses = typeof name === "string" ? guessesFor(name, context) : [];
  return guesses.map((value) => ({
    title: titleOf(name, value),
    edits: [{ set: path, to: value }],
  }));
}

function titleOf(name: string | number, value: unknown): Candidate["title"] {
  const shown = typeof value === "object" ? "" : `: ${String(value)}`;
  return { en: `Add "${name}${shown}"`, ko: `"${name}${shown}" 추가하기` };
}

function guessesFor(name: string, context: CauseContext): readonly unknown[] {
  const parent = locate(context.root, context.at.missing.length === 0 ? context.at.path.slice(0, -1) : context.at.path).node;
  switch (name) {
    case "name":
      return nameGuesses(parent, context);
    case "image":
      return ["nginx:1.27"];
    case "containers":
      return [[{ name: "app", image: "nginx:1.27" }]];
    case "mountPath": {
      const volume = textOf(parent, "name");
      return volume === undefined ? ["/data"] : [`/${volume}`];
    }
    case "containerPort":
    case "port":
      return [...declaredPorts(context), 80];
    case "selector":
      return selectorGuesses(context);
    case "path":
      return ["/"];
    case "key":
      return ["key"];
    case "command":
      return [["true"]];
    case "restartPolicy":
      return ["OnFailure", "Never"];
    case "storage":
      return ["1Gi"];
    case "accessModes":
      return [["ReadWriteOnce"]];
    case "topologyKey":
      return ["kubernetes.io/hostname"];
    case "schedule":
      return ["0 * * * *"];
    case "type":
      return ["RuntimeDefault"];
    default:
      return ofType(context);
  }
}

function nameGuesses(parent: Node, context: CauseContext): readonly string[] {
  const image = textOf(parent, "image");
  const fromImage = image === undefined ? undefined : /([a-z0-9][a-z0-9-]*)(?:[:@].*)?$/.exec(image)?.[1];
  const labels = locate(context.root, ["metadata", "labels"]).node;
  const app = textOf(labels, "app") ?? textOf(labels, "app.kubernetes.io/name");
  if (fromImage !== undefined) return [fromImage.slice(0, 63)];
  return [app ?? context.kind.kind.toLowerCase()];
}

/** Ports that the same pod declares. */
function declaredPorts({ manifest }: CauseContext): readonly number[] {
  const found: number[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "containerPort" && typeof inner === "number") found.push(inner);
      else visit(inner);
    }
  };
  visit(manifest);
  return [...new Set(found)];
}

function selectorGuesses({ root, pod }: CauseContext): readonly unknown[] {
  if (pod === undefined) return [];
  const labels = locate(root, [...pod, "metadata", "labels"]);
  return labels.missing.length === 0 ? [{ matchLabels: valueOf(labels.node) }] : [];
}

function ofType({ kind, at }: CauseContext): readonly unknown[] {
  const place = fieldAt(kind.apiVersion, kind.kind, [...at.path, ...at.missing]);
  switch (place?.type.kind) {
    case "string":
      return ["value"];
    case "int32":
    case "int64":
      return [1];
    default:
      return [];
  }
}

function textOf(node: Node | undefined, name: string): string | undefined {
  const value = entryOf(node, name)?.value;
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}
