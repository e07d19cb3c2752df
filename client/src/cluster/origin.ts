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
  if (names(limitRangerAnnotation) || isOnlyField(found.cluster, limitRangerAnnotation)) return "limit-range";
  if (wasLimited(cluster) && names("resources", "qosClass")) return "limit-range";
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

function isOnlyField(value: unknown, name: string): boolean {
  return isFields(value) && Object.keys(value).length === 1 && name in value;
}

function wasLimited(cluster: Fields): boolean {
  const metadata = cluster["metadata"];
  const annotations = isFields(metadata) ? metadata["annotations"] : undefined;
  return isFields(annotations) && limitRangerAnnotation in annotations;
}

/** A token's volume, or the mount of one. */
function isToken({ offline, cluster }: Found): boolean {
  return [offline, cluster].some((value) => isFields(value) && String(value["name"]).startsWith("kube-api-access-"));
}

function usesRuntimeClass(cluster: Fields): boolean {
  const spec = cluster["spec"];
  return isFields(spec) && spec["runtimeClassName"] !== undefined;
}
