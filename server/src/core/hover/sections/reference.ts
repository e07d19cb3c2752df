import type { Language, Text } from "../../language/text.js";
import { writtenRange } from "../../finding/written-range.js";
import { positionInFile } from "../../document/shift.js";
import { occurrenceAt } from "../../navigation/occurrences.js";
import { namedPath } from "../../navigation/named-path.js";
import { definitionsOf, referencesTo, type Found } from "../../navigation/resolve.js";
import { definitionText } from "../definition-text.js";
import type { HoverSubject } from "../hover-subject.js";
import { code, link, list, plain } from "../markdown.js";

const usedBy: Text = { en: "**Used by**", ko: "**사용하는 곳**" };
const unused: Text = { en: "Nothing in these manifests uses it.", ko: "이 매니페스트들에서 사용하는 곳이 없습니다." };
const elsewhere = (what: string): Text => ({
  en: `${what} is not among the manifests here, so it has to exist in the cluster.`,
  ko: `${what}: 여기 매니페스트에 없으므로 클러스터에 있어야 합니다.`,
});
const andMore = (count: number): Text => ({ en: `and ${count} more`, ko: `그 밖에 ${count}곳` });

const mostPlaces = 8;

/** Of a name that refers to something: what it refers to; of a name that is given here: who uses it. */
export function referenceSection({ spot, source, search, language }: HoverSubject): string | undefined {
  const occurrence = spot.on === "item" ? undefined : occurrenceAt(spot.structure, spot.offset);
  if (occurrence === undefined) return undefined;
  const found: Found = { source, occurrence };
  if (occurrence.role === "definition") return usesText(found, referencesTo(found, search), language);
  const definitions = definitionsOf(found, search);
  if (definitions.length === 0) return absenceText(found, language);
  return definitions.slice(0, mostPlaces).map((definition) => `${placeLink(definition, source)}\n\n${definitionText(definition, language)}`).join("\n\n");
}

function usesText(definition: Found, references: readonly Found[], language: Language): string | undefined {
  const uses = references.filter(({ occurrence }) => occurrence.role === "use");
  const { subject } = definition.occurrence;
  if (uses.length === 0) return subject.kind === "volume" || subject.kind === "key" ? unused[language] : undefined;
  const shown = uses.slice(0, mostPlaces).map((use) => placeLink(use, definition.source));
  const hidden = uses.length - shown.length;
  return `${usedBy[language]}\n\n${list(0 < hidden ? [...shown, andMore(hidden)[language]] : shown)}`;
}

/** Only what may stand in a cluster can be missing here without being a mistake. */
function absenceText({ occurrence }: Found, language: Language): string | undefined {
  const { subject, name } = occurrence;
  if (subject.kind === "object") return elsewhere(`${subject.of} ${code(name)}`)[language];
  return subject.kind === "key" ? elsewhere(code(`${subject.owner}[${name}]`))[language] : undefined;
}

/** `Pod web: containers[app].ports[http].name`, as a link to the place; without the object where it is the one in hand. */
function placeLink({ source, occurrence }: Found, from: HoverSubject["source"]): string {
  const { object, path } = occurrence;
  const { start } = writtenRange(source.structure, occurrence.span.start, occurrence.span.end);
  const { line } = positionInFile(source.document, start);
  const place = namedPath(object.node, path.slice(object.path.length));
  const title = [object.kind.kind, object.name].filter((part) => part !== undefined).join(" ");
  const isHere = source.document === from.document && source.uri === from.uri;
  return link(plain(isHere ? place : `${title}: ${place}`), `${source.uri}#L${line + 1}`);
}
