import { alone, ownerPath, usual, type Around, type Suggestion, type ValuePlace, type ValueRoutine } from "./suggestion.js";
import { itemsAt, scalarAt } from "../document/read.js";
import { fieldOf, placeIn } from "../schema/field-model.js";
import type { Scalar } from "./skeleton.js";
import { valueCondition } from "./value-conditions.js";
import { usualValues } from "./usual-values.js";
import { booleans } from "./values/booleans.js";
import { containersToName, imagesForContainers, namesForContainers } from "./values/container-names.js";
import { valuesElsewhere } from "./values/elsewhere.js";
import { enumeratedValues } from "./values/enumerated.js";
import { fieldPaths } from "./values/field-paths.js";
import { labelValues, nodeKeys, selectorKeys, selectorValues } from "./values/labels.js";
import { configMapKeys, pathOfKey, projectedKeys, secretKeys } from "./values/object-keys.js";
import { namesForObjects, namespaces, objectsOf, serviceAccounts, servicesToName } from "./values/object-names.js";
import { hostPorts, namesForPorts, namesForServicePorts, portNumbersToProbe, portsToDeclare, portsToProbe, portsToServe, portsToTarget } from "./values/ports.js";
import { amountsOfResource, divisors, sizes } from "./values/quantities.js";
import { topologiesToSpread } from "./values/topology-keys.js";
import { resourceClaims } from "./values/resource-claims.js";
import { emptyVolumes, namesForVolumes, volumesForDevices, volumesToMount } from "./values/volume-names.js";

/** What knows the values of a field best, by `Type.field`. */
const routines: Readonly<Record<string, ValueRoutine>> = {
  "VolumeMount.name": volumesToMount,
  "VolumeDevice.name": volumesForDevices,
  "FileKeySelector.volumeName": emptyVolumes,
  "Volume.name": namesForVolumes,
  "Container.name": namesForContainers,
  "Container.image": imagesForContainers,
  "EphemeralContainer.name": namesForContainers,
  "EphemeralContainer.targetContainerName": containersToName,
  "ResourceFieldSelector.containerName": containersToName,
  "PodFailurePolicyOnExitCodesRequirement.containerName": containersToName,
  "ContainerPort.containerPort": portsToDeclare,
  "ContainerPort.hostPort": hostPorts,
  "ContainerPort.name": namesForPorts,
  "HTTPGetAction.port": portsToProbe,
  "TCPSocketAction.port": portsToProbe,
  "GRPCAction.port": portNumbersToProbe,
  "ServicePort.port": portsToServe,
  "ServicePort.targetPort": portsToTarget,
  "ServicePort.name": namesForServicePorts,
  "EndpointPort.name": namesForServicePorts,
  "NodeSelectorRequirement.key": nodeKeys,
  "ObjectMeta.name": namesForObjects,
  "ObjectMeta.namespace": namespaces,
  "ObjectMeta.labels": labelValues,
  "LabelSelector.matchLabels": labelValues,
  "ReplicationControllerSpec.selector": labelValues,
  "ServiceSpec.selector": labelValues,
  "PodSpec.nodeSelector": labelValues,
  "LabelSelectorRequirement.key": selectorKeys,
  "LabelSelectorRequirement.values": selectorValues,
  "NodeSelectorRequirement.values": selectorValues,
  "PodSpec.serviceAccountName": serviceAccounts,
  "PodSpec.serviceAccount": serviceAccounts,
  "StatefulSetSpec.serviceName": servicesToName,
  "ConfigMapVolumeSource.name": objectsOf("ConfigMap"),
  "ConfigMapProjection.name": objectsOf("ConfigMap"),
  "ConfigMapEnvSource.name": objectsOf("ConfigMap"),
  "ConfigMapKeySelector.name": objectsOf("ConfigMap"),
  "ConfigMapKeySelector.key": configMapKeys,
  "SecretVolumeSource.secretName": objectsOf("Secret"),
  "SecretProjection.name": objectsOf("Secret"),
  "SecretEnvSource.name": objectsOf("Secret"),
  "SecretKeySelector.name": objectsOf("Secret"),
  "SecretKeySelector.key": secretKeys,
  "SecretReference.name": objectsOf("Secret"),
  "LocalObjectReference.name": objectsOf("Secret"),
  "KeyToPath.key": projectedKeys,
  "KeyToPath.path": pathOfKey,
  "PersistentVolumeClaimVolumeSource.claimName": objectsOf("PersistentVolumeClaim"),
  "PersistentVolumeClaimSpec.volumeName": objectsOf("PersistentVolume"),
  "ObjectFieldSelector.fieldPath": fieldPaths,
  "ResourceFieldSelector.divisor": divisors,
  "ResourceRequirements.limits": amountsOfResource,
  "ResourceRequirements.requests": amountsOfResource,
  "VolumeResourceRequirements.limits": amountsOfResource,
  "VolumeResourceRequirements.requests": amountsOfResource,
  "PersistentVolumeSpec.capacity": amountsOfResource,
  "PodSpec.overhead": amountsOfResource,
  "ResourceQuotaSpec.hard": amountsOfResource,
  "LimitRangeItem.max": amountsOfResource,
  "LimitRangeItem.min": amountsOfResource,
  "LimitRangeItem.default": amountsOfResource,
  "LimitRangeItem.defaultRequest": amountsOfResource,
  "EmptyDirVolumeSource.sizeLimit": sizes,
  "ResourceClaim.name": resourceClaims,
  "TopologySpreadConstraint.topologyKey": topologiesToSpread,
};

/** Values that no other item of the same list may have, though the list does not go by them; nor, mostly, those of other lists. */
const neverRepeated: ReadonlySet<string> = new Set([
  "Container.name", "ContainerPort.name", "ContainerPort.hostPort", "ServicePort.name", "ServicePort.nodePort", "ContainerResizePolicy.resourceName", "LimitRangeItem.type", "EndpointPort.name",
]);

/** Fields whose own routine looks at the rest of the manifest, and leaves out of it what does not fit. */
const knowsElsewhere: ReadonlySet<string> = new Set([
  "TopologySpreadConstraint.topologyKey", "ObjectFieldSelector.fieldPath", "ResourceRequirements.limits", "ResourceRequirements.requests",
]);

/** Values that fit at a place, likeliest first, each once. */
export function valuesFor(at: ValuePlace, around: Around = alone): readonly Suggestion[] {
  const { owner, field, type } = at.place;
  if (owner === undefined || field === undefined) return [];
  const key = `${owner}.${field.name}`;
  const own = Object.hasOwn(routines, key) ? (routines[key] as ValueRoutine)(at, around) : [];
  const given = field.default;
  const all = [
    ...own,
    ...(own.some(({ kind }) => kind === "closed") ? [] : enumeratedValues(at)),
    ...(type.kind === "boolean" ? booleans(at) : []),
    ...(isScalar(given) && type.kind !== "boolean" && field.enumeration === undefined ? usual([given], { en: "the default", ko: "기본값" }) : []),
    ...(isClosed(own) ? [] : [...(neverRepeated.has(key) || knowsElsewhere.has(key) ? [] : valuesElsewhere(at)), ...(at.place.role === "value" ? [] : usual(usualValues(owner, field.name)))]),
  ];
  return unique(all).filter(({ value }) => !isTaken(at, value) && valueCondition(at, value) !== "refused");
}

/** Where the manifest itself says what may stand here, nothing else is offered. */
function isClosed(suggestions: readonly Suggestion[]): boolean {
  return 0 < suggestions.length && suggestions.every(({ kind }) => kind === "closed");
}

function unique(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const seen = new Set<Scalar>();
  return suggestions.filter(({ value }) => !seen.has(value) && seen.add(value));
}

/** Whether another item of the list is identified by this value already. */
function isTaken(at: ValuePlace, value: Scalar): boolean {
  const owner = ownerPath(at);
  if (typeof owner.at(-1) !== "number" || at.place.role !== "field") return false;
  const list = placeIn(at.object.kind.type, owner.slice(0, -1));
  const keys = list?.owner === undefined || list.field === undefined ? undefined : fieldOf(list.owner, list.field.name)?.listKeys;
  const field = at.place.field?.name ?? "";
  const isKey = keys?.length === 1 && keys[0] === field;
  if (!isKey && !neverRepeated.has(`${at.place.owner}.${field}`)) return false;
  return itemsAt(at.object.root, owner.slice(0, -1)).some((item, index) => index !== owner.at(-1) && scalarAt(item, [field]) === value);
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
