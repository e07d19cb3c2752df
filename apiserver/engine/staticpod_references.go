package engine

import (
	"errors"
	"fmt"

	"k8s.io/apimachinery/pkg/util/validation/field"
	utilfeature "k8s.io/apiserver/pkg/util/feature"
	podutil "k8s.io/kubernetes/pkg/api/pod"
	api "k8s.io/kubernetes/pkg/apis/core"
	"k8s.io/kubernetes/pkg/features"
)

// staticPodRefusal says which object of the API server's the pod refers to, although the kubelet cannot ask for it.
func staticPodRefusal(pod *api.Pod) *forbidden {
	resource, err := apiReference(pod)
	switch {
	case err != nil:
		return forbid(placeOfReference(pod, resource), err)
	case resource != "":
		return forbid(placeOfReference(pod, resource), fmt.Errorf("static pods may not reference %s", resource))
	}
	return nil
}

func apiReference(pod *api.Pod) (string, error) {
	if !utilfeature.DefaultFeatureGate.Enabled(features.PreventStaticPodAPIReferences) {
		return "", formerReference(pod)
	}
	_, resource, err := podutil.HasAPIObjectReference(pod)
	return resource, err
}

// formerReference is what the kubelet refused before it refused all references.
func formerReference(pod *api.Pod) error {
	for _, volume := range pod.Spec.Volumes {
		if volume.Projected == nil {
			continue
		}
		for _, source := range volume.Projected.Sources {
			if source.ClusterTrustBundle != nil {
				return errors.New("static pods may not use ClusterTrustBundle projected volume sources")
			}
		}
	}
	if len(pod.Spec.ResourceClaims) > 0 {
		return errors.New("static pods may not use ResourceClaims")
	}
	return nil
}

// placeOfReference finds the part of the pod that refers to the resource, by asking about each part as if it were alone.
func placeOfReference(pod *api.Pod, resource string) *field.Path {
	spec := field.NewPath("spec")
	refers := func(alone api.PodSpec) bool {
		found, err := apiReference(&api.Pod{Spec: alone})
		return found == resource && (found != "" || err != nil)
	}
	if refers(api.PodSpec{ServiceAccountName: pod.Spec.ServiceAccountName}) {
		return spec.Child("serviceAccountName")
	}
	for i, secret := range pod.Spec.ImagePullSecrets {
		if refers(api.PodSpec{ImagePullSecrets: []api.LocalObjectReference{secret}}) {
			return spec.Child("imagePullSecrets").Index(i)
		}
	}
	if at := placeInContainers(pod.Spec.InitContainers, spec.Child("initContainers"), refers); at != nil {
		return at
	}
	if at := placeInContainers(pod.Spec.Containers, spec.Child("containers"), refers); at != nil {
		return at
	}
	for i, volume := range pod.Spec.Volumes {
		if refers(api.PodSpec{Volumes: []api.Volume{volume}}) {
			return spec.Child("volumes").Index(i)
		}
	}
	if refers(api.PodSpec{ResourceClaims: pod.Spec.ResourceClaims}) {
		return spec.Child("resourceClaims")
	}
	return spec
}

func placeInContainers(containers []api.Container, at *field.Path, refers func(api.PodSpec) bool) *field.Path {
	for i, container := range containers {
		for j, variable := range container.Env {
			if refers(api.PodSpec{Containers: []api.Container{{Env: []api.EnvVar{variable}}}}) {
				return at.Index(i).Child("env").Index(j)
			}
		}
		for j, source := range container.EnvFrom {
			if refers(api.PodSpec{Containers: []api.Container{{EnvFrom: []api.EnvFromSource{source}}}}) {
				return at.Index(i).Child("envFrom").Index(j)
			}
		}
	}
	return nil
}
