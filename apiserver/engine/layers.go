package engine

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
)

// layers compares the object after each stage with the object before it, in the form of its served version.
type layers struct {
	of     kind
	wanted bool
	// encoded is the object after the stage before, and before the same for comparing.
	encoded []byte
	before  any
	changed []LayerChanges
}

// start begins with the object as written.
func (l *layers) start(object []byte) {
	if l.wanted {
		l.before = dropSystemFields(generic(object))
	}
}

// startAt begins with an object that nobody wrote.
func (l *layers) startAt(object runtime.Object) {
	if l.wanted {
		l.start(l.encode(object))
	}
}

// record notes what the stage that has just run changed.
func (l *layers) record(layer Layer, object runtime.Object) {
	if !l.wanted {
		return
	}
	encoded := l.encode(object)
	if bytes.Equal(encoded, l.encoded) {
		return
	}
	after := dropSystemFields(generic(encoded))
	compared := difference{}
	compared.compare(l.before, after, l.goType(), mergeKeyNone, nil)
	if len(compared.changes) > 0 {
		l.changed = append(l.changed, LayerChanges{Layer: layer, Changes: compared.changes})
	}
	l.encoded, l.before = encoded, after
}

func (l *layers) encode(object runtime.Object) []byte {
	encoded, err := encodeJSON(object, l.of.GroupVersion())
	if err != nil {
		panic(fmt.Errorf("the object cannot be encoded: %w", err))
	}
	return encoded
}

func (l *layers) goType() reflect.Type {
	versioned, err := legacyscheme.Scheme.New(l.of.GroupVersionKind)
	if err != nil {
		panic(err)
	}
	return reflect.TypeOf(versioned)
}

// systemFields are different in every answer, so they are neither shown nor compared.
var systemFields = []string{"uid", "creationTimestamp", "managedFields"}

func dropSystemFields(object any) any {
	fields, _ := object.(map[string]any)
	metadata, _ := fields["metadata"].(map[string]any)
	for _, name := range systemFields {
		delete(metadata, name)
	}
	return object
}

// generic parses JSON into maps, lists and plain values, keeping numbers as they are spelt.
func generic(object []byte) any {
	decoder := json.NewDecoder(bytes.NewReader(object))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		panic(fmt.Errorf("the object is no JSON: %w", err))
	}
	return value
}
