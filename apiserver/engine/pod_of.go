package engine

import (
	appsv1 "k8s.io/api/apps/v1"
	batchv1 "k8s.io/api/batch/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
)

// versionedCopy converts the object to the served version. The result shares nothing with it.
func versionedCopy(object runtime.Object, version schema.GroupVersion) runtime.Object {
	versioned, err := legacyscheme.Scheme.ConvertToVersion(object, version)
	if err != nil {
		panic(err)
	}
	return versioned
}

// podOf finds the pod, or the template of pods, in a versioned object; both are nil where there is none.
func podOf(versioned runtime.Object) (*metav1.ObjectMeta, *corev1.PodSpec) {
	if pod, ok := versioned.(*corev1.Pod); ok {
		return &pod.ObjectMeta, &pod.Spec
	}
	if template := templateOf(versioned); template != nil {
		return &template.ObjectMeta, &template.Spec
	}
	return nil, nil
}

func templateOf(versioned runtime.Object) *corev1.PodTemplateSpec {
	switch object := versioned.(type) {
	case *corev1.PodTemplate:
		return &object.Template
	case *corev1.ReplicationController:
		return object.Spec.Template
	case *appsv1.ReplicaSet:
		return &object.Spec.Template
	case *appsv1.Deployment:
		return &object.Spec.Template
	case *appsv1.StatefulSet:
		return &object.Spec.Template
	case *appsv1.DaemonSet:
		return &object.Spec.Template
	case *batchv1.Job:
		return &object.Spec.Template
	case *batchv1.CronJob:
		return &object.Spec.JobTemplate.Spec.Template
	}
	return nil
}
