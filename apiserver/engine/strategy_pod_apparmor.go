package engine

import (
	"context"
	"fmt"

	apiequality "k8s.io/apimachinery/pkg/api/equality"
	"k8s.io/apimachinery/pkg/util/validation/field"
	"k8s.io/apiserver/pkg/warning"
	podutil "k8s.io/kubernetes/pkg/api/pod"
	api "k8s.io/kubernetes/pkg/apis/core"
	corevalidation "k8s.io/kubernetes/pkg/apis/core/validation"
)

// applyAppArmorVersionSkew copies AppArmor annotations into the field that replaced them. The warning has to be given here:
// afterwards annotation and field agree.
func applyAppArmorVersionSkew(ctx context.Context, pod *api.Pod) {
	if pod.Spec.OS != nil && pod.Spec.OS.Name == api.Windows {
		return
	}
	var podProfile *api.AppArmorProfile
	if pod.Spec.SecurityContext != nil {
		podProfile = pod.Spec.SecurityContext.AppArmorProfile
	}
	podutil.VisitContainers(&pod.Spec, podutil.AllFeatureEnabledContainers(), func(container *api.Container, _ podutil.ContainerType) bool {
		key := api.DeprecatedAppArmorAnnotationKeyPrefix + container.Name
		annotation, annotated := pod.Annotations[key]
		if annotated && !hasAppArmorProfile(container) && !applyAppArmorAnnotation(container, annotation, podProfile) {
			at := field.NewPath("metadata", "annotations").Key(key)
			warning.AddWarning(ctx, "", fmt.Sprintf(`%s: deprecated since v1.30; use the "appArmorProfile" field instead`, at))
		}
		return true
	})
}

func hasAppArmorProfile(container *api.Container) bool {
	return container.SecurityContext != nil && container.SecurityContext.AppArmorProfile != nil
}

// applyAppArmorAnnotation sets the field if the annotation says something else than the pod's profile, and reports whether
// the annotation was needless, which alone earns no warning.
func applyAppArmorAnnotation(container *api.Container, annotation string, podProfile *api.AppArmorProfile) bool {
	profile := podutil.ApparmorFieldForAnnotation(annotation)
	if profile == nil || len(corevalidation.ValidateAppArmorProfileField(profile, &field.Path{})) > 0 {
		return false
	}
	if apiequality.Semantic.DeepEqual(profile, podProfile) {
		return true
	}
	if container.SecurityContext == nil {
		container.SecurityContext = &api.SecurityContext{}
	}
	container.SecurityContext.AppArmorProfile = profile
	return false
}
