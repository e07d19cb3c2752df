package engine

import (
	"fmt"
	"reflect"
	"slices"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	utiljson "k8s.io/apimachinery/pkg/util/json"
)

// layers compares the object after each stage with the object before it, in the form of its served version.
type layers struct {
	of     kind
	wanted bool
	// written is the object as maps and lists, as it stands in the manifest.
	written any
	// latest is a copy of the object after the latest stage, without the system fields; nil before the first.
	latest  runtime.Object
	changed []LayerChanges
}

// start begins with the object as written.
func (l *layers) start(object []byte) {
	if l.wanted {
		l.written = withoutSystemFields(generic(object))
	}
}

// startAt begins with an object that nobody wrote.
func (l *layers) startAt(object runtime.Object) {
	if l.wanted {
		l.latest = l.served(object)
	}
}

// record notes what the stage that has just run changed.
func (l *layers) record(layer Layer, object runtime.Object) {
	if !l.wanted {
		return
	}
	after := l.served(object)
	value := reflect.ValueOf(after)
	compared := difference{}
	if l.latest == nil {
		compared.compare(l.written, plainOf(value), value.Type(), mergeKeyNone, nil)
	} else {
		compared.compareTyped(reflect.ValueOf(l.latest), value, formOf(value.Type()), mergeKeyNone)
	}
	if len(compared.changes) > 0 {
		l.changed = append(l.changed, LayerChanges{Layer: layer, Changes: compared.changes})
	}
	l.latest = after
}

// served is a copy of the object as the server would answer it.
func (l *layers) served(object runtime.Object) runtime.Object {
	copied := versionedCopy(object, l.of.GroupVersion())
	metadata := accessorOf(copied)
	metadata.SetUID("")
	metadata.SetCreationTimestamp(metav1.Time{})
	metadata.SetManagedFields(nil)
	return copied
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

// systemFields are different in every answer, so they are neither shown nor compared.
var systemFields = []string{"uid", "creationTimestamp", "managedFields"}

func withoutSystemFields(object any) any {
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
