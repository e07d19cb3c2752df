package engine

import (
	"maps"

	batchv1 "k8s.io/api/batch/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// What depends on the time of the run: its minute as a number, and as a text.
const (
	placeholderMinute  = "xxxxxxxx"
	placeholderRunTime = "xxxx-xx-xxTxx:xx:xxZ"
)

// jobOfCronJob follows getJobFromTemplate2 of pkg/controller/cronjob, without the time.
func jobOfCronJob(owner *batchv1.CronJob) *makes {
	template := &owner.Spec.JobTemplate
	job := bareJob(template)
	job.Name = owner.Name + "-" + placeholderMinute
	job.Namespace = owner.Namespace
	if job.Annotations == nil {
		job.Annotations = map[string]string{}
	}
	job.Annotations[batchv1.CronJobScheduledTimestampAnnotation] = placeholderRunTime
	job.OwnerReferences = []metav1.OwnerReference{*metav1.NewControllerRef(owner, inBatch("CronJob"))}
	return &makes{object: job, from: bareJob(template)}
}

// bareJob is the part of a job template that is copied as it is.
func bareJob(template *batchv1.JobTemplateSpec) *batchv1.Job {
	return &batchv1.Job{
		TypeMeta:   metav1.TypeMeta{APIVersion: "batch/v1", Kind: "Job"},
		ObjectMeta: metav1.ObjectMeta{Labels: maps.Clone(template.Labels), Annotations: maps.Clone(template.Annotations)},
		Spec:       *template.Spec.DeepCopy(),
	}
}
