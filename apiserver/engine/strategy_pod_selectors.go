package engine

import (
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	utilfeature "k8s.io/apiserver/pkg/util/feature"
	api "k8s.io/kubernetes/pkg/apis/core"
	"k8s.io/kubernetes/pkg/features"
)

// mutatePodAffinity merges the labels named by matchLabelKeys and mismatchLabelKeys into the selectors of affinity terms.
func mutatePodAffinity(pod *api.Pod) {
	affinity := pod.Spec.Affinity
	if affinity == nil || !utilfeature.DefaultFeatureGate.Enabled(features.MatchLabelKeysInPodAffinity) {
		return
	}
	if near := affinity.PodAffinity; near != nil {
		mergeLabelKeysOfTerms(near.RequiredDuringSchedulingIgnoredDuringExecution, near.PreferredDuringSchedulingIgnoredDuringExecution, pod.Labels)
	}
	if apart := affinity.PodAntiAffinity; apart != nil {
		mergeLabelKeysOfTerms(apart.RequiredDuringSchedulingIgnoredDuringExecution, apart.PreferredDuringSchedulingIgnoredDuringExecution, pod.Labels)
	}
}

func mergeLabelKeysOfTerms(required []api.PodAffinityTerm, preferred []api.WeightedPodAffinityTerm, labels map[string]string) {
	for i := range required {
		mergeLabelKeysOfTerm(&required[i], labels)
	}
	for i := range preferred {
		mergeLabelKeysOfTerm(&preferred[i].PodAffinityTerm, labels)
	}
}

func mergeLabelKeysOfTerm(term *api.PodAffinityTerm, labels map[string]string) {
	mergeLabelKeys(term.LabelSelector, term.MatchLabelKeys, metav1.LabelSelectorOpIn, labels)
	mergeLabelKeys(term.LabelSelector, term.MismatchLabelKeys, metav1.LabelSelectorOpNotIn, labels)
}

// mutateTopologySpreadConstraints does the same for topology spread constraints.
func mutateTopologySpreadConstraints(pod *api.Pod) {
	if !utilfeature.DefaultFeatureGate.Enabled(features.MatchLabelKeysInPodTopologySpread) ||
		!utilfeature.DefaultFeatureGate.Enabled(features.MatchLabelKeysInPodTopologySpreadSelectorMerge) {
		return
	}
	for i := range pod.Spec.TopologySpreadConstraints {
		constraint := &pod.Spec.TopologySpreadConstraints[i]
		mergeLabelKeys(constraint.LabelSelector, constraint.MatchLabelKeys, metav1.LabelSelectorOpIn, pod.Labels)
	}
}

// mergeLabelKeys adds one expression for each key that the pod has as a label. A nil selector matches nothing and stays so.
func mergeLabelKeys(selector *metav1.LabelSelector, keys []string, operator metav1.LabelSelectorOperator, labels map[string]string) {
	if selector == nil {
		return
	}
	for _, key := range keys {
		if value, ok := labels[key]; ok {
			expression := metav1.LabelSelectorRequirement{Key: key, Operator: operator, Values: []string{value}}
			selector.MatchExpressions = append(selector.MatchExpressions, expression)
		}
	}
}
