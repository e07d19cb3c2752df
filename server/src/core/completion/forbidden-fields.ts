import type { FieldPath } from "../document/field-path.js";
import type { Entry } from "../document/node.js";
import { scalarAt } from "../document/read.js";
import type { ScalarValue } from "../document/scalar.js";
import { fieldOf, gateHistory } from "../schema/field-model.js";
import type { Field } from "../schema/field-type.js";
import type { ObjectInHand } from "./cursor.js";

/** An object that a field may be added to. */
export interface KeyPlace {
  readonly object: ObjectInHand;
  readonly type: string;
  /** From the object in hand to the object that gets the field. */
  readonly path: FieldPath;
  readonly siblings: readonly Entry[];
}

type Forbids = (at: KeyPlace) => boolean;

/**
 * Fields that validation refuses because of what stands around them, by `Type.field` (`pkg/apis/{core,apps,batch}/validation`).
 * They only keep completion from offering what the engine would refuse; nothing is judged by them.
 */
const forbidden: Readonly<Record<string, Forbids>> = {
  "Container.livenessProbe": isPlainInitContainer,
  "Container.readinessProbe": isPlainInitContainer,
  "Container.startupProbe": isPlainInitContainer,
  "Container.lifecycle": isPlainInitContainer,
  "Container.resizePolicy": ({ path }) => path.includes("initContainers"),
  "Container.restartPolicyRules": (at) => !has(at, "restartPolicy"),
  "Probe.terminationGracePeriodSeconds": ({ path }) => path.at(-1) === "readinessProbe",
  // Admission computes it from a RuntimeClass, and refuses any other.
  "PodSpec.overhead": () => true,
  "PodSpec.activeDeadlineSeconds": ({ object }) => isKeptRunning(object),
  "PodSpec.hostname": (at) => has(at, "hostnameOverride"),
  "PodSpec.hostnameOverride": (at) => is(at, "setHostnameAsFQDN", true) || is(at, "hostNetwork", true),
  "PodSpec.setHostnameAsFQDN": (at) => has(at, "hostnameOverride"),
  "PodSpec.nodeName": (at) => has(at, "schedulingGates"),
  "PodSpec.schedulingGates": (at) => has(at, "nodeName"),
  "PodSpec.hostPID": (at) => is(at, "shareProcessNamespace", true) || is(at, "hostUsers", false),
  "PodSpec.hostIPC": (at) => is(at, "hostUsers", false),
  "PodSpec.hostNetwork": (at) => is(at, "hostUsers", false) || has(at, "hostnameOverride"),
  "PodSpec.shareProcessNamespace": (at) => is(at, "hostPID", true),
  "PodSpec.hostUsers": (at) => ["hostNetwork", "hostPID", "hostIPC"].some((field) => is(at, field, true)),
  "SeccompProfile.localhostProfile": (at) => !is(at, "type", "Localhost"),
  "AppArmorProfile.localhostProfile": (at) => !is(at, "type", "Localhost"),
  "Toleration.tolerationSeconds": (at) => !is(at, "effect", "NoExecute"),
  "Toleration.value": (at) => is(at, "operator", "Exists") || !has(at, "key"),
  "TopologySpreadConstraint.minDomains": (at) => is(at, "whenUnsatisfiable", "ScheduleAnyway"),
  "TopologySpreadConstraint.matchLabelKeys": (at) => !has(at, "labelSelector"),
  "PodAffinityTerm.matchLabelKeys": (at) => !has(at, "labelSelector"),
  "PodAffinityTerm.mismatchLabelKeys": (at) => !has(at, "labelSelector"),
  "LabelSelectorRequirement.values": wantsNoValues,
  "NodeSelectorRequirement.values": wantsNoValues,
  "ScopedResourceSelectorRequirement.values": wantsNoValues,
  "ResourceRequirements.claims": ({ object, path }) => object.pod !== undefined && path.length === object.pod.length + 2,
  "PersistentVolumeSpec.volumeAttributesClassName": (at) => !has(at, "csi"),
  "FCVolumeSource.wwids": (at) => has(at, "targetWWNs"),
  "FCVolumeSource.targetWWNs": (at) => has(at, "wwids"),
  "FlockerVolumeSource.datasetName": (at) => has(at, "datasetUUID"),
  "FlockerVolumeSource.datasetUUID": (at) => has(at, "datasetName"),
  "LimitRangeItem.default": (at) => is(at, "type", "Pod"),
  "LimitRangeItem.defaultRequest": (at) => is(at, "type", "Pod"),
  "VolumeMount.recursiveReadOnly": (at) => !is(at, "readOnly", true),
  "DeploymentStrategy.rollingUpdate": (at) => has(at, "type") && !is(at, "type", "RollingUpdate"),
  "DaemonSetUpdateStrategy.rollingUpdate": (at) => has(at, "type") && !is(at, "type", "RollingUpdate"),
  "StatefulSetUpdateStrategy.rollingUpdate": (at) => has(at, "type") && !is(at, "type", "RollingUpdate"),
  "RollingUpdateDaemonSet.maxSurge": (at) => !is(at, "maxUnavailable", 0),
  "JobSpec.selector": (at) => !is(at, "manualSelector", true) || at.object.kind.kind === "CronJob",
  "JobSpec.manualSelector": (at) => at.object.kind.kind === "CronJob" || !has(at, "selector"),
  "JobSpec.backoffLimitPerIndex": (at) => !is(at, "completionMode", "Indexed"),
  "JobSpec.maxFailedIndexes": (at) => !has(at, "backoffLimitPerIndex"),
  "JobSpec.successPolicy": (at) => !is(at, "completionMode", "Indexed"),
  "JobSpec.podFailurePolicy": (at) => scalarAt(at.object.root, [...at.path, "template", "spec", "restartPolicy"]) !== "Never",
  "ServiceSpec.externalName": (at) => !is(at, "type", "ExternalName"),
  "ServiceSpec.externalTrafficPolicy": (at) => !isReachedFromOutside(at),
  "ServiceSpec.healthCheckNodePort": (at) => !is(at, "type", "LoadBalancer") || !is(at, "externalTrafficPolicy", "Local"),
  "ServiceSpec.loadBalancerClass": (at) => !is(at, "type", "LoadBalancer"),
  "ServiceSpec.loadBalancerIP": (at) => !is(at, "type", "LoadBalancer"),
  "ServiceSpec.loadBalancerSourceRanges": (at) => !is(at, "type", "LoadBalancer"),
  "ServiceSpec.allocateLoadBalancerNodePorts": (at) => !is(at, "type", "LoadBalancer"),
  "ServiceSpec.sessionAffinityConfig": (at) => !is(at, "sessionAffinity", "ClientIP"),
  "ServiceSpec.clusterIPs": (at) => !has(at, "clusterIP") || is(at, "type", "ExternalName"),
  "ServiceSpec.clusterIP": (at) => is(at, "type", "ExternalName"),
  "ServiceSpec.ipFamilies": (at) => is(at, "type", "ExternalName"),
  "ServiceSpec.ipFamilyPolicy": (at) => is(at, "type", "ExternalName"),
  "ServicePort.nodePort": ({ object }) => !["NodePort", "LoadBalancer"].includes(String(scalarAt(object.root, ["spec", "type"]))),
  "ObjectMeta.namespace": (at) => !at.object.kind.namespaced || isOfEphemeralVolume(at),
  "ObjectMeta.name": isOfEphemeralVolume,
  "ObjectMeta.generateName": isOfEphemeralVolume,
  "ObjectMeta.ownerReferences": isOfEphemeralVolume,
  "ObjectMeta.finalizers": isOfEphemeralVolume,
  "PersistentVolumeClaimSpec.dataSource": (at) => has(at, "dataSourceRef"),
  "PersistentVolumeClaimSpec.dataSourceRef": (at) => has(at, "dataSource"),
  "PersistentVolumeClaimSpec.selector": ({ path }) => path.includes("ephemeral"),
};

/**
 * Whether a field may be added to an object: it is not there yet, no other of its choice is, nobody but the server sets it, its
 * feature gate is on, and nothing around it forbids it.
 */
export function isOpenField(field: Field, at: KeyPlace): boolean {
  if (at.siblings.some(({ name }) => name === field.name) || field.serverSet === true) return false;
  if (field.choice !== undefined && at.siblings.some(({ name }) => choiceOf(at, name) === field.choice)) return false;
  if (field.gate !== undefined && gateHistory(field.gate).at(-1)?.enabled === false) return false;
  const key = `${at.type}.${field.name}`;
  return !Object.hasOwn(forbidden, key) || !(forbidden[key] as Forbids)(at);
}

/** Init containers that run to their end; one that restarts always is a sidecar and may have all that containers may. */
function isPlainInitContainer({ path, siblings }: KeyPlace): boolean {
  return path.includes("initContainers") && valueOf(siblings, "restartPolicy") !== "Always";
}

/** Pods of these controllers never end by themselves. */
function isKeptRunning({ kind }: ObjectInHand): boolean {
  return !["Pod", "PodTemplate", "Job", "CronJob"].includes(kind.kind);
}

/** The claim of an ephemeral volume is named after its pod. */
function isOfEphemeralVolume({ path }: KeyPlace): boolean {
  return path.includes("ephemeral");
}

function wantsNoValues(at: KeyPlace): boolean {
  return is(at, "operator", "Exists") || is(at, "operator", "DoesNotExist");
}

function isReachedFromOutside(at: KeyPlace): boolean {
  return is(at, "type", "NodePort") || is(at, "type", "LoadBalancer");
}

function choiceOf({ type }: KeyPlace, name: string): string | undefined {
  return fieldOf(type, name)?.choice;
}

function has({ siblings }: KeyPlace, name: string): boolean {
  return siblings.some((entry) => entry.name === name && !(entry.value.kind === "scalar" && entry.value.value === null));
}

function is({ siblings }: KeyPlace, name: string, value: ScalarValue): boolean {
  return valueOf(siblings, name) === value;
}

function valueOf(siblings: readonly Entry[], name: string): ScalarValue | undefined {
  const value = siblings.find((entry) => entry.name === name)?.value;
  return value?.kind === "scalar" ? value.value : undefined;
}
