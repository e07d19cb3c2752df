package engine

import (
	"regexp"
	"strings"

	"k8s.io/apimachinery/pkg/runtime"
)

// The forms of one strict decoding error: sigs.k8s.io/json writes the first two, go-yaml the third.
var (
	unknownField   = regexp.MustCompile(`^unknown field "(.*)"$`)
	duplicateField = regexp.MustCompile(`^duplicate field "(.*)"$`)
	duplicateKey   = regexp.MustCompile(`^line \d+: key .* already set in map$`)
)

// decodingCauses splits a decoding error into one cause an error, as a Status of 400 has only the whole text.
func decodingCauses(err error, object []byte, of kind) []Cause {
	strict, ok := runtime.AsStrictDecodingError(err)
	if !ok {
		return []Cause{typeMismatch(err, object, of)}
	}
	causes := []Cause{}
	for _, single := range strict.Errors() {
		causes = append(causes, strictCauses(single.Error())...)
	}
	return causes
}

func strictCauses(text string) []Cause {
	if found := unknownField.FindStringSubmatch(text); found != nil {
		return []Cause{{Reason: ReasonUnknownField, Field: found[1], Message: text}}
	}
	if found := duplicateField.FindStringSubmatch(text); found != nil {
		return []Cause{{Reason: ReasonDuplicateField, Field: found[1], Message: text}}
	}
	causes := []Cause{}
	// go-yaml collects its errors: a heading, then one indented line each.
	for _, line := range strings.Split(text, "\n") {
		if line = strings.TrimSpace(line); duplicateKey.MatchString(line) {
			causes = append(causes, Cause{Reason: ReasonDuplicateField, Message: line})
		}
	}
	if len(causes) == 0 {
		causes = append(causes, Cause{Reason: ReasonBadRequest, Message: text})
	}
	return causes
}
