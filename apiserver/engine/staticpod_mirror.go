package engine

import (
	"maps"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// explainMirrorPod adds the pod by which the API server shows a static pod that runs, as the kubelet's own request for it.
func (r *run) explainMirrorPod(pod *corev1.Pod) {
	if r.options.StaticPod == nil || r.answer.Status != 201 {
		return
	}
	asked := r.question
	asked.options.StaticPod = nil
	r.answer.Made = asked.create(mirrorOf(pod, r.options.StaticPod.NodeName), LayerStaticPod)
}

// mirrorOf follows CreateMirrorPod of pkg/kubelet/pod.
func mirrorOf(pod *corev1.Pod, node string) *makes {
	pod.TypeMeta = metav1.TypeMeta{APIVersion: "v1", Kind: "Pod"}
	mirror := pod.DeepCopy()
	mirror.Annotations = maps.Clone(pod.Annotations)
	mirror.Annotations[corev1.MirrorPodAnnotationKey] = pod.Annotations[configHashAnnotation]
	controller := true
	mirror.OwnerReferences = []metav1.OwnerReference{{
		APIVersion: "v1", Kind: "Node", Name: node, UID: placeholderUID, Controller: &controller,
	}}
	return &makes{object: mirror, from: pod}
}
