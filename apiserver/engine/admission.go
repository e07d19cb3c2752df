package engine

import (
	"context"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/validation/field"
	api "k8s.io/kubernetes/pkg/apis/core"
)

// forbidden is a refusal by admission. The server gives one text and names no field; the causes say where to look.
type forbidden struct {
	because error
	causes  []Cause
}

// forbid refuses an object because of one field.
func forbid(at *field.Path, because error) *forbidden {
	return &forbidden{because, []Cause{{Reason: ReasonForbidden, Field: at.String(), Message: because.Error()}}}
}

// plugin is one admission plugin: the layer of what it changes and its own few lines.
type plugin struct {
	layer Layer
	admit func(ctx context.Context, pod *api.Pod) *forbidden
}

// podPlugins are the plugins of a default cluster that touch a new pod, in the order of AllOrderedPlugins. The others need
// objects that only a cluster has, or do nothing on create.
func podPlugins(limits limitRanges) []plugin {
	plugins := []plugin{
		{LayerServiceAccount, admitServiceAccount},
		{LayerPriority, admitPriority},
		{LayerTolerations, admitTolerations},
	}
	if len(limits) > 0 {
		plugins = append([]plugin{{LayerLimitRange, limits.admit}}, plugins...)
	}
	return plugins
}

// forbiddenError is the refusal as admission.NewForbidden words it.
func forbiddenError(refusal *forbidden, object runtime.Object, of kind) *apierrors.StatusError {
	return apierrors.NewForbidden(of.groupResource(), nameForErrors(object), refusal.because)
}

// nameForErrors follows extractResourceName of k8s.io/apiserver/pkg/admission.
func nameForErrors(object runtime.Object) string {
	accessor := accessorOf(object)
	switch {
	case accessor.GetName() != "":
		return accessor.GetName()
	case accessor.GetGenerateName() != "":
		return accessor.GetGenerateName()
	}
	return "Unknown"
}
