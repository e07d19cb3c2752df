import type { Text } from "../../language/text.js";
import type { HoverSubject } from "../hover-subject.js";
import { code } from "../markdown.js";
import { listOf, podSpecOf, property, textOf } from "../pod-view.js";

const title: Text = { en: "**Order in which they start**", ko: "**시작 순서**" };
const untilDone = (name: string): Text => ({ en: `${name}, until it is done`, ko: `${name}, 끝날 때까지` });
const sidecar = (name: string): Text => ({ en: `${name}, a sidecar: as soon as it has started, the next one follows`, ko: `${name}, 사이드카: 시작되면 바로 다음으로 넘어감` });
const together = (names: string): Text => ({ en: `${names}, together`, ko: `${names}, 함께` });
const alone = (name: string): Text => ({ en: name, ko: name });

/** Who starts after whom: init containers one by one, sidecars in their turn, then the application's containers together. */
export function startOrderSection(subject: HoverSubject): string | undefined {
  const { language, spot } = subject;
  const { place } = spot.typed;
  const isList = place.owner === "PodSpec" && place.role === "field" && (place.field?.name === "initContainers" || place.field?.name === "containers");
  const spec = isList ? podSpecOf(subject) : undefined;
  const first = listOf(spec?.["initContainers"]);
  if (spec === undefined || first.length === 0) return undefined;
  const steps = first.map((container) => (property(container, "restartPolicy") === "Always" ? sidecar : untilDone)(nameOf(container)));
  const names = listOf(spec["containers"]).map(nameOf);
  const last = names.length === 1 ? alone(names[0] ?? "") : together(names.join(", "));
  const lines = [...steps, last].map((text, index) => `${index + 1}. ${text[language]}`);
  return `${title[language]}\n\n${lines.join("\n")}`;
}

function nameOf(container: unknown): string {
  return code(textOf(property(container, "name")) ?? "?");
}
