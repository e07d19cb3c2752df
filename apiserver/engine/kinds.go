package engine

import (
	"strings"

	"k8s.io/apimachinery/pkg/runtime/schema"
)

// kind is one kind that the engine judges, with what the server knows about it besides its Go type.
type kind struct {
	schema.GroupVersionKind
	resource   string
	namespaced bool
	strategy   strategy
}

// kinds lists every kind that the engine judges. Its order is the order of the answer to `kinds`.
var kinds = []kind{
	{inCore("Pod"), "pods", true, podStrategy},
	{inCore("PodTemplate"), "podtemplates", true, podTemplateStrategy},
	{inCore("ReplicationController"), "replicationcontrollers", true, replicationControllerStrategy},
	{inApps("ReplicaSet"), "replicasets", true, replicaSetStrategy},
	{inApps("Deployment"), "deployments", true, deploymentStrategy},
	{inApps("StatefulSet"), "statefulsets", true, statefulSetStrategy},
	{inApps("DaemonSet"), "daemonsets", true, daemonSetStrategy},
	{inBatch("Job"), "jobs", true, jobStrategy},
	{inBatch("CronJob"), "cronjobs", true, cronJobStrategy},
	{inCore("Service"), "services", true, serviceStrategy},
	{inCore("ConfigMap"), "configmaps", true, configMapStrategy},
	{inCore("Secret"), "secrets", true, secretStrategy},
	{inCore("ServiceAccount"), "serviceaccounts", true, serviceAccountStrategy},
	{inCore("PersistentVolumeClaim"), "persistentvolumeclaims", true, persistentVolumeClaimStrategy},
	{inCore("PersistentVolume"), "persistentvolumes", false, persistentVolumeStrategy},
	{inCore("Namespace"), "namespaces", false, namespaceStrategy},
	{inCore("LimitRange"), "limitranges", true, limitRangeStrategy},
	{inCore("ResourceQuota"), "resourcequotas", true, resourceQuotaStrategy},
	{inCore("Endpoints"), "endpoints", true, endpointsStrategy},
}

func inCore(name string) schema.GroupVersionKind {
	return schema.GroupVersionKind{Version: "v1", Kind: name}
}

func inApps(name string) schema.GroupVersionKind {
	return schema.GroupVersionKind{Group: "apps", Version: "v1", Kind: name}
}

func inBatch(name string) schema.GroupVersionKind {
	return schema.GroupVersionKind{Group: "batch", Version: "v1", Kind: name}
}

// groupResource is how admission and errors name the kind.
func (k kind) groupResource() schema.GroupResource {
	return schema.GroupResource{Group: k.Group, Resource: k.resource}
}

// apiVersion is how a manifest names the group and version.
func (k kind) apiVersion() string {
	return k.GroupVersion().String()
}

// kindOf finds the kind that is served exactly as written.
func kindOf(written typeMeta) (kind, bool) {
	for _, known := range kinds {
		if known.apiVersion() == written.APIVersion && known.Kind == written.Kind {
			return known, true
		}
	}
	return kind{}, false
}

// kindNamed finds a kind by its name alone, without regard to case.
func kindNamed(name string) (kind, bool) {
	for _, known := range kinds {
		if strings.EqualFold(known.Kind, name) {
			return known, true
		}
	}
	return kind{}, false
}

func servedKinds() []ServedKind {
	served := make([]ServedKind, 0, len(kinds))
	for _, known := range kinds {
		served = append(served, ServedKind{APIVersion: known.apiVersion(), Kind: known.Kind, Namespaced: known.namespaced})
	}
	return served
}
