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

// admitStorage follows StorageObjectInUseProtection: what is in use is not deleted.
func admitStorage(object runtime.Object) {
	switch storage := object.(type) {
	case *api.PersistentVolumeClaim:
		addFinalizer(storage, pvcProtectionFinalizer)
	case *api.PersistentVolume:
		addFinalizer(storage, pvProtectionFinalizer)
	}
}

func addFinalizer(object metav1.Object, finalizer string) {
	if !slices.Contains(object.GetFinalizers(), finalizer) {
		object.SetFinalizers(append(object.GetFinalizers(), finalizer))
	}
}
