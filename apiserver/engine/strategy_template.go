package engine

import (
	"context"

	"k8s.io/apimachinery/pkg/util/validation/field"
	podutil "k8s.io/kubernetes/pkg/api/pod"
	api "k8s.io/kubernetes/pkg/apis/core"
	corevalidation "k8s.io/kubernetes/pkg/apis/core/validation"
)

// podNames is what a controller's own name ends up in.
const podNames = "Pod names and hostnames"

// templatePath is where most controllers keep their pod template.
var templatePath = field.NewPath("spec", "template")

// podTemplateStrategy follows pkg/registry/core/podtemplate.
var podTemplateStrategy = strategy{
	prepareForCreate: prepare(func(template *api.PodTemplate) {
		template.Generation = 1
		podutil.DropDisabledTemplateFields(&template.Template, nil)
	}),
	validate: validating(func(template *api.PodTemplate) field.ErrorList {
		options := podutil.GetValidationOptionsFromPodTemplate(&template.Template, nil)
		return corevalidation.ValidatePodTemplate(template, options)
	}),
	warningsOnCreate: warnings(func(ctx context.Context, template *api.PodTemplate) []string {
		return podutil.GetWarningsForPodTemplate(ctx, field.NewPath("template"), &template.Template, nil)
	}),
}

// replicationControllerStrategy follows pkg/registry/core/replicationcontroller. Declarative validation runs there too, but
// only to be compared with these errors.
var replicationControllerStrategy = strategy{
	prepareForCreate: prepare(func(controller *api.ReplicationController) {
		controller.Status = api.ReplicationControllerStatus{}
		controller.Generation = 1
		podutil.DropDisabledTemplateFields(controller.Spec.Template, nil)
	}),
	validate: validating(func(controller *api.ReplicationController) field.ErrorList {
		options := podutil.GetValidationOptionsFromPodTemplate(controller.Spec.Template, nil)
		return corevalidation.ValidateReplicationController(controller, options)
	}),
	warningsOnCreate: warnings(func(ctx context.Context, controller *api.ReplicationController) []string {
		return append(nameWarnings(controller.Name, podNames),
			podutil.GetWarningsForPodTemplate(ctx, templatePath, controller.Spec.Template, nil)...)
	}),
}
