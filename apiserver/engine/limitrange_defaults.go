package engine

import (
	"context"
	"fmt"
	"slices"
	"strings"

	corev1 "k8s.io/api/core/v1"
	api "k8s.io/kubernetes/pkg/apis/core"
)

// limitRangerAnnotation tells people where their pod's resources come from.
const limitRangerAnnotation = "kubernetes.io/limit-ranger"

// admit follows PodMutateLimitFunc: containers get the resources that they do not mention.
func (l limitRanges) admit(_ context.Context, pod *api.Pod) *forbidden {
	for _, limitRange := range l {
		requests, limits := defaultResources(limitRange)
		set := []string{}
		for i := range pod.Spec.Containers {
			set = append(set, mergeResources(&pod.Spec.Containers[i], requests, limits, "container")...)
		}
		for i := range pod.Spec.InitContainers {
			set = append(set, mergeResources(&pod.Spec.InitContainers[i], requests, limits, "init container")...)
		}
		if len(set) == 0 {
			continue
		}
		if pod.Annotations == nil {
			pod.Annotations = map[string]string{}
		}
		pod.Annotations[limitRangerAnnotation] = "LimitRanger plugin set: " + strings.Join(set, "; ")
	}
	return nil
}

// defaultResources follows defaultContainerResourceRequirements.
func defaultResources(limitRange corev1.LimitRange) (requests, limits api.ResourceList) {
	requests, limits = api.ResourceList{}, api.ResourceList{}
	for _, limit := range limitRange.Spec.Limits {
		if limit.Type != corev1.LimitTypeContainer {
			continue
		}
		for name, quantity := range limit.DefaultRequest {
			requests[api.ResourceName(name)] = quantity.DeepCopy()
		}
		for name, quantity := range limit.Default {
			limits[api.ResourceName(name)] = quantity.DeepCopy()
		}
	}
	return requests, limits
}

// mergeResources follows mergeContainerResources, and says what it set in the words of the annotation.
func mergeResources(container *api.Container, requests, limits api.ResourceList, what string) []string {
	said := []string{}
	var set []string
	container.Resources.Requests, set = mergeList(container.Resources.Requests, requests)
	if len(set) > 0 {
		said = append(said, fmt.Sprintf("%s request for %s %s", strings.Join(set, ", "), what, container.Name))
	}
	container.Resources.Limits, set = mergeList(container.Resources.Limits, limits)
	if len(set) > 0 {
		said = append(said, fmt.Sprintf("%s limit for %s %s", strings.Join(set, ", "), what, container.Name))
	}
	return said
}

func mergeList(own, defaults api.ResourceList) (merged api.ResourceList, set []string) {
	merged = own
	if merged == nil {
		merged = api.ResourceList{}
	}
	for name, quantity := range defaults {
		if _, found := merged[name]; !found {
			merged[name] = quantity.DeepCopy()
			set = append(set, string(name))
		}
	}
	slices.Sort(set)
	return merged, set
}
