import { formatFieldPath, type FieldPath } from "../../document/field-path.js";
import type { Language, Text } from "../../language/text.js";
import type { FilledIn } from "../../views/effective-values.js";
import type { HoverSubject } from "../hover-subject.js";
import { code, list, shortened } from "../markdown.js";
import { flowText } from "../../document/yaml-text.js";

const filledIn: Text = { en: "**Filled in here**", ko: "**여기에 채워지는 값**" };
const filledInMade = (kind: string): Text => ({ en: `**Added when the ${kind} is made**`, ko: `**만들어지는 ${kind}에 더해지는 값**` });

/** Characters of one entry, `path: value`. */
const longestEntry = 70;

/** The values that nobody wrote below this place, each with its reason: of a container its pull policy, of a pod its DNS policy. */
export function filledInSection(subject: HoverSubject): string | undefined {
  const { spot, effective, language } = subject;
  const root = spot.structure.yaml.root;
  if (effective === undefined || root === undefined) return undefined;
  const entries = placesOf(subject).flatMap((path) => effective.filledInAt(root, path)).filter((entry) => entry.below.length !== 0 && !isInProbeTable(entry));
  const kinds = [...new Set(entries.map(({ step }) => (step.maker === undefined ? "" : step.review.kind)))];
  const groups = kinds.map((kind) => {
    const title = kind === "" ? filledIn : filledInMade(kind);
    return `${title[language]}\n\n${entryList(entries.filter(({ step }) => (step.maker === undefined ? "" : step.review.kind) === kind), language)}`;
  });
  return groups.length === 0 ? undefined : groups.join("\n\n");
}

/** The place itself; and an item's name stands for the item, as a list's dashes are small. */
function placesOf({ spot }: HoverSubject): readonly FieldPath[] {
  const { typed, object } = spot;
  const { path, parent } = typed;
  const isIdentity = path.length === object.path.length + 1 && (path.at(-1) === "kind" || path.at(-1) === "apiVersion");
  if (isIdentity) return [object.path];
  const isFirst = parent?.node.kind === "mapping" && (parent.node.entries[0] === typed.entry || path.at(-1) === "name");
  const isOfItem = typeof parent?.path.at(-1) === "number" && isFirst;
  return isOfItem && parent ? [parent.path, path] : [path];
}

/** The parameters of a probe are shown in its table. */
function isInProbeTable({ path, below }: FilledIn): boolean {
  return below.length === 1 && typeof path.at(-2) === "string" && /^(?:liveness|readiness|startup)Probe$/.test(String(path.at(-2)));
}

function entryList(entries: readonly FilledIn[], language: Language): string {
  const byReason = new Map<string, string[]>();
  for (const { below, value, reason } of entries) {
    const because = reason.because[language];
    byReason.set(because, [...(byReason.get(because) ?? []), code(shortened(`${formatFieldPath(below)}: ${printed(value)}`, longestEntry))]);
  }
  return list([...byReason].map(([because, values]) => `${values.join(", ")} — ${because}`));
}

function printed(value: unknown): string {
  return value === "" ? '""' : flowText(value);
}
