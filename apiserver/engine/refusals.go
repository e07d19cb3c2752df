package engine

import (
	"context"
	"fmt"

	"k8s.io/apimachinery/pkg/runtime"
	serializer "k8s.io/apimachinery/pkg/runtime/serializer/json"
	"k8s.io/apiserver/pkg/endpoints/deprecation"
	"k8s.io/apiserver/pkg/warning"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
)

// headBytes is as much of a text as is searched for what it is when the text is too large to be read.
const headBytes = 64 << 10

// tooLarge answers for a body above the limit, which the server does not read to its end.
func tooLarge(guess typeMeta) Review {
	message := fmt.Sprintf("Request entity too large: limit is %d", maxRequestBodyBytes)
	return Review{
		Status: 413, APIVersion: guess.APIVersion, Kind: guess.Kind, Message: message,
		Causes: []Cause{{Reason: "RequestEntityTooLarge", Message: message}}, Warnings: []string{},
	}
}

// unreadable answers for a text that is no YAML.
func unreadable(doc document) Review {
	return unrecognized(doc, doc.yamlError)
}

// noObject answers for a text whose first part is a list or a plain text, although lines of it say what it is: the server
// reads the first part only. Nil for everything else.
func noObject(doc document) *Review {
	if doc.json[0] == '{' {
		return nil
	}
	_, err := serializer.DefaultMetaFactory.Interpret(doc.json)
	if _, ok := kindNamed(guessTypeMeta(string(doc.body)).Kind); !ok || err == nil {
		return nil
	}
	answer := unrecognized(doc, err)
	return &answer
}

// unrecognized answers for a body that cannot be decoded as far as its kind. The server names the kind that the request's
// address is for, and warns of one that is on its way out.
func unrecognized(doc document, because error) Review {
	guess := guessTypeMeta(string(doc.body))
	answer := Review{
		Status: 400, APIVersion: guess.APIVersion, Kind: guess.Kind, Message: because.Error(),
		Causes:   []Cause{{Reason: ReasonInvalidYAML, Message: because.Error()}},
		Warnings: []string{},
	}
	if known, ok := kindNamed(guess.Kind); ok {
		answer.Kind = known.Kind
		answer.Message = notRecognized(known.Kind, because, doc.body)
		warned := newWarningRecorder()
		warnDeprecated(warning.WithWarningRecorder(context.Background(), warned), known)
		answer.Warnings = warned.sent
	}
	return answer
}

// missingTypeMeta answers as kubectl does for an object that names only one of apiVersion and kind. What names neither is
// no Kubernetes object, and is answered as a kind that nobody serves.
func missingTypeMeta(doc document, written typeMeta) *Review {
	if (written.APIVersion == "") == (written.Kind == "") {
		return nil
	}
	field, reason, err := "kind", ReasonMissingKind, runtime.NewMissingKindErr(string(doc.json))
	if written.APIVersion == "" {
		field, reason, err = "apiVersion", ReasonMissingVersion, runtime.NewMissingVersionErr(string(doc.json))
	}
	return &Review{
		Status: 400, APIVersion: written.APIVersion, Kind: written.Kind, Message: err.Error(),
		Causes:   []Cause{{Reason: reason, Field: field, Message: err.Error()}},
		Warnings: []string{},
	}
}

// warnDeprecated warns of a kind that is on its way out, as the handler does before it reads the body.
func warnDeprecated(ctx context.Context, of kind) {
	object, err := legacyscheme.Scheme.New(of.GroupVersionKind)
	if err != nil {
		return
	}
	object.GetObjectKind().SetGroupVersionKind(of.GroupVersionKind)
	major, minor := currentVersion()
	if deprecation.IsDeprecated(object, major, minor) {
		warning.AddWarning(ctx, "", deprecation.WarningMessage(object))
	}
}
