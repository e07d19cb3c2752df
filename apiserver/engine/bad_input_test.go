package engine

import (
	"strings"
	"testing"
)

func TestBadInput(t *testing.T) {
	bomb := "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
	for _, name := range []string{"b", "c", "d", "e", "f", "g", "h", "i"} {
		before := string(name[0] - 1)
		bomb += name + ": &" + name + " [" + strings.Repeat("*"+before+",", 10) + "]\n"
	}
	for name, test := range map[string]struct {
		manifest string
		status   int
	}{
		"empty":             {"", 404},
		"null":              {"null", 404},
		"text":              {"just words", 404},
		"list":              {"- a\n- b", 404},
		"binary":            {"\x00\x01\x02\xff", 400},
		"tab":               {"kind: Pod\n\tname: x", 400},
		"open quote":        {"kind: Pod\nmetadata: {name: \"x", 400},
		"alias bomb":        {"apiVersion: v1\nkind: Pod\n" + bomb, 400},
		"deep nesting":      {"apiVersion: v1\nkind: Pod\nspec: " + strings.Repeat("[", 20000), 400},
		"too large":         {"apiVersion: v1\nkind: Pod\n#" + strings.Repeat("x", maxRequestBodyBytes), 413},
		"kind is a list":    {"apiVersion: v1\nkind: [Pod]", 400},
		"carriage returns":  {"apiVersion: v1\r\nkind: ConfigMap\r\nmetadata: {name: a}\r\n", 201},
		"byte order mark":   {"\ufeffapiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}", 201},
		"a second document": {"apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n---\nkind: {", 201},
	} {
		t.Run(name, func(t *testing.T) {
			if answer := ask(t, Request{Op: OpReview, Manifest: test.manifest}); answer.Status != test.status {
				t.Errorf("status %d, want %d: %s", answer.Status, test.status, answer.Message)
			}
		})
	}
}
