import type { Structure } from "../analysis/structure.js";
import { samePath } from "../document/field-path.js";
import type { DocumentText } from "../document/split.js";
import type { Occurrence, Subject } from "./occurrence.js";
import { occurrencesOf } from "./occurrences.js";
import { selects } from "./selector.js";

/** A document, and the file that it stands in. */
export interface DocumentSource {
  readonly uri: string;
  readonly document: DocumentText;
  readonly structure: Structure;
}

/** A name at its place. */
export interface Found {
  readonly source: DocumentSource;
  readonly occurrence: Occurrence;
}

/** Every known document whose text holds the word, the one asked about included. */
export type SearchDocuments = (word: string) => readonly DocumentSource[];

/** Where a name is given: several places where several objects fit. A definition is its own. */
export function definitionsOf(found: Found, search: SearchDocuments): readonly Found[] {
  if (found.occurrence.role === "definition") return [found];
  return candidates(found, search).filter((candidate) => isDefinitionFor(found, candidate));
}

/**
 * Every place that stands for the same thing, definitions included, in the order of the search. A Service that selects two
 * Deployments by one label ties their labels together: whatever is found is followed further until nothing new turns up.
 * Where nothing defines the name, these are the uses that would find the same definition.
 */
export function referencesTo(found: Found, search: SearchDocuments): readonly Found[] {
  const all = candidates(found, search).map((candidate) => ({ candidate, definitions: new Set<Found>() }));
  for (const { candidate, definitions } of all) {
    for (const { candidate: other } of all) if (other === candidate ? isDefinition(other) : isDefinitionFor(candidate, other)) definitions.add(other);
  }
  const definitions = new Set(all.find(({ candidate }) => isSamePlace(candidate, found))?.definitions);
  if (definitions.size === 0) return all.flatMap(({ candidate }) => (isSameDangling(found, candidate) ? [candidate] : []));
  for (let before = -1; before !== definitions.size; ) {
    before = definitions.size;
    const tied = all.filter((each) => [...each.definitions].some((definition) => definitions.has(definition)));
    for (const each of tied) for (const definition of each.definitions) definitions.add(definition);
  }
  return all.flatMap((each) => ([...each.definitions].some((definition) => definitions.has(definition)) ? [each.candidate] : []));
}

/** Places of the same name and kind of thing; those known only within an object are looked for there alone. */
function candidates({ source, occurrence }: Found, search: SearchDocuments): readonly Found[] {
  const sources = isLocal(occurrence) ? [source] : search(occurrence.name);
  return sources.flatMap((each) =>
    occurrencesOf(each.structure).flatMap((other) =>
      other.name === occurrence.name && mayBeSame(other.subject, occurrence.subject) ? [{ source: each, occurrence: other }] : [],
    ),
  );
}

/** Labels of another key or value can be left out early: one word such as `app` may stand in every file. */
function mayBeSame(one: Subject, other: Subject): boolean {
  if (one.kind === "label" && other.kind === "label") return one.half === other.half && one.key === other.key && one.value === other.value;
  return one.kind === other.kind;
}

function isDefinition({ occurrence }: Found): boolean {
  return occurrence.role === "definition";
}

function isLocal({ subject }: Occurrence): boolean {
  switch (subject.kind) {
    case "volume":
    case "container":
    case "device-claim":
    case "variable":
      return true;
    case "port":
    case "port-number":
    case "object":
    case "key":
    case "label":
      return false;
  }
}

function isDefinitionFor(use: Found, candidate: Found): boolean {
  const definition = candidate.occurrence;
  if (definition.role !== "definition" || definition.name !== use.occurrence.name) return false;
  const { subject, selector } = use.occurrence;
  const other = definition.subject;
  switch (subject.kind) {
    case "volume":
    case "container":
    case "device-claim":
      return other.kind === subject.kind && isSameObject(use, candidate);
    case "variable":
      return other.kind === subject.kind && isSameObject(use, candidate) && other.container === subject.container;
    case "port":
    case "port-number":
      if (other.kind !== subject.kind) return false;
      if (selector === undefined) return isSameObject(use, candidate) && other.container === subject.container;
      return inSameNamespace(use, candidate) && selects(selector, definition.labels ?? {});
    case "object":
      return other.kind === subject.kind && other.of === subject.of && (isClusterWide(subject.of) || inSameNamespace(use, candidate));
    case "key":
      return other.kind === subject.kind && other.of === subject.of && other.owner === subject.owner && inSameNamespace(use, candidate);
    case "label":
      if (other.kind !== subject.kind || other.half !== subject.half || other.key !== subject.key || other.value !== subject.value) return false;
      if (selector?.isOwn === true) return isSameObject(use, candidate);
      return selector !== undefined && inSameNamespace(use, candidate) && selects(selector, definition.labels ?? {});
  }
}

function isSameDangling(one: Found, other: Found): boolean {
  const [subject, otherSubject] = [one.occurrence.subject, other.occurrence.subject];
  if (isLocal(one.occurrence) || subject.kind === "port" || subject.kind === "port-number") {
    return isSameObject(one, other) && JSON.stringify(subject) === JSON.stringify(otherSubject);
  }
  return inSameNamespace(one, other) && JSON.stringify(subject) === JSON.stringify(otherSubject);
}

function isSameObject(one: Found, other: Found): boolean {
  return isSameSource(one.source, other.source) && samePath(one.occurrence.object.path, other.occurrence.object.path);
}

function isSamePlace(one: Found, other: Found): boolean {
  const [span, otherSpan] = [one.occurrence.span, other.occurrence.span];
  return isSameSource(one.source, other.source) && samePath(one.occurrence.path, other.occurrence.path) && span.start === otherSpan.start;
}

function isSameSource(one: DocumentSource, other: DocumentSource): boolean {
  return one.uri === other.uri && one.document.offset === other.document.offset;
}

function isClusterWide(kind: string): boolean {
  return kind === "Namespace" || kind === "PersistentVolume";
}

/** A manifest without a namespace goes wherever it is sent, and so fits to any. */
function inSameNamespace(one: Found, other: Found): boolean {
  const [namespace, otherNamespace] = [one.occurrence.object.namespace, other.occurrence.object.namespace];
  return namespace === undefined || otherNamespace === undefined || namespace === otherNamespace;
}
