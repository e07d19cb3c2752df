import type { Range } from "../document/position.js";
import { writtenRange } from "../finding/written-range.js";
import type { HoverSection, HoverSubject } from "./hover-subject.js";
import { allowedValuesSection } from "./sections/allowed-values.js";
import { effectiveSection } from "./sections/effective.js";
import { environmentSection } from "./sections/environment.js";
import { explanationSection } from "./sections/explanation.js";
import { filledInSection } from "./sections/filled-in.js";
import { imageSection } from "./sections/image.js";
import { kindSection } from "./sections/kind.js";
import { kubernetesSection } from "./sections/kubernetes.js";
import { numberSection } from "./sections/number.js";
import { probeSection } from "./sections/probe.js";
import { quantitySection } from "./sections/quantity.js";
import { referenceSection } from "./sections/reference.js";
import { resourceEffectSection } from "./sections/resource-effect.js";
import { resourcesSection } from "./sections/resources.js";
import { rollingUpdateSection } from "./sections/rolling-update.js";
import { secretDataSection } from "./sections/secret-data.js";
import { startOrderSection } from "./sections/start-order.js";
import { titleSection } from "./sections/title.js";
import { wellKnownNameSection } from "./sections/well-known-name.js";

/** A hover: Markdown, and the part of the document that it is about. */
export interface HoverView {
  readonly markdown: string;
  readonly range: Range;
}

/** From what is most particular to this manifest to what is true of every one. */
const sections: readonly HoverSection[] = [
  titleSection,
  kindSection,
  wellKnownNameSection,
  quantitySection,
  numberSection,
  secretDataSection,
  referenceSection,
  imageSection,
  environmentSection,
  effectiveSection,
  probeSection,
  resourceEffectSection,
  resourcesSection,
  startOrderSection,
  rollingUpdateSection,
  explanationSection,
  allowedValuesSection,
  filledInSection,
];

export function hoverView(subject: HoverSubject): HoverView {
  const { spot } = subject;
  const ours = sections.map((section) => section(subject)).filter((text) => text !== undefined && text !== "").join("\n\n");
  const theirs = kubernetesSection(subject);
  return {
    markdown: theirs === undefined ? ours : `${ours}\n\n---\n\n${theirs}`,
    range: writtenRange(spot.structure, spot.span.start, spot.span.end),
  };
}
