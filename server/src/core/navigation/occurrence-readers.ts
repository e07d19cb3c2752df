import { formatFieldPath, isPrefix, type FieldPath } from "../document/field-path.js";
import { locate } from "../document/locate.js";
import { entryOf, type Node, type ScalarNode } from "../document/node.js";
import { podPathOf } from "../finding/manifest-context.js";
import type { ManifestObject } from "./manifest-object.js";
import { innerSpan, variableReferences } from "./name-span.js";
import type { Occurrence, Subject } from "./occurrence.js";
import { labelSelectorIn, labelsIn, type Labels, type Selector } from "./selector.js";
import { enclosing, type TypedNode } from "./typed-node.js";

export interface Surroundings {
  readonly object: ManifestObject;
  /** The readable text that nodes' offsets are in. */
  readonly text: string;
}

/** Reads the names that a field gives or uses. Called for the field, and for each item and entry of a list or map. */
export type OccurrenceReader = (typed: TypedNode, around: Surroundings) => readonly Occurrence[];

/** Which fields hold names, by `Type.field`. */
export const occurrenceReaders: Readonly<Record<string, OccurrenceReader | undefined>> = {
  "Volume.name": gives({ kind: "volume" }),
  "VolumeMount.name": uses({ kind: "volume" }),
  "VolumeDevice.name": uses({ kind: "volume" }),

  "Container.name": gives({ kind: "container" }),
  "EphemeralContainer.name": gives({ kind: "container" }),
  "EphemeralContainer.targetContainerName": uses({ kind: "container" }),
  "ResourceFieldSelector.containerName": uses({ kind: "container" }),
  "PodFailurePolicyOnExitCodesRequirement.containerName": uses({ kind: "container" }),

  "PodResourceClaim.name": gives({ kind: "device-claim" }),
  "ResourceClaim.name": uses({ kind: "device-claim" }),

  "ContainerPort.name": givesPort,
  "ContainerPort.containerPort": givesPort,
  "HTTPGetAction.port": usesPort,
  "TCPSocketAction.port": usesPort,
  "GRPCAction.port": usesPort,
  "ServicePort.targetPort": usesTargetPort,

  "EnvVar.name": (typed, around) => scalarOccurrence(typed, around, "definition", { kind: "variable", container: containerOf(typed) }),
  "EnvVar.value": usesVariables,
  "Container.command": usesVariables,
  "Container.args": usesVariables,
  "EphemeralContainer.command": usesVariables,
  "EphemeralContainer.args": usesVariables,
  "ExecAction.command": usesVariables,
  "VolumeMount.subPathExpr": usesVariables,

  "ObjectMeta.name": givesObject,
  "ObjectMeta.namespace": (typed, around) => (isOwnMetadata(typed, around.object) ? uses(objectOf("Namespace"))(typed, around) : []),
  "ConfigMapVolumeSource.name": uses(objectOf("ConfigMap")),
  "ConfigMapProjection.name": uses(objectOf("ConfigMap")),
  "ConfigMapEnvSource.name": uses(objectOf("ConfigMap")),
  "ConfigMapKeySelector.name": uses(objectOf("ConfigMap")),
  "SecretVolumeSource.secretName": uses(objectOf("Secret")),
  "SecretProjection.name": uses(objectOf("Secret")),
  "SecretEnvSource.name": uses(objectOf("Secret")),
  "SecretKeySelector.name": uses(objectOf("Secret")),
  "SecretReference.name": uses(objectOf("Secret")),
  // In every type that the engine judges, a reference without a kind is one to a Secret.
  "LocalObjectReference.name": uses(objectOf("Secret")),
  "PersistentVolumeClaimVolumeSource.claimName": uses(objectOf("PersistentVolumeClaim")),
  "PersistentVolumeClaimSpec.volumeName": uses(objectOf("PersistentVolume")),
  "PodSpec.serviceAccountName": uses(objectOf("ServiceAccount")),
  "PodSpec.serviceAccount": uses(objectOf("ServiceAccount")),
  "StatefulSetSpec.serviceName": uses(objectOf("Service")),

  "ConfigMap.data": givesKey("ConfigMap"),
  "ConfigMap.binaryData": givesKey("ConfigMap"),
  "Secret.data": givesKey("Secret"),
  "Secret.stringData": givesKey("Secret"),
  "ConfigMapKeySelector.key": usesKey,
  "SecretKeySelector.key": usesKey,
  "KeyToPath.key": usesKey,

  "ObjectMeta.labels": givesLabels,
  "DeploymentSpec.selector": usesLabels("own"),
  "StatefulSetSpec.selector": usesLabels("own"),
  "DaemonSetSpec.selector": usesLabels("own"),
  "ReplicaSetSpec.selector": usesLabels("own"),
  "JobSpec.selector": usesLabels("own"),
  "ReplicationControllerSpec.selector": usesLabels("own"),
  "ServiceSpec.selector": usesLabels("others"),
  "PodAffinityTerm.labelSelector": usesLabels("others"),
  "TopologySpreadConstraint.labelSelector": usesLabels("others"),
};

function gives(subject: Subject): OccurrenceReader {
  return (typed, around) => scalarOccurrence(typed, around, "definition", subject);
}

function uses(subject: Subject): OccurrenceReader {
  return (typed, around) => scalarOccurrence(typed, around, "use", subject);
}

function objectOf(kind: string): Subject {
  return { kind: "object", of: kind };
}

function scalarOccurrence(
  { node, path }: TypedNode, { object }: Surroundings, role: Occurrence["role"], subject: Subject, more: Pick<Occurrence, "labels" | "selector"> = {},
): readonly Occurrence[] {
  const name = textOf(node);
  if (name === undefined || node.kind !== "scalar") return [];
  return [{ subject, role, name, span: innerSpan(node), path, object, ...more }];
}

function givesPort(typed: TypedNode, around: Surroundings): readonly Occurrence[] {
  const kind = typed.place.field?.name === "name" ? "port" : "port-number";
  return scalarOccurrence(typed, around, "definition", { kind, container: containerOf(typed) }, { labels: podLabelsOf(around.object) });
}

function usesPort(typed: TypedNode, around: Surroundings): readonly Occurrence[] {
  return scalarOccurrence(typed, around, "use", { kind: portKindOf(typed.node), container: containerOf(typed) });
}

function usesTargetPort(typed: TypedNode, around: Surroundings): readonly Occurrence[] {
  const selector = serviceSelectorOf(around.object);
  return scalarOccurrence(typed, around, "use", { kind: portKindOf(typed.node), container: undefined }, { selector });
}

function portKindOf(node: Node): "port" | "port-number" {
  return node.kind === "scalar" && typeof node.value === "number" ? "port-number" : "port";
}

function usesVariables(typed: TypedNode, { object, text }: Surroundings): readonly Occurrence[] {
  const { node, path } = typed;
  if (node.kind !== "scalar") return [];
  const container = containerOf(typed);
  return variableReferences(text.slice(node.start, node.end)).map(({ name, start, end }) => ({
    subject: { kind: "variable", container },
    role: "use",
    name,
    span: { start: node.start + start, end: node.start + end },
    path,
    object,
  }));
}

function givesObject(typed: TypedNode, around: Surroundings): readonly Occurrence[] {
  if (isOwnMetadata(typed, around.object)) return gives(objectOf(around.object.kind.kind))(typed, around);
  const isClaimTemplate = typed.path.includes("volumeClaimTemplates");
  return isClaimTemplate ? gives({ kind: "volume" })(typed, around) : [];
}

function givesKey(of: "ConfigMap" | "Secret"): OccurrenceReader {
  return ({ entry, place, path }, { object }) => {
    if (place.role !== "value" || entry === undefined || object.name === undefined) return [];
    return [{ subject: { kind: "key", of, owner: object.name }, role: "definition", name: entry.name, span: innerSpan(entry.key), path, object }];
  };
}

const keyOwners: Readonly<Record<string, { readonly of: "ConfigMap" | "Secret"; readonly name: string }>> = {
  ConfigMapKeySelector: { of: "ConfigMap", name: "name" },
  ConfigMapVolumeSource: { of: "ConfigMap", name: "name" },
  ConfigMapProjection: { of: "ConfigMap", name: "name" },
  SecretKeySelector: { of: "Secret", name: "name" },
  SecretVolumeSource: { of: "Secret", name: "secretName" },
  SecretProjection: { of: "Secret", name: "name" },
};

function usesKey(typed: TypedNode, around: Surroundings): readonly Occurrence[] {
  const source = enclosing(typed, Object.keys(keyOwners));
  const known = source?.place.type.kind === "object" ? keyOwners[source.place.type.type] : undefined;
  const owner = known && textOf(entryOf(source?.node, known.name)?.value);
  return known === undefined || owner === undefined ? [] : uses({ kind: "key", of: known.of, owner })(typed, around);
}

function givesLabels({ entry, place, node, path }: TypedNode, { object }: Surroundings): readonly Occurrence[] {
  const pod = podPathOf(object.kind.kind);
  if (place.role !== "value" || pod === undefined || !isPrefix([...object.path, ...pod, "metadata", "labels"], path)) return [];
  return labelOccurrences(entry?.key, node, { role: "definition", path, object, labels: podLabelsOf(object) });
}

function usesLabels(whose: "own" | "others"): OccurrenceReader {
  return ({ place, node, path }, { object }) => {
    if (place.role !== "field") return [];
    const isMap = place.type.kind === "map";
    const selector: Selector = isMap
      ? { matchLabels: labelsIn(node), matchExpressions: [], isOwn: whose === "own" }
      : labelSelectorIn(node, whose === "own");
    const labels = isMap ? node : entryOf(node, "matchLabels")?.value;
    const labelsPath = isMap ? path : [...path, "matchLabels"];
    const expressions = entryOf(isMap ? undefined : node, "matchExpressions")?.value;
    const common = { role: "use", object, selector } as const;
    const plain = labels?.kind === "mapping" ? labels.entries : [];
    const listed = expressions?.kind === "sequence" ? expressions.items : [];
    return [
      ...plain.flatMap((entry) => labelOccurrences(entry.key, entry.value, { ...common, path: [...labelsPath, entry.name] })),
      ...listed.flatMap((item, index) => expressionOccurrences(item, { ...common, path: [...path, "matchExpressions", index] })),
    ];
  };
}

type LabelPlace = Omit<Occurrence, "subject" | "name" | "span">;

function expressionOccurrences(requirement: Node, place: LabelPlace): readonly Occurrence[] {
  const key = entryOf(requirement, "key")?.value;
  const values = entryOf(requirement, "values")?.value;
  if (key?.kind !== "scalar" || values?.kind !== "sequence" || textOf(entryOf(requirement, "operator")?.value) !== "In") return [];
  return values.items.flatMap((value, index) => labelOccurrences(key, value, { ...place, path: [...place.path, "values", index] }));
}

function labelOccurrences(keyNode: ScalarNode | undefined, valueNode: Node, place: LabelPlace): readonly Occurrence[] {
  const [key, value] = [keyNode && textOf(keyNode), textOf(valueNode)];
  if (keyNode === undefined || key === undefined || value === undefined || valueNode.kind !== "scalar") return [];
  return [
    { ...place, subject: { kind: "label", half: "key", key, value }, name: key, span: innerSpan(keyNode) },
    { ...place, subject: { kind: "label", half: "value", key, value }, name: value, span: innerSpan(valueNode) },
  ];
}

/** The labels of an object's pod, or of the template of its pods. */
function podLabelsOf(object: ManifestObject): Labels {
  const pod = podPathOf(object.kind.kind);
  if (pod === undefined) return {};
  const place = locate(object.node, [...pod, "metadata", "labels"]);
  return place.missing.length === 0 ? labelsIn(place.node) : {};
}

function serviceSelectorOf(object: ManifestObject): Selector {
  const place = locate(object.node, ["spec", "selector"]);
  return { matchLabels: place.missing.length === 0 ? labelsIn(place.node) : {}, matchExpressions: [], isOwn: false };
}

/** Field path of the container that a node stands in; a lifecycle hook's or a probe's is the one around it. */
function containerOf(typed: TypedNode): string {
  return formatFieldPath(enclosing(typed, ["Container", "EphemeralContainer"])?.path ?? []);
}

function isOwnMetadata({ path }: TypedNode, object: ManifestObject): boolean {
  const own: FieldPath = [...object.path, "metadata"];
  return path.length === own.length + 1 && isPrefix(own, path);
}

function textOf(node: Node | undefined): string | undefined {
  return node?.kind === "scalar" && node.value !== null && node.value !== "" ? String(node.value) : undefined;
}
