import type { FieldPath } from "../../../server/src/core/document/field-path.js";
import { isFields, type Fields } from "./generated-values.js";
import { originOf, type Origin } from "./origin.js";

/** A value that the cluster's object has and ours has not, or the other way round, or in another form. */
export interface Difference {
  /** Where it stands in the cluster's object; for a value that is only in ours, there. */
  readonly path: FieldPath;
  /** Absent where only the cluster has the value. */
  readonly offline?: unknown;
  /** Absent where only the offline result has it. */
  readonly cluster?: unknown;
  readonly origin: Origin;
}

/** What is known about both sides beside the objects. */
export interface Comparison {
  /** Whether the cluster was asked what it would make of the manifest, or what it has. */
  readonly against: "dry-run" | "live";
  /** Minor versions such as `1.34`; the cluster's is absent where it does not say. */
  readonly versions: { readonly offline: string; readonly cluster?: string };
}

/** Every difference between two objects without generated values, in the order of the cluster's object, each with its likely origin. */
export function differencesOf(offline: Fields, cluster: Fields, comparison: Comparison): readonly Difference[] {
  return unequal([], offline, cluster).map((found) => ({ ...found, origin: originOf(found, cluster, comparison) }));
}

export type Found = Omit<Difference, "origin">;

function unequal(path: FieldPath, offline: unknown, cluster: unknown): readonly Found[] {
  if (isFields(offline) && isFields(cluster)) return unequalFields(path, offline, cluster);
  if (Array.isArray(offline) && Array.isArray(cluster)) return unequalLists(path, offline, cluster);
  return canonical(offline) === canonical(cluster) ? [] : [{ path, offline, cluster }];
}

function unequalFields(path: FieldPath, offline: Fields, cluster: Fields): readonly Found[] {
  const names = [...Object.keys(cluster), ...Object.keys(offline).filter((name) => !(name in cluster))];
  return names.flatMap((name): readonly Found[] => {
    const at = [...path, name];
    const [ours, theirs] = [entries(name, offline), entries(name, cluster)];
    if (ours === undefined) return [{ path: at, cluster: cluster[name] }];
    if (theirs === undefined) return [{ path: at, offline: offline[name] }];
    return unequal(at, ours.value, theirs.value);
  });
}

/** Maps whose entries are written by several parts of a cluster, each for itself. */
const sharedMaps: readonly string[] = ["annotations", "labels", "limits", "requests", "nodeSelector"];

/** The value of a field; undefined where there is none, but for a map that is shared, which then is empty. */
function entries(name: string, fields: Fields): { readonly value: unknown } | undefined {
  if (name in fields) return { value: fields[name] };
  return sharedMaps.includes(name) ? { value: {} } : undefined;
}

/** Items belong together that have the same key, as in Kubernetes' own merging of lists; without one, that are equal. */
function unequalLists(path: FieldPath, offline: readonly unknown[], cluster: readonly unknown[]): readonly Found[] {
  const key = keyOf(offline, cluster);
  const identify = (item: unknown): string => canonical(key !== undefined && isFields(item) ? item[key] : item);
  const left = offline.map((item, index) => ({ item, index, id: identify(item) }));
  const found: Found[] = [];
  for (const [index, item] of cluster.entries()) {
    const id = identify(item);
    const twin = left.findIndex((candidate) => candidate.id === id);
    const [match] = twin === -1 ? [] : left.splice(twin, 1);
    if (match === undefined) found.push({ path: [...path, index], cluster: item });
    else found.push(...unequal([...path, index], match.item, item));
  }
  return [...found, ...left.map(({ item, index }) => ({ path: [...path, index], offline: item }))];
}

/** Fields by which items are told apart (`patchMergeKey` and `listMapKey` in k8s.io/api), the usual one first. */
const keys: readonly string[] = ["name", "mountPath", "devicePath", "containerPort", "port", "topologyKey", "key", "uid", "ip", "type"];

/** The first key that every item of both lists has, each with a value of its own. */
function keyOf(...lists: readonly (readonly unknown[])[]): string | undefined {
  return keys.find((key) =>
    lists.every((list) => {
      const values = list.map((item) => (isFields(item) ? item[key] : undefined));
      return values.every((value) => value !== undefined) && new Set(values).size === values.length;
    }),
  );
}

/** The value as JSON that does not depend on the order of fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) => (isFields(inner) ? Object.fromEntries(Object.entries(inner).sort(byName)) : inner));
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
