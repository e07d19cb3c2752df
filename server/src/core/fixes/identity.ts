import type { Structure } from "../analysis/structure.js";
import type { Edit } from "../document/edit.js";
import { entryOf, type Node } from "../document/node.js";
import type { Finding } from "../finding/finding.js";
import type { Candidate } from "../rules/rule.js";

const codes: readonly string[] = ["unknown-kind", "missing-kind", "missing-api-version", "unserved-api-version"];

/** The kind and apiVersion that are meant, alone and together: a document often has both wrong. */
export function identityCandidates(structure: Structure, finding: Finding): readonly Candidate[] {
  const { identity } = structure;
  if (!codes.includes(finding.code) || identity.state !== "manifest" || identity.meant === undefined) return [];
  const { apiVersion, kind } = identity.meant;
  const root = structure.yaml.root;
  const set = (field: "apiVersion" | "kind", value: string): Edit => {
    if (root === undefined || entryOf(root, field) !== undefined) return { set: [field], to: value };
    const at = field === "kind" ? startBelow(structure.readable, root) : root.start;
    return { replace: { start: at, end: at }, by: `${field}: ${value}\n` };
  };
  const field = finding.path[0] === "kind" ? "kind" : "apiVersion";
  const value = field === "kind" ? kind : apiVersion;
  return [
    { title: { en: `Write ${field}: ${value}`, ko: `${field}: ${value}(으)로 쓰기` }, edits: [set(field, value)] },
    {
      title: { en: `Write apiVersion: ${apiVersion} and kind: ${kind}`, ko: `apiVersion: ${apiVersion}, kind: ${kind}(으)로 쓰기` },
      edits: [set("apiVersion", apiVersion), set("kind", kind)],
    },
  ];
}

/** Where `kind` is usually written: on the line below `apiVersion`; at the top where that is no line of its own. */
function startBelow(text: string, root: Node): number {
  const above = entryOf(root, "apiVersion");
  if (above === undefined || (root.kind === "mapping" && root.flow)) return root.start;
  const feed = text.indexOf("\n", above.value.end);
  return feed === -1 ? root.start : feed + 1;
}
