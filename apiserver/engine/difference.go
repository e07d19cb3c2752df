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
	// at leads to what compareTyped has in hand.
	at []step
}

// compareTyped notes how after differs from before, both of one form, at the place in hand. Most stages change very little, so it
// makes maps and paths only of what they change.
func (d *difference) compareTyped(before, after reflect.Value, of *form, mergeKey string) {
	switch {
	case of.shape == shapeObject:
		d.compareMembers(before, after, of)
	case of.same(before, after):
	case of.shape == shapePointer && !before.IsNil() && !after.IsNil():
		d.compareTyped(before.Elem(), after.Elem(), of.inner, mergeKey)
	case of.shape == shapeList && !before.IsNil() && !after.IsNil():
		d.compareItems(before, after, of.inner, mergeKey)
	default:
		d.compare(of.plain(before), of.plain(after), of.typ, mergeKey, d.path())
	}
}

func (d *difference) compareMembers(before, after reflect.Value, of *form) {
	d.at = append(d.at, step{})
	for i := range of.members {
		member := &of.members[i]
		was, had := member.shown(before)
		found, has := member.shown(after)
		d.at[len(d.at)-1].name = member.name
		switch {
		case had && has:
			d.compareTyped(was, found, member.form, member.mergeKey)
		case has:
			d.add(d.path(), member.form.plain(found))
		case had:
			d.remove(d.path(), member.form.plain(was))
		}
	}
	d.at = d.at[:len(d.at)-1]
}

func (d *difference) compareItems(before, after reflect.Value, of *form, mergeKey string) {
	partners := matchItems(of.keysOf(before, mergeKey), of.keysOf(after, mergeKey))
	d.at = append(d.at, step{})
	for i, partner := range partners.of {
		d.at[len(d.at)-1].index = i
		if partner == nobody {
			d.add(d.path(), of.plain(after.Index(i)))
		} else {
			d.compareTyped(before.Index(partner), after.Index(i), of, mergeKeyNone)
		}
	}
	for _, i := range partners.without {
		d.at[len(d.at)-1].index = i
		d.remove(d.path(), of.plain(before.Index(i)))
	}
	d.at = d.at[:len(d.at)-1]
}

// step leads to a member, or where it names none to an item.
type step struct {
	name  string
	index int
}

func (d *difference) path() *field.Path {
	var path *field.Path
	for _, step := range d.at {
		if step.name == "" {
			path = path.Index(step.index)
		} else {
			path = path.Child(step.name)
		}
	}
	return path
}

// keysOf are the values of the merge key in the items of a list, nil where there is none.
func (f *form) keysOf(items reflect.Value, mergeKey string) []any {
	keys := make([]any, items.Len())
	for m := range f.members {
		member := &f.members[m]
		if member.name != mergeKey {
			continue
		}
		for i := range keys {
			if found, ok := member.shown(items.Index(i)); ok {
				keys[i] = member.form.plain(found)
			}
		}
	}
	return keys
}

func (d *difference) add(at *field.Path, value any) {
	d.changes = append(d.changes, Change{Op: OpAdd, Path: at.String(), Value: value})
}

func (d *difference) remove(at *field.Path, was any) {
	d.changes = append(d.changes, Change{Op: OpRemove, Path: at.String(), Was: was})
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
			d.add(where, value)
		case !has:
			d.remove(where, was)
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
	partners := matchItems(keysOf(before, mergeKey), keysOf(after, mergeKey))
	for i, partner := range partners.of {
		if partner == nobody {
			d.add(at.Index(i), after[i])
		} else {
			d.compare(before[partner], after[i], item, mergeKeyNone, at.Index(i))
		}
	}
	for _, i := range partners.without {
		d.remove(at.Index(i), before[i])
	}
}

// keysOf are the values of the merge key in the items of a list, nil where there is none.
func keysOf(items []any, mergeKey string) []any {
	keys := make([]any, len(items))
	if mergeKey == mergeKeyNone {
		return keys
	}
	for i, item := range items {
		fields, _ := item.(map[string]any)
		keys[i] = fields[mergeKey]
	}
	return keys
}

// partners say which items of a list were which before.
type partners struct {
	// of are the former places of the items, or nobody.
	of []int
	// without are the former places of those that are gone.
	without []int
}

const nobody = -1

// matchItems finds for the items of a list the ones that they were before: by their merge keys if all have one of their own,
// otherwise by place.
func matchItems(before, after []any) partners {
	found := partners{of: make([]int, len(after))}
	oldPlaces, oldUnique := placesOf(before)
	newPlaces, newUnique := placesOf(after)
	byKey := oldUnique && newUnique
	for i, key := range after {
		found.of[i] = nobody
		if place, ok := oldPlaces[key]; byKey && ok {
			found.of[i] = place
		} else if !byKey && i < len(before) {
			found.of[i] = i
		}
	}
	for i, key := range before {
		_, stays := newPlaces[key]
		if byKey && !stays || !byKey && len(after) <= i {
			found.without = append(found.without, i)
		}
	}
	return found
}

func placesOf(keys []any) (places map[any]int, unique bool) {
	places = make(map[any]int, len(keys))
	for i, key := range keys {
		if key == nil || !reflect.TypeOf(key).Comparable() {
			return nil, false
		}
		if _, taken := places[key]; taken {
			return nil, false
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
