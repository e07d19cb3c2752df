package engine

import (
	"reflect"
	"slices"

	"k8s.io/apimachinery/pkg/util/validation/field"
)

// mergeKeyNone stands for a list whose items are told apart by their place alone.
const mergeKeyNone = ""

// difference collects the changes between two JSON values of one Go type.
type difference struct {
	changes []Change
}

// compare notes how after differs from before. The Go type tells maps from structs, and by which key to match list items.
func (d *difference) compare(before, after any, of reflect.Type, mergeKey string, at *field.Path) {
	for of != nil && of.Kind() == reflect.Pointer {
		of = of.Elem()
	}
	if oldMap, ok := before.(map[string]any); ok {
		if newMap, ok := after.(map[string]any); ok {
			d.compareMaps(oldMap, newMap, of, at)
			return
		}
	}
	if oldList, ok := before.([]any); ok {
		if newList, ok := after.([]any); ok {
			d.compareLists(oldList, newList, of, mergeKey, at)
			return
		}
	}
	if !reflect.DeepEqual(before, after) {
		d.changes = append(d.changes, Change{Op: OpReplace, Path: at.String(), Value: after, Was: before})
	}
}

func (d *difference) compareMaps(before, after map[string]any, of reflect.Type, at *field.Path) {
	for _, key := range differingKeys(before, after) {
		member := memberOf(of, key)
		where := member.path(at, key)
		was, had := before[key]
		value, has := after[key]
		switch {
		case !had:
			d.changes = append(d.changes, Change{Op: OpAdd, Path: where.String(), Value: value})
		case !has:
			d.changes = append(d.changes, Change{Op: OpRemove, Path: where.String(), Was: was})
		default:
			d.compare(was, value, member.typ, member.mergeKey, where)
		}
	}
}

// differingKeys are the keys whose values may differ, in order: all but those of equal plain values.
func differingKeys(before, after map[string]any) []string {
	keys := []string{}
	for key, value := range after {
		if was, had := before[key]; !had || !isSamePlain(was, value) {
			keys = append(keys, key)
		}
	}
	for key := range before {
		if _, has := after[key]; !has {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	return keys
}

func isSamePlain(one, other any) bool {
	switch one.(type) {
	case map[string]any, []any:
		return false
	}
	switch other.(type) {
	case map[string]any, []any:
		return false
	}
	return one == other
}

func (d *difference) compareLists(before, after []any, of reflect.Type, mergeKey string, at *field.Path) {
	var item reflect.Type
	if of != nil && of.Kind() == reflect.Slice {
		item = of.Elem()
	}
	partners := matchItems(before, after, mergeKey)
	matched := map[int]bool{}
	for i, value := range after {
		partner, ok := partners[i]
		if !ok {
			d.changes = append(d.changes, Change{Op: OpAdd, Path: at.Index(i).String(), Value: value})
			continue
		}
		matched[partner] = true
		d.compare(before[partner], value, item, mergeKeyNone, at.Index(i))
	}
	for i, was := range before {
		if !matched[i] {
			d.changes = append(d.changes, Change{Op: OpRemove, Path: at.Index(i).String(), Was: was})
		}
	}
}

// matchItems finds for the items of a list the ones that they were before: by the merge key if all have one of their own,
// otherwise by place.
func matchItems(before, after []any, mergeKey string) map[int]int {
	partners := map[int]int{}
	oldPlaces, oldUnique := placesByKey(before, mergeKey)
	newPlaces, newUnique := placesByKey(after, mergeKey)
	if oldUnique && newUnique {
		for key, i := range newPlaces {
			if partner, ok := oldPlaces[key]; ok {
				partners[i] = partner
			}
		}
		return partners
	}
	for i := range min(len(before), len(after)) {
		partners[i] = i
	}
	return partners
}

func placesByKey(items []any, mergeKey string) (places map[any]int, unique bool) {
	places = map[any]int{}
	if mergeKey == mergeKeyNone {
		return places, false
	}
	for i, item := range items {
		fields, _ := item.(map[string]any)
		key := fields[mergeKey]
		_, taken := places[key]
		if key == nil || taken || !reflect.TypeOf(key).Comparable() {
			return places, false
		}
		places[key] = i
	}
	return places, true
}

// memberOf is childOf for a type that may be unknown, as inside a raw object.
func memberOf(of reflect.Type, key string) child {
	if of != nil {
		if member, ok := childOf(of, key); ok {
			return member
		}
	}
	return child{}
}
