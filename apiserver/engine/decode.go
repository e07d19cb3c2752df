package engine

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	kjson "sigs.k8s.io/json"
	"sigs.k8s.io/yaml"
)

// maxRequestBodyBytes is kube-apiserver's limit for one request (server.Config.MaxRequestBodyBytes).
const maxRequestBodyBytes = 3 * 1024 * 1024

// document is one manifest as the request body holds it, with its JSON if it can be read.
type document struct {
	body []byte
	// mayRepeatKeys is true of YAML in which a key stands twice, as far as it can be read; JSON has lost such keys.
	mayRepeatKeys bool
	json          []byte
	yamlError     error
	// says is what the server's decoder too would find that the JSON says of itself; empty where that is not sure.
	says typeMeta
}

// readBody reads a manifest by what its client says that it is.
func readBody(manifest []byte, contentType string) (document, error) {
	if contentType != runtime.ContentTypeJSON {
		return readYAML(manifest), nil
	}
	if !json.Valid(manifest) {
		return document{}, errors.New("the manifest is no JSON")
	}
	return readJSON(manifest), nil
}

// readYAML reads a manifest as a body of type application/yaml: once if it is right, which is the rule.
func readYAML(manifest []byte) document {
	if object, err := yaml.YAMLToJSONStrict(manifest); err == nil {
		return document{body: manifest, json: object}
	}
	object, err := yaml.YAMLToJSON(manifest)
	return document{body: manifest, mayRepeatKeys: true, json: object, yamlError: err}
}

// readJSON takes an object as a body of type application/json, the form in which kubectl sends the items of a list.
func readJSON(object []byte) document {
	return document{body: object, json: object}
}

func toJSON(manifest []byte) ConvertedYAML {
	object, err := yaml.YAMLToJSON(manifest)
	if err != nil {
		return ConvertedYAML{Error: err.Error()}
	}
	return ConvertedYAML{JSON: object}
}

// decodeStrictly reads the versioned object as createHandler's strict serializer does. The defaulting and the conversion
// that the server's decoder goes on to are stages of their own here.
func decodeStrictly(doc document, of kind) (runtime.Object, error) {
	decode := decodeInterpreted
	if doc.says == (typeMeta{APIVersion: of.apiVersion(), Kind: of.Kind}) {
		decode = decodeAs
	}
	object, err := decode(doc.json, of)
	if doc.mayRepeatKeys && object != nil {
		err = withDuplicateKeys(doc.body, err)
	}
	return object, err
}

func decodeInterpreted(object []byte, of kind) (runtime.Object, error) {
	into, err := legacyscheme.Scheme.New(of.GroupKind().WithVersion(runtime.APIVersionInternal))
	if err != nil {
		return nil, err
	}
	gvk := of.GroupVersionKind
	decoded, _, err := jsonSerializer.StrictSerializer.Decode(object, &gvk, into)
	return decoded, err
}

// decodeAs is what is left of that where the object surely says that it is of that kind.
func decodeAs(object []byte, of kind) (runtime.Object, error) {
	into, err := legacyscheme.Scheme.New(of.GroupVersionKind)
	if err != nil {
		return nil, err
	}
	problems, err := kjson.UnmarshalStrict(object, into)
	switch {
	case err != nil:
		return nil, err
	case len(problems) > 0:
		return into, runtime.NewStrictDecodingError(problems)
	}
	return into, nil
}

// withDuplicateKeys puts duplicate keys of a YAML text before what JSON decoding found, as the YAML serializer does. The
// JSON has lost them already.
func withDuplicateKeys(body []byte, found error) error {
	_, duplicates := yaml.YAMLToJSONStrict(body)
	if duplicates == nil {
		return found
	}
	errs := []error{duplicates}
	if strict, ok := runtime.AsStrictDecodingError(found); ok {
		errs = append(errs, strict.Errors()...)
	}
	return runtime.NewStrictDecodingError(errs)
}

// convertToInternal turns the versioned object into the one that admission, strategies and validation work on.
func convertToInternal(versioned runtime.Object, of kind) (runtime.Object, error) {
	internal, err := legacyscheme.Scheme.New(of.GroupKind().WithVersion(runtime.APIVersionInternal))
	if err != nil {
		return nil, err
	}
	hub := schema.GroupVersion{Group: of.Group, Version: runtime.APIVersionInternal}
	if err := legacyscheme.Scheme.Convert(versioned, internal, hub); err != nil {
		return nil, err
	}
	return internal, nil
}

// cannotBeHandled is transformDecodeError's text for a body whose kind could be read.
func cannotBeHandled(of kind, because error) string {
	return fmt.Sprintf("%s in version %q cannot be handled as a %s: %v", of.Kind, of.Version, of.Kind, because)
}

// notRecognized is transformDecodeError's text for a body whose kind could not be read.
func notRecognized(kind string, because error, body []byte) string {
	return fmt.Sprintf("the object provided is unrecognized (must be of type %s): %v (%s)", kind, because, summarizeData(body))
}

// summarizeData follows the function of the same name in k8s.io/apiserver/pkg/endpoints/handlers.
func summarizeData(body []byte) string {
	const maxLength = 30
	shown, more := body, ""
	if len(body) > maxLength {
		shown, more = body[:maxLength], " ..."
	}
	switch {
	case len(body) == 0:
		return "<empty>"
	case body[0] == '{':
		return string(shown) + more
	}
	return hex.EncodeToString(shown) + more
}
