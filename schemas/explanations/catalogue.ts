import type { Text } from "../../server/src/core/language/text.js";
import { command } from "./command.js";
import { configuration } from "./configuration.js";
import { containers } from "./containers.js";
import { environment } from "./environment.js";
import type { Explanation, FieldExplanations } from "./explanation.js";
import { images } from "./images.js";
import { lifecycle } from "./lifecycle.js";
import { metadata } from "./metadata.js";
import { network } from "./network.js";
import { oldVolumes } from "./old-volumes.js";
import { probes } from "./probes.js";
import { resources } from "./resources.js";
import { restarts } from "./restarts.js";
import { scheduling } from "./scheduling.js";
import { securityContext } from "./security-context.js";
import { services } from "./services.js";
import { explainSignal, values } from "./values.js";
import { volumeMounts } from "./volume-mounts.js";
import { volumes } from "./volumes.js";
import { workloads } from "./workloads.js";

/** Every field that we explain ourselves. */
export const fieldExplanations: FieldExplanations = {
  ...command,
  ...configuration,
  ...containers,
  ...environment,
  ...images,
  ...lifecycle,
  ...metadata,
  ...network,
  ...oldVolumes,
  ...probes,
  ...resources,
  ...restarts,
  ...scheduling,
  ...securityContext,
  ...services,
  ...volumeMounts,
  ...volumes,
  ...workloads,
};

/** Types whose fields mean what those of another type mean. */
const sameAs: Readonly<Record<string, readonly string[]>> = {
  EphemeralContainer: ["Container"],
  PodAntiAffinity: ["PodAffinity"],
  ConfigMapProjection: ["ConfigMapVolumeSource"],
  SecretProjection: ["SecretVolumeSource"],
  DownwardAPIProjection: ["DownwardAPIVolumeSource"],
  ConfigMapEnvSource: ["ConfigMapKeySelector"],
  SecretEnvSource: ["SecretKeySelector"],
  ReplicaSetSpec: ["DeploymentSpec"],
  ReplicationControllerSpec: ["ReplicaSetSpec", "DeploymentSpec"],
  StatefulSetSpec: ["DeploymentSpec"],
  DaemonSetSpec: ["DeploymentSpec"],
  PodTemplateSpec: ["*"],
  JobTemplateSpec: ["*"],
  PersistentVolumeClaimTemplate: ["*"],
};

/** Our explanation of a field, if there is one; `isKind` tells that the type is that of a kind. */
export function findExplanation(type: string, field: string, isKind: boolean): Explanation | undefined {
  const types = [type, ...(sameAs[type] ?? []), ...(isKind ? ["*"] : [])];
  for (const name of types) {
    const key = `${name}.${field}`;
    if (Object.hasOwn(fieldExplanations, key)) return fieldExplanations[key];
  }
  return undefined;
}

/** What a value of an enumeration means, if we say so. */
export function findValueExplanation(enumeration: string, value: string): Text | undefined {
  const key = `${enumeration}.${value}`;
  if (Object.hasOwn(values, key)) return values[key];
  return enumeration === "Signal" && value.startsWith("SIG") ? explainSignal(value) : undefined;
}
