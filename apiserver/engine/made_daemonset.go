package engine

import (
	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/kubernetes/pkg/apis/core/v1/helper"
)

// placeholderNode stands for the node that the pod is made for.
const placeholderNode = "node-" + placeholderSuffix

// podOfDaemonSet follows CreatePodTemplate of pkg/controller/daemon/util and syncNodes.
func podOfDaemonSet(owner *appsv1.DaemonSet) *makes {
	template := owner.Spec.Template.DeepCopy()
	tolerateNodeTrouble(&template.Spec)
	if template.Labels == nil {
		template.Labels = map[string]string{}
	}
	if generation, ok := owner.Annotations[appsv1.DeprecatedTemplateGeneration]; ok {
		template.Labels[templateGenerationLabel] = generation
	}
	template.Labels[appsv1.DefaultDaemonSetUniqueLabelKey] = templateHash(&owner.Spec.Template)
	template.Spec.Affinity = boundTo(template.Spec.Affinity, placeholderNode)
	return &makes{object: podFromTemplate(template, owner, inApps("DaemonSet")), from: barePod(&owner.Spec.Template)}
}

// templateGenerationLabel is DaemonSetTemplateGenerationKey of k8s.io/api/extensions/v1beta1, a group that is gone.
const templateGenerationLabel = "pod-template-generation"

// tolerateNodeTrouble follows AddOrUpdateDaemonPodTolerations: a daemon stays on a node that others leave.
func tolerateNodeTrouble(spec *corev1.PodSpec) {
	tolerate := func(taint string, effect corev1.TaintEffect) {
		toleration := corev1.Toleration{Key: taint, Operator: corev1.TolerationOpExists, Effect: effect}
		helper.AddOrUpdateTolerationInPodSpec(spec, &toleration)
	}
	tolerate(corev1.TaintNodeNotReady, corev1.TaintEffectNoExecute)
	tolerate(corev1.TaintNodeUnreachable, corev1.TaintEffectNoExecute)
	tolerate(corev1.TaintNodeDiskPressure, corev1.TaintEffectNoSchedule)
	tolerate(corev1.TaintNodeMemoryPressure, corev1.TaintEffectNoSchedule)
	tolerate(corev1.TaintNodePIDPressure, corev1.TaintEffectNoSchedule)
	tolerate(corev1.TaintNodeUnschedulable, corev1.TaintEffectNoSchedule)
	if spec.HostNetwork {
		tolerate(corev1.TaintNodeNetworkUnavailable, corev1.TaintEffectNoSchedule)
	}
}

// boundTo follows ReplaceDaemonSetPodNodeNameNodeAffinity: whatever the template requires of nodes gives way to this one.
func boundTo(affinity *corev1.Affinity, node string) *corev1.Affinity {
	if affinity == nil {
		affinity = &corev1.Affinity{}
	}
	if affinity.NodeAffinity == nil {
		affinity.NodeAffinity = &corev1.NodeAffinity{}
	}
	byName := corev1.NodeSelectorRequirement{
		Key: metav1.ObjectNameField, Operator: corev1.NodeSelectorOpIn, Values: []string{node},
	}
	affinity.NodeAffinity.RequiredDuringSchedulingIgnoredDuringExecution = &corev1.NodeSelector{
		NodeSelectorTerms: []corev1.NodeSelectorTerm{{MatchFields: []corev1.NodeSelectorRequirement{byName}}},
	}
	return affinity
}
