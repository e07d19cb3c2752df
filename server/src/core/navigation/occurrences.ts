import type { Structure } from "../analysis/structure.js";
import type { Span } from "../document/node.js";
import { objectsOf } from "./manifest-object.js";
import type { Occurrence } from "./occurrence.js";
import { occurrenceReaders } from "./occurrence-readers.js";
import { typedNodes } from "./typed-node.js";

const known = new WeakMap<Structure, readonly Occurrence[]>();

/** Every name that a document gives or uses, in document order. */
export function occurrencesOf(structure: Structure): readonly Occurrence[] {
  const found = known.get(structure) ?? collect(structure);
  known.set(structure, found);
  return found;
}

/** The name at an offset of the readable text; right behind its end counts, as that is where one stops typing. */
export function occurrenceAt(structure: Structure, offset: number): Occurrence | undefined {
  const touching = occurrencesOf(structure).filter(({ span }) => span.start <= offset && offset <= span.end);
  return touching.reduce<Occurrence | undefined>((best, candidate) => (best && width(best.span) <= width(candidate.span) ? best : candidate), undefined);
}

function collect(structure: Structure): readonly Occurrence[] {
  const occurrences: Occurrence[] = [];
  for (const object of objectsOf(structure)) {
    for (const typed of typedNodes(object)) {
      const { role, owner, field } = typed.place;
      if (role === "root" || owner === undefined || field === undefined) continue;
      const read = occurrenceReaders[`${owner}.${field.name}`];
      if (read) occurrences.push(...read(typed, { object, text: structure.readable }));
    }
  }
  return occurrences;
}

function width(span: Span): number {
  return span.end - span.start;
}
