import { walk } from "../document/locate.js";
import { textAt } from "../document/read.js";
import type { Candidate, CauseContext } from "../rules/rule.js";
import { addCandidate, targetOf } from "./write-value.js";

const configMapFields: readonly string[] = ["configMapKeyRef", "configMapRef", "configMap"];
const secretFields: readonly string[] = ["secretKeyRef", "secretRef", "secret"];

/** Names for a reference to a ConfigMap or a Secret: those that the same object uses, then the volume's, then the object's own. */
export function namesOfReferences(context: CauseContext): readonly Candidate[] {
  const { root } = context;
  const target = targetOf(context);
  const owner = String(target.at(-2));
  const fields = secretFields.includes(owner) ? secretFields : configMapFields;
  const used: string[] = [];
  for (const { path, node } of walk(root)) {
    const isName = (path.at(-1) === "name" || path.at(-1) === "secretName") && fields.includes(String(path.at(-2)));
    if (isName && node.kind === "scalar" && typeof node.value === "string" && node.value !== "") used.push(node.value);
  }
  const volume = target.includes("volumes") ? textAt(root, [...target.slice(0, target.lastIndexOf("volumes") + 2), "name"]) : undefined;
  const own = textAt(root, ["metadata", "name"]);
  const names = [...mostUsed(used), volume, own, fields === secretFields ? "credentials" : "settings"];
  return [...new Set(names.filter((name) => name !== undefined) as readonly string[])].slice(0, 4).map((name) => addCandidate(target, name));
}

function mostUsed(names: readonly string[]): readonly string[] {
  const count = (name: string): number => names.filter((other) => other === name).length;
  return [...new Set(names)].sort((one, other) => count(other) - count(one));
}
