package engine

import (
	"errors"

	"k8s.io/apimachinery/pkg/util/validation/field"
	api "k8s.io/kubernetes/pkg/apis/core"
)

// validateRuntimeClass follows validateOverhead of plugin/pkg/admission/runtimeclass. A class that is named is taken to
// exist and to define whatever overhead the pod has.
func validateRuntimeClass(pod *api.Pod) *forbidden {
	if pod.Spec.RuntimeClassName != nil || pod.Spec.Overhead == nil {
		return nil
	}
	return forbid(
		field.NewPath("spec", "overhead"),
		errors.New("pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead"),
	)
}
