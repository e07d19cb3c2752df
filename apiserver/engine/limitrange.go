package engine

import (
	"context"

	corev1 "k8s.io/api/core/v1"
	api "k8s.io/kubernetes/pkg/apis/core"
)

// limitRanges are the LimitRanges that the namespace is supposed to have.
type limitRanges []corev1.LimitRange

func readLimitRanges(manifests []string) (limitRanges, error) {
	return nil, nil
}

func (l limitRanges) assumptions() []Assumption {
	if len(l) == 0 {
		return []Assumption{AssumeNoLimitRange}
	}
	return nil
}

func (l limitRanges) admit(_ context.Context, pod *api.Pod) *forbidden          { return nil }
func (l limitRanges) validate(pod *api.Pod) *forbidden                          { return nil }
func (l limitRanges) validateClaim(claim *api.PersistentVolumeClaim) *forbidden { return nil }
