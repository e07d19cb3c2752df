package engine

import (
	"slices"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	api "k8s.io/kubernetes/pkg/apis/core"
)

// Finalizers of pkg/volume/util, which is too large to link.
const (
	pvcProtectionFinalizer = "kubernetes.io/pvc-protection"
	pvProtectionFinalizer  = "kubernetes.io/pv-protection"
)

// admitStorage follows StorageObjectInUseProtection: what is in use is not deleted. It reports whether it had to do anything.
func admitStorage(object runtime.Object) bool {
	switch storage := object.(type) {
	case *api.PersistentVolumeClaim:
		return addFinalizer(storage, pvcProtectionFinalizer)
	case *api.PersistentVolume:
		return addFinalizer(storage, pvProtectionFinalizer)
	}
	return false
}

func addFinalizer(object metav1.Object, finalizer string) bool {
	if slices.Contains(object.GetFinalizers(), finalizer) {
		return false
	}
	object.SetFinalizers(append(object.GetFinalizers(), finalizer))
	return true
}
