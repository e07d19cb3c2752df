import { itemsAt, nodeAt, scalarAt, textAt } from "../document/read.js";
import { containerAround, containersOf } from "../pod/containers.js";
import type { FieldPath } from "../document/field-path.js";
import { fixed, list, mapping, stop, type EntrySkeleton, type Scalar } from "./skeleton.js";
import { ownerPath, type ValuePlace } from "./suggestion.js";

/** A value is fine, or refused where it stands, or fine with other fields beside it. */
export type ValueCondition = "allowed" | "refused" | readonly EntrySkeleton[];

type Condition = (at: ValuePlace, value: Scalar) => ValueCondition;

/**
 * Values that validation makes depend on the rest of the object (`pkg/apis/{core,apps,batch}/validation`), by `Type.field`. They only
 * keep completion from offering what the engine would refuse; nothing is judged by them.
 */
const conditions: Readonly<Record<string, Condition>> = {
  "PodSpec.restartPolicy": restartPolicy,
  "PodSpec.dnsPolicy": (at, value) => needing(value === "None", has(at, "dnsConfig"), [{ name: "dnsConfig", value: mapping([{ name: "nameservers", value: list([stop("1.1.1.1")]) }]) }]),
  "PodSpec.preemptionPolicy": (at, value) => refusedIf(value !== "PreemptLowerPriority" && !has(at, "priorityClassName")),
  "PodSpec.hostNetwork": (at, value) => refusedIf(value === true && (is(at, "hostUsers", false) || movesHostPorts(at))),
  "PodSpec.hostPID": (at, value) => refusedIf(value === true && (is(at, "shareProcessNamespace", true) || is(at, "hostUsers", false))),
  "PodSpec.hostIPC": (at, value) => refusedIf(value === true && is(at, "hostUsers", false)),
  "PodSpec.shareProcessNamespace": (at, value) => refusedIf(value === true && is(at, "hostPID", true)),
  "PodSpec.hostUsers": (at, value) => refusedIf(value === false && ["hostNetwork", "hostPID", "hostIPC"].some((field) => is(at, field, true))),
  "Probe.successThreshold": (at, value) => refusedIf(value !== 1 && at.path.at(-2) !== "readinessProbe"),
  "DeploymentSpec.progressDeadlineSeconds": (at, value) => refusedIf(Number(value) <= numberOf(at, "minReadySeconds", 0)),
  "DeploymentSpec.minReadySeconds": (at, value) => refusedIf(numberOf(at, "progressDeadlineSeconds", 600) <= Number(value)),
  "ISCSIVolumeSource.initiatorName": (_at, value) => refusedIf(!/^(?:iqn|eui|naa)\./.test(String(value))),
  "PodOS.name": (at, value) => refusedIf(value === "windows" && hasLinuxSettings(at)),
  "SeccompProfile.type": localhostProfile("profiles/audit.json"),
  "AppArmorProfile.type": localhostProfile("my-profile"),
  "SecurityContext.privileged": (at, value) => refusedIf(value === true && is(at, "allowPrivilegeEscalation", false)),
  "SecurityContext.allowPrivilegeEscalation": (at, value) => refusedIf(value === false && (is(at, "privileged", true) || addsCapability(at, "SYS_ADMIN"))),
  "SecurityContext.procMount": (at, value) => refusedIf(value === "Unmasked" && scalarAt(at.object.root, [...(at.object.pod ?? []), "spec", "hostUsers"]) !== false),
  "Capabilities.add": (at, value) => refusedIf(value === "SYS_ADMIN" && scalarAt(at.object.root, [...ownerPath(at).slice(0, -1), "allowPrivilegeEscalation"]) === false),
  "VolumeMount.mountPropagation": (at, value) => refusedIf(
    (value === "Bidirectional" && !isPrivileged(at)) || (value !== "None" && ["Enabled", "IfPossible"].includes(siblingOf(at, "recursiveReadOnly"))),
  ),
  "VolumeMount.recursiveReadOnly": (at, value) => refusedIf(value !== "Disabled" && (!is(at, "readOnly", true) || !["", "None"].includes(siblingOf(at, "mountPropagation")))),
  "VolumeMount.readOnly": (at, value) => refusedIf(value === false && ["Enabled", "IfPossible"].includes(siblingOf(at, "recursiveReadOnly"))),
  "Toleration.operator": (at, value) => refusedIf((value === "Exists" && siblingOf(at, "value") !== "") || (value === "Equal" && siblingOf(at, "key") === "")),
  "Toleration.effect": (at, value) => refusedIf(value !== "NoExecute" && has(at, "tolerationSeconds")),
  "LabelSelectorRequirement.operator": requirementOperator,
  "NodeSelectorRequirement.operator": requirementOperator,
  "ScopedResourceSelectorRequirement.operator": requirementOperator,
  "TopologySpreadConstraint.whenUnsatisfiable": (at, value) => refusedIf((value === "ScheduleAnyway" && has(at, "minDomains")) || isSpreadAlready(at, value)),
  "DeploymentStrategy.type": (at, value) => refusedIf(value !== "RollingUpdate" && has(at, "rollingUpdate")),
  "StatefulSetUpdateStrategy.type": (at, value) => refusedIf(value !== "RollingUpdate" && has(at, "rollingUpdate")),
  "JobSpec.completionMode": (at, value) => {
    if (value !== "Indexed") return refusedIf(["backoffLimitPerIndex", "successPolicy", "maxFailedIndexes"].some((field) => has(at, field)));
    return needing(true, has(at, "completions"), [{ name: "completions", value: stop(1) }]);
  },
  "JobSpec.podReplacementPolicy": (at, value) => refusedIf(value !== "Failed" && has(at, "podFailurePolicy")),
  "PodFailurePolicyRule.action": (at, value) => refusedIf(value === "FailIndex" && !has({ ...at, path: [...ownerPath(at).slice(0, -2), "action"] }, "backoffLimitPerIndex")),
  "ServiceSpec.type": (at, value) => serviceType(at, value),
  "ServiceSpec.externalTrafficPolicy": (at) => refusedIf(!["NodePort", "LoadBalancer"].includes(siblingOf(at, "type"))),
  "ServiceSpec.sessionAffinity": (at, value) => refusedIf(value !== "ClientIP" && has(at, "sessionAffinityConfig")),
  "PersistentVolumeClaimSpec.accessModes": (at, value) => refusedIf(mixesPodAccess(at, value)),
  "PersistentVolumeSpec.accessModes": (at, value) => refusedIf(mixesPodAccess(at, value)),
  "AzureDiskVolumeSource.kind": (at, value) => refusedIf((value === "Managed") !== siblingOf(at, "diskURI").startsWith("/")),
  "AzureDiskVolumeSource.diskURI": (at, value) => refusedIf(has(at, "kind") && (siblingOf(at, "kind") === "Managed") !== String(value).startsWith("/")),
  "LimitRangeItem.type": (at, value) => refusedIf(value !== "Container" && (has(at, "default") || has(at, "defaultRequest"))),
  "Secret.type": secretType,
  // What the engine takes for granted of a cluster: one address family, IPv4.
  "ServiceSpec.ipFamilies": (_at, value) => refusedIf(value !== "IPv4"),
  "ServiceSpec.ipFamilyPolicy": (_at, value) => refusedIf(value === "RequireDualStack"),
  "ResourceQuotaSpec.scopes": (at, value) => refusedIf(clashesWithScope(at, value)),
  "ContainerResizePolicy.restartPolicy": (at, value) => refusedIf(value === "RestartContainer" && isNeverRestarted(at)),
};

export function valueCondition(at: ValuePlace, value: Scalar): ValueCondition {
  const { owner, field } = at.place;
  const key = `${owner}.${field?.name}`;
  return Object.hasOwn(conditions, key) ? (conditions[key] as Condition)(at, value) : "allowed";
}

/** Controllers keep pods running; only jobs let them end, and those have to. */
function restartPolicy({ object, path }: ValuePlace, value: Scalar): ValueCondition {
  if (object.pod === undefined || object.pod.length === 0) return "allowed";
  if (object.kind.kind === "PodTemplate") return "allowed";
  if (object.kind.kind !== "Job" && object.kind.kind !== "CronJob") return refusedIf(value !== "Always");
  const job = path.slice(0, -3);
  const hasFailurePolicy = nodeAt(object.root, [...job, "podFailurePolicy"]) !== undefined;
  return refusedIf(value === "Always" || (hasFailurePolicy && value !== "Never"));
}

function localhostProfile(example: string): Condition {
  return (at, value) => {
    if (value !== "Localhost") return refusedIf(has(at, "localhostProfile"));
    return needing(true, has(at, "localhostProfile"), [{ name: "localhostProfile", value: stop(example) }]);
  };
}

/** `In` wants values, `Exists` none, `Gt` a single number. */
function requirementOperator(at: ValuePlace, value: Scalar): ValueCondition {
  const values = itemsAt(at.object.root, [...ownerPath(at), "values"]);
  const isSet = has(at, "values");
  const isOwnSelector = at.object.pod !== undefined && at.path[1] === "selector";
  if (isOwnSelector && (value === "NotIn" || value === "DoesNotExist")) return "refused";
  if (value === "Exists" || value === "DoesNotExist") return refusedIf(0 < values.length);
  if (at.path.includes("matchFields") && value !== "In" && value !== "NotIn") return "refused";
  if (value === "Gt" || value === "Lt") {
    if (!isSet) return [{ name: "values", value: list([stop("1")]) }];
    return refusedIf(values.length !== 1 || !/^-?\d+$/.test(String(scalarAt(values[0], []) ?? "")));
  }
  return needing(true, isSet && 0 < values.length, isSet ? [] : [{ name: "values", value: list([stop("value")]) }]);
}

function serviceType(at: ValuePlace, value: Scalar): ValueCondition {
  const isOutside = value === "NodePort" || value === "LoadBalancer";
  const ports = itemsAt(at.object.root, ["spec", "ports"]);
  if (!isOutside && ports.some((port) => scalarAt(port, ["nodePort"]) !== undefined)) return "refused";
  if (!isOutside && (has(at, "externalTrafficPolicy") || has(at, "healthCheckNodePort"))) return "refused";
  if (value !== "LoadBalancer" && ["loadBalancerClass", "allocateLoadBalancerNodePorts", "loadBalancerSourceRanges"].some((field) => has(at, field))) return "refused";
  if (value === "ExternalName") {
    if (siblingOf(at, "clusterIP") !== "" || ["clusterIPs", "ipFamilies", "ipFamilyPolicy"].some((field) => has(at, field))) return "refused";
    return needing(true, has(at, "externalName"), [{ name: "externalName", value: stop("db.example.com") }]);
  }
  if (siblingOf(at, "clusterIP") === "None" && isOutside) return "refused";
  return needing(true, 0 < ports.length, has(at, "ports") ? [] : [{ name: "ports", value: list([mapping([{ name: "port", value: fixed(80) }])]) }]);
}

/** Keys that a Secret of a type has to have, with something to start from. */
const keysOfSecret: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "kubernetes.io/tls": { "tls.crt": "", "tls.key": "" },
  "kubernetes.io/dockerconfigjson": { ".dockerconfigjson": '{"auths":{}}' },
  "kubernetes.io/dockercfg": { ".dockercfg": "{}" },
  "kubernetes.io/basic-auth": { username: "admin", password: "" },
  "kubernetes.io/ssh-auth": { "ssh-privatekey": "-----BEGIN OPENSSH PRIVATE KEY-----" },
};

function secretType(at: ValuePlace, value: Scalar): ValueCondition {
  if (value === "kubernetes.io/service-account-token") {
    return refusedIf(scalarAt(at.object.root, ["metadata", "annotations", "kubernetes.io/service-account.name"]) === undefined);
  }
  const wanted = Object.entries(keysOfSecret[String(value)] ?? {});
  const missing = wanted.filter(([key]) => ["data", "stringData"].every((field) => nodeAt(at.object.root, [field, key]) === undefined));
  if (missing.length === 0) return "allowed";
  if (has(at, "stringData")) return "refused";
  return [{ name: "stringData", value: mapping(missing.map(([key, text]) => ({ name: key, value: stop(text) }))) }];
}

function isSpreadAlready(at: ValuePlace, value: Scalar): boolean {
  const owner = ownerPath(at);
  const key = siblingOf(at, "topologyKey");
  const others = itemsAt(at.object.root, owner.slice(0, -1)).filter((_item, index) => index !== owner.at(-1));
  return key !== "" && others.some((item) => textAt(item, ["topologyKey"]) === key && textAt(item, ["whenUnsatisfiable"]) === value);
}

function mixesPodAccess(at: ValuePlace, value: Scalar): boolean {
  const modes = itemsAt(at.object.root, at.path.slice(0, -1)).map((item) => scalarAt(item, [])).filter((mode) => mode !== undefined);
  return value === "ReadWriteOncePod" ? 0 < modes.length : modes.includes("ReadWriteOncePod");
}

const opposites: Readonly<Record<string, string>> = { Terminating: "NotTerminating", NotTerminating: "Terminating", BestEffort: "NotBestEffort", NotBestEffort: "BestEffort" };

function clashesWithScope(at: ValuePlace, value: Scalar): boolean {
  const scopes = itemsAt(at.object.root, at.path.slice(0, -1)).map((item) => scalarAt(item, []));
  return scopes.includes(opposites[String(value)] ?? "-");
}

/** With the node's network a port is the node's port: it cannot be another one there. */
function movesHostPorts({ object }: ValuePlace): boolean {
  return containersOf(object).some(({ node }) =>
    itemsAt(node, ["ports"]).some((port) => {
      const onHost = scalarAt(port, ["hostPort"]);
      return onHost !== undefined && onHost !== scalarAt(port, ["containerPort"]);
    }),
  );
}

function numberOf(at: ValuePlace, field: string, otherwise: number): number {
  const value = scalarAt(at.object.root, [...ownerPath(at), field]);
  return typeof value === "number" ? value : otherwise;
}

function hasLinuxSettings({ object }: ValuePlace): boolean {
  const spec: FieldPath = [...(object.pod ?? []), "spec"];
  const all = [[...spec, "securityContext"], [...spec, "hostPID"], [...spec, "hostIPC"], [...spec, "hostNetwork"], [...spec, "shareProcessNamespace"]];
  const containers = ["containers", "initContainers"].flatMap((name) => itemsAt(object.root, [...spec, name]));
  return all.some((path) => nodeAt(object.root, path) !== undefined) || containers.some((container) => nodeAt(container, ["securityContext"]) !== undefined);
}

function isPrivileged(at: ValuePlace): boolean {
  return scalarAt(containerAround(at.object, at.path)?.node, ["securityContext", "privileged"]) === true;
}

function addsCapability(at: ValuePlace, capability: string): boolean {
  const added = itemsAt(at.object.root, [...ownerPath(at), "capabilities", "add"]).map((item) => scalarAt(item, []));
  return added.includes(capability) || added.includes(`CAP_${capability}`);
}

function isNeverRestarted({ object }: ValuePlace): boolean {
  return scalarAt(object.root, [...(object.pod ?? []), "spec", "restartPolicy"]) === "Never";
}

function needing(applies: boolean, isThere: boolean, siblings: readonly EntrySkeleton[]): ValueCondition {
  if (!applies || isThere) return "allowed";
  return siblings.length === 0 ? "refused" : siblings;
}

function refusedIf(isRefused: boolean): ValueCondition {
  return isRefused ? "refused" : "allowed";
}

function has(at: ValuePlace, field: string): boolean {
  const node = nodeAt(at.object.root, [...ownerPath(at), field]);
  return node !== undefined && !(node.kind === "scalar" && node.value === null);
}

function is(at: ValuePlace, field: string, value: Scalar): boolean {
  return scalarAt(at.object.root, [...ownerPath(at), field]) === value;
}

function siblingOf(at: ValuePlace, field: string): string {
  return textAt(at.object.root, [...ownerPath(at), field]) ?? "";
}
