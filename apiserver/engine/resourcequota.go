package engine

import (
	"fmt"
	"slices"
	"strings"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	"k8s.io/apimachinery/pkg/runtime"
)

// resourceQuotas are the ResourceQuotas that the namespace is supposed to have. What is done with them follows CheckRequest of
// k8s.io/apiserver/pkg/admission/plugin/resourcequota. Of what is used already, only what a manifest's status says is known.
type resourceQuotas []corev1.ResourceQuota

func readResourceQuotas(manifests []string) (resourceQuotas, error) {
	of, _ := kindNamed("ResourceQuota")
	quotas := resourceQuotas{}
	for i, manifest := range manifests {
		object, err := decodeStrictly(readYAML([]byte(manifest)), of)
		if err != nil {
			return nil, fmt.Errorf("resourceQuotas[%d] is no ResourceQuota: %w", i, err)
		}
		quota, ok := object.(*corev1.ResourceQuota)
		if !ok {
			return nil, fmt.Errorf("resourceQuotas[%d] is no ResourceQuota but a %T", i, object)
		}
		quotas = append(quotas, *quota)
	}
	return quotas, nil
}

func (q resourceQuotas) assumption() Assumption {
	if len(q) == 0 {
		return AssumeNoQuota
	}
	return AssumeQuotaUseAsStated
}

// validate measures a new object. The first quota that has no room for it ends it, as in the plugin; what the others would
// have left is told all the same.
func (q resourceQuotas) validate(object runtime.Object, of kind) ([]QuotaUse, *forbidden) {
	if len(q) == 0 {
		return nil, nil
	}
	charged := chargeFor(object, of)
	var uses []QuotaUse
	var refusal *forbidden
	for _, quota := range q {
		tracked := charged.trackedBy(quota)
		if len(tracked) == 0 {
			continue
		}
		if refusal == nil {
			refusal = charged.missing(quota, tracked)
		}
		use := measure(quota, tracked, charged.usage)
		uses = append(uses, use.told())
		if refusal == nil {
			refusal = use.refusal(charged)
		}
	}
	return uses, refusal
}

// trackedBy follows Matches of pkg/quota/v1/generic: the resources of a quota that such an object counts for, in order; none
// where the quota's scopes leave it out.
func (c charge) trackedBy(quota corev1.ResourceQuota) []corev1.ResourceName {
	for _, selector := range scopesOf(quota) {
		if !c.isInScope(selector) {
			return nil
		}
	}
	tracked := []corev1.ResourceName{}
	for _, name := range sortedKeys(quota.Spec.Hard) {
		if c.tracks(name) {
			tracked = append(tracked, name)
		}
	}
	return tracked
}

// scopesOf follows getScopeSelectorsFromQuota.
func scopesOf(quota corev1.ResourceQuota) []corev1.ScopedResourceSelectorRequirement {
	selectors := []corev1.ScopedResourceSelectorRequirement{}
	for _, scope := range quota.Spec.Scopes {
		selectors = append(selectors, corev1.ScopedResourceSelectorRequirement{ScopeName: scope, Operator: corev1.ScopeSelectorOpExists})
	}
	if quota.Spec.ScopeSelector != nil {
		selectors = append(selectors, quota.Spec.ScopeSelector.MatchExpressions...)
	}
	return selectors
}

// quotaUse is what one quota has, and what the object takes of it.
type quotaUse struct {
	name                  string
	tracked               []corev1.ResourceName
	hard, used, requested corev1.ResourceList
}

func measure(quota corev1.ResourceQuota, tracked []corev1.ResourceName, usage corev1.ResourceList) quotaUse {
	use := quotaUse{quota.Name, tracked, quota.Spec.Hard, corev1.ResourceList{}, corev1.ResourceList{}}
	for _, name := range tracked {
		// The quota controller writes a zero for what nobody uses.
		use.used[name] = *resource.NewQuantity(0, resource.DecimalSI)
		if used, ok := quota.Status.Used[name]; ok {
			use.used[name] = used
		}
		if requested := usage[name]; !requested.IsZero() {
			use.requested[name] = requested
		}
	}
	return use
}

func (u quotaUse) told() QuotaUse {
	told := QuotaUse{Name: u.name, Resources: []QuotaResource{}}
	for _, name := range u.tracked {
		hard, used, requested, left := u.hard[name], u.used[name], u.requested[name], u.hard[name].DeepCopy()
		left.Sub(used)
		left.Sub(requested)
		told.Resources = append(told.Resources, QuotaResource{
			Name: string(name), Hard: hard.String(), Used: used.String(), Requested: requested.String(), Left: left.String(),
		})
	}
	return told
}

// refusal says what would be exceeded, in the plugin's words.
func (u quotaUse) refusal(charged charge) *forbidden {
	exceeded := []corev1.ResourceName{}
	for _, name := range u.tracked {
		requested, ok := u.requested[name]
		if !ok {
			continue
		}
		total := u.used[name].DeepCopy()
		total.Add(requested)
		if total.Cmp(u.hard[name]) > 0 {
			exceeded = append(exceeded, name)
		}
	}
	if len(exceeded) == 0 {
		return nil
	}
	return forbid(charged.at, fmt.Errorf("exceeded quota: %s, requested: %s, used: %s, limited: %s",
		u.name, amountsText(u.requested, exceeded), amountsText(u.used, exceeded), amountsText(u.hard, exceeded)))
}

// amountsText follows prettyPrint of the plugin.
func amountsText(list corev1.ResourceList, names []corev1.ResourceName) string {
	parts := []string{}
	for _, name := range slices.Sorted(slices.Values(names)) {
		quantity := list[name]
		parts = append(parts, fmt.Sprintf("%s=%s", name, quantity.String()))
	}
	return strings.Join(parts, ",")
}
