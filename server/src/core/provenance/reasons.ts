import { defaultReasons, type DefaultReason } from "../../../../schemas/explanations/defaults.js";
import { parseFieldPath, type FieldPath } from "../document/field-path.js";
import type { Layer } from "../engine/contract.js";
import type { Text } from "../language/text.js";
import { kinds, objectType, placeIn } from "../schema/field-model.js";
import { layerTexts } from "./layers.js";

/**
 * Why a layer set the value at `path` (as Kubernetes prints it) of an object of this kind. Falls back to what the layer does in general.
 * @param was the written form, for a value that stands in the manifest in another form
 */
export function becauseOf(layer: Layer, kind: string, path: string, value: unknown, was?: unknown): Text {
  return reasonOf(layer, kind, path, value, was)?.because ?? generalReason(layer, value, was);
}

/** The reason that is told for this very field; undefined where only the general one of the layer is. */
export function reasonOf(layer: Layer, kind: string, path: string, value: unknown, was?: unknown): DefaultReason | undefined {
  for (const told of reasonsAt(layer, kind, path)) {
    const fitting = told.filter((reason) => fits(reason, value, was));
    const exact = fitting.find((reason) => reason.rewritten === true || "value" in reason);
    const found = exact ?? fitting[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What may be told of a place, by layer, kind and path; the same few places are asked about in every container of every version. */
const knownPlaces = new Map<string, readonly (readonly DefaultReason[])[]>();

const mostPlaces = 5_000;

/** The reasons for a place and for those around it, those of the longest name first. */
function reasonsAt(layer: Layer, kind: string, path: string): readonly (readonly DefaultReason[])[] {
  const place = `${layer} ${kind} ${path.replace(/\[[0-9]+\]/g, "[0]")}`;
  const known = knownPlaces.get(place);
  if (known !== undefined) return known;
  const found = placesOf(kind, parseFieldPath(path)).flatMap((name) => {
    const told = reasonsByPlace().get(`${layer} ${name}`);
    return told === undefined ? [] : [told];
  });
  // Names that people give, as those of labels, make ever new places.
  if (mostPlaces <= knownPlaces.size) knownPlaces.clear();
  knownPlaces.set(place, found);
  return found;
}

function fits(reason: DefaultReason, value: unknown, was: unknown): boolean {
  if (reason.rewritten === true && was === undefined) return false;
  return !("value" in reason) || reason.always === true || reason.value === value;
}

let reasons: ReadonlyMap<string, readonly DefaultReason[]> | undefined;

function reasonsByPlace(): ReadonlyMap<string, readonly DefaultReason[]> {
  if (reasons !== undefined) return reasons;
  const byPlace = new Map<string, DefaultReason[]>();
  for (const reason of defaultReasons) {
    const key = `${reason.layer} ${reason.at}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), reason]);
  }
  reasons = byPlace;
  return byPlace;
}

/**
 * The names of a place, the longest first: `Pod.spec.containers[*].image`, `PodSpec.containers[*].image`, `Container.image`; and
 * after them those of what is around it, `Pod.spec.containers[*]`, …
 */
function placesOf(kind: string, path: FieldPath): readonly string[] {
  const type = kinds().find((known) => known.kind === kind)?.type;
  if (type === undefined) return [];
  const places: string[] = [];
  for (let length = path.length; 0 < length; length--) places.push(...namesOf(type, path.slice(0, length)));
  return places;
}

function namesOf(root: string, path: FieldPath): readonly string[] {
  const names: string[] = [];
  for (let start = 0; start < path.length; start++) {
    const place = placeIn(root, path.slice(0, start));
    if (place?.type.kind !== "object" || objectType(place.type.type) === undefined) continue;
    names.push(place.type.type + path.slice(start).map(printStep).join(""));
  }
  return names;
}

function printStep(step: string | number): string {
  return typeof step === "number" ? "[*]" : `.${step}`;
}

function generalReason(layer: Layer, value: unknown, was: unknown): Text {
  if (layer === "decoding" && was !== undefined) return canonical;
  if (layer === "decoding" && isEmpty(value)) return alwaysPrinted;
  return layerTexts[layer].description;
}

const canonical: Text = {
  en: "The same value in the form in which Kubernetes writes it.",
  ko: "같은 값을 쿠버네티스가 쓰는 형식으로 나타낸 것입니다.",
};

const alwaysPrinted: Text = {
  en: "Not set: the server always prints this field, even when it is empty.",
  ko: "설정되지 않았습니다. 서버는 비어 있어도 이 필드를 항상 출력합니다.",
};

function isEmpty(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).every(isEmpty);
  return value === "" || value === 0 || value === null || value === undefined;
}
