package engine

import (
	"context"
	"slices"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/validation/field"
	utilfeature "k8s.io/apiserver/pkg/util/feature"
	jobutil "k8s.io/kubernetes/pkg/api/job"
	podutil "k8s.io/kubernetes/pkg/api/pod"
	"k8s.io/kubernetes/pkg/apis/batch"
	batchvalidation "k8s.io/kubernetes/pkg/apis/batch/validation"
	"k8s.io/kubernetes/pkg/features"
)

// jobStrategy follows pkg/registry/batch/job.
var jobStrategy = strategy{
	prepareForCreate: prepare(func(job *batch.Job) {
		if !*job.Spec.ManualSelector {
			generateSelector(job)
		}
		job.Status = batch.JobStatus{}
		job.Generation = 1
		dropDisabledJobFields(&job.Spec)
		podutil.DropDisabledTemplateFields(&job.Spec.Template, nil)
	}),
	validate: validating(func(job *batch.Job) field.ErrorList {
		return batchvalidation.ValidateJob(job, batchvalidation.JobValidationOptions{
			PodValidationOptions:  podutil.GetValidationOptionsFromPodTemplate(&job.Spec.Template, nil),
			RequirePrefixedLabels: true,
		})
	}),
	warningsOnCreate: warnings(func(ctx context.Context, job *batch.Job) []string {
		return append(nameWarnings(job.Name, podNames),
			jobutil.WarningsForJobSpec(ctx, field.NewPath("spec"), &job.Spec, nil)...)
	}),
}

// generateSelector gives the job's pods labels that no other job's pods have, and selects by one of them.
func generateSelector(job *batch.Job) {
	template := &job.Spec.Template
	if template.Labels == nil {
		template.Labels = map[string]string{}
	}
	setMissing(template.Labels, batch.LegacyJobNameLabel, job.Name)
	setMissing(template.Labels, batch.JobNameLabel, job.Name)
	setMissing(template.Labels, batch.LegacyControllerUidLabel, string(job.UID))
	setMissing(template.Labels, batch.ControllerUidLabel, string(job.UID))
	if job.Spec.Selector == nil {
		job.Spec.Selector = &metav1.LabelSelector{}
	}
	if job.Spec.Selector.MatchLabels == nil {
		job.Spec.Selector.MatchLabels = map[string]string{}
	}
	setMissing(job.Spec.Selector.MatchLabels, batch.ControllerUidLabel, string(job.UID))
}

func setMissing(labels map[string]string, key, value string) {
	if _, found := labels[key]; !found {
		labels[key] = value
	}
}

func dropDisabledJobFields(spec *batch.JobSpec) {
	enabled := utilfeature.DefaultFeatureGate.Enabled
	if !enabled(features.JobManagedBy) {
		spec.ManagedBy = nil
	}
	if !enabled(features.JobSuccessPolicy) {
		spec.SuccessPolicy = nil
	}
	if !enabled(features.JobBackoffLimitPerIndex) {
		spec.BackoffLimitPerIndex = nil
		spec.MaxFailedIndexes = nil
		if spec.PodFailurePolicy != nil {
			spec.PodFailurePolicy.Rules = slices.DeleteFunc(spec.PodFailurePolicy.Rules, func(rule batch.PodFailurePolicyRule) bool {
				return rule.Action == batch.PodFailurePolicyActionFailIndex
			})
		}
	}
	if !enabled(features.JobPodReplacementPolicy) {
		spec.PodReplacementPolicy = nil
	}
}

// cronJobStrategy follows pkg/registry/batch/cronjob. Declarative validation runs there too, but only to be compared.
var cronJobStrategy = strategy{
	prepareForCreate: prepare(func(cronJob *batch.CronJob) {
		cronJob.Status = batch.CronJobStatus{}
		cronJob.Generation = 1
		podutil.DropDisabledTemplateFields(&cronJob.Spec.JobTemplate.Spec.Template, nil)
	}),
	validate: validating(func(cronJob *batch.CronJob) field.ErrorList {
		options := podutil.GetValidationOptionsFromPodTemplate(&cronJob.Spec.JobTemplate.Spec.Template, nil)
		return batchvalidation.ValidateCronJobCreate(cronJob, options)
	}),
	warningsOnCreate: warnings(func(ctx context.Context, cronJob *batch.CronJob) []string {
		at := field.NewPath("spec", "jobTemplate", "spec")
		return append(nameWarnings(cronJob.Name, podNames),
			jobutil.WarningsForJobSpec(ctx, at, &cronJob.Spec.JobTemplate.Spec, nil)...)
	}),
}
