import type { FieldPath } from "../../../server/src/core/document/field-path.js";
import type { Comparison, Found } from "./differences.js";
import { isFields, type Fields } from "./generated-values.js";

/**
 * Where a difference probably comes from. What only an object of the cluster decides is told apart by its place; `webhook` stands
 * for every part of admission that a cluster adds by itself, and `live` for what was written there or here since.
 */
export type Origin =
  | "namespace"
  | "limit-range"
  | "allocated"
  | "network"
  | "service-account"
  | "priority-class"
  | "runtime-class"
  | "storage-class"
  | "other-version"
  | "webhook"
  | "live";

/** The annotation by which LimitRanger says what it set (plugin/pkg/admission/limitranger). */
const limitRangerAnnotation = "kubernetes.io/limit-ranger";

/** The likely origin of one difference; `cluster` is the whole object of the cluster. */
export function originOf(found: Found, cluster: Fields, { against, versions }: Comparison): Origin {
  const place = found.path.filter((step) => typeof step === "string");
  const names = (...wanted: readonly string[]): boolean => wanted.some((name) => place.includes(name));
  if (place.join(".") === "metadata.namespace") return "namespace";
  if (names(limitRangerAnnotation)) return "limit-range";
  if (isSetByLimitRange(found.path, cluster) || (names("qosClass") && limitRangerSays(cluster) !== "")) return "limit-range";
  if (names("clusterIP", "clusterIPs", "nodePort", "healthCheckNodePort")) return "allocated";
  if (names("ipFamilies", "ipFamilyPolicy")) return "network";
  if (names("imagePullSecrets") || isToken(found)) return "service-account";
  if (names("priority", "priorityClassName", "preemptionPolicy")) return "priority-class";
  if (names("overhead") || (usesRuntimeClass(cluster) && names("nodeSelector", "tolerations"))) return "runtime-class";
  if (names("storageClassName")) return "storage-class";
  if (against === "live") return "live";
  const isOtherVersion = versions.cluster !== undefined && versions.cluster !== versions.offline;
  return isOtherVersion && found.cluster === undefined ? "other-version" : "webhook";
}

/** What LimitRanger says that it set; empty where it set nothing. */
function limitRangerSays(cluster: Fields): string {
  const metadata = cluster["metadata"];
  const annotations = isFields(metadata) ? metadata["annotations"] : undefined;
  const said = isFields(annotations) ? annotations[limitRangerAnnotation] : undefined;
  return typeof said === "string" ? said : "";
}

/**
 * Whether LimitRanger names this amount of this container: `LimitRanger plugin set: cpu, memory request for container app; memory
 * limit for init container setup`.
 */
function isSetByLimitRange(path: FieldPath, cluster: Fields): boolean {
  const [spec, list, index, resources, amounts, resource] = path;
  if (spec !== "spec" || resources !== "resources" || typeof index !== "number" || (amounts !== "limits" && amounts !== "requests")) return false;
  const name = containerName(cluster, String(list), index);
  const who = list === "initContainers" ? `init container ${name}` : `container ${name}`;
  const suffix = ` ${amounts === "limits" ? "limit" : "request"} for ${who}`;
  const said = limitRangerSays(cluster).replace(/^LimitRanger plugin set: /, "").split("; ");
  return said.some((part) => part.endsWith(suffix) && part.slice(0, -suffix.length).split(", ").includes(String(resource)));
}

function containerName(cluster: Fields, list: string, index: number): string {
  const spec = cluster["spec"];
  const containers = isFields(spec) ? spec[list] : undefined;
  const container: unknown = Array.isArray(containers) ? containers[index] : undefined;
  return isFields(container) ? String(container["name"]) : "";
}

/** A token's volume, or the mount of one. */
function isToken({ offline, cluster }: Found): boolean {
  return [offline, cluster].some((value) => isFields(value) && String(value["name"]).startsWith("kube-api-access-"));
}

function usesRuntimeClass(cluster: Fields): boolean {
  const spec = cluster["spec"];
  return isFields(spec) && spec["runtimeClassName"] !== undefined;
}
