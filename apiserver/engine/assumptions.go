package engine

import (
	podutil "k8s.io/kubernetes/pkg/api/pod"
	"k8s.io/kubernetes/pkg/apis/batch"
	api "k8s.io/kubernetes/pkg/apis/core"
)

// assumptions lists what this answer took for granted of the cluster.
func (r *run) assumptions() []Assumption {
	if r.options.StaticPod != nil {
		// The kubelet asks nobody; only the time at which it first saw the file is made up.
		return []Assumption{AssumeGeneratedValues}
	}
	found := []Assumption{AssumeNoWebhooks, r.quotas.assumption()}
	if r.of.namespaced {
		found = append(found, AssumeNamespaceExists)
	}
	if r.internal == nil {
		return found
	}
	generated := accessorOf(r.internal).GetGenerateName() != ""
	switch object := r.internal.(type) {
	case *api.Pod:
		generated = generated || hasGeneratedTokenVolume(object)
		found = append(found, podAssumptions(object)...)
		found = append(found, r.limits.assumptions()...)
	case *batch.Job:
		generated = true
	case *api.Service:
		generated = generated || object.Spec.Type != api.ServiceTypeExternalName
		found = append(found, AssumeSingleStackNetwork)
	case *api.PersistentVolumeClaim:
		if object.Spec.StorageClassName == nil {
			found = append(found, AssumeNoDefaultStorageClass)
		}
		found = append(found, r.limits.assumptions()...)
	}
	if generated {
		found = append(found, AssumeGeneratedValues)
	}
	return found
}

func podAssumptions(pod *api.Pod) []Assumption {
	found := []Assumption{AssumeServiceAccountExists, AssumeServiceAccountHasNoSecrets}
	if hasUnknownPriorityClass(pod) {
		found = append(found, AssumePriorityClassUnknown)
	}
	if pod.Spec.RuntimeClassName != nil {
		found = append(found, AssumeRuntimeClassExists)
	}
	if hasPrivilegedContainer(pod) {
		found = append(found, AssumePrivilegedAllowed)
	}
	return found
}

func hasPrivilegedContainer(pod *api.Pod) bool {
	found := false
	podutil.VisitContainers(&pod.Spec, podutil.AllContainers, func(container *api.Container, _ podutil.ContainerType) bool {
		security := container.SecurityContext
		found = found || security != nil && security.Privileged != nil && *security.Privileged
		return !found
	})
	return found
}

func hasGeneratedTokenVolume(pod *api.Pod) bool {
	for _, volume := range pod.Spec.Volumes {
		if volume.Name == generateName(serviceAccountVolumeName+"-") {
			return true
		}
	}
	return false
}
