package engine

import (
	"fmt"
	"slices"
	"strings"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/validation/field"
	api "k8s.io/kubernetes/pkg/apis/core"
)

// charge is what a new object costs, and which quotas count it.
type charge struct {
	at        *field.Path
	usage     corev1.ResourceList
	tracks    func(corev1.ResourceName) bool
	isInScope func(corev1.ScopedResourceSelectorRequirement) bool
	// missing refuses what a quota cannot measure because the object does not say it.
	missing func(corev1.ResourceQuota, []corev1.ResourceName) *forbidden
}

// chargeFor follows the evaluators of pkg/quota/v1/evaluator/core: pods, claims and
// services have their own, every other object counts one.
func chargeFor(object runtime.Object, of kind) charge {
	counted := countOf(of)
	switch object := object.(type) {
	case *api.Pod:
		return chargeForPod(versionedCopy(object, corev1.SchemeGroupVersion).(*corev1.Pod), counted)
	case *api.PersistentVolumeClaim:
		return chargeForClaim(versionedCopy(object, corev1.SchemeGroupVersion).(*corev1.PersistentVolumeClaim), counted)
	case *api.Service:
		return chargeForService(versionedCopy(object, corev1.SchemeGroupVersion).(*corev1.Service), counted)
	}
	return counted
}

// legacyCounts are the kinds that quotas count by their bare names too (legacyObjectCountAliases).
var legacyCounts = []string{"configmaps", "resourcequotas", "replicationcontrollers", "secrets", "services"}

// countOf follows the object count evaluator, which knows no scopes.
func countOf(of kind) charge {
	one := *resource.NewQuantity(1, resource.DecimalSI)
	usage := corev1.ResourceList{corev1.ResourceName("count/" + of.groupResource().String()): one}
	if of.Group == "" && slices.Contains(legacyCounts, of.resource) {
		usage[corev1.ResourceName(of.resource)] = one
	}
	return charge{
		at:    field.NewPath("metadata", "name"),
		usage: usage,
		tracks: func(name corev1.ResourceName) bool {
			_, counts := usage[name]
			return counts
		},
		isInScope: func(corev1.ScopedResourceSelectorRequirement) bool { return false },
		missing:   func(corev1.ResourceQuota, []corev1.ResourceName) *forbidden { return nil },
	}
}

const ofStorageClass = ".storageclass.storage.k8s.io/"

// chargeForClaim follows pvcEvaluator.
func chargeForClaim(claim *corev1.PersistentVolumeClaim, counted charge) charge {
	one := *resource.NewQuantity(1, resource.DecimalSI)
	usage := counted.usage
	usage[corev1.ResourcePersistentVolumeClaims] = one
	if storage, ok := claim.Spec.Resources.Requests[corev1.ResourceStorage]; ok {
		usage[corev1.ResourceRequestsStorage] = storage
	}
	if class := claim.Spec.StorageClassName; class != nil && *class != "" {
		usage[corev1.ResourceName(*class+ofStorageClass+string(corev1.ResourcePersistentVolumeClaims))] = one
		if storage, ok := usage[corev1.ResourceRequestsStorage]; ok {
			usage[corev1.ResourceName(*class+ofStorageClass+string(corev1.ResourceRequestsStorage))] = storage
		}
	}
	counted.at = field.NewPath("spec", "resources")
	return counted
}

// chargeForService follows serviceEvaluator.
func chargeForService(service *corev1.Service, counted charge) charge {
	usage, ports := counted.usage, 0
	usage[corev1.ResourceServicesLoadBalancers] = *resource.NewQuantity(0, resource.DecimalSI)
	switch service.Spec.Type {
	case corev1.ServiceTypeNodePort:
		ports = len(service.Spec.Ports)
	case corev1.ServiceTypeLoadBalancer:
		usage[corev1.ResourceServicesLoadBalancers] = *resource.NewQuantity(1, resource.DecimalSI)
		ports = portsOfLoadBalancer(service.Spec)
	}
	usage[corev1.ResourceServicesNodePorts] = *resource.NewQuantity(int64(ports), resource.DecimalSI)
	return counted
}

func portsOfLoadBalancer(spec corev1.ServiceSpec) int {
	if spec.AllocateLoadBalancerNodePorts == nil || *spec.AllocateLoadBalancerNodePorts {
		return len(spec.Ports)
	}
	ports := 0
	for _, port := range spec.Ports {
		if port.NodePort != 0 {
			ports++
		}
	}
	return ports
}

// missingRequirements follows Constraints of podEvaluator: a quota of cpu or memory wants them said by every container.
func missingRequirements(pod *corev1.Pod) func(corev1.ResourceQuota, []corev1.ResourceName) *forbidden {
	return func(quota corev1.ResourceQuota, tracked []corev1.ResourceName) *forbidden {
		if hasPodLevelResources(pod) {
			return nil
		}
		parts, places := []string{}, []string{}
		for _, name := range tracked {
			silent := containersWithout(pod, name)
			if len(silent) == 0 || !slices.Contains(mustBeSaid, name) {
				continue
			}
			names := []string{}
			for _, container := range silent {
				names = append(names, container.name)
				places = append(places, container.at.String())
			}
			slices.Sort(names)
			parts = append(parts, fmt.Sprintf("%s for: %s", name, strings.Join(slices.Compact(names), ",")))
		}
		if len(parts) == 0 {
			return nil
		}
		return forbidAt(places, fmt.Errorf("failed quota: %s: must specify %s", quota.Name, strings.Join(parts, "; ")))
	}
}

// forbidAt is one refusal for which several places are to blame.
func forbidAt(places []string, because error) *forbidden {
	slices.Sort(places)
	refusal := &forbidden{because: because}
	for _, at := range slices.Compact(places) {
		refusal.causes = append(refusal.causes, Cause{Reason: ReasonForbidden, Field: at, Message: because.Error()})
	}
	return refusal
}
