import { scalarAt, wordsAt } from "../../document/read.js";
import { containersOf } from "../../pod/containers.js";
import { parseQuantity } from "../../quantity/quantity.js";
import { usual, type Suggestion, type ValuePlace } from "../suggestion.js";

/** Amounts that people ask for, by resource. */
const requests: Readonly<Record<string, readonly string[]>> = {
  cpu: ["100m", "200m", "50m", "250m", "500m", "1", "10m", "2"],
  memory: ["128Mi", "64Mi", "256Mi", "512Mi", "100Mi", "1Gi", "2Gi", "32Mi"],
  "ephemeral-storage": ["1Gi", "2Gi", "500Mi", "5Gi", "10Gi"],
  storage: ["1Gi", "5Gi", "10Gi", "20Gi", "50Gi", "100Gi"],
};

/** Amounts to which people limit what they give. */
const limits: Readonly<Record<string, readonly string[]>> = {
  cpu: ["500m", "200m", "1", "100m", "2", "300m", "4"],
  memory: ["256Mi", "128Mi", "512Mi", "1Gi", "2Gi", "64Mi", "4Gi"],
  "ephemeral-storage": ["2Gi", "1Gi", "4Gi", "500Mi", "10Gi"],
  "hugepages-2Mi": ["2Mi", "64Mi", "128Mi"],
  "hugepages-1Gi": ["1Gi", "2Gi"],
};

/** Amounts for limits and requests: what the object says elsewhere first, and no request above its limit. */
export function amountsOfResource(at: ValuePlace): readonly Suggestion[] {
  const resource = String(at.path.at(-1)).replace(/^(?:requests|limits)\./, "");
  const list = at.path.at(-2);
  const isLimit = list === "limits" || list === "max" || list === "default";
  const otherList = isLimit ? "requests" : "limits";
  const bound = scalarAt(at.object.root, [...at.path.slice(0, -2), otherList, resource]);
  const isExact = resource.startsWith("hugepages-") || resource.includes("/");
  if (isExact && bound !== undefined) return amounts([String(bound)]);
  const known = isLimit ? { ...requests, ...limits } : { ...limits, ...requests };
  const usualAmounts = Object.hasOwn(known, resource) ? (known[resource] as readonly string[]) : ["1", "2", "4"];
  const elsewhere = containersOf(at.object).flatMap(({ node }) => wordsAt(node, ["resources", String(list)])[resource] ?? []);
  const wanted = [...elsewhere, ...(bound === undefined ? [] : [String(bound)]), ...usualAmounts].filter((amount) => amount !== "");
  const isOfRange = at.place.owner === "LimitRangeItem";
  if (isOfPod(at)) return amounts(amountsOfPod(at, resource, wanted, bound === undefined ? undefined : String(bound), isLimit));
  return amounts(wanted.filter((amount) => (isOfRange ? fitsRange(at, amount) : bound === undefined || fits(amount, String(bound), isLimit))));
}

/** The resources of the pod as a whole. */
function isOfPod({ object, path }: ValuePlace): boolean {
  return object.pod !== undefined && path.length === object.pod.length + 4 && path[object.pod.length + 1] === "resources";
}

const larger: readonly string[] = ["4", "8", "16", "4Gi", "8Gi", "16Gi", "64Gi"];

/** What a pod gets as a whole is no less than what its containers ask for together. */
function amountsOfPod(at: ValuePlace, resource: string, wanted: readonly string[], bound: string | undefined, isLimit: boolean): readonly string[] {
  const asked = containersOf(at.object).flatMap(({ node }) => {
    const text = wordsAt(node, ["resources", "requests"])[resource] ?? wordsAt(node, ["resources", "limits"])[resource];
    const quantity = text === undefined ? undefined : parseQuantity(text);
    return quantity === undefined ? [] : [quantity.nano];
  });
  const least = asked.reduce((sum, nano) => sum + nano, 0n);
  const isOfMemory = resource !== "cpu";
  const candidates = [...wanted, ...larger.filter((amount) => amount.endsWith("Gi") === isOfMemory)];
  return candidates.filter((amount) => least <= (parseQuantity(amount)?.nano ?? 0n) && (bound === undefined || fits(amount, bound, isLimit)));
}

/** A LimitRange's amounts, from the least on. */
const rangeOrder: readonly string[] = ["min", "defaultRequest", "default", "max"];

function fitsRange(at: ValuePlace, amount: string): boolean {
  const own = rangeOrder.indexOf(String(at.path.at(-2)));
  return own === -1 || rangeOrder.every((field, index) => {
    const other = scalarAt(at.object.root, [...at.path.slice(0, -2), field, String(at.path.at(-1))]);
    return index === own || other === undefined || fits(amount, String(other), index < own);
  });
}

/** Whole numbers are written as numbers. */
function amounts(texts: readonly string[]): readonly Suggestion[] {
  return usual(texts.map((text) => (/^[1-9][0-9]{0,8}$/.test(text) ? Number(text) : text)));
}

/** Sizes of a volume. */
export function sizes(): readonly Suggestion[] {
  return usual(["1Gi", "500Mi", "100Mi", "2Gi", "5Gi", "10Gi"]);
}

/** Units in which the downward API counts: of cores, or of bytes. */
export function divisors(at: ValuePlace): readonly Suggestion[] {
  const resource = String(scalarAt(at.object.root, [...at.path.slice(0, -1), "resource"]) ?? "");
  return usual(resource.endsWith("cpu") ? ["1m", "1"] : resource === "" ? ["1", "1m", "1Mi"] : ["1Mi", "1Ki", "1Gi", "1M", "1k", "1"]);
}

function fits(amount: string, bound: string, isLimit: boolean): boolean {
  const [own, other] = [parseQuantity(amount), parseQuantity(bound)];
  if (own === undefined || other === undefined) return false;
  return isLimit ? other.nano <= own.nano : own.nano <= other.nano;
}
