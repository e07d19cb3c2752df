package engine

import (
	"context"

	"k8s.io/apimachinery/pkg/util/validation/field"
	utilfeature "k8s.io/apiserver/pkg/util/feature"
	pvcutil "k8s.io/kubernetes/pkg/api/persistentvolumeclaim"
	podutil "k8s.io/kubernetes/pkg/api/pod"
	"k8s.io/kubernetes/pkg/apis/apps"
	appsvalidation "k8s.io/kubernetes/pkg/apis/apps/validation"
	"k8s.io/kubernetes/pkg/features"
)

// deploymentStrategy follows pkg/registry/apps/deployment.
var deploymentStrategy = strategy{
	prepareForCreate: prepare(func(deployment *apps.Deployment) {
		deployment.Status = apps.DeploymentStatus{}
		deployment.Generation = 1
		podutil.DropDisabledTemplateFields(&deployment.Spec.Template, nil)
	}),
	validate: validating(func(deployment *apps.Deployment) field.ErrorList {
		options := podutil.GetValidationOptionsFromPodTemplate(&deployment.Spec.Template, nil)
		return appsvalidation.ValidateDeployment(deployment, options)
	}),
	warningsOnCreate: warnings(func(ctx context.Context, deployment *apps.Deployment) []string {
		return append(nameWarnings(deployment.Name, podNames),
			podutil.GetWarningsForPodTemplate(ctx, templatePath, &deployment.Spec.Template, nil)...)
	}),
}

// replicaSetStrategy follows pkg/registry/apps/replicaset.
var replicaSetStrategy = strategy{
	prepareForCreate: prepare(func(replicaSet *apps.ReplicaSet) {
		replicaSet.Status = apps.ReplicaSetStatus{}
		replicaSet.Generation = 1
		podutil.DropDisabledTemplateFields(&replicaSet.Spec.Template, nil)
	}),
	validate: validating(func(replicaSet *apps.ReplicaSet) field.ErrorList {
		options := podutil.GetValidationOptionsFromPodTemplate(&replicaSet.Spec.Template, nil)
		return appsvalidation.ValidateReplicaSet(replicaSet, options)
	}),
	warningsOnCreate: warnings(func(ctx context.Context, replicaSet *apps.ReplicaSet) []string {
		return append(nameWarnings(replicaSet.Name, podNames),
			podutil.GetWarningsForPodTemplate(ctx, templatePath, &replicaSet.Spec.Template, nil)...)
	}),
}

// statefulSetStrategy follows pkg/registry/apps/statefulset.
var statefulSetStrategy = strategy{
	prepareForCreate: prepare(func(statefulSet *apps.StatefulSet) {
		statefulSet.Status = apps.StatefulSetStatus{}
		statefulSet.Generation = 1
		rollingUpdate := statefulSet.Spec.UpdateStrategy.RollingUpdate
		if rollingUpdate != nil && !utilfeature.DefaultFeatureGate.Enabled(features.MaxUnavailableStatefulSet) {
			rollingUpdate.MaxUnavailable = nil
		}
		podutil.DropDisabledTemplateFields(&statefulSet.Spec.Template, nil)
	}),
	validate: validating(func(statefulSet *apps.StatefulSet) field.ErrorList {
		options := podutil.GetValidationOptionsFromPodTemplate(&statefulSet.Spec.Template, nil)
		return appsvalidation.ValidateStatefulSet(statefulSet, options)
	}),
	warningsOnCreate: warnings(func(ctx context.Context, statefulSet *apps.StatefulSet) []string {
		found := podutil.GetWarningsForPodTemplate(ctx, templatePath, &statefulSet.Spec.Template, nil)
		for i, claim := range statefulSet.Spec.VolumeClaimTemplates {
			at := field.NewPath("spec", "volumeClaimTemplates").Index(i)
			found = append(found, pvcutil.GetWarningsForPersistentVolumeClaimSpec(at, claim.Spec)...)
		}
		if limit := statefulSet.Spec.RevisionHistoryLimit; limit != nil && *limit < 0 {
			found = append(found, "spec.revisionHistoryLimit: a negative value retains all historical revisions; a value >= 0 is recommended")
		}
		return found
	}),
}

// daemonSetStrategy follows pkg/registry/apps/daemonset.
var daemonSetStrategy = strategy{
	prepareForCreate: prepare(func(daemonSet *apps.DaemonSet) {
		daemonSet.Status = apps.DaemonSetStatus{}
		daemonSet.Generation = 1
		daemonSet.Spec.TemplateGeneration = max(daemonSet.Spec.TemplateGeneration, 1)
		podutil.DropDisabledTemplateFields(&daemonSet.Spec.Template, nil)
	}),
	validate: validating(func(daemonSet *apps.DaemonSet) field.ErrorList {
		options := podutil.GetValidationOptionsFromPodTemplate(&daemonSet.Spec.Template, nil)
		return appsvalidation.ValidateDaemonSet(daemonSet, options)
	}),
	warningsOnCreate: warnings(func(ctx context.Context, daemonSet *apps.DaemonSet) []string {
		return podutil.GetWarningsForPodTemplate(ctx, templatePath, &daemonSet.Spec.Template, nil)
	}),
}
