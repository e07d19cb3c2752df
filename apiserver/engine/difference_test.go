package engine

import (
	"reflect"
	"testing"

	corev1 "k8s.io/api/core/v1"
)

func TestDifference(t *testing.T) {
	for name, test := range map[string]struct {
		before, after string
		want          []Change
	}{
		"nothing":          {`{"spec":{"a":1}}`, `{"spec":{"a":1}}`, nil},
		"an added object":  {`{}`, `{"status":{"phase":"Pending"}}`, []Change{{Op: OpAdd, Path: "status", Value: map[string]any{"phase": "Pending"}}}},
		"a key of a map":   {`{"metadata":{"labels":{}}}`, `{"metadata":{"labels":{"a/b":"c"}}}`, []Change{{Op: OpAdd, Path: "metadata.labels[a/b]", Value: "c"}}},
		"a replaced value": {`{"spec":{"hostname":"a"}}`, `{"spec":{"hostname":"b"}}`, []Change{{Op: OpReplace, Path: "spec.hostname", Value: "b", Was: "a"}}},
		"a removed value":  {`{"spec":{"hostname":"a"}}`, `{"spec":{}}`, []Change{{Op: OpRemove, Path: "spec.hostname", Was: "a"}}},
		"items by merge key": {`{"spec":{"volumes":[{"name":"b"}]}}`, `{"spec":{"volumes":[{"name":"a"},{"name":"b"}]}}`,
			[]Change{{Op: OpAdd, Path: "spec.volumes[0]", Value: map[string]any{"name": "a"}}}},
		"items by place": {`{"spec":{"tolerations":[{"key":"a"}]}}`, `{"spec":{"tolerations":[{"key":"b"},{"key":"c"}]}}`,
			[]Change{
				{Op: OpReplace, Path: "spec.tolerations[0].key", Value: "b", Was: "a"},
				{Op: OpAdd, Path: "spec.tolerations[1]", Value: map[string]any{"key": "c"}},
			}},
		"a merge key twice": {`{"spec":{"volumes":[{"name":"a"},{"name":"a"}]}}`, `{"spec":{"volumes":[{"name":"a"},{"name":"b"}]}}`,
			[]Change{{Op: OpReplace, Path: "spec.volumes[1].name", Value: "b", Was: "a"}}},
		"another form": {`{"spec":{"volumes":null}}`, `{"spec":{"volumes":[]}}`,
			[]Change{{Op: OpReplace, Path: "spec.volumes", Value: []any{}}}},
	} {
		t.Run(name, func(t *testing.T) {
			compared := difference{}
			compared.compare(generic([]byte(test.before)), generic([]byte(test.after)), reflect.TypeFor[corev1.Pod](), mergeKeyNone, nil)
			if !reflect.DeepEqual(compared.changes, test.want) {
				t.Errorf("%v, want %v", compared.changes, test.want)
			}
		})
	}
}
