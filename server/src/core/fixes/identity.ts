import type { Structure } from "../analysis/structure.js";
import type { Edit } from "../document/edit.js";
import { entryOf } from "../document/node.js";
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
    const isMissing = entryOf(root, field) === undefined;
    return isMissing && root !== undefined ? { replace: { start: root.start, end: root.start }, by: `${field}: ${value}\n` } : { set: [field], to: value };
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
