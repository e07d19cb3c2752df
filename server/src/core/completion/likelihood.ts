import type { Field } from "../schema/field-type.js";

/**
 * The fields that people write, likeliest first, as published manifests have them: what stands in this order is offered in it.
 * Types that are left out have their required fields first, and then Kubernetes' own order.
 */
const common: Readonly<Record<string, readonly string[]>> = {
  Pod: ["apiVersion", "kind", "metadata", "spec"],
  ObjectMeta: ["name", "labels", "namespace", "annotations"],
  PodSpec: [
    "containers", "volumes", "serviceAccountName", "securityContext", "restartPolicy", "initContainers", "terminationGracePeriodSeconds",
    "nodeSelector", "tolerations", "affinity", "hostNetwork", "topologySpreadConstraints", "imagePullSecrets", "dnsPolicy", "hostPID",
    "automountServiceAccountToken", "priorityClassName", "nodeName", "hostIPC", "schedulerName", "activeDeadlineSeconds",
    "shareProcessNamespace", "enableServiceLinks", "hostAliases", "dnsConfig", "hostname", "subdomain", "runtimeClassName",
  ],
  Container: [
    "name", "image", "ports", "resources", "volumeMounts", "env", "livenessProbe", "readinessProbe", "securityContext", "command", "args",
    "imagePullPolicy", "envFrom", "startupProbe", "lifecycle", "workingDir", "restartPolicy", "terminationMessagePolicy",
    "terminationMessagePath", "tty", "stdin", "resizePolicy", "volumeDevices", "restartPolicyRules", "stdinOnce",
  ],
  EnvVar: ["name", "value", "valueFrom"],
  EnvVarSource: ["fieldRef", "secretKeyRef", "configMapKeyRef", "resourceFieldRef", "fileKeyRef"],
  EnvFromSource: ["configMapRef", "secretRef", "prefix"],
  ContainerPort: ["containerPort", "name", "protocol", "hostPort", "hostIP"],
  VolumeMount: ["name", "mountPath", "readOnly", "subPath", "mountPropagation", "subPathExpr", "recursiveReadOnly"],
  Volume: [
    "name", "emptyDir", "configMap", "persistentVolumeClaim", "hostPath", "secret", "projected", "nfs", "downwardAPI", "csi", "ephemeral", "image",
  ],
  HostPathVolumeSource: ["path", "type"],
  EmptyDirVolumeSource: ["sizeLimit", "medium"],
  ConfigMapVolumeSource: ["name", "items", "defaultMode", "optional"],
  SecretVolumeSource: ["secretName", "items", "defaultMode", "optional"],
  PodTemplateSpec: ["metadata", "spec"],
  LabelSelector: ["matchLabels", "matchExpressions"],
  DeploymentSpec: ["selector", "template", "replicas", "strategy", "revisionHistoryLimit", "minReadySeconds", "progressDeadlineSeconds", "paused"],
  ReplicaSetSpec: ["selector", "template", "replicas", "minReadySeconds"],
  ReplicationControllerSpec: ["template", "replicas", "selector", "minReadySeconds"],
  StatefulSetSpec: ["selector", "template", "replicas", "serviceName", "volumeClaimTemplates", "updateStrategy", "podManagementPolicy"],
  DaemonSetSpec: ["selector", "template", "updateStrategy", "minReadySeconds", "revisionHistoryLimit"],
  DeploymentStrategy: ["type", "rollingUpdate"],
  RollingUpdateDeployment: ["maxUnavailable", "maxSurge"],
  JobSpec: [
    "template", "backoffLimit", "activeDeadlineSeconds", "ttlSecondsAfterFinished", "completions", "parallelism", "completionMode", "suspend",
  ],
  CronJobSpec: [
    "schedule", "jobTemplate", "concurrencyPolicy", "successfulJobsHistoryLimit", "failedJobsHistoryLimit", "startingDeadlineSeconds", "suspend", "timeZone",
  ],
  ResourceRequirements: ["limits", "requests"],
  Probe: [
    "httpGet", "initialDelaySeconds", "periodSeconds", "exec", "tcpSocket", "grpc", "timeoutSeconds", "failureThreshold", "successThreshold",
    "terminationGracePeriodSeconds",
  ],
  HTTPGetAction: ["path", "port", "scheme", "httpHeaders", "host"],
  LifecycleHandler: ["exec", "httpGet", "sleep", "tcpSocket"],
  Lifecycle: ["preStop", "postStart"],
  SecurityContext: [
    "readOnlyRootFilesystem", "allowPrivilegeEscalation", "capabilities", "privileged", "runAsUser", "runAsNonRoot", "runAsGroup", "seccompProfile",
  ],
  PodSecurityContext: ["fsGroup", "runAsUser", "runAsNonRoot", "runAsGroup", "seccompProfile", "supplementalGroups", "sysctls", "fsGroupChangePolicy"],
  Capabilities: ["drop", "add"],
  Toleration: ["key", "operator", "effect", "value", "tolerationSeconds"],
  Affinity: ["podAntiAffinity", "nodeAffinity", "podAffinity"],
  NodeAffinity: ["requiredDuringSchedulingIgnoredDuringExecution", "preferredDuringSchedulingIgnoredDuringExecution"],
  PodAffinity: ["preferredDuringSchedulingIgnoredDuringExecution", "requiredDuringSchedulingIgnoredDuringExecution"],
  PodAntiAffinity: ["preferredDuringSchedulingIgnoredDuringExecution", "requiredDuringSchedulingIgnoredDuringExecution"],
  PodAffinityTerm: ["topologyKey", "labelSelector", "namespaces", "namespaceSelector"],
  NodeSelectorTerm: ["matchExpressions", "matchFields"],
  TopologySpreadConstraint: ["maxSkew", "topologyKey", "whenUnsatisfiable", "labelSelector", "minDomains"],
  PersistentVolumeClaim: ["metadata", "spec", "apiVersion", "kind"],
  PersistentVolumeClaimSpec: ["accessModes", "resources", "storageClassName", "volumeMode", "volumeName", "selector"],
  VolumeResourceRequirements: ["requests", "limits"],
  ServiceSpec: ["ports", "selector", "type", "clusterIP", "sessionAffinity", "externalTrafficPolicy", "externalName", "publishNotReadyAddresses"],
  ServicePort: ["port", "targetPort", "name", "protocol", "nodePort", "appProtocol"],
  ConfigMap: ["apiVersion", "kind", "metadata", "data", "binaryData", "immutable"],
  Secret: ["apiVersion", "kind", "metadata", "type", "stringData", "data", "immutable"],
};

/** How far down the list of its type a field belongs: below zero for what is required. */
export function unlikelinessOf(type: string, field: Field, index: number): number {
  return writingOrder(type, field, index) + (field.required ? -200 : 0) + (field.deprecated === true ? 1000 : 0);
}

/** The order in which people write the fields of a type. */
export function writingOrder(type: string, field: Field, index: number): number {
  const listed = Object.hasOwn(common, type) ? (common[type] as readonly string[]).indexOf(field.name) : -1;
  return listed !== -1 ? listed : 100 + index;
}
