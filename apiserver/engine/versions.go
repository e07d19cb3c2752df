package engine

import (
	"fmt"
	"slices"

	"k8s.io/apimachinery/pkg/util/version"
	utilfeature "k8s.io/apiserver/pkg/util/feature"
	baseversion "k8s.io/component-base/version"
	podsecurityapi "k8s.io/pod-security-admission/api"
)

// emulatedVersions are the minors that kube-apiserver 1.36 emulates with --emulated-version, its own included.
var emulatedVersions = []string{"1.33", "1.34", "1.35", "1.36"}

// configure makes the feature gates behave as the given minor's do. The gates are process-wide: one engine, one version.
func configure(minor string) any {
	if !slices.Contains(emulatedVersions, minor) {
		return Failure{Failure: fmt.Sprintf("Kubernetes %q cannot be emulated; this engine knows %v", minor, emulatedVersions)}
	}
	if err := utilfeature.DefaultMutableFeatureGate.SetEmulationVersion(version.MustParse(minor)); err != nil {
		return Failure{Failure: fmt.Sprintf("Kubernetes %q cannot be emulated: %v", minor, err)}
	}
	return Configured{KubernetesVersion: minor}
}

// currentVersion is the version that kube-apiserver compares deprecations with: its binary's own, whatever it emulates.
func currentVersion() (major, minor int) {
	binary := version.MustParse(baseversion.DefaultKubeBinaryVersion)
	return int(binary.Major()), int(binary.Minor())
}

// emulatedPodSecurityVersion is the version of the Pod Security Standards that the emulated server applies.
func emulatedPodSecurityVersion() podsecurityapi.Version {
	emulated := utilfeature.DefaultMutableFeatureGate.EmulationVersion()
	return podsecurityapi.MajorMinorVersion(int(emulated.Major()), int(emulated.Minor()))
}
