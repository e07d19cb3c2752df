package engine

import (
	"slices"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	podsecurityapi "k8s.io/pod-security-admission/api"
	"k8s.io/pod-security-admission/policy"
)

// podSecurityViolations judges a pod by a Pod Security Standard of the version in force. Each check is asked on its own,
// because the evaluator's answers do not say which check they are of.
func podSecurityViolations(level string, metadata *metav1.ObjectMeta, spec *corev1.PodSpec) []PodSecurityViolation {
	violations := []PodSecurityViolation{}
	for _, check := range policy.DefaultChecks() {
		checkPod := checkOf(check, podsecurityapi.Level(level))
		if checkPod == nil {
			continue
		}
		if result := checkPod(metadata, spec); !result.Allowed {
			violations = append(violations, PodSecurityViolation{
				Check: string(check.ID), Reason: result.ForbiddenReason, Detail: result.ForbiddenDetail,
			})
		}
	}
	return violations
}

// checkOf is the version of a check that counts at a level, following populate of the policy package: restricted includes
// baseline, but for the checks that a restricted one replaces.
func checkOf(check policy.Check, level podsecurityapi.Level) policy.CheckPodFn {
	switch {
	case level == podsecurityapi.LevelPrivileged:
		return nil
	case level == podsecurityapi.LevelBaseline && check.Level != podsecurityapi.LevelBaseline:
		return nil
	case level == podsecurityapi.LevelRestricted && isOverridden(check.ID):
		return nil
	}
	emulated := emulatedPodSecurityVersion()
	var newest policy.CheckPodFn
	for _, version := range check.Versions {
		if !emulated.Older(version.MinimumVersion) {
			newest = version.CheckPod
		}
	}
	return newest
}

func isOverridden(id policy.CheckID) bool {
	for _, check := range policy.DefaultChecks() {
		for _, version := range check.Versions {
			if slices.Contains(version.OverrideCheckIDs, id) {
				return true
			}
		}
	}
	return false
}
