package engine

import (
	"context"
	"errors"
	"strings"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/util/validation/field"
	podutil "k8s.io/kubernetes/pkg/api/pod"
	api "k8s.io/kubernetes/pkg/apis/core"
)

// Constants of plugin/pkg/admission/serviceaccount and pkg/serviceaccount.
const (
	defaultServiceAccountName = "default"
	defaultAPITokenMountPath  = "/var/run/secrets/kubernetes.io/serviceaccount"
	serviceAccountVolumeName  = "kube-api-access"
	tokenExpirationSeconds    = 60*60 + 7
)

// admitServiceAccount follows Plugin.Admit of plugin/pkg/admission/serviceaccount for a service account that exists and
// says nothing about automounting or pull secrets.
func admitServiceAccount(_ context.Context, pod *api.Pod) *forbidden {
	if isMirrorPod(pod) {
		return refuseMirrorPod(pod)
	}
	if pod.Spec.ServiceAccountName == "" {
		pod.Spec.ServiceAccountName = defaultServiceAccountName
	}
	if automount := pod.Spec.AutomountServiceAccountToken; automount == nil || *automount {
		mountServiceAccountToken(pod)
	}
	if pod.Spec.ImagePullSecrets == nil {
		pod.Spec.ImagePullSecrets = []api.LocalObjectReference{}
	}
	return nil
}

func isMirrorPod(pod *api.Pod) bool {
	_, found := pod.Annotations[api.MirrorPodAnnotationKey]
	return found
}

// refuseMirrorPod follows Plugin.Validate: what a pod that stands for a static one may not use.
func refuseMirrorPod(pod *api.Pod) *forbidden {
	spec := field.NewPath("spec")
	if pod.Spec.ServiceAccountName != "" {
		return forbid(spec.Child("serviceAccountName"), errors.New("a mirror pod may not reference service accounts"))
	}
	hasSecrets := false
	podutil.VisitPodSecretNames(pod, func(string) bool {
		hasSecrets = true
		return false
	}, podutil.AllContainers)
	if hasSecrets {
		return forbid(spec, errors.New("a mirror pod may not reference secrets"))
	}
	for i, volume := range pod.Spec.Volumes {
		if volume.Projected == nil {
			continue
		}
		for j, source := range volume.Projected.Sources {
			if source.ServiceAccountToken != nil {
				at := spec.Child("volumes").Index(i).Child("projected", "sources").Index(j).Child("serviceAccountToken")
				return forbid(at, errors.New("a mirror pod may not use ServiceAccountToken volume projections"))
			}
		}
	}
	return nil
}

// mountServiceAccountToken follows the method of that name; the volume's random suffix is a placeholder.
func mountServiceAccountToken(pod *api.Pod) {
	name, found := tokenVolume(pod)
	mount := api.VolumeMount{Name: name, ReadOnly: true, MountPath: defaultAPITokenMountPath}
	initMounted := mountEverywhere(pod.Spec.InitContainers, mount)
	mounted := mountEverywhere(pod.Spec.Containers, mount)
	if !found && (initMounted || mounted) {
		pod.Spec.Volumes = append(pod.Spec.Volumes, api.Volume{
			Name:         name,
			VolumeSource: api.VolumeSource{Projected: tokenVolumeSource()},
		})
	}
}

// tokenVolume names the volume to mount, and says whether the pod brings one of that kind along.
func tokenVolume(pod *api.Pod) (name string, found bool) {
	for _, volume := range pod.Spec.Volumes {
		if strings.HasPrefix(volume.Name, serviceAccountVolumeName+"-") {
			return volume.Name, true
		}
	}
	return generateName(serviceAccountVolumeName + "-"), false
}

// mountEverywhere adds the mount to each container that has nothing at its path, and reports whether any needed it.
func mountEverywhere(containers []api.Container, mount api.VolumeMount) bool {
	needed := false
	for i := range containers {
		if !hasMountAt(containers[i], mount.MountPath) {
			containers[i].VolumeMounts = append(containers[i].VolumeMounts, mount)
			needed = true
		}
	}
	return needed
}

func hasMountAt(container api.Container, path string) bool {
	for _, mount := range container.VolumeMounts {
		if mount.MountPath == path {
			return true
		}
	}
	return false
}

// tokenVolumeSource follows TokenVolumeSource.
func tokenVolumeSource() *api.ProjectedVolumeSource {
	mode := corev1.ProjectedVolumeSourceDefaultMode
	return &api.ProjectedVolumeSource{
		DefaultMode: &mode,
		Sources: []api.VolumeProjection{
			{ServiceAccountToken: &api.ServiceAccountTokenProjection{Path: "token", ExpirationSeconds: tokenExpirationSeconds}},
			{ConfigMap: &api.ConfigMapProjection{
				LocalObjectReference: api.LocalObjectReference{Name: "kube-root-ca.crt"},
				Items:                []api.KeyToPath{{Key: "ca.crt", Path: "ca.crt"}},
			}},
			{DownwardAPI: &api.DownwardAPIProjection{Items: []api.DownwardAPIVolumeFile{{
				Path:     "namespace",
				FieldRef: &api.ObjectFieldSelector{APIVersion: "v1", FieldPath: "metadata.namespace"},
			}}}},
		},
	}
}
