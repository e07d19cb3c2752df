package engine

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
)

// decodedTestdata are the objects of testdata, as they are decoded.
func decodedTestdata(t *testing.T) []runtime.Object {
	t.Helper()
	files, err := filepath.Glob("../testdata/*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	objects := []runtime.Object{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, document := range strings.Split(string(text), "\n---\n") {
			doc := readYAML([]byte(document))
			of, ok := kindOf(doc.readTypeMeta())
			if !ok {
				continue
			}
			if object, err := decodeStrictly(doc, of); err == nil {
				objects = append(objects, object)
			}
		}
	}
	if len(objects) < 50 {
		t.Fatalf("only %d objects", len(objects))
	}
	return objects
}

func TestPlainIsUnstructured(t *testing.T) {
	for _, object := range decodedTestdata(t) {
		want, err := runtime.DefaultUnstructuredConverter.ToUnstructured(object)
		if err != nil {
			t.Fatal(err)
		}
		if got := plainOf(reflect.ValueOf(object)); !reflect.DeepEqual(got, any(want)) {
			t.Errorf("%s\n%s", encode(got), encode(want))
		}
	}
}

func TestEncodeIsJSON(t *testing.T) {
	for _, object := range decodedTestdata(t) {
		fields, err := runtime.DefaultUnstructuredConverter.ToUnstructured(object)
		if err != nil {
			t.Fatal(err)
		}
		for _, value := range []any{object, fields} {
			if got, want := string(encode(value)), string(mustMarshal(fields)); got != want {
				t.Errorf("%s\n%s", got, want)
			}
		}
	}
}

func TestEncodeValues(t *testing.T) {
	text := "<&>\"\\\n\u2028 끝 \xff"
	for _, value := range []any{
		nil, true, "", text, int64(-1), 1.5, 7, []byte{1, 255}, []any{}, []any(nil), map[string]any{text: text}, map[string]any(nil), json.RawMessage(`{"b":1,"a":2}`),
	} {
		if got, want := string(encode(value)), string(mustMarshal(value)); got != want {
			t.Errorf("%#v: %s, want %s", value, got, want)
		}
	}
}

// TestCompareTyped holds that it finds what is found between the same objects as maps and lists.
func TestCompareTyped(t *testing.T) {
	pairs := 0
	objects := decodedTestdata(t)
	for i, before := range objects {
		defaulted := before.DeepCopyObject()
		legacyscheme.Scheme.Default(defaulted)
		for _, after := range append(objects[i:], defaulted) {
			old, latest := reflect.ValueOf(before), reflect.ValueOf(after)
			if old.Type() != latest.Type() {
				continue
			}
			pairs++
			got, want := difference{}, difference{}
			got.compareTyped(old, latest, formOf(old.Type()), mergeKeyNone)
			want.compare(plainOf(old), plainOf(latest), old.Type(), mergeKeyNone, nil)
			if !reflect.DeepEqual(got.changes, want.changes) {
				t.Errorf("%s\n%s", encode(got.changes), encode(want.changes))
			}
		}
	}
	if pairs < 1000 {
		t.Errorf("only %d pairs", pairs)
	}
}

// TestFormOfEmbedded holds that the fields of an embedded struct stand among the others, in order.
func TestFormOfEmbedded(t *testing.T) {
	type inner struct {
		B string `json:"b"`
	}
	type outer struct {
		C     string `json:"c,omitempty"`
		inner `json:",inline"`
		A     *int `json:"a"`
		D     string
		E     string `json:"-"`
	}
	if got := string(encode(outer{inner: inner{B: "x"}})); got != `{"D":"","a":null,"b":"x"}` {
		t.Error(got)
	}
}
