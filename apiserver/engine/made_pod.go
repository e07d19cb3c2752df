package engine

import (
	"maps"
	"slices"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime/schema"
	corevalidation "k8s.io/kubernetes/pkg/apis/core/validation"
)

// podFromTemplate follows GetPodFromTemplate of pkg/controller, and CreatePods, which adds the namespace.
func podFromTemplate(template *corev1.PodTemplateSpec, owner metav1.Object, of schema.GroupVersionKind) *corev1.Pod {
	pod := barePod(template)
	pod.Namespace = owner.GetNamespace()
	pod.GenerateName = podsPrefix(owner.GetName())
	pod.OwnerReferences = []metav1.OwnerReference{*metav1.NewControllerRef(owner, of)}
	return pod
}

// barePod is the part of a template that is copied as it is.
func barePod(template *corev1.PodTemplateSpec) *corev1.Pod {
	return &corev1.Pod{
		TypeMeta: metav1.TypeMeta{APIVersion: "v1", Kind: "Pod"},
		ObjectMeta: metav1.ObjectMeta{
			Labels:      maps.Clone(template.Labels),
			Annotations: maps.Clone(template.Annotations),
			Finalizers:  slices.Clone(template.Finalizers),
		},
		Spec: *template.Spec.DeepCopy(),
	}
}

// podsPrefix follows getPodsPrefix: the dash is left out where it would make the name invalid.
func podsPrefix(name string) string {
	prefix := name + "-"
	if len(corevalidation.ValidatePodName(prefix, true)) > 0 {
		return name
	}
	return prefix
}

func podOfReplicationController(owner *corev1.ReplicationController) *makes {
	if owner.Spec.Template == nil {
		return nil
	}
	return &makes{object: podFromTemplate(owner.Spec.Template, owner, inCore("ReplicationController")), from: barePod(owner.Spec.Template)}
}

func podOfReplicaSet(owner *appsv1.ReplicaSet) *makes {
	return &makes{object: podFromTemplate(&owner.Spec.Template, owner, inApps("ReplicaSet")), from: barePod(&owner.Spec.Template)}
}
