package engine

import (
	"fmt"
	"slices"

	batchv1 "k8s.io/api/batch/v1"
	corev1 "k8s.io/api/core/v1"
)

// completionIndexVariable is the constant completionIndexEnvName of pkg/controller/job.
const completionIndexVariable = "JOB_COMPLETION_INDEX"

// podOfJob follows manageJob of pkg/controller/job for the first pod.
func podOfJob(owner *batchv1.Job) *makes {
	template := owner.Spec.Template.DeepCopy()
	if !slices.Contains(template.Finalizers, batchv1.JobTrackingFinalizer) {
		template.Finalizers = append(template.Finalizers, batchv1.JobTrackingFinalizer)
	}
	indexed := owner.Spec.CompletionMode != nil && *owner.Spec.CompletionMode == batchv1.IndexedCompletion
	if indexed {
		addFirstIndex(template, owner)
	}
	pod := podFromTemplate(template, owner, inBatch("Job"))
	if indexed {
		pod.GenerateName = indexedPrefix(owner.Name)
	}
	return &makes{object: pod, from: barePod(&owner.Spec.Template)}
}

// addFirstIndex follows what manageJob does to the template of an indexed job.
func addFirstIndex(template *corev1.PodTemplateSpec, owner *batchv1.Job) {
	for i := range template.Spec.InitContainers {
		addIndexVariable(&template.Spec.InitContainers[i])
	}
	for i := range template.Spec.Containers {
		addIndexVariable(&template.Spec.Containers[i])
	}
	if template.Annotations == nil {
		template.Annotations = map[string]string{}
	}
	if template.Labels == nil {
		template.Labels = map[string]string{}
	}
	template.Annotations[batchv1.JobCompletionIndexAnnotation] = "0"
	template.Labels[batchv1.JobCompletionIndexAnnotation] = "0"
	template.Spec.Hostname = owner.Name + "-0"
	if owner.Spec.BackoffLimitPerIndex != nil {
		template.Annotations[batchv1.JobIndexFailureCountAnnotation] = "0"
	}
}

// addIndexVariable follows addCompletionIndexEnvVariable.
func addIndexVariable(container *corev1.Container) {
	for _, variable := range container.Env {
		if variable.Name == completionIndexVariable {
			return
		}
	}
	path := fmt.Sprintf("metadata.labels['%s']", batchv1.JobCompletionIndexAnnotation)
	source := &corev1.EnvVarSource{FieldRef: &corev1.ObjectFieldSelector{FieldPath: path}}
	container.Env = append(container.Env, corev1.EnvVar{Name: completionIndexVariable, ValueFrom: source})
}

// indexedPrefix follows podGenerateNameWithIndex for index 0.
func indexedPrefix(name string) string {
	const index = "-0-"
	return name[:min(len(name), maxGeneratedNameLength-len(index))] + index
}
