import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Kind } from "../../server/src/core/schema/field-type.js";

/** The kinds that the engine judges, in the order in which they are offered. */
const judged: readonly (readonly [apiVersion: string, kind: string])[] = [
  ["v1", "Pod"],
  ["apps/v1", "Deployment"],
  ["apps/v1", "StatefulSet"],
  ["apps/v1", "DaemonSet"],
  ["batch/v1", "Job"],
  ["batch/v1", "CronJob"],
  ["v1", "Service"],
  ["v1", "ConfigMap"],
  ["v1", "Secret"],
  ["v1", "ServiceAccount"],
  ["v1", "PersistentVolumeClaim"],
  ["v1", "PersistentVolume"],
  ["v1", "Namespace"],
  ["v1", "LimitRange"],
  ["v1", "ResourceQuota"],
  ["v1", "Endpoints"],
  ["apps/v1", "ReplicaSet"],
  ["v1", "ReplicationController"],
  ["v1", "PodTemplate"],
];

/** Not served as a resource: kubectl takes it apart. */
const list: Kind = { apiVersion: "v1", kind: "List", type: "List", namespaced: false, resource: "", shortNames: [] };

/** Reads scope, resource and short names of the judged kinds from `api/discovery` of the Kubernetes module. */
export function readKinds(kubernetes: string): readonly Kind[] {
  const discovered = judged.map(([apiVersion, kind]) => {
    const resource = resourcesOf(kubernetes, apiVersion).find((known) => known.kind === kind && !known.name.includes("/"));
    if (resource === undefined) throw new Error(`Kubernetes does not serve ${apiVersion} ${kind}.`);
    const { name, namespaced, shortNames = [] } = resource;
    return { apiVersion, kind, type: kind, namespaced, resource: name, shortNames };
  });
  return [...discovered, list];
}

/** An entry of an APIResourceList. */
interface Resource {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly shortNames?: readonly string[];
}

function resourcesOf(kubernetes: string, apiVersion: string): readonly Resource[] {
  const file = apiVersion.includes("/") ? `apis__${apiVersion.replace("/", "__")}.json` : `api__${apiVersion}.json`;
  const discovery = JSON.parse(readFileSync(join(kubernetes, "api/discovery", file), "utf8"));
  return (discovery as { readonly resources: readonly Resource[] }).resources;
}
