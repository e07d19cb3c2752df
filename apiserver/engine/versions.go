package engine

import (
	"fmt"
	"os"
	"slices"

	"k8s.io/apimachinery/pkg/util/version"
	utilfeature "k8s.io/apiserver/pkg/util/feature"
	baseversion "k8s.io/component-base/version"
	podsecurityapi "k8s.io/pod-security-admission/api"
)

// emulatedVersions are the minors that kube-apiserver 1.36 emulates with --emulated-version, its own included.
var emulatedVersions = []string{"1.33", "1.34", "1.35", "1.36"}

// VersionVariable is the environment variable that names the minor version to behave as, for a host that cannot ask first.
const VersionVariable = "PODSMITH_KUBERNETES_VERSION"

// Configure makes the feature gates behave as the given minor's do. The gates are process-wide: one engine, one version.
func Configure(minor string) error {
	if !slices.Contains(emulatedVersions, minor) {
		return fmt.Errorf("kubernetes %q cannot be emulated; this engine knows %v", minor, emulatedVersions)
	}
	return utilfeature.DefaultMutableFeatureGate.SetEmulationVersion(version.MustParse(minor))
}

// ConfigureFromEnvironment does so if the environment names a version.
func ConfigureFromEnvironment() error {
	if minor := os.Getenv(VersionVariable); minor != "" {
		return Configure(minor)
	}
	return nil
}

func configure(minor string) any {
	if err := Configure(minor); err != nil {
		return Failure{Failure: err.Error()}
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
