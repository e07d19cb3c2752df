package engine

import (
	"context"
	"fmt"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/runtime"
	utilvalidation "k8s.io/apimachinery/pkg/util/validation"
	"k8s.io/apimachinery/pkg/util/validation/field"
	podutil "k8s.io/kubernetes/pkg/api/pod"
	api "k8s.io/kubernetes/pkg/apis/core"
	"k8s.io/kubernetes/pkg/apis/core/helper/qos"
	corevalidation "k8s.io/kubernetes/pkg/apis/core/validation"
)

// podStrategy follows pkg/registry/core/pod.
var podStrategy = strategy{
	prepareForCreate: func(ctx context.Context, object runtime.Object) {
		pod := object.(*api.Pod)
		pod.Generation = 1
		pod.Status = api.PodStatus{Phase: api.PodPending, QOSClass: qos.GetPodQOS(pod)}
		podutil.DropDisabledPodFields(pod, nil)
		applySchedulingGatedCondition(pod)
		mutatePodAffinity(pod)
		mutateTopologySpreadConstraints(pod)
		applyAppArmorVersionSkew(ctx, pod)
	},
	validate: validating(func(pod *api.Pod) field.ErrorList {
		options := podutil.GetValidationOptionsFromPodSpecAndMeta(&pod.Spec, nil, &pod.ObjectMeta, nil)
		options.ResourceIsPod = true
		return corevalidation.ValidatePodCreate(pod, options)
	}),
	warningsOnCreate: warnings(func(ctx context.Context, pod *api.Pod) []string {
		return append(nameWarnings(pod.Name, "the Pod's hostname"), podutil.GetWarningsForPod(ctx, pod, nil)...)
	}),
}

// nameWarnings is the advice on names that pods or their names are made of.
func nameWarnings(name, usedIn string) []string {
	problems := utilvalidation.IsDNS1123Label(name)
	if len(problems) == 0 {
		return nil
	}
	return []string{fmt.Sprintf("metadata.name: this is used in %s, which can result in surprising behavior; a DNS label is recommended: %v", usedIn, problems)}
}

// applySchedulingGatedCondition says in the status that the scheduler will wait; the time is a placeholder.
func applySchedulingGatedCondition(pod *api.Pod) {
	if len(pod.Spec.SchedulingGates) == 0 {
		return
	}
	pod.Status.Conditions = append(pod.Status.Conditions, api.PodCondition{
		Type:               api.PodScheduled,
		Status:             api.ConditionFalse,
		LastTransitionTime: placeholderTime,
		Reason:             corev1.PodReasonSchedulingGated,
		Message:            "Scheduling is blocked due to non-empty scheduling gates",
	})
}
