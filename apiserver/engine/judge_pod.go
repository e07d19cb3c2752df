package engine

import (
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
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
	switch object := versioned.(type) {
	case *corev1.Pod:
		r.answer.Resources = podResources(object)
		r.explainMirrorPod(object)
	case *corev1.PodTemplate:
		// Whatever uses it, its pod will be defaulted like any other.
		pod := barePod(&object.Template)
		legacyscheme.Scheme.Default(pod)
		r.answer.Resources = podResources(pod)
	default:
		r.explainController()
	}
}

// explainController adds what a controller will make of an object, if it is accepted.
func (r *run) explainController() {
	if r.answer.Status != 201 {
		return
	}
	r.answer.Made = r.question.made(asClientsReadIt(r.internal, r.of.GroupVersion()))
	for inner := r.answer.Made; inner != nil && r.answer.Resources == nil; inner = inner.Made {
		r.answer.Resources = inner.Resources
	}
}
