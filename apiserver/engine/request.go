package engine

import (
	"context"
	"fmt"
	"slices"
	"strings"

	apiequality "k8s.io/apimachinery/pkg/api/equality"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apiserver/pkg/warning"
)

// What the server would generate. The values have the form of real ones, so that they pass the same validation.
const (
	placeholderUID    = "00000000-0000-4000-8000-000000000000"
	placeholderSuffix = "xxxxx"
	// maxGeneratedNameLength is names.MaxGeneratedNameLength: what of generateName is kept before the suffix.
	maxGeneratedNameLength = 58
)

// placeholderTime stands for the time of the request.
var placeholderTime = metav1.Unix(0, 0)

// duplicateOwnerReferences is a warning of createHandler, in its words.
const duplicateOwnerReferences = ".metadata.ownerReferences contains duplicate entries; API server dedups owner references in 1.20+, and may reject such requests as early as 1.24; please fix your requests; duplicate UID(s) observed: %v"

// prepareMetadata follows createHandler between decoding and admission: rest.WipeObjectMetaSystemFields, the namespace of
// the request, and dedupOwnerReferencesAndAddWarning. The managed fields are left out, as kubectl hides them.
func prepareMetadata(ctx context.Context, object metav1.Object, of kind) {
	object.SetCreationTimestamp(metav1.Time{})
	object.SetUID("")
	object.SetDeletionTimestamp(nil)
	object.SetDeletionGracePeriodSeconds(nil)
	object.SetSelfLink("")
	object.SetManagedFields(nil)
	switch {
	case !of.namespaced:
		object.SetNamespace(metav1.NamespaceNone)
	case object.GetNamespace() == metav1.NamespaceNone:
		object.SetNamespace(metav1.NamespaceDefault)
	}
	dedupOwnerReferences(ctx, object)
}

func dedupOwnerReferences(ctx context.Context, object metav1.Object) {
	kept := []metav1.OwnerReference{}
	duplicates := []string{}
	for _, reference := range object.GetOwnerReferences() {
		if slices.ContainsFunc(kept, func(other metav1.OwnerReference) bool { return apiequality.Semantic.DeepEqual(reference, other) }) {
			duplicates = append(duplicates, string(reference.UID))
			continue
		}
		kept = append(kept, reference)
	}
	if len(duplicates) > 0 {
		warning.AddWarning(ctx, "", fmt.Sprintf(duplicateOwnerReferences, strings.Join(duplicates, ", ")))
		object.SetOwnerReferences(kept)
	}
}

// copyUnlessNamed follows Store.createWithGenerateNameRetry: what still needs a name is copied before each attempt. The copy
// shares nothing, while in an object that has a name, labels that were defaulted from the template's are the same map.
func copyUnlessNamed(object runtime.Object) runtime.Object {
	if !needsName(accessorOf(object)) {
		return object
	}
	return object.DeepCopyObject()
}

func needsName(object metav1.Object) bool {
	return object.GetGenerateName() != "" && object.GetName() == ""
}

// fillSystemFields follows rest.FillObjectMetaSystemFields and the name generator of Store.create, without the time. It
// reports whether it made a name.
func fillSystemFields(object metav1.Object) bool {
	object.SetUID(placeholderUID)
	if !needsName(object) {
		return false
	}
	object.SetName(generateName(object.GetGenerateName()))
	return true
}

// generateName follows names.SimpleNameGenerator with a suffix that shows that it is made up.
func generateName(base string) string {
	return base[:min(len(base), maxGeneratedNameLength)] + placeholderSuffix
}
