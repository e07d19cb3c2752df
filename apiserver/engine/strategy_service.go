package engine

import (
	"context"

	"k8s.io/apimachinery/pkg/util/validation/field"
	serviceutil "k8s.io/kubernetes/pkg/api/service"
	api "k8s.io/kubernetes/pkg/apis/core"
	corevalidation "k8s.io/kubernetes/pkg/apis/core/validation"
)

// serviceStrategy follows pkg/registry/core/service and its storage.
var serviceStrategy = strategy{
	allocate: validating(allocateService),
	prepareForCreate: prepare(func(service *api.Service) {
		service.Status = api.ServiceStatus{}
	}),
	validate: validating(func(service *api.Service) field.ErrorList {
		return corevalidation.ValidateServiceCreate(service)
	}),
	warningsOnCreate: warnings(func(_ context.Context, service *api.Service) []string {
		return serviceutil.GetWarningsForService(service, nil)
	}),
	defaultOnRead: on(func(service *api.Service) {
		if service.Spec.Type == api.ServiceTypeExternalName {
			service.Spec.InternalTrafficPolicy = nil
		}
	}),
}
