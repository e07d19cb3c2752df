package engine

import (
	"reflect"
	"strings"
	"sync"

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

// children are what is known of struct types: a type is asked about the same few keys again and again.
var children sync.Map

// childOf finds what a struct or map type keeps under a JSON key.
func childOf(of reflect.Type, key string) (child, bool) {
	if of.Kind() == reflect.Map {
		return child{typ: of.Elem(), inMap: true}, true
	}
	if of.Kind() != reflect.Struct {
		return child{}, false
	}
	type question struct {
		of  reflect.Type
		key string
	}
	if known, ok := children.Load(question{of, key}); ok {
		return known.(child), true
	}
	found, ok := fieldOf(of, key)
	if ok {
		children.Store(question{of, key}, found)
	}
	return found, ok
}

// fieldOf searches the fields of a struct, and of the structs that it embeds.
func fieldOf(of reflect.Type, key string) (child, bool) {
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
