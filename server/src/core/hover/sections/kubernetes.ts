import type { Language, Text } from "../../language/text.js";
import { documentationOf } from "../../schema/documentation.js";
import { linkOf } from "../../schema/explanation.js";
import type { HoverSubject } from "../hover-subject.js";
import { link, quote } from "../markdown.js";

const inItsWords: Text = { en: "Kubernetes' own words:", ko: "쿠버네티스 공식 설명(영어):" };
const documentation: Text = { en: "Kubernetes documentation", ko: "쿠버네티스 문서" };

/** Kubernetes' own documentation, in English and marked as such, and the page that says more. */
export function kubernetesSection({ spot, language }: HoverSubject): string | undefined {
  const { place } = spot.typed;
  const words = wordsOn(place);
  const page = place.owner !== undefined && place.field !== undefined ? linkOf(place.owner, place.field.name) : undefined;
  const parts = [words && `${inItsWords[language]}\n\n${quote(words)}`, page && pageLink(page, language)].filter((part) => part !== undefined && part !== "");
  return parts.length === 0 ? undefined : parts.join("\n\n");
}

export function pageLink(page: string, language: Language): string {
  return link(documentation[language], page);
}

/** Of a list's item what its type says; of everything else what its field says, or else its type. */
function wordsOn({ role, type, field, owner }: HoverSubject["spot"]["typed"]["place"]): string | undefined {
  const ofType = type.kind === "object" ? documentationOf(type.type) : undefined;
  if (role === "root" || (role === "item" && ofType !== undefined)) return ofType;
  return (field && owner && documentationOf(owner, field.name)) || ofType;
}
