package engine

import (
	"fmt"
	"hash/fnv"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/rand"
	"k8s.io/apimachinery/pkg/util/validation"
	"k8s.io/kubernetes/pkg/util/hash"
)

// podOfDeployment goes through the ReplicaSet, which is of no interest by itself.
func podOfDeployment(owner *appsv1.Deployment) *makes {
	creation := podOfReplicaSet(replicaSetOfDeployment(owner))
	creation.from = barePod(&owner.Spec.Template)
	return creation
}

// replicaSetOfDeployment follows getNewReplicaSet of pkg/controller/deployment as far as pods show it.
func replicaSetOfDeployment(owner *appsv1.Deployment) *appsv1.ReplicaSet {
	hash := templateHash(&owner.Spec.Template)
	template := *owner.Spec.Template.DeepCopy()
	if template.Labels == nil {
		template.Labels = map[string]string{}
	}
	template.Labels[appsv1.DefaultDeploymentUniqueLabelKey] = hash
	name := owner.Name[:min(len(owner.Name), validation.DNS1123SubdomainMaxLength-len("-")-len(hash))] + "-" + hash
	return &appsv1.ReplicaSet{
		ObjectMeta: metav1.ObjectMeta{Name: name, Namespace: owner.Namespace, UID: placeholderUID},
		Spec:       appsv1.ReplicaSetSpec{Template: template},
	}
}

// templateHash follows ComputeHash of pkg/controller for an owner that has never met a collision.
func templateHash(template *corev1.PodTemplateSpec) string {
	hasher := fnv.New32a()
	hash.DeepHashObject(hasher, *template)
	return rand.SafeEncodeString(fmt.Sprint(hasher.Sum32()))
}
