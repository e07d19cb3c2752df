package engine

import (
	"slices"
	"strings"

	corev1 "k8s.io/api/core/v1"
	resourceapi "k8s.io/api/resource/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/util/validation/field"
	utilfeature "k8s.io/apiserver/pkg/util/feature"
	resourcehelper "k8s.io/component-helpers/resource"
	"k8s.io/kubernetes/pkg/apis/core/v1/helper"
	"k8s.io/kubernetes/pkg/apis/core/v1/helper/qos"
	"k8s.io/kubernetes/pkg/features"
)

// podQuotaResources are the resources of a quota that pods count for (podResources).
var podQuotaResources = []corev1.ResourceName{
	"count/pods", corev1.ResourcePods,
	corev1.ResourceCPU, corev1.ResourceMemory, corev1.ResourceEphemeralStorage,
	corev1.ResourceRequestsCPU, corev1.ResourceRequestsMemory, corev1.ResourceRequestsEphemeralStorage,
	corev1.ResourceLimitsCPU, corev1.ResourceLimitsMemory, corev1.ResourceLimitsEphemeralStorage,
}

// mustBeSaid are those that every container must mention (validationSet).
var mustBeSaid = []corev1.ResourceName{
	corev1.ResourceCPU, corev1.ResourceMemory, corev1.ResourceRequestsCPU, corev1.ResourceRequestsMemory,
	corev1.ResourceLimitsCPU, corev1.ResourceLimitsMemory,
}

// chargeForPod follows podEvaluator.
func chargeForPod(pod *corev1.Pod, counted charge) charge {
	options := resourcehelper.PodResourcesOptions{SkipPodLevelResources: !utilfeature.DefaultFeatureGate.Enabled(features.PodLevelResources)}
	usage := computeUsage(resourcehelper.PodRequests(pod, options), resourcehelper.PodLimits(pod, options))
	for name, quantity := range counted.usage {
		usage[name] = quantity
		usage[corev1.ResourcePods] = quantity
	}
	return charge{
		at:        field.NewPath("spec"),
		usage:     usage,
		tracks:    isPodQuotaResource,
		isInScope: func(selector corev1.ScopedResourceSelectorRequirement) bool { return podIsInScope(pod, selector) },
		missing:   missingRequirements(pod),
	}
}

func isPodQuotaResource(name corev1.ResourceName) bool {
	text := string(name)
	isHugePages := strings.HasPrefix(text, corev1.ResourceHugePagesPrefix) || strings.HasPrefix(text, corev1.ResourceRequestsHugePagesPrefix)
	isRequest := strings.HasPrefix(text, corev1.DefaultResourceRequestsPrefix)
	isDeviceClass := strings.HasPrefix(text, corev1.DefaultResourceRequestsPrefix+resourceapi.ResourceDeviceClassPrefix)
	isExtended := isRequest && (isDeviceClass || !helper.IsNativeResource(name))
	return slices.Contains(podQuotaResources, name) || isHugePages || isExtended
}

// computeUsage follows podComputeUsageHelper.
func computeUsage(requests, limits corev1.ResourceList) corev1.ResourceList {
	usage := corev1.ResourceList{}
	for name, quantity := range requests {
		switch {
		case name == corev1.ResourceCPU, name == corev1.ResourceMemory, name == corev1.ResourceEphemeralStorage,
			strings.HasPrefix(string(name), corev1.ResourceHugePagesPrefix):
			usage[name] = quantity
			usage[corev1.DefaultResourceRequestsPrefix+name] = quantity
		case helper.IsExtendedResourceName(name), strings.HasPrefix(string(name), resourceapi.ResourceDeviceClassPrefix):
			usage[corev1.DefaultResourceRequestsPrefix+name] = quantity
		}
	}
	for _, name := range []corev1.ResourceName{corev1.ResourceCPU, corev1.ResourceMemory, corev1.ResourceEphemeralStorage} {
		if quantity, ok := limits[name]; ok {
			usage["limits."+name] = quantity
		}
	}
	return usage
}

// silentContainer is one that does not mention a resource.
type silentContainer struct {
	name string
	at   *field.Path
}

// containersWithout follows enforcePodContainerConstraints.
func containersWithout(pod *corev1.Pod, name corev1.ResourceName) []silentContainer {
	silent := []silentContainer{}
	look := func(containers []corev1.Container, at *field.Path) {
		for i, container := range containers {
			if _, said := computeUsage(container.Resources.Requests, container.Resources.Limits)[name]; !said {
				silent = append(silent, silentContainer{container.Name, at.Index(i).Child("resources")})
			}
		}
	}
	look(pod.Spec.Containers, field.NewPath("spec", "containers"))
	look(pod.Spec.InitContainers, field.NewPath("spec", "initContainers"))
	return silent
}

func hasPodLevelResources(pod *corev1.Pod) bool {
	return utilfeature.DefaultFeatureGate.Enabled(features.PodLevelResources) && resourcehelper.IsPodLevelResourcesSet(pod)
}

// podIsInScope follows podMatchesScopeFunc.
func podIsInScope(pod *corev1.Pod, selector corev1.ScopedResourceSelectorRequirement) bool {
	isBestEffort := qos.GetPodQOS(pod) == corev1.PodQOSBestEffort
	isTerminating := pod.Spec.ActiveDeadlineSeconds != nil && *pod.Spec.ActiveDeadlineSeconds >= 0
	switch selector.ScopeName {
	case corev1.ResourceQuotaScopeTerminating:
		return isTerminating
	case corev1.ResourceQuotaScopeNotTerminating:
		return !isTerminating
	case corev1.ResourceQuotaScopeBestEffort:
		return isBestEffort
	case corev1.ResourceQuotaScopeNotBestEffort:
		return !isBestEffort
	case corev1.ResourceQuotaScopePriorityClass:
		return hasPriorityClass(pod, selector)
	case corev1.ResourceQuotaScopeCrossNamespacePodAffinity:
		return looksAcrossNamespaces(pod.Spec.Affinity)
	}
	return false
}

func hasPriorityClass(pod *corev1.Pod, selector corev1.ScopedResourceSelectorRequirement) bool {
	class := pod.Spec.PriorityClassName
	if selector.Operator == corev1.ScopeSelectorOpExists {
		return class != ""
	}
	wanted, err := helper.ScopedResourceSelectorRequirementsAsSelector(selector)
	if err != nil {
		return false
	}
	named := labels.Set{}
	if class != "" {
		named[string(corev1.ResourceQuotaScopePriorityClass)] = class
	}
	return wanted.Matches(named)
}

// looksAcrossNamespaces follows usesCrossNamespacePodAffinity.
func looksAcrossNamespaces(affinity *corev1.Affinity) bool {
	if affinity == nil {
		return false
	}
	terms := []corev1.PodAffinityTerm{}
	weighted := []corev1.WeightedPodAffinityTerm{}
	if to := affinity.PodAffinity; to != nil {
		terms = append(terms, to.RequiredDuringSchedulingIgnoredDuringExecution...)
		weighted = append(weighted, to.PreferredDuringSchedulingIgnoredDuringExecution...)
	}
	if from := affinity.PodAntiAffinity; from != nil {
		terms = append(terms, from.RequiredDuringSchedulingIgnoredDuringExecution...)
		weighted = append(weighted, from.PreferredDuringSchedulingIgnoredDuringExecution...)
	}
	for _, term := range weighted {
		terms = append(terms, term.PodAffinityTerm)
	}
	return slices.ContainsFunc(terms, func(term corev1.PodAffinityTerm) bool {
		return len(term.Namespaces) > 0 || term.NamespaceSelector != nil
	})
}
