package engine

import (
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strings"

	"k8s.io/apimachinery/pkg/util/validation/field"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	kjson "sigs.k8s.io/json"
)

// typeMismatch finds the place of a value of the wrong type. Go's text names it without list indexes, and for quantities
// and times not at all, so the object is read again value by value until one fails with that same text.
func typeMismatch(err error, object []byte, of kind) Cause {
	cause := Cause{Reason: ReasonTypeMismatch, Message: err.Error()}
	versioned, newErr := legacyscheme.Scheme.New(of.GroupVersionKind)
	if newErr != nil {
		return cause
	}
	search := mismatchSearch{because: err}
	search.visit(object, reflect.TypeOf(versioned), nil)
	if search.found != nil {
		cause.Field = search.found.String()
	}
	return cause
}

// mismatchSearch walks an object in the order in which it is decoded and stops at the value that explains the error.
type mismatchSearch struct {
	because error
	found   *field.Path
}

var unmarshaler = reflect.TypeFor[json.Unmarshaler]()

func (s *mismatchSearch) visit(value []byte, of reflect.Type, at *field.Path) {
	if s.found != nil {
		return
	}
	for of.Kind() == reflect.Pointer {
		of = of.Elem()
	}
	into := reflect.New(of)
	if kjson.UnmarshalCaseSensitivePreserveInts(value, into.Interface()) == nil {
		return
	}
	if reflect.PointerTo(of).Implements(unmarshaler) || !s.descend(value, of, at) {
		s.check(value, of, at)
	}
}

// descend visits the parts of a value that has the right outer form, and says whether it has.
func (s *mismatchSearch) descend(value []byte, of reflect.Type, at *field.Path) bool {
	switch of.Kind() {
	case reflect.Struct, reflect.Map:
		var parts map[string]json.RawMessage
		if json.Unmarshal(value, &parts) != nil {
			return false
		}
		for _, key := range sortedKeys(parts) {
			if child, ok := childOf(of, key); ok {
				s.visit(parts[key], child.typ, child.path(at, key))
			}
		}
		return true
	case reflect.Slice:
		var parts []json.RawMessage
		if of.Elem().Kind() == reflect.Uint8 || json.Unmarshal(value, &parts) != nil {
			return false
		}
		for i, part := range parts {
			s.visit(part, of.Elem(), at.Index(i))
		}
		return true
	}
	return false
}

// check decodes the single value and compares what Go says with the error that is to be explained.
func (s *mismatchSearch) check(value []byte, of reflect.Type, at *field.Path) {
	err := kjson.UnmarshalCaseSensitivePreserveInts(value, reflect.New(of).Interface())
	if err != nil && sameMismatch(err, s.because) {
		s.found = at
	}
}

// sameMismatch compares the parts of a type error that do not depend on where decoding began.
func sameMismatch(one, other error) bool {
	var oneType, otherType *json.UnmarshalTypeError
	if errors.As(one, &oneType) != errors.As(other, &otherType) {
		return false
	}
	if oneType != nil && otherType != nil {
		return oneType.Value == otherType.Value && oneType.Type == otherType.Type
	}
	return withoutPlace(one.Error()) == withoutPlace(other.Error())
}

// withoutPlace removes Go's own idea of the place from the text of a type error.
func withoutPlace(text string) string {
	if before, after, found := strings.Cut(text, " into Go struct field "); found {
		_, after, _ = strings.Cut(after, " of type ")
		return before + " into Go value of type " + after
	}
	return text
}

func sortedKeys[K ~string, V any](of map[K]V) []K {
	keys := make([]K, 0, len(of))
	for key := range of {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}
