package main

import (
	"encoding/json"
	"fmt"
	"math/rand"
	"reflect"
	"slices"
	"strings"

	quantities "k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/util/intstr"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	"sigs.k8s.io/yaml"

	"podsmith.dev/apiserver/engine"
)

// generate makes objects of every judged kind out of the served Go types alone: it looks where no manifest at hand leads.
// Values fit their fields most of the time, so that what is deep inside of an object is reached. The same seed gives the
// same objects.
func generate(count int, seed int64) ([]manifest, error) {
	if count == 0 {
		return nil, nil
	}
	kinds, err := judgedKinds()
	if err != nil {
		return nil, err
	}
	constants, err := readConstants()
	if err != nil {
		return nil, err
	}
	manifests := []manifest{}
	for i := range count {
		g := newGenerator(seed+int64(i), constants)
		kind := kinds[i%len(kinds)]
		object, err := g.object(kind)
		if err != nil {
			return nil, err
		}
		manifests = append(manifests, manifest{name: fmt.Sprintf("%s@%d", kind.Kind, seed+int64(i)), text: g.written(object), origin: generatedOrigin})
	}
	return manifests, nil
}

// judgedKinds asks the engine; pods and what makes pods come more often than the rest.
func judgedKinds() ([]schema.GroupVersionKind, error) {
	var served []engine.ServedKind
	if err := json.Unmarshal([]byte(engine.Handle(`{"op":"kinds"}`)), &served); err != nil {
		return nil, err
	}
	kinds := []schema.GroupVersionKind{}
	for _, known := range served {
		kind := schema.FromAPIVersionAndKind(known.APIVersion, known.Kind)
		kinds = append(kinds, kind)
		switch {
		case kind.Kind == "Pod":
			kinds = append(kinds, slices.Repeat([]schema.GroupVersionKind{kind}, 8)...)
		case kind.Group != "":
			kinds = append(kinds, kind)
		}
	}
	return kinds, nil
}

// mutatedShare of the objects get a change that nothing was made to fit, on top of all.
const mutatedShare = 0.2

// generator makes one object.
type generator struct {
	random    *rand.Rand
	constants constants
	// density is how likely it is that a field that may be left out is there.
	density float64
	// folly is how likely it is that a value does not belong where it stands.
	folly float64
}

func newGenerator(seed int64, constants constants) *generator {
	random := rand.New(rand.NewSource(seed))
	return &generator{
		random:    random,
		constants: constants,
		density:   pick(random, 0.03, 0.06, 0.12, 0.2, 0.4),
		folly:     pick(random, 0, 0, 0, 0.005, 0.03),
	}
}

func pick[T any](random *rand.Rand, from ...T) T { return from[random.Intn(len(from))] }

func (g *generator) likely(probability float64) bool { return g.random.Float64() < probability }

func (g *generator) object(kind schema.GroupVersionKind) (map[string]any, error) {
	served, err := legacyscheme.Scheme.New(kind)
	if err != nil {
		return nil, err
	}
	object := g.structure(reflect.TypeOf(served).Elem(), 0)
	g.fit(kind.Kind, object)
	object["apiVersion"], object["kind"] = kind.ToAPIVersionAndKind()
	if g.likely(mutatedShare) {
		mutateOnce(g.random, object)
	}
	return object, nil
}

// written is the object as YAML in one of two styles.
func (g *generator) written(object map[string]any) string {
	if g.likely(0.5) {
		return mustEncode(object)
	}
	text, err := yaml.Marshal(object)
	if err != nil {
		panic(err)
	}
	return string(text)
}

// spot is the field that a value is for.
type spot struct {
	// owner is the name of the Go type that has the field.
	owner string
	// name is the name of the field in JSON; of an item, the one of its list, and of a map's value the one of the map.
	name string
	// key is the key of a map's value.
	key   string
	depth int
}

func (g *generator) value(of reflect.Type, at spot) any {
	if g.likely(g.folly) && !slices.Contains(stateful, at.name) {
		return copyOf(pick(g.random, oddValues...))
	}
	if given, ok := g.special(of, at); ok {
		return given
	}
	switch of.Kind() {
	case reflect.Pointer:
		return g.value(of.Elem(), at)
	case reflect.Struct:
		return g.structure(of, at.depth+1)
	case reflect.Map:
		return g.entries(of, at)
	case reflect.Slice:
		return g.list(of, at, "")
	case reflect.String:
		return g.text(of, at)
	case reflect.Bool:
		return g.likely(0.5)
	case reflect.Int32, reflect.Int64:
		return g.number(at)
	}
	panic(fmt.Sprintf("%s.%s: nothing is known of %s", at.owner, at.name, of))
}

// special answers for types that are written in a way that reflection does not see.
func (g *generator) special(of reflect.Type, at spot) (any, bool) {
	switch of {
	case reflect.TypeFor[quantities.Quantity]():
		return g.quantity(at), true
	case reflect.TypeFor[intstr.IntOrString]():
		if words, ok := wordsFor(at); ok {
			return pick(g.random, words...), true
		}
		return pick[any](g.random, "http", 80, "25%", 1, 8080), true
	case reflect.TypeFor[metav1.Time](), reflect.TypeFor[metav1.MicroTime]():
		return pick(g.random, "2026-01-02T03:04:05Z", "2026-01-02T03:04:05.123456Z", "2026-01-02T03:04:05+09:00"), true
	case reflect.TypeFor[metav1.FieldsV1](), reflect.TypeFor[runtime.RawExtension]():
		return map[string]any{"f:spec": map[string]any{}}, true
	case reflect.TypeFor[[]byte]():
		return pick(g.random, "", "YQ==", "aGVsbG8="), true
	}
	return nil, false
}

// structure fills a struct: what must be there, and some of what may.
func (g *generator) structure(of reflect.Type, depth int) map[string]any {
	fields := map[string]any{}
	alternative := g.alternatives(of)
	for i := range of.NumField() {
		member := of.Field(i)
		name, options, _ := strings.Cut(member.Tag.Get("json"), ",")
		if name == "" && (member.Anonymous || strings.Contains(options, "inline")) {
			if member.Type != reflect.TypeFor[metav1.TypeMeta]() {
				for key, value := range g.structure(member.Type, depth) {
					fields[key] = value
				}
			}
			continue
		}
		at := spot{owner: of.Name(), name: name, depth: depth}
		if chance, ok := alternative[name]; ok && !chance || !ok && !g.likely(g.presence(at, !strings.Contains(options, "omitempty"))) {
			continue
		}
		if member.Type.Kind() == reflect.Slice && member.Type.Elem().Kind() == reflect.Struct && !g.likely(g.folly) {
			fields[name] = g.list(member.Type, at, member.Tag.Get("patchMergeKey"))
			continue
		}
		fields[name] = g.value(member.Type, at)
	}
	if g.likely(g.folly / 2) {
		// A name that stands somewhere else, or nowhere.
		fields[pick(g.random, "unknown", "Name", "nmae", "labels", "x-y")] = copyOf(pick(g.random, oddValues...))
	}
	return fields
}

// presence is how likely a field is to be there.
func (g *generator) presence(at spot, isRequired bool) float64 {
	if chance, ok := presences[at.owner+"."+at.name]; ok {
		return chance
	}
	if isRequired {
		return 1 - g.folly
	}
	return g.density
}

// alternatives says of the fields that exclude each other which is there.
func (g *generator) alternatives(of reflect.Type) map[string]bool {
	names, ok := exclusive[of.Name()]
	if !ok {
		return nil
	}
	if len(names) == 0 {
		for i := range of.NumField() {
			name, _, _ := strings.Cut(of.Field(i).Tag.Get("json"), ",")
			names = append(names, name)
		}
		if common := commonAlternatives[of.Name()]; common != nil && g.likely(0.6) {
			names = append(slices.Clone(names), slices.Repeat(common, len(names))...)
		}
	}
	is := map[string]bool{}
	for _, name := range names {
		is[name] = false
	}
	if !g.likely(g.folly) {
		is[pick(g.random, names...)] = true
	}
	if g.likely(g.folly) {
		is[pick(g.random, names...)] = true
	}
	return is
}

func (g *generator) list(of reflect.Type, at spot, mergeKey string) any {
	items := []any{}
	for range pick(g.random, 1, 1, 1, 2, 2, 3) {
		items = append(items, g.value(of.Elem(), at))
	}
	if g.likely(g.folly) {
		return pick[any](g.random, nil, []any{}, append(items, items[0]))
	}
	if mergeKey == "" {
		mergeKey = otherKeys[at.name]
	}
	return distinct(items, mergeKey)
}

// distinct drops the items of a list that repeat an earlier one: its key, or, where it has none, the whole of it.
func distinct(items []any, key string) []any {
	kept, seen := []any{}, map[string]bool{}
	for _, item := range items {
		identity := mustEncode(item)
		if fields, ok := item.(map[string]any); ok && key != "" {
			identity = mustEncode(fields[key])
		}
		if !seen[identity] {
			kept = append(kept, item)
		}
		seen[identity] = true
	}
	return kept
}

func (g *generator) entries(of reflect.Type, at spot) map[string]any {
	entries := map[string]any{}
	for range pick(g.random, 1, 1, 2, 3) {
		key := pick(g.random, keysFor(at)...)
		if g.likely(g.folly) {
			key = pick(g.random, "", "A b", "a/b/c", "example.com/a", "-")
		}
		entries[key] = g.value(of.Elem(), spot{owner: at.owner, name: at.name, key: key, depth: at.depth + 1})
	}
	return entries
}

func (g *generator) text(of reflect.Type, at spot) any {
	if words := words[at.owner+"."+at.name]; words != nil {
		return pick(g.random, words...)
	}
	if words := g.constants[typeName{of.PkgPath(), of.Name()}]; words != nil {
		return pick(g.random, words...)
	}
	if words, ok := wordsFor(at); ok {
		return pick(g.random, words...)
	}
	return pick(g.random, plainWords...)
}

func (g *generator) number(at spot) any {
	if words, ok := wordsFor(at); ok {
		return pick(g.random, words...)
	}
	return pick(g.random, 0, 1, 1, 2, 3, 10, 30, 80)
}

// quantity fits the resource that it is of, and is the smaller where two are compared.
func (g *generator) quantity(at spot) any {
	if at.key == "" {
		return pick[any](g.random, "1Gi", "64Mi", "1", "250m", "0", 1)
	}
	scale, ok := scales[at.name]
	if !ok {
		scale = middle
	}
	return pick(g.random, amountsOf(at.key)[scale]...)
}
