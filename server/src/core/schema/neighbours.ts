import { distance } from "fastest-levenshtein";
import type { FieldPath } from "../document/field-path.js";
import { fieldsOf, kinds, typeOfKind } from "./field-model.js";
import type { Field, FieldType, Kind } from "./field-type.js";

/** A field that somebody may have meant. */
export interface Neighbour {
  readonly field: Field;
  /** 0: only case, hyphens or number differ; then the edits it takes. */
  readonly distance: number;
}

/** The field of `type` that `name` most likely stands for, or undefined when none is near. */
export function nearestField(type: string, name: string): Field | undefined {
  return nearestFields(type, name)[0]?.field;
}

/**
 * The fields of `type` that `name` may stand for, nearest first: `Image`, `image_pull_policy`, `container`, `livenesProbe`,
 * `environment`. Fields that the server sets come last, as nobody means them.
 */
export function nearestFields(type: string, name: string): readonly Neighbour[] {
  const near: Neighbour[] = [];
  for (const field of fieldsOf(type)) {
    const away = wordDistance(name, field.name);
    if (away !== undefined) near.push({ field, distance: away });
  }
  return near.sort((one, other) => cost(one) - cost(other));
}

/** The one of `values` that `text` most likely stands for, e.g. of an enumeration; undefined when none is near. */
export function nearestValue(values: readonly string[], text: string): string | undefined {
  let nearest: string | undefined;
  let least = Infinity;
  for (const value of values) {
    const away = wordDistance(text, value);
    if (away !== undefined && away < least) [nearest, least] = [value, away];
  }
  return nearest;
}

/** Kinds that `name` may stand for, nearest first; understands kubectl's plurals and short names (`deploy`, `svc`). */
export function nearestKinds(name: string): readonly Kind[] {
  const lower = name.toLowerCase();
  const near: { kind: Kind; distance: number }[] = [];
  for (const kind of kinds()) {
    const isAlias = kind.resource === lower || kind.shortNames.includes(lower);
    const away = isAlias ? 0 : wordDistance(name, kind.kind);
    if (away !== undefined) near.push({ kind, distance: away });
  }
  return near.sort((one, other) => one.distance - other.distance).map(({ kind }) => kind);
}

/** A type that has a field of some name, and where objects of that type stand in an object of the kind. */
export interface FieldOwner {
  readonly type: string;
  readonly field: Field;
  /** From the root to the object; `*` for the items of a list and the entries of a map. */
  readonly path: readonly string[];
}

/**
 * Every place in an object of this kind where a field called `name` is legal, nearest to the root first: for a field that stands
 * one level too high or too low. Leaves out what the server sets.
 */
export function ownersOfField(apiVersion: string, kind: string, name: string): readonly FieldOwner[] {
  const root = typeOfKind(apiVersion, kind);
  if (root === undefined) return [];
  const owners: FieldOwner[] = [];
  for (const { type, path } of objectsIn(root)) {
    const field = fieldsOf(type).find((known) => known.name === name);
    if (field !== undefined && field.serverSet !== true) owners.push({ type, field, path });
  }
  return owners;
}

/** Whether a path with indexes and keys is one of those that `pattern` (of `FieldOwner.path`) stands for. */
export function isAt(pattern: readonly string[], path: FieldPath): boolean {
  return pattern.length === path.length && pattern.every((step, index) => step === "*" || step === path[index]);
}

interface ObjectPlace {
  readonly type: string;
  readonly path: readonly string[];
}

const placesByType = new Map<string, readonly ObjectPlace[]>();

/** Every object that may stand in an object of the type, breadth first; a type is not entered again inside itself. */
function objectsIn(root: string): readonly ObjectPlace[] {
  const known = placesByType.get(root);
  if (known !== undefined) return known;
  const places: ObjectPlace[] = [];
  let level: readonly (ObjectPlace & { readonly above: readonly string[] })[] = [{ type: root, path: [], above: [] }];
  while (level.length !== 0) {
    places.push(...level.map(({ type, path }) => ({ type, path })));
    level = level.flatMap(({ type, path, above }) =>
      fieldsOf(type).flatMap((field) => {
        const inner = innerObject(field.type, [...path, field.name]);
        const isEntered = inner !== undefined && field.serverSet !== true && inner.type !== type && !above.includes(inner.type);
        return isEntered ? [{ ...inner, above: [...above, type] }] : [];
      }),
    );
  }
  placesByType.set(root, places);
  return places;
}

function innerObject(type: FieldType, path: readonly string[]): ObjectPlace | undefined {
  switch (type.kind) {
    case "object":
      return { type: type.type, path };
    case "list":
      return innerObject(type.items, [...path, "*"]);
    case "map":
      return innerObject(type.values, [...path, "*"]);
    default:
      return undefined;
  }
}

/** What people call a field, where it is nothing like the field's name. Values are field names. */
const synonyms: Readonly<Record<string, string>> = {
  cmd: "command",
  entrypoint: "command",
  arguments: "args",
  environment: "env",
  environments: "env",
  envs: "env",
  envvars: "env",
  variables: "env",
  pullpolicy: "imagePullPolicy",
  mounts: "volumeMounts",
  mount: "volumeMounts",
  liveness: "livenessProbe",
  readiness: "readinessProbe",
  startup: "startupProbe",
  http: "httpGet",
  tcp: "tcpSocket",
  healthcheck: "livenessProbe",
  timeout: "timeoutSeconds",
  period: "periodSeconds",
  interval: "periodSeconds",
  intervalseconds: "periodSeconds",
  delay: "initialDelaySeconds",
  initialdelay: "initialDelaySeconds",
  retries: "failureThreshold",
  pvc: "persistentVolumeClaim",
  graceperiod: "terminationGracePeriodSeconds",
  graceperiodseconds: "terminationGracePeriodSeconds",
  sidecars: "initContainers",
  init: "initContainers",
  user: "runAsUser",
  group: "runAsGroup",
  matchlabel: "matchLabels",
  selectors: "selector",
  pullsecrets: "imagePullSecrets",
  serviceaccountname: "serviceAccountName",
};

/** How far a written word is from a known one: 0 if only case, hyphens, plural or a common synonym differ; undefined if far. */
function wordDistance(written: string, known: string): number | undefined {
  const [one, other] = [plain(written), plain(known)];
  if (one === other) return 0;
  if (synonyms[one] === known || isPlural(one, other) || isPlural(other, one)) return 0.5;
  const edits = isAnagram(one, other) ? 1 : distance(one, other);
  if (edits <= Math.max(1, Math.floor(Math.max(one.length, other.length) / 3))) return edits;
  const isAbbreviation = 3 <= one.length && (other.startsWith(one) || one.startsWith(other));
  return isAbbreviation && 3 <= other.length ? one.length : undefined;
}

/** Letters that only changed places are one slip of the fingers; Levenshtein counts two. */
function isAnagram(one: string, other: string): boolean {
  return one.length === other.length && [...one].sort().join() === [...other].sort().join();
}

function plain(word: string): string {
  return word.replace(/[-_\s.:]/g, "").toLowerCase();
}

function isPlural(one: string, other: string): boolean {
  return one === `${other}s` || one === `${other}es` || (one.endsWith("ies") && one === `${other.slice(0, -1)}ies`);
}

function cost(neighbour: Neighbour): number {
  return neighbour.distance + (neighbour.field.serverSet === true ? 100 : 0);
}
