package engine

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"sync"
)

// encode writes a value as JSON, the keys of every object in alphabetical order, as kubectl shows them. An answer holds a whole
// pod several times over; encoding/json would take it to pieces and sort its keys each time, and read through once more what is
// JSON already.
func encode(value any) []byte {
	buffer := buffers.Get().(*[]byte)
	*buffer = appendAny((*buffer)[:0], value)
	text := bytes.Clone(*buffer)
	buffers.Put(buffer)
	return text
}

// buffers are kept from one answer to the next: the answer about a large pod would outgrow a new one ten times over.
var buffers = sync.Pool{New: func() any { return new([]byte) }}

var rawMessage = reflect.TypeFor[json.RawMessage]()

func appendAny(text []byte, value any) []byte {
	switch value := value.(type) {
	case nil:
		return append(text, "null"...)
	case string:
		return appendString(text, value)
	case bool:
		return strconv.AppendBool(text, value)
	case int64:
		return strconv.AppendInt(text, value, 10)
	case json.RawMessage:
		return append(text, value...)
	case map[string]any:
		if value == nil {
			return append(text, "null"...)
		}
		return appendSorted(text, slices.Sorted(maps.Keys(value)), func(text []byte, key string) []byte {
			return appendAny(text, value[key])
		})
	case []any:
		if value == nil {
			return append(text, "null"...)
		}
		return appendItems(text, len(value), func(text []byte, i int) []byte { return appendAny(text, value[i]) })
	}
	of := reflect.ValueOf(value)
	return formOf(of.Type()).append(text, of)
}

// append writes a value of the form behind a text.
func (f *form) append(text []byte, of reflect.Value) []byte {
	switch f.shape {
	case shapePointer:
		if of.IsNil() {
			return append(text, "null"...)
		}
		return f.inner.append(text, of.Elem())
	case shapeObject:
		return f.appendMembers(text, of)
	case shapeMap:
		if of.IsNil() {
			return append(text, "null"...)
		}
		return f.appendMap(text, of)
	case shapeList:
		if of.IsNil() {
			return append(text, "null"...)
		}
		return appendItems(text, of.Len(), func(text []byte, i int) []byte { return f.inner.append(text, of.Index(i)) })
	case shapeBytes:
		if of.IsNil() {
			return append(text, "null"...)
		}
		return append(base64.StdEncoding.AppendEncode(append(text, '"'), of.Bytes()), '"')
	case shapeInterface:
		return appendAny(text, of.Interface())
	case shapeOwn:
		if f.typ == rawMessage {
			return append(text, of.Bytes()...)
		}
		return appendAny(text, f.plain(of))
	}
	switch {
	case of.Kind() == reflect.String:
		return appendString(text, of.String())
	case of.Kind() == reflect.Bool:
		return strconv.AppendBool(text, of.Bool())
	case of.CanInt():
		return strconv.AppendInt(text, of.Int(), 10)
	}
	return append(text, mustMarshal(of.Interface())...)
}

func (f *form) appendMembers(text []byte, of reflect.Value) []byte {
	text = append(text, '{')
	begin := len(text)
	for i := range f.members {
		member := &f.members[i]
		if found, ok := member.shown(of); ok {
			if len(text) > begin {
				text = append(text, ',')
			}
			text = append(append(append(text, '"'), member.name...), '"', ':')
			text = member.form.append(text, found)
		}
	}
	return append(text, '}')
}

func (f *form) appendMap(text []byte, of reflect.Value) []byte {
	values := make(map[string]reflect.Value, of.Len())
	for entries := of.MapRange(); entries.Next(); {
		values[entries.Key().String()] = entries.Value()
	}
	return appendSorted(text, slices.Sorted(maps.Keys(values)), func(text []byte, key string) []byte {
		return f.inner.append(text, values[key])
	})
}

func appendSorted(text []byte, keys []string, appendValue func([]byte, string) []byte) []byte {
	text = append(text, '{')
	for i, key := range keys {
		if i > 0 {
			text = append(text, ',')
		}
		text = appendValue(append(appendString(text, key), ':'), key)
	}
	return append(text, '}')
}

func appendItems(text []byte, count int, appendItem func([]byte, int) []byte) []byte {
	text = append(text, '[')
	for i := range count {
		if i > 0 {
			text = append(text, ',')
		}
		text = appendItem(text, i)
	}
	return append(text, ']')
}

// appendString leaves to encoding/json what needs escapes.
func appendString(text []byte, value string) []byte {
	for i := range len(value) {
		if letter := value[i]; letter < ' ' || '~' < letter || letter == '"' || letter == '\\' || letter == '<' || letter == '>' || letter == '&' {
			return append(text, mustMarshal(value)...)
		}
	}
	return append(append(append(text, '"'), value...), '"')
}

func mustMarshal(value any) json.RawMessage {
	text, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	return text
}
