import type { FieldPath } from "../document/field-path.js";
import { fieldOf, fieldsOf, placeBelow, type Place } from "../schema/field-model.js";
import type { Field } from "../schema/field-type.js";
import { keysFor } from "./keys.js";
import { list, mapping, nothing, stop, type EntrySkeleton, type Skeleton } from "./skeleton.js";
import type { Around, Suggestion, ValuePlace } from "./suggestion.js";
import type { ObjectInHand } from "./cursor.js";
import { valuesFor } from "./values.js";

/** Fields without which an object is refused, or does nothing, though each of them may be missing: a probe needs some mechanism. */
const needed: Readonly<Record<string, readonly string[]>> = {
  Probe: ["httpGet"],
  LifecycleHandler: ["exec"],
  EnvVarSource: ["configMapKeyRef"],
  EnvFromSource: ["configMapRef"],
  VolumeProjection: ["configMap"],
  DownwardAPIVolumeFile: ["fieldRef"],
  LabelSelectorRequirement: ["values"],
  NodeSelectorRequirement: ["values"],
  ScopedResourceSelectorRequirement: ["values"],
  NodeSelectorTerm: ["matchExpressions"],
  PodAffinityTerm: ["labelSelector"],
  TopologySpreadConstraint: ["labelSelector"],
  Toleration: ["key", "operator"],
  HostAlias: ["hostnames"],
  PodDNSConfigOption: ["name"],
  LocalObjectReference: ["name"],
  SecretReference: ["name"],
  PodResourceClaim: ["resourceClaimTemplateName"],
  ContainerRestartRule: ["exitCodes"],
  ContainerRestartRuleOnExitCodes: ["values"],
  PodFailurePolicyRule: ["onExitCodes"],
  SuccessPolicyRule: ["succeededIndexes"],
  PersistentVolumeClaim: ["metadata"],
  ClusterTrustBundleProjection: ["name"],
  VolumeNodeAffinity: ["required"],
  EndpointSubset: ["addresses", "ports"],
};

/** What people write besides when they write the object at all. */
const welcome: Readonly<Record<string, readonly string[]>> = {
  EnvVar: ["value"],
  Volume: ["emptyDir"],
  HTTPGetAction: ["path"],
  DownwardAPIVolumeSource: ["items"],
  DownwardAPIProjection: ["items"],
  ResourceRequirements: ["requests", "limits"],
  VolumeResourceRequirements: ["requests"],
  LabelSelector: ["matchLabels"],
  NodeAffinity: ["requiredDuringSchedulingIgnoredDuringExecution"],
  Toleration: ["effect"],
  PodDNSConfigOption: ["value"],
  DeploymentStrategy: ["type"],
  StatefulSetUpdateStrategy: ["type"],
  DaemonSetUpdateStrategy: ["type"],
  RollingUpdateDeployment: ["maxUnavailable", "maxSurge"],
  RollingUpdateDaemonSet: ["maxUnavailable"],
  RollingUpdateStatefulSetStrategy: ["partition"],
  ServicePort: ["targetPort"],
  LimitRangeItem: ["default", "defaultRequest"],
  ClientIPConfig: ["timeoutSeconds"],
};

/** Objects that mean something though they are empty. */
const meantEmpty: ReadonlySet<string> = new Set(["EmptyDirVolumeSource"]);

/** Deeper than any chain of required fields; stops types that hold themselves. */
const deepest = 9;

/** What a field brings along, so that the manifest is valid if everything is left as it is. */
export function skeletonOfField(object: ObjectInHand, path: FieldPath, type: string, field: Field, around: Around): Skeleton {
  return skeletonAt({ object, path: [...path, field.name], place: { role: "field", type: field.type, field, owner: type } }, around, deepest);
}

/**
 * The entries with which a new object begins that gets this field: all without which it would be refused, in the order in which
 * people write them.
 */
export function entriesOfNewObject(object: ObjectInHand, path: FieldPath, type: string, field: Field, around: Around): readonly EntrySkeleton[] {
  const place: Place = { role: "item", type: { kind: "object", type } };
  const entries = entriesFor({ object, path, place }, type, listedIn(needed, type), around, deepest);
  const own = { name: field.name, value: skeletonOfField(object, path, type, field, around) };
  const others = entries.filter(({ name }) => name !== field.name && (field.choice === undefined || fieldOf(type, name)?.choice !== field.choice));
  const isOneOfThem = entries.some(({ name }) => name === field.name);
  return isOneOfThem ? entries.flatMap((entry) => (entry.name === field.name ? [own] : others.includes(entry) ? [entry] : [])) : [...others, own];
}

function skeletonAt(at: ValuePlace, around: Around, depth: number): Skeleton {
  const { type } = at.place;
  switch (type.kind) {
    case "object":
      return objectSkeleton(at, type.type, around, depth);
    case "list": {
      const place = placeBelow(at.place, 0);
      const item = place && depth !== 0 ? skeletonAt({ ...at, path: [...at.path, 0], place }, around, depth - 1) : nothing("object");
      return item.kind === "nothing" ? nothing("list") : list([item]);
    }
    case "map":
      return mapSkeleton(at, around);
    default:
      return scalarSkeleton(at, around);
  }
}

function objectSkeleton(at: ValuePlace, type: string, around: Around, depth: number): Skeleton {
  if (depth === 0) return nothing("object");
  if (meantEmpty.has(type)) return mapping([]);
  const entries = entriesFor(at, type, [...listedIn(needed, type), ...listedIn(welcome, type)], around, depth);
  return entries.length === 0 ? nothing("object") : mapping(entries);
}

function entriesFor(at: ValuePlace, type: string, names: readonly string[], around: Around, depth: number): readonly EntrySkeleton[] {
  const wanted = fieldsOf(type).filter((field) => field.required || names.includes(field.name));
  const ordered = [...wanted].sort((one, other) => rank(one, names) - rank(other, names));
  return ordered.flatMap((field) => entryFor(at, type, field, around, depth));
}

function listedIn(table: Readonly<Record<string, readonly string[]>>, type: string): readonly string[] {
  return Object.hasOwn(table, type) ? (table[type] as readonly string[]) : [];
}

function rank(field: Field, names: readonly string[]): number {
  return field.required ? -1 : names.indexOf(field.name);
}

function entryFor(at: ValuePlace, type: string, field: Field, around: Around, depth: number): readonly EntrySkeleton[] {
  if (isImplied(at, type, field.name)) return [];
  const place: Place = { role: "field", type: field.type, field, owner: type };
  const value = skeletonAt({ ...at, path: [...at.path, field.name], place }, around, depth - 1);
  return value.kind === "nothing" && !field.required ? [] : [{ name: field.name, value }];
}

/** Required of an object of its own, but not where it is a template. */
function isImplied({ path, object }: ValuePlace, type: string, field: string): boolean {
  if (type === "PersistentVolumeClaim" && 0 < path.length) return field === "apiVersion" || field === "kind";
  const isTemplateMetadata = type === "ObjectMeta" && 1 < path.length && !path.includes("volumeClaimTemplates");
  return isTemplateMetadata && field === "name" && object.kind.kind !== "List";
}

function mapSkeleton(at: ValuePlace, around: Around): Skeleton {
  const known = keysFor({ ...at, siblings: [] }, around);
  const isAll = ["limits", "requests", "capacity", "matchLabels", "selector", "defaultRequest", "default"].includes(String(at.path.at(-1)));
  const wanted = known.filter(({ isBrought }) => isBrought).slice(0, isAll ? undefined : 1);
  if (wanted.length === 0) return nothing("object");
  return mapping(wanted.map(({ key }) => ({ name: key, value: mapValueSkeleton(at, key, around) })));
}

/** The value of a map's entry. */
export function mapValueSkeleton(at: ValuePlace, key: string, around: Around): Skeleton {
  const place = placeBelow(at.place, key);
  return place === undefined ? nothing("scalar") : scalarSkeleton({ ...at, path: [...at.path, key], place }, around);
}

function scalarSkeleton(at: ValuePlace, around: Around): Skeleton {
  const values = valuesFor(at, around);
  const [first] = values;
  if (first === undefined) return at.place.field?.required === true || at.place.role !== "field" ? placeholderFor(at) : nothing("scalar");
  return { ...stop(first.value, choicesAmong(values, first).map(({ value }) => value)), ...(first.also && { also: first.also }) };
}

/** Where only few values are possible, the reader picks one; elsewhere a list would only be in the way. */
function choicesAmong(values: readonly Suggestion[], first: Suggestion): readonly Suggestion[] {
  if (first.kind === "usual") return [];
  const same = values.filter(({ kind, siblings }) => kind === first.kind && siblings === undefined);
  return same.length <= 12 && same[0] === first ? same : [];
}

function placeholderFor({ place }: ValuePlace): Skeleton {
  switch (place.type.kind) {
    case "int32":
    case "int64":
      return stop(1);
    case "int-or-string":
      return stop(1);
    case "boolean":
      return stop(true);
    case "quantity":
      return stop("1");
    case "time":
      return stop("2026-01-01T00:00:00Z");
    case "bytes":
      return stop("");
    default:
      return stop("value");
  }
}
