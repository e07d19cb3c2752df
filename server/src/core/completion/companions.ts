import type { FieldPath } from "../document/field-path.js";
import type { Kind } from "../schema/field-type.js";

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
  SecretReference: ["name", "namespace"],
  PersistentVolumeSpec: ["hostPath"],
  PodResourceClaim: ["resourceClaimTemplateName"],
  ContainerRestartRule: ["exitCodes"],
  ContainerRestartRuleOnExitCodes: ["values"],
  PodFailurePolicyRule: ["onExitCodes"],
  SuccessPolicyRule: ["succeededIndexes"],
  PersistentVolumeClaim: ["metadata"],
  ClusterTrustBundleProjection: ["name"],
  VolumeNodeAffinity: ["required"],
  EndpointSubset: ["addresses", "ports"],
  PodTemplateSpec: ["metadata"],
  ScaleIOVolumeSource: ["volumeName"],
  StorageOSVolumeSource: ["volumeName"],
  StorageOSPersistentVolumeSource: ["volumeName"],
  FlockerVolumeSource: ["datasetName"],
  FCVolumeSource: ["targetWWNs", "lun"],
  ScaleIOPersistentVolumeSource: ["volumeName"],
};

/** Fields without which an object of this type is refused wherever it stands; of a choice, any other does as well. */
export function neededAlways(type: string): readonly string[] {
  return listedIn(needed, type);
}

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

/** Fields that are refused without others beside them, by `Type.field`. */
const together: Readonly<Record<string, readonly string[]>> = {
  "PersistentVolumeSpec.local": ["nodeAffinity"],
  "ISCSIVolumeSource.chapAuthDiscovery": ["secretRef"],
  "ISCSIVolumeSource.chapAuthSession": ["secretRef"],
  "ISCSIPersistentVolumeSource.chapAuthDiscovery": ["secretRef"],
  "ISCSIPersistentVolumeSource.chapAuthSession": ["secretRef"],
  "JobSpec.selector": ["manualSelector"],
};

/** Objects that mean something though they are empty. */
const meantEmpty: ReadonlySet<string> = new Set(["EmptyDirVolumeSource"]);

/** Fields without which an object of this type is refused at this path, besides those that are always required. */
export function neededFields(type: string, path: FieldPath, kind: Kind): readonly string[] {
  const isOneOfSeveral = typeof path.at(-1) === "number" && 0 < Number(path.at(-1));
  if ((type === "ServicePort" || type === "EndpointPort") && isOneOfSeveral) return ["name"];
  const listed = listedIn(needed, type);
  if (type === "ObjectMeta" && isOfTemplate(path)) return ["labels"];
  if (type === "ResourceFieldSelector" && path.includes("volumes")) return ["containerName"];
  if (type === "PodSpec" && (kind.kind === "Job" || kind.kind === "CronJob")) return ["restartPolicy"];
  return listed;
}

/** What people write besides when they write the object at all. */
export function welcomeFields(type: string): readonly string[] {
  return listedIn(welcome, type);
}

/** Fields that are refused unless these stand beside them. */
export function fieldsTogetherWith(type: string, field: string): readonly string[] {
  return listedIn(together, `${type}.${field}`);
}

export function isMeantEmpty(type: string): boolean {
  return meantEmpty.has(type);
}

/** Whether the model calls a field required though it is not at this path: a template's pods have no names of their own. */
export function isNotRequiredHere(type: string, field: string, path: FieldPath): boolean {
  if (type === "PersistentVolumeClaim" && 0 < path.length) return field === "apiVersion" || field === "kind";
  return type === "ObjectMeta" && field === "name" && isOfTemplate(path);
}

function isOfTemplate(path: FieldPath): boolean {
  return 1 < path.length && path.at(-1) === "metadata" && !path.includes("volumeClaimTemplates");
}

function listedIn(table: Readonly<Record<string, readonly string[]>>, key: string): readonly string[] {
  return Object.hasOwn(table, key) ? (table[key] as readonly string[]) : [];
}
