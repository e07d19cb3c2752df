package engine

import (
	corev1 "k8s.io/api/core/v1"
	resourcehelper "k8s.io/component-helpers/resource"
	"k8s.io/kubernetes/pkg/apis/core/v1/helper/qos"
)

// podResources computes what the scheduler and the kubelet will reckon with.
func podResources(pod *corev1.Pod) *PodResources {
	options := resourcehelper.PodResourcesOptions{}
	return &PodResources{
		QOSClass: string(qos.ComputePodQOS(pod)),
		Requests: quantities(resourcehelper.PodRequests(pod, options)),
		Limits:   quantities(resourcehelper.PodLimits(pod, options)),
	}
}

func quantities(list corev1.ResourceList) map[string]string {
	texts := make(map[string]string, len(list))
	for name, quantity := range list {
		texts[string(name)] = quantity.String()
	}
	return texts
}
