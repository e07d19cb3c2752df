package engine

import (
	"context"

	"k8s.io/apimachinery/pkg/util/validation/field"
	pvutil "k8s.io/kubernetes/pkg/api/persistentvolume"
	pvcutil "k8s.io/kubernetes/pkg/api/persistentvolumeclaim"
	api "k8s.io/kubernetes/pkg/apis/core"
	corevalidation "k8s.io/kubernetes/pkg/apis/core/validation"
	volumevalidation "k8s.io/kubernetes/pkg/volume/validation"
)

// persistentVolumeClaimStrategy follows pkg/registry/core/persistentvolumeclaim.
var persistentVolumeClaimStrategy = strategy{
	prepareForCreate: prepare(func(claim *api.PersistentVolumeClaim) {
		claim.Status = api.PersistentVolumeClaimStatus{}
		pvcutil.DropDisabledFields(&claim.Spec, nil)
		pvcutil.EnforceDataSourceBackwardsCompatibility(&claim.Spec, nil)
		pvcutil.NormalizeDataSources(&claim.Spec)
	}),
	validate: validating(func(claim *api.PersistentVolumeClaim) field.ErrorList {
		return corevalidation.ValidatePersistentVolumeClaim(claim, corevalidation.ValidationOptionsForPersistentVolumeClaim(claim, nil))
	}),
	warningsOnCreate: warnings(func(_ context.Context, claim *api.PersistentVolumeClaim) []string {
		return pvcutil.GetWarningsForPersistentVolumeClaim(claim)
	}),
	defaultOnRead: on(func(claim *api.PersistentVolumeClaim) {
		pvcutil.NormalizeDataSources(&claim.Spec)
	}),
}

// persistentVolumeStrategy follows pkg/registry/core/persistentvolume; the time of the phase transition is a placeholder.
var persistentVolumeStrategy = strategy{
	prepareForCreate: prepare(func(volume *api.PersistentVolume) {
		now := placeholderTime
		volume.Status = api.PersistentVolumeStatus{Phase: api.VolumePending, LastPhaseTransitionTime: &now}
		pvutil.DropDisabledSpecFields(&volume.Spec, nil)
	}),
	validate: validating(func(volume *api.PersistentVolume) field.ErrorList {
		errs := corevalidation.ValidatePersistentVolume(volume, corevalidation.ValidationOptionsForPersistentVolume(volume, nil))
		return append(errs, volumevalidation.ValidatePersistentVolume(volume)...)
	}),
	warningsOnCreate: warnings(func(_ context.Context, volume *api.PersistentVolume) []string {
		return pvutil.GetWarningsForPersistentVolume(volume)
	}),
}
