package engine

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"strconv"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/util/rand"
)

// podOfStatefulSet follows newStatefulSetPod of pkg/controller/statefulset for the first ordinal.
func podOfStatefulSet(owner *appsv1.StatefulSet) *makes {
	ordinal := 0
	if owner.Spec.Ordinals != nil {
		ordinal = int(owner.Spec.Ordinals.Start)
	}
	pod := podFromTemplate(&owner.Spec.Template, owner, inApps("StatefulSet"))
	pod.Name = fmt.Sprintf("%s-%d", owner.Name, ordinal)
	if pod.Labels == nil {
		pod.Labels = map[string]string{}
	}
	pod.Labels[appsv1.StatefulSetPodNameLabel] = pod.Name
	pod.Labels[appsv1.PodIndexLabel] = strconv.Itoa(ordinal)
	pod.Labels[appsv1.StatefulSetRevisionLabel] = revisionName(owner)
	pod.Spec.Hostname = pod.Name
	pod.Spec.Subdomain = owner.Spec.ServiceName
	pod.Spec.Volumes = withClaims(pod.Spec.Volumes, owner.Spec.VolumeClaimTemplates, pod.Name)
	return &makes{object: pod, from: barePod(&owner.Spec.Template)}
}

// withClaims follows updateStorage: the claims come first and replace volumes of their names. The controller leaves their
// order to chance; here it is that of the templates.
func withClaims(volumes []corev1.Volume, templates []corev1.PersistentVolumeClaim, podName string) []corev1.Volume {
	claimed := map[string]bool{}
	all := []corev1.Volume{}
	for _, template := range templates {
		claimed[template.Name] = true
		source := &corev1.PersistentVolumeClaimVolumeSource{ClaimName: template.Name + "-" + podName}
		all = append(all, corev1.Volume{Name: template.Name, VolumeSource: corev1.VolumeSource{PersistentVolumeClaim: source}})
	}
	for _, volume := range volumes {
		if !claimed[volume.Name] {
			all = append(all, volume)
		}
	}
	return all
}

// longestRevisionPrefix is how much of the owner's name a revision keeps.
const longestRevisionPrefix = 223

// revisionName follows newRevision and HashControllerRevision: the name of the revision that holds the template, which is
// hashed as the patch that would restore it.
func revisionName(owner *appsv1.StatefulSet) string {
	template := map[string]any{}
	if err := json.Unmarshal(mustMarshal(owner.Spec.Template), &template); err != nil {
		panic(err)
	}
	template["$patch"] = "replace"
	patch := mustMarshal(map[string]any{"spec": map[string]any{"template": template}})
	hasher := fnv.New32()
	hasher.Write(patch)
	// The count of collisions: none.
	hasher.Write([]byte("0"))
	prefix := owner.Name[:min(len(owner.Name), longestRevisionPrefix)]
	return prefix + "-" + rand.SafeEncodeString(fmt.Sprint(hasher.Sum32()))
}
