import type { ClusterObject } from "../../../server/src/protocol.js";
import type { ClusterConnection, ClusterRequest, ClusterResponse } from "./connection.js";
import type { ClusterAnswer } from "../cluster/cluster-access.js";
import { isFields, type Fields } from "../cluster/generated-values.js";
import { ClusterError } from "../cluster/problem.js";

const dryRunQuery = "dryRun=All&fieldValidation=Strict";

/** What the cluster would make of the object, without making it. Throws a `ClusterError`. */
export async function dryRun(cluster: ClusterConnection, object: ClusterObject, signal: AbortSignal): Promise<ClusterAnswer> {
  const [{ path, namespace }, version] = await Promise.all([collectionOf(cluster, object, signal), versionOf(cluster, signal)]);
  const create: ClusterRequest = { method: "POST", path: `${path}?${dryRunQuery}`, body: { text: object.manifest, type: "application/yaml" } };
  const created = await cluster.request(create, signal);
  if (created.status !== 409 || reasonOf(created) !== "AlreadyExists" || object.name === undefined) {
    return { object: accepted(created, cluster, namespace), by: "create", version };
  }
  const apply: ClusterRequest = {
    method: "PATCH",
    path: `${path}/${encodeURIComponent(object.name)}?${dryRunQuery}&fieldManager=podsmith&force=true`,
    body: { text: object.manifest, type: "application/apply-patch+yaml" },
  };
  return { object: accepted(await cluster.request(apply, signal), cluster, namespace), by: "apply", version };
}

/** The object as the cluster has it. Throws a `ClusterError`. */
export async function liveObject(cluster: ClusterConnection, object: ClusterObject, signal: AbortSignal): Promise<ClusterAnswer> {
  const [{ path, namespace }, version] = await Promise.all([collectionOf(cluster, object, signal), versionOf(cluster, signal)]);
  const name = object.name ?? "";
  const got = await cluster.request({ method: "GET", path: `${path}/${encodeURIComponent(name)}` }, signal);
  if (got.status === 404 || name === "") throw new ClusterError({ kind: "not-there", name, namespace });
  return { object: accepted(got, cluster, namespace), by: "get", version };
}

/** Nodes that are asked for; enough to see every kind that a cluster has. */
const mostNodes = 500;

/** The cluster's nodes. Throws a `ClusterError`. */
export async function nodesOf(cluster: ClusterConnection, signal: AbortSignal): Promise<readonly Fields[]> {
  const { items } = accepted(await cluster.request({ method: "GET", path: `/api/v1/nodes?limit=${mostNodes}` }, signal), cluster, undefined);
  return (Array.isArray(items) ? items : []).filter(isFields);
}

interface Collection {
  readonly path: string;
  readonly namespace: string | undefined;
}

/** Where objects of this kind are: the cluster knows the resource's name, and whether it has a namespace. */
async function collectionOf(cluster: ClusterConnection, object: ClusterObject, signal: AbortSignal): Promise<Collection> {
  const { apiVersion, kind } = object;
  const group = `/${apiVersion.includes("/") ? "apis" : "api"}/${apiVersion.split("/").map(encodeURIComponent).join("/")}`;
  const discovered = await cluster.request({ method: "GET", path: group }, signal);
  if (discovered.status === 404) throw new ClusterError({ kind: "not-served", apiVersion, objectKind: kind });
  const list = accepted(discovered, cluster, undefined)["resources"];
  const resource = (Array.isArray(list) ? list : []).filter(isFields).find((each) => each["kind"] === kind && !String(each["name"]).includes("/"));
  if (resource === undefined) throw new ClusterError({ kind: "not-served", apiVersion, objectKind: kind });
  const name = String(resource["name"]);
  if (resource["namespaced"] !== true) return { path: `${group}/${name}`, namespace: undefined };
  const namespace = object.namespace ?? cluster.namespace ?? "default";
  return { path: `${group}/namespaces/${encodeURIComponent(namespace)}/${name}`, namespace };
}

/** As which it behaves, which may be an earlier one than its own; only helps to explain differences, so that it may be missing. */
async function versionOf(cluster: ClusterConnection, signal: AbortSignal): Promise<string | undefined> {
  const { body } = await cluster.request({ method: "GET", path: "/version" }, signal);
  const about = isFields(body) ? body : {};
  const text = `${String(about["emulationMajor"] ?? about["major"])}.${String(about["emulationMinor"] ?? about["minor"])}`;
  return /^\d+\.\d+/.exec(text)?.[0];
}

/** The object of a good answer; every other one is a problem. */
function accepted(response: ClusterResponse, cluster: ClusterConnection, namespace: string | undefined): Fields {
  const { status, body } = response;
  if (200 <= status && status < 300 && isFields(body)) return body;
  const detail = isFields(body) && typeof body["message"] === "string" ? body["message"] : String(body).slice(0, 300);
  const details = isFields(body) && isFields(body["details"]) ? body["details"] : {};
  if (status === 401) throw new ClusterError({ kind: "expired-credentials", context: cluster.context });
  if (status === 403 && /\bcannot \w+ resource\b|\bcannot \w+ path\b/.test(detail)) throw new ClusterError({ kind: "no-permission", detail });
  if (status === 404 && details["kind"] === "namespaces") throw new ClusterError({ kind: "missing-namespace", namespace: namespace ?? "" });
  if ([400, 403, 409, 413, 422].includes(status)) throw new ClusterError({ kind: "refused", detail });
  throw new ClusterError({ kind: "failed", detail: `${status} ${detail}` });
}

function reasonOf({ body }: ClusterResponse): unknown {
  return isFields(body) ? body["reason"] : undefined;
}
