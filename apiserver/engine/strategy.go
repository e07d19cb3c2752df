package engine

import (
	"context"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/validation/field"
)

// strategy is what one kind does in rest.BeforeCreate. The strategies of pkg/registry cannot be linked, since they pull in
// etcd's client; each of ours follows the one of the same name there and calls the same validation and warnings.
type strategy struct {
	// allocate follows Store.BeginCreate; nil for kinds without one.
	allocate func(object runtime.Object) field.ErrorList
	// prepareForCreate clears or sets what users may not choose.
	prepareForCreate func(ctx context.Context, object runtime.Object)
	validate         func(object runtime.Object) field.ErrorList
	warningsOnCreate func(ctx context.Context, object runtime.Object) []string
	// canonicalize normalizes the object after validation.
	canonicalize func(object runtime.Object)
	// defaultOnRead follows Store.Decorator.
	defaultOnRead func(object runtime.Object)
}

// on turns a function of one Go type into one of any object. The caller only ever hands it objects of its kind.
func on[T runtime.Object](do func(T)) func(runtime.Object) {
	return func(object runtime.Object) { do(object.(T)) }
}

func prepare[T runtime.Object](do func(T)) func(context.Context, runtime.Object) {
	return func(_ context.Context, object runtime.Object) { do(object.(T)) }
}

func validating[T runtime.Object](do func(T) field.ErrorList) func(runtime.Object) field.ErrorList {
	return func(object runtime.Object) field.ErrorList { return do(object.(T)) }
}

func warnings[T runtime.Object](do func(context.Context, T) []string) func(context.Context, runtime.Object) []string {
	return func(ctx context.Context, object runtime.Object) []string { return do(ctx, object.(T)) }
}

func noWarnings(context.Context, runtime.Object) []string { return nil }

func nothingToPrepare(context.Context, runtime.Object) {}
