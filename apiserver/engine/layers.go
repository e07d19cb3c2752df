package engine

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"

	"k8s.io/apimachinery/pkg/runtime"
	utiljson "k8s.io/apimachinery/pkg/util/json"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
)

// layers compares the object after each stage with the object before it, in the form of its served version.
type layers struct {
	of     kind
	wanted bool
	// before is the object after the latest stage as maps and lists, without the system fields.
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
		l.before = l.served(object)
	}
}

// record notes what the stage that has just run changed.
func (l *layers) record(layer Layer, object runtime.Object) {
	if !l.wanted {
		return
	}
	after := l.served(object)
	compared := difference{}
	compared.compare(l.before, after, l.goType(), mergeKeyNone, nil)
	if len(compared.changes) > 0 {
		l.changed = append(l.changed, LayerChanges{Layer: layer, Changes: compared.changes})
	}
	l.before = after
}

// served is the object as the server would answer it: what its JSON in the served version would say, in less time.
func (l *layers) served(object runtime.Object) any {
	versioned, err := legacyscheme.Scheme.UnsafeConvertToVersion(object, l.of.GroupVersion())
	if err != nil {
		panic(fmt.Errorf("the object cannot be converted: %w", err))
	}
	fields, err := runtime.DefaultUnstructuredConverter.ToUnstructured(versioned)
	if err != nil {
		panic(fmt.Errorf("the object cannot be shown: %w", err))
	}
	return dropSystemFields(fields)
}

// settled are the changes as a person should see them: a value that Go writes for want of another, such as the 0 of a port,
// is no change if a default takes its place.
func (l *layers) settled() []LayerChanges {
	if len(l.changed) < 2 || l.changed[0].Layer != LayerDecoding || l.changed[1].Layer != LayerDefaulting {
		return l.changed
	}
	decoded, defaulted := &l.changed[0], &l.changed[1]
	replaced := map[string]*Change{}
	for i := range defaulted.Changes {
		if change := &defaulted.Changes[i]; change.Op == OpReplace {
			replaced[change.Path] = change
		}
	}
	decoded.Changes = slices.DeleteFunc(decoded.Changes, func(change Change) bool {
		later, ok := replaced[change.Path]
		if !ok || change.Op != OpAdd {
			return false
		}
		later.Op, later.Was = OpAdd, nil
		return true
	})
	if len(decoded.Changes) == 0 {
		return l.changed[1:]
	}
	return l.changed
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

// generic parses JSON into maps, lists and plain values.
func generic(object []byte) any {
	var value any
	if err := utiljson.Unmarshal(object, &value); err != nil {
		panic(fmt.Errorf("the object is no JSON: %w", err))
	}
	return value
}

func mustEncode(value any) json.RawMessage {
	text, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	return text
}
