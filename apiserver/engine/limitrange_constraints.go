package engine

import (
	"fmt"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	"k8s.io/apimachinery/pkg/util/validation/field"
	utilfeature "k8s.io/apiserver/pkg/util/feature"
	resourcehelper "k8s.io/component-helpers/resource"
	api "k8s.io/kubernetes/pkg/apis/core"
	"k8s.io/kubernetes/pkg/features"
)

// measured is what a limit is compared with: the resources of a container, a pod or a claim, and where they stand.
type measured struct {
	at               *field.Path
	requests, limits api.ResourceList
}

// measuredPod follows podRequests and podLimits of the plugin: what the containers need together, or what the pod says.
func measuredPod(pod *api.Pod) measured {
	versioned := versionedCopy(pod, corev1.SchemeGroupVersion).(*corev1.Pod)
	options := resourcehelper.PodResourcesOptions{SkipPodLevelResources: true, ExcludeOverhead: true}
	requests := internalList(resourcehelper.PodRequests(versioned, options))
	limits := internalList(resourcehelper.PodLimits(versioned, options))
	if own := pod.Spec.Resources; own != nil && utilfeature.DefaultFeatureGate.Enabled(features.PodLevelResources) {
		for _, name := range []api.ResourceName{api.ResourceCPU, api.ResourceMemory} {
			override(requests, own.Requests, name)
			override(limits, own.Limits, name)
		}
	}
	return measured{at: field.NewPath("spec"), requests: requests, limits: limits}
}

func override(list, by api.ResourceList, name api.ResourceName) {
	if quantity, ok := by[name]; ok {
		list[name] = quantity
	}
}

func internalList(list corev1.ResourceList) api.ResourceList {
	converted := api.ResourceList{}
	for name, quantity := range list {
		converted[api.ResourceName(name)] = quantity
	}
	return converted
}

// check applies the three constraints of a limit. The plugin visits resources in random order; here they are sorted.
func (v *violations) check(limit corev1.LimitRangeItem, of measured) {
	for _, name := range sortedKeys(limit.Min) {
		v.checkMin(limit, of, name)
	}
	for _, name := range sortedKeys(limit.Max) {
		v.checkMax(limit, of, name)
	}
	for _, name := range sortedKeys(limit.MaxLimitRequestRatio) {
		v.checkRatio(limit, of, name)
	}
}

// checkClaim applies the two constraints that a claim can break: it has no limits.
func (v *violations) checkClaim(limit corev1.LimitRangeItem, of measured) {
	for _, name := range sortedKeys(limit.Min) {
		v.checkMin(limit, of, name)
	}
	for _, name := range sortedKeys(limit.Max) {
		v.checkMaxRequest(limit, of, name)
	}
}

// checkMin follows minConstraint.
func (v *violations) checkMin(limit corev1.LimitRangeItem, of measured, name corev1.ResourceName) {
	enforced := limit.Min[name]
	usage := fmt.Sprintf("minimum %s usage per %s is %s", name, limit.Type, enforced.String())
	request, requested, top, limited := of.amounts(name)
	requestValue, limitValue, enforcedValue := inCommonUnit(request, top, enforced)
	switch {
	case !requested:
		v.add(of.at, fmt.Errorf("%s.  No request is specified", usage))
	case requestValue < enforcedValue:
		v.add(of.requestPath(name), fmt.Errorf("%s, but request is %s", usage, request.String()))
	case limited && limitValue < enforcedValue:
		v.add(of.limitPath(name), fmt.Errorf("%s, but limit is %s", usage, top.String()))
	}
}

// checkMax follows maxConstraint.
func (v *violations) checkMax(limit corev1.LimitRangeItem, of measured, name corev1.ResourceName) {
	enforced := limit.Max[name]
	usage := fmt.Sprintf("maximum %s usage per %s is %s", name, limit.Type, enforced.String())
	request, requested, top, limited := of.amounts(name)
	requestValue, limitValue, enforcedValue := inCommonUnit(request, top, enforced)
	switch {
	case !limited:
		v.add(of.at, fmt.Errorf("%s.  No limit is specified", usage))
	case enforcedValue < limitValue:
		v.add(of.limitPath(name), fmt.Errorf("%s, but limit is %s", usage, top.String()))
	case requested && enforcedValue < requestValue:
		v.add(of.requestPath(name), fmt.Errorf("%s, but request is %s", usage, request.String()))
	}
}

// checkMaxRequest follows maxRequestConstraint.
func (v *violations) checkMaxRequest(limit corev1.LimitRangeItem, of measured, name corev1.ResourceName) {
	enforced := limit.Max[name]
	usage := fmt.Sprintf("maximum %s usage per %s is %s", name, limit.Type, enforced.String())
	request, requested, _, _ := of.amounts(name)
	requestValue, _, enforcedValue := inCommonUnit(request, resource.Quantity{}, enforced)
	switch {
	case !requested:
		v.add(of.at, fmt.Errorf("%s.  No request is specified", usage))
	case enforcedValue < requestValue:
		v.add(of.requestPath(name), fmt.Errorf("%s, but request is %s", usage, request.String()))
	}
}

// checkRatio follows limitRequestRatioConstraint.
func (v *violations) checkRatio(limit corev1.LimitRangeItem, of measured, name corev1.ResourceName) {
	enforced := limit.MaxLimitRequestRatio[name]
	ratio := fmt.Sprintf("%s max limit to request ratio per %s is %s", name, limit.Type, enforced.String())
	request, requested, top, limited := of.amounts(name)
	requestValue, limitValue, _ := inCommonUnit(request, top, enforced)
	switch {
	case !requested || requestValue == 0:
		v.add(of.at, fmt.Errorf("%s, but no request is specified or request is 0", ratio))
		return
	case !limited || limitValue == 0:
		v.add(of.at, fmt.Errorf("%s, but no limit is specified or limit is 0", ratio))
		return
	}
	provided := float64(limitValue) / float64(requestValue)
	scaled, greatest := provided, float64(enforced.Value())
	if enforced.Value() <= resource.MaxMilliValue {
		scaled, greatest = provided*1000, float64(enforced.MilliValue())
	}
	if greatest < scaled {
		v.add(of.limitPath(name), fmt.Errorf("%s, but provided ratio is %f", ratio, provided))
	}
}

func (m measured) amounts(name corev1.ResourceName) (request resource.Quantity, requested bool, limit resource.Quantity, limited bool) {
	request, requested = m.requests[api.ResourceName(name)]
	limit, limited = m.limits[api.ResourceName(name)]
	return request, requested, limit, limited
}

func (m measured) requestPath(name corev1.ResourceName) *field.Path {
	return m.pathOf("requests", name)
}

func (m measured) limitPath(name corev1.ResourceName) *field.Path {
	return m.pathOf("limits", name)
}

// pathOf is the field of one amount; those of a whole pod are sums that stand nowhere.
func (m measured) pathOf(list string, name corev1.ResourceName) *field.Path {
	if m.at.String() == "spec" {
		return m.at
	}
	return m.at.Child(list).Key(string(name))
}

// inCommonUnit follows requestLimitEnforcedValues: thousandths where all three can be counted in them.
func inCommonUnit(request, limit, enforced resource.Quantity) (requestValue, limitValue, enforcedValue int64) {
	requestValue, limitValue, enforcedValue = request.Value(), limit.Value(), enforced.Value()
	if requestValue <= resource.MaxMilliValue && limitValue <= resource.MaxMilliValue && enforcedValue <= resource.MaxMilliValue {
		return request.MilliValue(), limit.MilliValue(), enforced.MilliValue()
	}
	return requestValue, limitValue, enforcedValue
}
