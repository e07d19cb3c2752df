import type { Enumeration } from "../server/src/core/schema/field-type.js";

/**
 * What the field model has to know and neither OpenAPI nor the Go types say: it stands in the code of validation,
 * of the create strategies and of the kubelet. Keys are `Type.field`, with Go's names of the types.
 */

/** Required by validation (`pkg/apis/*\/validation`), though OpenAPI calls them optional. */
export const requiredByValidation: readonly string[] = [
  "Pod.metadata",
  "Pod.spec",
  "PodTemplateSpec.spec",
  "Deployment.metadata",
  "Deployment.spec",
  "ReplicaSet.metadata",
  "ReplicaSet.spec",
  "ReplicaSetSpec.template",
  "StatefulSet.metadata",
  "StatefulSet.spec",
  "DaemonSet.metadata",
  "DaemonSet.spec",
  "ReplicationController.metadata",
  "ReplicationController.spec",
  "ReplicationControllerSpec.template",
  "Job.metadata",
  "Job.spec",
  "CronJob.metadata",
  "JobTemplateSpec.spec",
  "PodTemplate.metadata",
  "PodTemplate.template",
  "Service.metadata",
  "Service.spec",
  "ConfigMap.metadata",
  "Secret.metadata",
  "ServiceAccount.metadata",
  "PersistentVolumeClaim.metadata",
  "PersistentVolumeClaim.spec",
  "PersistentVolumeClaimSpec.accessModes",
  "PersistentVolumeClaimSpec.resources",
  "PersistentVolume.metadata",
  "PersistentVolume.spec",
  "PersistentVolumeSpec.accessModes",
  "PersistentVolumeSpec.capacity",
  "Namespace.metadata",
  "LimitRange.metadata",
  "ResourceQuota.metadata",
  "Endpoints.metadata",
  "ObjectMeta.name",
  "Container.image",
  "EphemeralContainer.image",
  "SecretVolumeSource.secretName",
  "ConfigMapVolumeSource.name",
  "ConfigMapProjection.name",
  "SecretProjection.name",
  "ConfigMapKeySelector.name",
  "SecretKeySelector.name",
  "ConfigMapEnvSource.name",
  "SecretEnvSource.name",
  "EphemeralVolumeSource.volumeClaimTemplate",
  "ImageVolumeSource.reference",
  "ExecAction.command",
  "PodDNSConfigOption.name",
  "PodFailurePolicyOnPodConditionsPattern.status",
  "ServiceSpec.ports",
];

/** Only one of these fields may be set in one object; the choice is named after what it chooses. */
export const choices: Readonly<Record<string, readonly string[]>> = {
  "EnvVar.value": ["value", "valueFrom"],
  "EnvVarSource.source": ["fieldRef", "resourceFieldRef", "configMapKeyRef", "secretKeyRef", "fileKeyRef"],
  "EnvFromSource.source": ["configMapRef", "secretRef"],
  "LifecycleHandler.handler": ["exec", "httpGet", "tcpSocket", "sleep"],
  "VolumeProjection.source": ["secret", "downwardAPI", "configMap", "serviceAccountToken", "clusterTrustBundle", "podCertificate"],
  "DownwardAPIVolumeFile.source": ["fieldRef", "resourceFieldRef"],
  "VolumeMount.subPath": ["subPath", "subPathExpr"],
  "PodFailurePolicyRule.condition": ["onExitCodes", "onPodConditions"],
  "PodResourceClaim.source": ["resourceClaimName", "resourceClaimTemplateName"],
};

/** Structs that are embedded into others and of whose fields only one may be set. */
export const embeddedChoices: Readonly<Record<string, string>> = {
  VolumeSource: "source",
  PersistentVolumeSource: "source",
  ProbeHandler: "handler",
};

/** Written by the server, by controllers or through a subresource: of no use in a manifest. `status` of every kind is one too. */
export const serverSetFields: readonly string[] = [
  "ObjectMeta.uid",
  "ObjectMeta.resourceVersion",
  "ObjectMeta.generation",
  "ObjectMeta.creationTimestamp",
  "ObjectMeta.deletionTimestamp",
  "ObjectMeta.deletionGracePeriodSeconds",
  "ObjectMeta.managedFields",
  "ObjectMeta.selfLink",
  "PodSpec.ephemeralContainers",
  "PodSpec.priority",
  "NamespaceSpec.finalizers",
];

/** Enumerations without the `+enum` tag whose values validation enforces all the same. */
export const closedByValidation: readonly string[] = [
  "ConditionStatus",
  "ContainerRestartPolicy",
  "ContainerRestartRuleAction",
  "ContainerRestartRuleOnExitCodesOperator",
  "LabelSelectorOperator",
  "OSName",
  "PersistentVolumeClaimRetentionPolicyType",
  "PodSELinuxChangePolicy",
  "RecursiveReadOnlyMode",
  "ResourceResizeRestartPolicy",
];

/** Values that are refused unless a feature gate is on. */
export const gatedValues: Readonly<Record<string, string>> = {
  "TolerationOperator.Lt": "TaintTolerationComparisonOperators",
  "TolerationOperator.Gt": "TaintTolerationComparisonOperators",
  "ContainerRestartRuleAction.RestartAllContainers": "RestartAllContainersOnContainerExits",
};

/** `+featureGate` tags of k8s.io/api that differ from the gate's name in `pkg/features`. */
export const gateAliases: Readonly<Record<string, string>> = {
  PodCertificateProjection: "PodCertificateRequest",
};

/** Fields behind a gate that carry no `+featureGate` tag. */
export const gatedFields: Readonly<Record<string, string>> = {
  "Lifecycle.stopSignal": "ContainerStopSignals",
  "VolumeSource.image": "ImageVolume",
  "Volume.image": "ImageVolume",
};

/** Enumerations that Go has only as plain strings. */
export const extraEnumerations: readonly Enumeration[] = [
  { name: "ContainerResourceName", closed: false, values: ["cpu", "memory", "ephemeral-storage", "hugepages-2Mi", "hugepages-1Gi"] },
  { name: "OverheadResourceName", closed: false, values: ["cpu", "memory"] },
  { name: "ResizableResourceName", closed: true, values: ["cpu", "memory"] },
  { name: "StorageResourceName", closed: false, values: ["storage"] },
  { name: "LimitRangeResourceName", closed: false, values: ["cpu", "memory", "ephemeral-storage", "storage"] },
  {
    name: "Capability",
    closed: false,
    values: [
      "ALL", "AUDIT_CONTROL", "AUDIT_READ", "AUDIT_WRITE", "BLOCK_SUSPEND", "BPF", "CHECKPOINT_RESTORE", "CHOWN",
      "DAC_OVERRIDE", "DAC_READ_SEARCH", "FOWNER", "FSETID", "IPC_LOCK", "IPC_OWNER", "KILL", "LEASE", "LINUX_IMMUTABLE",
      "MAC_ADMIN", "MAC_OVERRIDE", "MKNOD", "NET_ADMIN", "NET_BIND_SERVICE", "NET_BROADCAST", "NET_RAW", "PERFMON",
      "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYSLOG", "SYS_ADMIN", "SYS_BOOT", "SYS_CHROOT", "SYS_MODULE", "SYS_NICE",
      "SYS_PACCT", "SYS_PTRACE", "SYS_RAWIO", "SYS_RESOURCE", "SYS_TIME", "SYS_TTY_CONFIG", "WAKE_ALARM",
    ],
  },
  {
    name: "PodCertificateKeyType",
    closed: true,
    values: ["RSA3072", "RSA4096", "ECDSAP256", "ECDSAP384", "ECDSAP521", "ED25519"],
  },
  {
    name: "DownwardFieldPath",
    closed: false,
    values: [
      "metadata.name", "metadata.namespace", "metadata.uid", "metadata.labels", "metadata.annotations",
      "metadata.labels['<KEY>']", "metadata.annotations['<KEY>']",
      "spec.nodeName", "spec.serviceAccountName", "status.hostIP", "status.hostIPs", "status.podIP", "status.podIPs",
    ],
  },
  {
    name: "DownwardResource",
    closed: false,
    values: [
      "limits.cpu", "limits.memory", "limits.ephemeral-storage", "requests.cpu", "requests.memory", "requests.ephemeral-storage",
      "limits.hugepages-2Mi", "limits.hugepages-1Gi", "requests.hugepages-2Mi", "requests.hugepages-1Gi",
    ],
  },
];

/** The enumeration of a field where Go's type names none, or a wider one. */
export const fieldEnumerations: Readonly<Record<string, string>> = {
  "ResourceRequirements.limits": "ContainerResourceName",
  "ResourceRequirements.requests": "ContainerResourceName",
  "VolumeResourceRequirements.limits": "StorageResourceName",
  "VolumeResourceRequirements.requests": "StorageResourceName",
  "PersistentVolumeSpec.capacity": "StorageResourceName",
  "PodSpec.overhead": "OverheadResourceName",
  "ContainerResizePolicy.resourceName": "ResizableResourceName",
  "LimitRangeItem.max": "LimitRangeResourceName",
  "LimitRangeItem.min": "LimitRangeResourceName",
  "LimitRangeItem.default": "LimitRangeResourceName",
  "LimitRangeItem.defaultRequest": "LimitRangeResourceName",
  "LimitRangeItem.maxLimitRequestRatio": "LimitRangeResourceName",
  "ResourceQuotaSpec.hard": "ResourceName",
  "Capabilities.add": "Capability",
  "Capabilities.drop": "Capability",
  "PodCertificateProjection.keyType": "PodCertificateKeyType",
  "ObjectFieldSelector.fieldPath": "DownwardFieldPath",
  "ResourceFieldSelector.resource": "DownwardResource",
};
