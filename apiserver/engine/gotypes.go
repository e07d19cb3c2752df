package engine

import (
	"reflect"
	"strings"

	"k8s.io/apimachinery/pkg/util/validation/field"
)

// child is what a Go type says about one key of its JSON form.
type child struct {
	typ reflect.Type
	// inMap tells a key of a map from a field of a struct: their field paths differ.
	inMap bool
	// mergeKey is the field by which strategic merge patch tells the items of a list apart; empty if it has none.
	mergeKey string
}

// path is the field path of the key below at.
func (c child) path(at *field.Path, key string) *field.Path {
	if c.inMap {
		return at.Key(key)
	}
	return at.Child(key)
}

// childOf finds what a struct or map type keeps under a JSON key.
func childOf(of reflect.Type, key string) (child, bool) {
	if of.Kind() == reflect.Map {
		return child{typ: of.Elem(), inMap: true}, true
	}
	if of.Kind() != reflect.Struct {
		return child{}, false
	}
	for i := range of.NumField() {
		member := of.Field(i)
		name, options, _ := strings.Cut(member.Tag.Get("json"), ",")
		if name == key {
			return child{typ: member.Type, mergeKey: member.Tag.Get("patchMergeKey")}, true
		}
		if name == "" && (strings.Contains(options, "inline") || member.Anonymous) {
			if found, ok := childOf(member.Type, key); ok {
				return found, true
			}
		}
	}
	return child{}, false
}
