package engine

import (
	"context"

	utilvalidation "k8s.io/apimachinery/pkg/util/validation"
	"k8s.io/apimachinery/pkg/util/validation/field"
	api "k8s.io/kubernetes/pkg/apis/core"
	corevalidation "k8s.io/kubernetes/pkg/apis/core/validation"
)

// The label of Endpoints that the cluster writes itself: constants of pkg/controller/endpoint, which is too large to link.
const (
	endpointsManagedByLabel = "endpoints.kubernetes.io/managed-by"
	endpointsController     = "endpoint-controller"
)

// endpointsStrategy follows pkg/registry/core/endpoint.
var endpointsStrategy = strategy{
	prepareForCreate: nothingToPrepare,
	validate:         validating(corevalidation.ValidateEndpointsCreate),
	warningsOnCreate: warnings(func(_ context.Context, endpoints *api.Endpoints) []string {
		if endpoints.Labels[endpointsManagedByLabel] == endpointsController {
			return nil
		}
		found := []string{}
		for i, subset := range endpoints.Subsets {
			at := field.NewPath("subsets").Index(i)
			found = append(found, addressWarnings(at.Child("addresses"), subset.Addresses)...)
			found = append(found, addressWarnings(at.Child("notReadyAddresses"), subset.NotReadyAddresses)...)
		}
		return found
	}),
}

func addressWarnings(at *field.Path, addresses []api.EndpointAddress) []string {
	found := []string{}
	for i, address := range addresses {
		found = append(found, utilvalidation.GetWarningsForIP(at.Index(i).Child("ip"), address.IP)...)
	}
	return found
}
