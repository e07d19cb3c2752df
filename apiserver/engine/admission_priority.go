package engine

import (
	"context"
	"fmt"

	"k8s.io/apimachinery/pkg/util/validation/field"
	api "k8s.io/kubernetes/pkg/apis/core"
	"k8s.io/kubernetes/pkg/apis/scheduling"
)

// systemPriorities are the classes that every cluster has (SystemPriorityClasses of pkg/apis/scheduling/v1).
var systemPriorities = map[string]int32{
	scheduling.SystemNodeCritical:    scheduling.SystemCriticalPriority + 1000,
	scheduling.SystemClusterCritical: scheduling.SystemCriticalPriority,
}

// admitPriority follows Plugin.admitPod of plugin/pkg/admission/priority, with no class for all pods. A class of the
// cluster's own is taken to exist: its value is unknown, so none is set.
func admitPriority(_ context.Context, pod *api.Pod) *forbidden {
	if hasUnknownPriorityClass(pod) {
		return nil
	}
	priority := int32(scheduling.DefaultPriorityWhenNoDefaultClassExists)
	if name := pod.Spec.PriorityClassName; name != "" {
		priority = systemPriorities[name]
	}
	spec := field.NewPath("spec")
	if given := pod.Spec.Priority; given != nil && *given != priority {
		return forbid(spec.Child("priority"), fmt.Errorf("the integer value of priority (%d) must not be provided in pod spec; priority admission controller computed %d from the given PriorityClass name", *given, priority))
	}
	pod.Spec.Priority = &priority
	policy := api.PreemptLowerPriority
	if given := pod.Spec.PreemptionPolicy; given != nil && *given != policy {
		return forbid(spec.Child("preemptionPolicy"), fmt.Errorf("the string value of PreemptionPolicy (%s) must not be provided in pod spec; priority admission controller computed %s from the given PriorityClass name", *given, policy))
	}
	pod.Spec.PreemptionPolicy = &policy
	return nil
}

func hasUnknownPriorityClass(pod *api.Pod) bool {
	name := pod.Spec.PriorityClassName
	_, known := systemPriorities[name]
	return name != "" && !known
}
