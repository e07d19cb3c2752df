package engine

import (
	"encoding/json"
	"regexp"
	"strings"
)

// typeMeta is what a manifest says it is.
type typeMeta struct {
	APIVersion string
	Kind       string
}

// readTypeMeta reads apiVersion and kind from the JSON of an object; what is no string counts as absent.
func (d *document) readTypeMeta() typeMeta {
	// As the server's decoder reads it.
	var texts struct {
		APIVersion string `json:"apiVersion"`
		Kind       string `json:"kind"`
	}
	if err := json.Unmarshal(d.json, &texts); err == nil {
		d.says = typeMeta(texts)
		return d.says
	}
	var fields struct {
		APIVersion any `json:"apiVersion"`
		Kind       any `json:"kind"`
	}
	// A document that is no object, such as a list or a text, leaves both empty.
	_ = json.Unmarshal(d.json, &fields)
	apiVersion, _ := fields.APIVersion.(string)
	kind, _ := fields.Kind.(string)
	return typeMeta{APIVersion: apiVersion, Kind: kind}
}

// The blank after the colon is optional: leaving it out is one of the mistakes that make a text unreadable.
var (
	apiVersionLine = regexp.MustCompile(`(?m)^apiVersion[ \t]*:[ \t]*["']?([^\s"'#]+)`)
	kindLine       = regexp.MustCompile(`(?m)^kind[ \t]*:[ \t]*["']?([^\s"'#]+)`)
)

// guessTypeMeta reads apiVersion and kind line by line, for a text that is no valid YAML. A client would know both from the
// address that it posts to, so a kind that is served under one apiVersion only needs none.
func guessTypeMeta(text string) typeMeta {
	guess := typeMeta{APIVersion: firstGroup(apiVersionLine, text), Kind: firstGroup(kindLine, text)}
	if known, ok := kindNamed(guess.Kind); ok && guess.APIVersion == "" {
		guess.APIVersion = known.apiVersion()
	}
	return guess
}

func firstGroup(pattern *regexp.Regexp, text string) string {
	found := pattern.FindStringSubmatch(text)
	if found == nil {
		return ""
	}
	return strings.TrimSpace(found[1])
}
