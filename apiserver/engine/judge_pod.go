package engine

import (
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/runtime"
)

// judgePod says of a pod, or of the template of pods, what no status says: Pod Security and the resources that count.
func (r *run) judgePod() {
	if r.options.PodSecurity == "" && !r.options.Explain {
		return
	}
	versioned := versionedCopy(r.internal, r.of.GroupVersion())
	metadata, spec := podOf(versioned)
	if spec == nil {
		return
	}
	if r.options.PodSecurity != "" {
		violations := podSecurityViolations(r.options.PodSecurity, metadata, spec)
		r.answer.PodSecurity = &violations
	}
	if r.options.Explain {
		r.explainPod(versioned)
	}
}

// explainPod adds the resources of a pod, or the pod that a controller will make, which is where a template's come from.
func (r *run) explainPod(versioned runtime.Object) {
	if pod, ok := versioned.(*corev1.Pod); ok {
		r.answer.Resources = podResources(pod)
	}
}
