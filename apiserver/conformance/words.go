package main

import "strings"

// What the Go types do not say of their fields, so that a good share of the generated objects is accepted.

// presences are how likely some fields are to be there, by owner and name: what validation asks for although the type does
// not, and what would only be dropped, or refused at once.
var presences = map[string]float64{
	"ObjectMeta.name": 0.95, "ObjectMeta.generateName": 0.05, "ObjectMeta.namespace": 0.1, "ObjectMeta.labels": 0.4,
	"ObjectMeta.managedFields": 0.01, "ObjectMeta.resourceVersion": 0.01, "ObjectMeta.deletionTimestamp": 0.01,
	"ObjectMeta.ownerReferences": 0.03, "ObjectMeta.selfLink": 0.02,
	"PodSpec.containers": 0.995, "PodSpec.ephemeralContainers": 0.005, "PodSpec.volumes": 0.4, "PodSpec.initContainers": 0.2,
	"PodSpec.overhead": 0, "PodSpec.nodeName": 0.02, "PodSpec.priority": 0.01, "PodSpec.preemptionPolicy": 0.02, "PodSpec.schedulingGroup": 0.01,
	"Container.image": 0.98, "Container.ports": 0.3, "Container.volumeMounts": 0.4, "Container.resources": 0.3, "Container.env": 0.3,
	"Container.livenessProbe": 0.15, "Container.readinessProbe": 0.15, "Container.restartPolicy": 0.02, "Container.restartPolicyRules": 0.01,
	"Container.volumeDevices":        0.02,
	"EphemeralContainerCommon.image": 0.98, "EphemeralContainerCommon.ports": 0.01, "EphemeralContainerCommon.resources": 0.01,
	"Pod.metadata": 0.99, "Pod.spec": 0.995, "Pod.status": 0.04,
	"PodTemplate.metadata": 0.99, "PodTemplate.template": 0.99, "PodTemplateSpec.metadata": 0.9, "PodTemplateSpec.spec": 0.995,
	"ReplicationController.metadata": 0.99, "ReplicationController.spec": 0.99, "ReplicationController.status": 0.05,
	"ReplicationControllerSpec.template": 0.98, "ReplicationControllerSpec.selector": 0.8,
	"ReplicaSet.metadata": 0.99, "ReplicaSet.spec": 0.99, "ReplicaSet.status": 0.05, "ReplicaSetSpec.template": 0.98, "ReplicaSetSpec.selector": 0.98,
	"Deployment.metadata": 0.99, "Deployment.spec": 0.99, "Deployment.status": 0.05, "DeploymentSpec.selector": 0.98,
	"StatefulSet.metadata": 0.99, "StatefulSet.spec": 0.99, "StatefulSet.status": 0.05,
	"DaemonSet.metadata": 0.99, "DaemonSet.spec": 0.99, "DaemonSet.status": 0.05,
	"Job.metadata": 0.99, "Job.spec": 0.99, "Job.status": 0.05, "JobSpec.selector": 0.02, "JobSpec.manualSelector": 0.02,
	"JobSpec.podFailurePolicy": 0.05, "JobSpec.successPolicy": 0.03, "JobSpec.backoffLimitPerIndex": 0.03, "JobSpec.maxFailedIndexes": 0.02,
	"CronJob.metadata": 0.99, "CronJob.spec": 0.99, "CronJob.status": 0.05, "JobTemplateSpec.spec": 0.99,
	"Service.metadata": 0.99, "Service.spec": 0.99, "Service.status": 0.05, "ServiceSpec.ports": 0.97, "ServiceSpec.selector": 0.8,
	"ServiceSpec.type": 0.5, "ServiceSpec.clusterIPs": 0.02, "ServiceSpec.healthCheckNodePort": 0.02, "ServicePort.name": 0.6,
	"ConfigMap.metadata": 0.99, "ConfigMap.data": 0.8, "ConfigMap.binaryData": 0.3, "Secret.metadata": 0.99, "Secret.data": 0.4, "Secret.type": 0.4,
	"Secret.stringData": 0.6, "ServiceAccount.metadata": 0.99, "ServiceAccount.secrets": 0.3,
	"PersistentVolumeClaim.metadata": 0.99, "PersistentVolumeClaim.spec": 0.99, "PersistentVolumeClaim.status": 0.05,
	"PersistentVolumeClaimSpec.accessModes": 0.98, "PersistentVolumeClaimSpec.resources": 0.98, "PersistentVolumeClaimSpec.storageClassName": 0.3,
	"PersistentVolumeClaimTemplate.metadata": 0.1,
	"VolumeResourceRequirements.requests":    0.98, "VolumeResourceRequirements.limits": 0.05,
	"PersistentVolume.metadata": 0.99, "PersistentVolume.spec": 0.99, "PersistentVolume.status": 0.05,
	"PersistentVolumeSpec.capacity": 0.98, "PersistentVolumeSpec.accessModes": 0.98, "PersistentVolumeSpec.nodeAffinity": 0.1,
	"VolumeNodeAffinity.required": 0.98,
	"Namespace.metadata":          0.99, "Namespace.spec": 0.2, "Namespace.status": 0.1,
	"LimitRange.metadata": 0.99, "LimitRange.spec": 0.99, "LimitRangeItem.max": 0.6, "LimitRangeItem.min": 0.4, "LimitRangeItem.maxLimitRequestRatio": 0.02,
	"ResourceQuota.metadata": 0.99, "ResourceQuota.spec": 0.97, "ResourceQuota.status": 0.1, "ResourceQuotaSpec.hard": 0.9, "ResourceQuotaSpec.scopes": 0.2,
	"Endpoints.metadata": 0.99, "Endpoints.subsets": 0.9, "EndpointSubset.addresses": 0.95, "EndpointSubset.ports": 0.9, "EndpointPort.name": 0.6,
	"Probe.successThreshold": 0.05, "Probe.terminationGracePeriodSeconds": 0.03, "ExecAction.command": 0.98,
	"ContainerPort.hostPort": 0.05, "ContainerPort.hostIP": 0.05, "ContainerPort.name": 0.4, "ContainerPort.protocol": 0.3,
	"VolumeMount.subPath": 0.1, "VolumeMount.subPathExpr": 0.03, "VolumeMount.mountPropagation": 0.05, "VolumeMount.recursiveReadOnly": 0.03,
	"ResourceRequirements.limits": 0.6, "ResourceRequirements.requests": 0.6, "ResourceRequirements.claims": 0.01,
	"SecretVolumeSource.secretName": 0.98, "LocalObjectReference.name": 0.98, "ProjectedVolumeSource.sources": 0.98, "ImageVolumeSource.reference": 0.98,
	"EphemeralVolumeSource.volumeClaimTemplate": 0.98, "ClusterTrustBundleProjection.labelSelector": 0.03,
	"PodCertificateProjection.signerName": 0.98, "PodCertificateProjection.keyType": 0.98, "PodCertificateProjection.credentialBundlePath": 0.9,
	"PodCertificateProjection.keyPath": 0.05, "PodCertificateProjection.certificateChainPath": 0.05,
	"SecurityContext.windowsOptions": 0.03, "PodSecurityContext.windowsOptions": 0.03, "PodSpec.os": 0.05,
	"SecurityContext.procMount": 0.05, "SecurityContext.seLinuxOptions": 0.1,
	"SeccompProfile.localhostProfile": 0.2, "AppArmorProfile.localhostProfile": 0.2,
	"Toleration.operator": 0.7, "Toleration.effect": 0.5, "Toleration.key": 0.9, "Toleration.value": 0.4, "Toleration.tolerationSeconds": 0.1,
	"LabelSelector.matchLabels": 0.7, "LabelSelector.matchExpressions": 0.2, "LabelSelectorRequirement.values": 0.6,
	"NodeSelectorRequirement.values": 0.6, "NodeSelectorTerm.matchExpressions": 0.9, "NodeSelectorTerm.matchFields": 0.1,
	"PodAffinityTerm.labelSelector": 0.8, "TopologySpreadConstraint.labelSelector": 0.8, "TopologySpreadConstraint.minDomains": 0.1,
	"PodAffinityTerm.matchLabelKeys": 0.05, "PodAffinityTerm.mismatchLabelKeys": 0.05,
	"PodDNSConfigOption.name": 0.98, "PodOS.name": 0.98, "DownwardAPIVolumeFile.fieldRef": 0.7, "DownwardAPIVolumeFile.resourceFieldRef": 0.2,
	"VolumeProjection.podCertificate": 0.05, "PersistentVolumeSpec.claimRef": 0.1, "PersistentVolumeClaimSpec.dataSource": 0.05, "PersistentVolumeClaimSpec.dataSourceRef": 0.05,
}

// exclusive are the types of whose fields one at most may be there, with those fields; none listed means all.
var exclusive = map[string][]string{
	"VolumeSource": nil, "VolumeProjection": nil, "ProbeHandler": nil, "LifecycleHandler": nil, "EnvVarSource": nil, "PersistentVolumeSource": nil,
	"ContainerState": nil, "EnvVar": {"value", "valueFrom"}, "EnvFromSource": {"configMapRef", "secretRef"},
	"PodFailurePolicyRule": {"onExitCodes", "onPodConditions"}, "ClusterTrustBundleProjection": {"name", "signerName"},
	"PodResourceClaim": {"resourceClaimName", "resourceClaimTemplateName"}, "DownwardAPIVolumeFile": {"fieldRef", "resourceFieldRef"},
}

// commonAlternatives come more often than the others.
var commonAlternatives = map[string][]string{
	"VolumeSource":           {"configMap", "secret", "emptyDir", "hostPath", "persistentVolumeClaim", "projected", "downwardAPI"},
	"PersistentVolumeSource": {"hostPath", "local", "csi", "nfs"},
}

// otherKeys tell the items of lists apart whose types name no key.
var otherKeys = map[string]string{"initContainers": "name", "sysctls": "name", "options": "name", "hostAliases": "ip", "items": "path", "limits": "type"}

var plainWords = []any{"a", "b", "web", "example.com/a", "some words", "/a", "10"}

var (
	names    = []any{"a", "b", "c", "web", "cache", "data", "side-car", "x1"}
	paths    = []any{"/a", "/data", "/var/log", "/srv/www", "/etc/app", "/tmp/x"}
	relative = []any{"a", "b/c", "d.txt", "e/f/g"}
	hosts    = []any{"example.com", "a.example.com", "web", "10.0.0.1"}
	ips      = []any{"10.0.0.1", "192.168.1.7", "203.0.113.4"}
	domains  = []any{"example.com/a", "example.com/b", "example.org/web"}
	ports    = []any{80, 443, 8080, 9090, 53, 65535}
	disks    = []any{"ext4", "xfs"}
	times    = []any{0, 1, 2, 5, 10, 30}
	periods  = []any{1, 1, 1, 2, 5, 10, 30}
	modes    = []any{0, 256, 420, 511}
	users    = []any{0, 1, 1000, 65534}
	amounts  = []any{0, 1, 2, 3}
)

// words are values by owner and name, or by name alone.
var words = map[string][]any{
	"name": names, "ObjectMeta.name": names, "generateName": {"web-", "a-"}, "namespace": {"default", "default", "team"}, "TypedObjectReference.namespace": names, "resourceClaimName": names, "resourceClaimTemplateName": names,
	"uid": {"0f8fad5b-d9cb-469f-a165-70867728950e", "a", "b"}, "finalizers": {"example.com/finalizer", "kubernetes", "foregroundDeletion"},
	"OwnerReference.apiVersion": {"v1", "apps/v1"}, "OwnerReference.kind": {"ReplicaSet", "Node", "Thing"}, "resourceVersion": {"", "1", "a"},
	"deletionGracePeriodSeconds": {0, 30}, "generation": {1, 2},
	"labels": {"web", "a", "", "front", "v1.2"}, "matchLabels": {"web", "a", "front"}, "selector": {"web", "a", "front"}, "annotations": {"some text", "", "{}", "true"},
	"nodeSelector": {"ssd", "a", ""}, "LabelSelectorRequirement.key": {"app", "tier", "example.com/team"}, "LabelSelectorRequirement.values": {"web", "a"},
	"NodeSelectorRequirement.key": {"kubernetes.io/hostname", "disk", "zone", "metadata.name"}, "NodeSelectorRequirement.values": {"a", "b", "1"},
	"Container.image":                {"nginx", "nginx:1.27", "example.com/team/web:v1", "busybox@sha256:0123456789012345678901234567890123456789012345678901234567890123"},
	"EphemeralContainerCommon.image": {"busybox", "nginx:1"}, "reference": {"example.com/model:v1", "busybox"}, "command": {"sh", "-c", "true", "$(A)"}, "args": {"-v", "$(A) $(B)", "x"}, "workingDir": paths,
	"mountPath": paths, "devicePath": {"/dev/a", "/dev/b", "/dev/xvda"}, "terminationMessagePath": {"/dev/termination-log", "/tmp/x"}, "subPath": relative, "subPathExpr": {"$(A)/b", "a"},
	"hostIP": {"", "127.0.0.1", "0.0.0.0", "10.0.0.1"}, "containerPort": ports, "port": ports, "hostPort": ports, "ContainerPort.name": {"http", "https", "dns", "metrics", "x"},
	"ServicePort.name": {"http", "https", "dns", "metrics"}, "EndpointPort.name": {"http", "https", "dns", "metrics"}, "targetPort": {80, "http", 8080}, "nodePort": {30080, 31000, 32000, 30443},
	"healthCheckNodePort": {31500}, "appProtocol": {"http", "kubernetes.io/h2c", "example.com/x"}, "LifecycleHandler.port": ports,
	"EnvVar.name": {"A", "B", "PATH_TO", "a.b", "a-b"}, "EnvVar.value": {"", "x", "$(A)", "1"}, "prefix": {"", "A_", "a."}, "key": {"a", "a.txt", "B_c"},
	"FileKeySelector.key": {"A", "B"}, "FileKeySelector.volumeName": names, "FileKeySelector.path": relative,
	"ObjectFieldSelector.apiVersion": {"v1", ""}, "fieldPath": {"metadata.name", "metadata.namespace", "metadata.labels", "metadata.annotations", "metadata.uid", "spec.nodeName", "status.podIP", "metadata.labels['app']", "status.hostIPs"},
	"ResourceFieldSelector.resource": {"limits.cpu", "limits.memory", "requests.cpu", "requests.ephemeral-storage", "limits.hugepages-2Mi"}, "divisor": {"1", "1m", "1Mi", "1Gi", "0"}, "ResourceFieldSelector.containerName": names,
	"HTTPGetAction.path": {"/", "/healthz", "ready"}, "HTTPGetAction.host": {"", "example.com", "10.0.0.1"}, "TCPSocketAction.host": {"", "web", "10.0.0.1"}, "HTTPHeader.name": {"Accept", "X-A"}, "HTTPHeader.value": {"", "a"}, "SleepAction.seconds": {1, 5, 20},
	"GRPCAction.service": {"", "a.B"}, "initialDelaySeconds": times, "timeoutSeconds": periods, "periodSeconds": periods, "successThreshold": {1, 1, 1, 2}, "failureThreshold": periods, "Probe.terminationGracePeriodSeconds": periods, "ClientIPConfig.timeoutSeconds": {10800, 1, 86400},
	"PodSpec.terminationGracePeriodSeconds": {0, 30, 60, 1}, "activeDeadlineSeconds": periods, "tolerationSeconds": {0, 300, -1}, "priority": {0},
	"add": {"NET_ADMIN", "SYS_TIME", "ALL"}, "drop": {"ALL", "NET_RAW"}, "runAsUser": users, "runAsGroup": users, "fsGroup": users, "supplementalGroups": users,
	"localhostProfile": {"profiles/a.json", "my-profile"}, "SELinuxOptions.level": {"s0:c1,c2"}, "SELinuxOptions.type": {"spc_t"}, "runAsUserName": {"ContainerUser", "NT AUTHORITY\\SYSTEM"}, "gmsaCredentialSpecName": names,
	"serviceAccountName": {"default", "builder"}, "serviceAccount": {"default", "builder"}, "runtimeClassName": {"gvisor"}, "priorityClassName": {"system-node-critical", "system-cluster-critical"},
	"schedulerName": {"default-scheduler", "mine"}, "hostname": names, "subdomain": names, "hostnameOverride": names, "nodeName": {"node-1"}, "hostnames": hosts, "ip": ips, "HostAlias.ip": {"127.0.0.1", "10.1.2.3", "::1"},
	"Sysctl.name": {"kernel.shm_rmid_forced", "net.core.somaxconn", "net/ipv4/ip_forward", "net.ipv4.tcp_syncookies"}, "Sysctl.value": {"0", "1"}, "nameservers": {"1.1.1.1", "8.8.8.8", "2001:4860:4860::8888"}, "searches": {"example.com", "svc.local", "a_b.local"},
	"PodDNSConfigOption.name": {"ndots", "edns0", "timeout"}, "PodDNSConfigOption.value": {"2", ""}, "topologyKey": {"kubernetes.io/hostname", "topology.kubernetes.io/zone", "rack"}, "maxSkew": {1, 2}, "minDomains": {1, 3}, "weight": {1, 50, 100},
	"matchLabelKeys": {"app", "tier", "pod-template-hash"}, "mismatchLabelKeys": {"team", "tenant"}, "PodAffinityTerm.namespaces": names, "Toleration.key": {"node.kubernetes.io/not-ready", "dedicated", "example.com/gpu"}, "Toleration.value": {"a", "web", ""}, "TopologySpreadConstraint.whenUnsatisfiable": {"DoNotSchedule", "ScheduleAnyway"},
	"PodSchedulingGate.name": domains, "PodReadinessGate.conditionType": domains, "PodFailurePolicyOnPodConditionsPattern.type": {"DisruptionTarget", "ConfigIssue"}, "ResourceClaim.name": names, "ContainerResizePolicy.resourceName": {"cpu", "memory"}, "ContainerResizePolicy.restartPolicy": {"NotRequired", "RestartContainer"},
	"mode": modes, "defaultMode": modes, "KeyToPath.path": relative, "DownwardAPIVolumeFile.path": relative, "ServiceAccountTokenProjection.path": relative, "ClusterTrustBundleProjection.path": relative, "expirationSeconds": {600, 3600, 86400}, "audience": {"", "vault"}, "signerName": {"example.com/signer", "kubernetes.io/x"}, "ClusterTrustBundleProjection.name": names,
	"keyType": {"ED25519", "RSA3072", "ECDSAP256"}, "credentialBundlePath": {"bundle.pem"}, "keyPath": {"key.pem"}, "certificateChainPath": {"chain.pem"}, "maxExpirationSeconds": {3600, 86400}, "userAnnotations": {"a"},
	"secretName": names, "claimName": names, "HostPathVolumeSource.path": paths, "NFSVolumeSource.path": paths, "LocalVolumeSource.path": paths, "server": hosts, "fsType": disks, "medium": {"", "Memory", "HugePages", "HugePages-2Mi"}, "driver": {"csi.example.com", "example.com/flex"}, "volumeHandle": {"vol-1"}, "volumeID": {"vol-1"},
	"targetPortal": {"10.0.0.1:3260"}, "portals": {"10.0.0.2:3260"}, "iqn": {"iqn.2001-04.com.example:storage.disk1", "eui.0123456789abcdef", "naa.0123456789abcdef"}, "lun": {0, 1, 255}, "initiatorName": {"iqn.2001-04.com.example:host"}, "partition": {0, 1, 255}, "monitors": ips, "ScaleIOVolumeSource.volumeName": names, "gateway": hosts, "targetWWNs": {"50060e801049cfd1"}, "wwids": {"3600508b400105e210000900000490000"},
	"repository": {"https://example.com/a.git"}, "directory": {"a", "b/c", "."}, "registry": {"10.0.0.1:7861"}, "diskURI": {"/subscriptions/a/disk"}, "datasetName": {"data"}, "datasetUUID": {""},
	"storageClassName": {"", "fast", "standard"}, "volumeAttributesClassName": {"gold"}, "volumeName": names, "TypedLocalObjectReference.kind": {"PersistentVolumeClaim", "VolumeSnapshot"}, "TypedObjectReference.kind": {"PersistentVolumeClaim", "VolumeSnapshot"}, "apiGroup": {"snapshot.storage.k8s.io", ""},
	"mountOptions": {"ro", "noatime"}, "endpoints": names, "pdName": names,
	"replicas": {0, 1, 2, 3}, "minReadySeconds": {0, 5, 10}, "progressDeadlineSeconds": {600, 60}, "revisionHistoryLimit": amounts, "maxSurge": {1, "25%", 0, "50%"}, "maxUnavailable": {1, "25%", "50%"}, "RollingUpdateStatefulSetStrategy.partition": amounts, "serviceName": {"web", "", "data"}, "StatefulSetOrdinals.start": amounts,
	"parallelism": amounts, "completions": {1, 2, 3}, "backoffLimit": amounts, "backoffLimitPerIndex": amounts, "maxFailedIndexes": {0, 1}, "ttlSecondsAfterFinished": {0, 100}, "managedBy": {"kubernetes.io/job-controller", "example.com/mine"}, "succeededIndexes": {"0", "0-1"}, "succeededCount": {1},
	"PodFailurePolicyOnExitCodesRequirement.values": {1, 42, 137}, "ContainerRestartRuleOnExitCodes.values": {1, 42, 255}, "containerName": names, "PodFailurePolicyRule.action": {"FailJob", "Ignore", "Count"},
	"schedule": {"* * * * *", "0 3 * * 1", "@hourly", "*/5 1-3 * * *"}, "timeZone": {"Asia/Seoul", "Etc/UTC"}, "startingDeadlineSeconds": {10, 100}, "successfulJobsHistoryLimit": amounts, "failedJobsHistoryLimit": amounts,
	"clusterIP": {"None", "", "10.96.0.10"}, "clusterIPs": {"None", "10.96.0.10"}, "externalIPs": ips, "loadBalancerIP": {"203.0.113.4"}, "loadBalancerSourceRanges": {"10.0.0.0/8", "203.0.113.0/24"}, "externalName": {"example.com", "a.b.example.com"}, "loadBalancerClass": {"example.com/lb"}, "trafficDistribution": {"PreferClose", "PreferSameZone", "PreferSameNode"},
	"ipFamilies": {"IPv4", "IPv4", "IPv6"}, "EndpointAddress.ip": ips, "EndpointAddress.hostname": names, "EndpointAddress.nodeName": {"node-1"},
	"data": {"", "x", "a: b\n"}, "stringData": {"", "x", "{}", "-----BEGIN"}, "LimitRangeItem.type": {"Container", "Pod", "PersistentVolumeClaim"},
	"ScopedResourceSelectorRequirement.values": {"high", "low"}, "accessModes": {"ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany"},
	"JobSpec.podReplacementPolicy": {"Failed", "TerminatingOrFailed"},
}

// wordsFor finds the values that fit a field.
func wordsFor(at spot) ([]any, bool) {
	if found := words[at.owner+"."+at.name]; found != nil {
		return found, true
	}
	found := words[at.name]
	return found, found != nil
}

// keysFor finds the keys that fit a map.
func keysFor(at spot) []string {
	switch at.owner {
	case "LimitRangeItem":
		return []string{"cpu", "memory", "ephemeral-storage"}
	case "ResourceQuotaSpec", "ResourceQuotaStatus":
		return []string{"pods", "cpu", "memory", "requests.cpu", "limits.memory", "services", "count/deployments.apps", "persistentvolumeclaims", "requests.storage", "fast.storageclass.storage.k8s.io/requests.storage"}
	case "VolumeResourceRequirements", "PersistentVolumeSpec", "PersistentVolumeClaimStatus":
		return []string{"storage"}
	case "ResourceRequirements", "PodStatus", "ContainerStatus":
		if at.name == "requests" {
			return []string{"cpu", "memory", "ephemeral-storage"}
		}
		return []string{"cpu", "memory", "cpu", "memory", "ephemeral-storage", "example.com/gpu", "hugepages-2Mi"}
	case "ConfigMap", "Secret":
		return []string{"a", "a.txt", "B_c", "config.yaml", "tls.crt", "tls.key", ".dockerconfigjson", "username", "password"}
	}
	if at.name == "annotations" {
		return []string{"example.com/note", "a", "kubernetes.io/change-cause", "scheduler.alpha.kubernetes.io/critical-pod", "container.apparmor.security.beta.kubernetes.io/web", "seccomp.security.alpha.kubernetes.io/pod", "service.kubernetes.io/topology-mode", "volume.beta.kubernetes.io/storage-class", "prometheus.io/scrape"}
	}
	if strings.Contains(at.name, "ttributes") || at.name == "options" {
		return []string{"a", "b", "size"}
	}
	return []string{"app", "tier", "team", "example.com/part", "version"}
}

// Where an amount stands among those that it is compared with.
const (
	small = iota
	middle
	large
)

// scales place the maps of quantities: requests below limits, a range's minimum below its default.
var scales = map[string]int{
	"requests": small, "min": small, "used": small, "defaultRequest": middle, "default": middle, "limits": large, "max": large, "hard": large, "capacity": large,
}

// amountsOf are small, middle and large amounts of a resource.
func amountsOf(resource string) [3][]any {
	switch {
	case resource == "cpu" || strings.HasSuffix(resource, ".cpu"):
		return [3][]any{{"100m", "0.25", "1m", 0}, {"500m", 0.5}, {"1", 2, "1500m", "2e3"}}
	case strings.Contains(resource, "hugepages"):
		return [3][]any{{"4Mi"}, {"4Mi"}, {"4Mi"}}
	case strings.Contains(resource, "gpu"), resource == "pods", resource == "services", strings.HasPrefix(resource, "count/"), resource == "persistentvolumeclaims":
		return [3][]any{{1}, {"1"}, {1, "1"}}
	}
	return [3][]any{{"64Mi", "1M", "100k", 1000000}, {"128Mi", "0.25Gi"}, {"1Gi", "2G", "1.5Gi", "4096Mi"}}
}
