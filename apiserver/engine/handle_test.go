package engine

import (
	"strings"
	"testing"
)

func TestHandleAnswersNonsense(t *testing.T) {
	for _, request := range []string{"", "{", "[]", `{"op":"dance"}`, `{"op":"configure","kubernetesVersion":"1.20"}`, `{"op":"review","options":5}`} {
		if answer := Handle(request); !strings.HasPrefix(answer, `{"failure":`) {
			t.Errorf("%s: %s", request, answer)
		}
	}
}

func TestHandleRecoversFromPanic(t *testing.T) {
	strategyOfPods := kinds[0].strategy
	defer func() { kinds[0].strategy = strategyOfPods }()
	kinds[0].strategy.validate = nil
	answer := Handle(`{"op":"review","manifest":"apiVersion: v1\nkind: Pod"}`)
	if !strings.Contains(answer, "the engine panicked") {
		t.Error(answer)
	}
}

func TestToJSONReadsAsTheServerDoes(t *testing.T) {
	for manifest, want := range map[string]string{
		"a: yes":      `{"json":{"a":true}}`,
		"a: 0644":     `{"json":{"a":420}}`,
		"a: 1:30":     `{"json":{"a":"1:30"}}`,
		"a: b: c":     `{"error":"yaml: mapping values are not allowed in this context"}`,
		"a: *unknown": `{"error":"yaml: unknown anchor 'unknown' referenced"}`,
		"":            `{"json":null}`,
	} {
		if got := Handle(string(encode(Request{Op: OpToJSON, Manifest: manifest}))); got != want {
			t.Errorf("%q: %s, want %s", manifest, got, want)
		}
	}
}

func TestKinds(t *testing.T) {
	answer := Handle(`{"op":"kinds"}`)
	if strings.Count(answer, `"kind"`) != 19 || !strings.Contains(answer, `{"apiVersion":"apps/v1","kind":"Deployment","namespaced":true}`) {
		t.Error(answer)
	}
}
