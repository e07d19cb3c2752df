package engine

import (
	"context"
	"fmt"
	"slices"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/util/validation/field"
	api "k8s.io/kubernetes/pkg/apis/core"
	corevalidation "k8s.io/kubernetes/pkg/apis/core/validation"
)

// namespaceStrategy follows pkg/registry/core/namespace.
var namespaceStrategy = strategy{
	prepareForCreate: prepare(func(namespace *api.Namespace) {
		namespace.Status = api.NamespaceStatus{Phase: api.NamespaceActive}
		if !slices.Contains(namespace.Spec.Finalizers, api.FinalizerKubernetes) {
			namespace.Spec.Finalizers = append(namespace.Spec.Finalizers, api.FinalizerKubernetes)
		}
	}),
	validate: validating(func(namespace *api.Namespace) field.ErrorList {
		return corevalidation.ValidateNamespace(namespace)
	}),
	warningsOnCreate: noWarnings,
	canonicalize: on(func(namespace *api.Namespace) {
		// Defaulting does this too, but before a generated name is known.
		if namespace.Labels == nil {
			namespace.Labels = map[string]string{}
		}
		namespace.Labels[corev1.LabelMetadataName] = namespace.Name
	}),
}

// limitRangeStrategy follows pkg/registry/core/limitrange, which names a nameless one after a UID.
var limitRangeStrategy = strategy{
	prepareForCreate: prepare(func(limitRange *api.LimitRange) {
		if limitRange.Name == "" {
			limitRange.Name = placeholderUID
		}
	}),
	validate: validating(func(limitRange *api.LimitRange) field.ErrorList {
		return corevalidation.ValidateLimitRange(limitRange)
	}),
	warningsOnCreate: noWarnings,
}

// resourceQuotaStrategy follows pkg/registry/core/resourcequota.
var resourceQuotaStrategy = strategy{
	prepareForCreate: prepare(func(quota *api.ResourceQuota) {
		quota.Status = api.ResourceQuotaStatus{}
	}),
	validate: validating(func(quota *api.ResourceQuota) field.ErrorList {
		return corevalidation.ValidateResourceQuota(quota)
	}),
	warningsOnCreate: warnings(func(_ context.Context, quota *api.ResourceQuota) []string {
		found := []string{}
		for _, resource := range []api.ResourceName{api.ResourceCPU, api.ResourceMemory, api.ResourceStorage, api.ResourceEphemeralStorage} {
			if text := requestsAboveLimits(quota.Spec.Hard, resource); text != "" {
				found = append(found, text)
			}
		}
		return found
	}),
}

// requestsAboveLimits warns of a quota whose requests can never be used up. cpu and memory may leave out "requests.".
func requestsAboveLimits(hard api.ResourceList, resource api.ResourceName) string {
	requestName, limitName := "requests."+resource, "limits."+resource
	request, requested := hard[requestName]
	if bare, ok := hard[resource]; !requested && ok && (resource == api.ResourceCPU || resource == api.ResourceMemory) {
		requestName, request, requested = resource, bare, true
	}
	limit, limited := hard[limitName]
	if !requested || !limited || request.Cmp(limit) <= 0 {
		return ""
	}
	return fmt.Sprintf("ResourceQuota %s (%s) should be less than %s (%s)", requestName, request.String(), limitName, limit.String())
}
