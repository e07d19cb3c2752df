import type { Structure } from "../analysis/structure.js";
import { duplicateEntries } from "../document/duplicate-entries.js";
import type { Review } from "../engine/contract.js";
import type { Finding } from "./finding.js";
import { identityTexts } from "./identity-texts.js";
import { writtenRange } from "./written-range.js";

/** Keys that a mapping has twice. The last one counts for kubectl; the API server refuses YAML that has them. */
export function duplicateKeyFindings(structure: Structure, review: Review | undefined): readonly Finding[] {
  const root = structure.yaml.root;
  if (root === undefined) return [];
  const causes = review?.causes.filter((cause) => cause.reason === "DuplicateField") ?? [];
  return duplicateEntries(root).map(({ path, entry, earlier }): Finding => {
    const cause = causes.find((candidate) => candidate.message.includes(`key ${JSON.stringify(entry.name)} already set`));
    return {
      code: "duplicate-key",
      severity: "error",
      range: writtenRange(structure, entry.key.start, entry.key.end),
      title: { en: `"${entry.name}" stands here twice`, ko: `"${entry.name}" 키가 두 번 나옵니다` },
      explanation: identityTexts["duplicate-key"].why,
      causes: cause ? [cause] : [],
      structural: true,
      path,
      url: identityTexts["duplicate-key"].url,
      related: [
        {
          range: writtenRange(structure, earlier.key.start, earlier.key.end),
          text: { en: "It already stands here.", ko: "이미 여기에 있습니다." },
        },
      ],
    };
  });
}
