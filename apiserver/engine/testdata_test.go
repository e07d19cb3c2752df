package engine

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// Each document of testdata says in comments what is wanted of it. The program conformance asks the real API server about
// the same documents.
//
//	# want: 422                                   the status
//	# want: <layer> <field path> <JSON>           a value that a stage added or replaced; without JSON, any change there
//	# want: cause <reason> [<field path>]
//	# want: warning <part of its text>
//	# want: assumption <name>
//	# want: served [<kind> <apiVersion>]
//	# want: items <status>…
//	# want: local                                 the real server of the conformance test cannot be asked
func TestTestdata(t *testing.T) {
	files, err := filepath.Glob("../testdata/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no testdata: %v", err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i, document := range strings.Split(string(text), "\n---\n") {
			t.Run(fmt.Sprintf("%s#%d", filepath.Base(file), i+1), func(t *testing.T) { checkDocument(t, document) })
		}
	}
}

func checkDocument(t *testing.T, document string) {
	answer := ask(t, Request{Op: OpReview, Manifest: document, Options: ReviewOptions{Explain: true}})
	wanted := wants(document)
	if len(wanted) == 0 {
		t.Fatal("the document wants nothing")
	}
	for _, want := range wanted {
		if problem := want.unmet(answer); problem != "" {
			t.Errorf("want %s: %s", want, problem)
		}
	}
	if t.Failed() {
		t.Log(string(encode(answer)))
	}
}

// ask takes the way of every request: JSON in, JSON out.
func ask(t *testing.T, request Request) Review {
	t.Helper()
	reply := Handle(string(encode(request)))
	var failure Failure
	var answer Review
	if err := json.Unmarshal([]byte(reply), &failure); err != nil || failure.Failure != "" {
		t.Fatalf("no answer: %v %s", err, failure.Failure)
	}
	if err := json.Unmarshal([]byte(reply), &answer); err != nil {
		t.Fatal(err)
	}
	return answer
}

// want is one expectation: a word and what belongs to it.
type want struct{ word, rest string }

func (w want) String() string { return w.word + " " + w.rest }

func wants(document string) []want {
	found := []want{}
	for _, line := range strings.Split(document, "\n") {
		if text, ok := strings.CutPrefix(line, "# want: "); ok {
			word, rest, _ := strings.Cut(text, " ")
			found = append(found, want{word, rest})
		}
	}
	return found
}

// unmet says how the answer disappoints; empty if it does not.
func (w want) unmet(answer Review) string {
	switch w.word {
	case "local":
		return ""
	case "cause":
		return w.unmetCause(answer.Causes)
	case "warning":
		return found(slices.ContainsFunc(answer.Warnings, func(text string) bool { return strings.Contains(text, w.rest) }))
	case "assumption":
		return found(slices.Contains(answer.Assumptions, Assumption(w.rest)))
	case "served":
		return w.unmetServed(answer)
	case "items":
		return w.unmetItems(answer.Items)
	}
	if w.word[0] <= '9' {
		return found(w.word == fmt.Sprint(answer.Status))
	}
	return w.unmetChange(answer.Layers)
}

func found(is bool) string {
	if is {
		return ""
	}
	return "not so"
}

func (w want) unmetCause(causes []Cause) string {
	reason, field, named := strings.Cut(w.rest, " ")
	return found(slices.ContainsFunc(causes, func(cause Cause) bool {
		return cause.Reason == reason && (!named || cause.Field == field)
	}))
}

func (w want) unmetServed(answer Review) string {
	if answer.Served == nil {
		return "the answer does not say what is served"
	}
	return found(strings.TrimSpace(answer.ServedKind+" "+strings.Join(*answer.Served, " ")) == w.rest)
}

func (w want) unmetItems(items []Review) string {
	statuses := []string{}
	for _, item := range items {
		statuses = append(statuses, fmt.Sprint(item.Status))
	}
	return found(strings.Join(statuses, " ") == w.rest)
}

// unmetChange finds the path that begins the rest: a path may hold blanks in its keys, but none of the tests' do.
func (w want) unmetChange(layers []LayerChanges) string {
	path, text, valued := strings.Cut(w.rest, " ")
	for _, layer := range layers {
		for _, change := range layer.Changes {
			if string(layer.Layer) == w.word && change.Path == path && (!valued || sameJSON(change.Value, text)) {
				return ""
			}
		}
	}
	return "no such change"
}

func sameJSON(value any, text string) bool {
	var one, other any
	return json.Unmarshal(encode(value), &one) == nil && json.Unmarshal([]byte(text), &other) == nil && reflect.DeepEqual(one, other)
}
