package engine

import (
	"fmt"

	corev1 "k8s.io/api/core/v1"
	utilerrors "k8s.io/apimachinery/pkg/util/errors"
	"k8s.io/apimachinery/pkg/util/validation/field"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	api "k8s.io/kubernetes/pkg/apis/core"
)

// limitRanges are the LimitRanges that the namespace is supposed to have. What is done with them follows
// plugin/pkg/admission/limitranger.
type limitRanges []corev1.LimitRange

// readLimitRanges reads them as the server would have stored them.
func readLimitRanges(manifests []string) (limitRanges, error) {
	of, _ := kindNamed("LimitRange")
	ranges := limitRanges{}
	for i, manifest := range manifests {
		object, err := decodeStrictly(readYAML([]byte(manifest)), of)
		if err != nil {
			return nil, fmt.Errorf("limitRanges[%d] is no LimitRange: %w", i, err)
		}
		limitRange, ok := object.(*corev1.LimitRange)
		if !ok {
			return nil, fmt.Errorf("limitRanges[%d] is no LimitRange but a %T", i, object)
		}
		legacyscheme.Scheme.Default(limitRange)
		ranges = append(ranges, *limitRange)
	}
	return ranges, nil
}

func (l limitRanges) assumptions() []Assumption {
	if len(l) == 0 {
		return []Assumption{AssumeNoLimitRange}
	}
	return nil
}

// validate follows PodValidateLimitFunc; the first LimitRange that refuses the pod ends it.
func (l limitRanges) validate(pod *api.Pod) *forbidden {
	for _, limitRange := range l {
		found := violations{}
		for _, limit := range limitRange.Spec.Limits {
			switch limit.Type {
			case corev1.LimitTypeContainer:
				checkContainers(&found, limit, pod.Spec.Containers, field.NewPath("spec", "containers"))
				checkContainers(&found, limit, pod.Spec.InitContainers, field.NewPath("spec", "initContainers"))
			case corev1.LimitTypePod:
				found.check(limit, measuredPod(pod))
			}
		}
		if refusal := found.refusal(); refusal != nil {
			return refusal
		}
	}
	return nil
}

func checkContainers(found *violations, limit corev1.LimitRangeItem, containers []api.Container, at *field.Path) {
	for i, container := range containers {
		found.check(limit, measured{
			at:       at.Index(i).Child("resources"),
			requests: container.Resources.Requests,
			limits:   container.Resources.Limits,
		})
	}
}

// validateClaim follows PersistentVolumeClaimValidateLimitFunc.
func (l limitRanges) validateClaim(claim *api.PersistentVolumeClaim) *forbidden {
	size := measured{at: field.NewPath("spec", "resources"), requests: claim.Spec.Resources.Requests}
	for _, limitRange := range l {
		found := violations{}
		for _, limit := range limitRange.Spec.Limits {
			if limit.Type == corev1.LimitTypePersistentVolumeClaim {
				found.checkClaim(limit, size)
			}
		}
		if refusal := found.refusal(); refusal != nil {
			return refusal
		}
	}
	return nil
}

// violations are the ways in which an object breaks one LimitRange.
type violations struct {
	errs   []error
	causes []Cause
}

func (v *violations) add(at *field.Path, err error) {
	v.errs = append(v.errs, err)
	v.causes = append(v.causes, Cause{Reason: ReasonForbidden, Field: at.String(), Message: err.Error()})
}

func (v *violations) refusal() *forbidden {
	if len(v.errs) == 0 {
		return nil
	}
	return &forbidden{because: utilerrors.NewAggregate(v.errs), causes: v.causes}
}
