package engine

import (
	"slices"
	"strings"
	"testing"
)

func TestWarningsAreGivenOnce(t *testing.T) {
	recorder := newWarningRecorder()
	for _, text := range []string{"a", "", "b", "a", "tab\there"} {
		recorder.AddWarning("", text)
	}
	if !slices.Equal(recorder.sent, []string{"a", "b"}) {
		t.Errorf("%q", recorder.sent)
	}
}

func TestManyWarningsAreCutShort(t *testing.T) {
	recorder := newWarningRecorder()
	for _, letter := range "abcdefghijklmnopqrstuvwxyz" {
		recorder.AddWarning("", strings.Repeat(string(letter), 400))
	}
	if len(recorder.sent) != 16 || len(recorder.sent[0]) != truncateItemRunes {
		t.Errorf("%d warnings, the first of %d letters", len(recorder.sent), len(recorder.sent[0]))
	}
}
