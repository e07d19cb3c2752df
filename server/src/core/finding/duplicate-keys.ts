import type { Structure } from "../analysis/structure.js";
import type { FieldPath } from "../document/field-path.js";
import { walk } from "../document/locate.js";
import type { Entry, MappingNode, Node } from "../document/node.js";
import type { Review } from "../engine/contract.js";
import type { Finding } from "./finding.js";
import { writtenRange } from "./written-range.js";

/** Keys that a mapping has twice. The last one counts for kubectl; the API server refuses YAML that has them. */
export function duplicateKeyFindings(structure: Structure, review: Review | undefined): readonly Finding[] {
  const root = structure.yaml.root;
  if (root === undefined) return [];
  const causes = review?.causes.filter((cause) => cause.reason === "DuplicateField") ?? [];
  const findings: Finding[] = [];
  for (const { path, mapping } of mappingsOf(root)) {
    const first = new Map<string, Entry>();
    for (const entry of mapping.entries) {
      if (entry.borrowed) continue;
      const earlier = first.get(entry.name);
      if (earlier === undefined) {
        first.set(entry.name, entry);
        continue;
      }
      const cause = causes.find((candidate) => candidate.message.includes(`key ${JSON.stringify(entry.name)} already set`));
      findings.push({
        code: "duplicate-key",
        severity: "error",
        range: writtenRange(structure, entry.key.start, entry.key.end),
        title: { en: `"${entry.name}" stands here twice`, ko: `"${entry.name}" 키가 두 번 나옵니다` },
        explanation: {
          en: "A mapping may have each key once. kubectl silently keeps the last one; the API server refuses the manifest.",
          ko: "매핑에는 같은 키가 한 번만 올 수 있습니다. kubectl은 조용히 마지막 것만 남기고, API 서버는 매니페스트를 거부합니다.",
        },
        causes: cause ? [cause] : [],
        structural: true,
        path: [...path, entry.name],
        related: [
          {
            range: writtenRange(structure, earlier.key.start, earlier.key.end),
            text: { en: "It already stands here.", ko: "이미 여기에 있습니다." },
          },
        ],
      });
    }
  }
  return findings;
}

function* mappingsOf(root: Node): Generator<{ readonly path: FieldPath; readonly mapping: MappingNode }> {
  if (root.kind === "mapping") yield { path: [], mapping: root };
  for (const visited of walk(root)) if (visited.node.kind === "mapping") yield { path: visited.path, mapping: visited.node };
}
