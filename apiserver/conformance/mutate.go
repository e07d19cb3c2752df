package main

import (
	"encoding/json"
	"fmt"
	"math/rand"
	"slices"
	"strings"

	"sigs.k8s.io/yaml"
)

// mutate makes more manifests out of those at hand, each with one or two random changes: it looks for differences where
// nobody thought of looking. The same seed gives the same manifests.
func mutate(manifests []manifest, count int, seed int64) []manifest {
	random := rand.New(rand.NewSource(seed))
	objects := []manifest{}
	for _, candidate := range manifests {
		if _, ok := treeOf(candidate); ok {
			objects = append(objects, candidate)
		}
	}
	mutated := []manifest{}
	for i := range count {
		original := objects[i%len(objects)]
		fields, _ := treeOf(original)
		for range 1 + random.Intn(2) {
			mutateOnce(random, fields)
		}
		text, err := yaml.Marshal(fields)
		if err != nil {
			continue
		}
		mutated = append(mutated, manifest{name: fmt.Sprintf("%s~%d", original.name, i), text: string(text), origin: mutatedOrigin})
	}
	return mutated
}

// treeOf reads a manifest that is one object.
func treeOf(read manifest) (map[string]any, bool) {
	var tree any
	if yaml.Unmarshal([]byte(read.text), &tree) != nil {
		return nil, false
	}
	fields, ok := tree.(map[string]any)
	return fields, ok
}

// place is a value inside a tree, with the ways to change it.
type place struct {
	value  any
	set    func(any)
	remove func()
	rename func(string)
	key    string
}

func mutateOnce(random *rand.Rand, tree map[string]any) {
	places := placesIn(tree, true)
	if len(places) == 0 {
		return
	}
	chosen := places[random.Intn(len(places))]
	other := places[random.Intn(len(places))]
	switch random.Intn(6) {
	case 0:
		chosen.remove()
	case 1:
		chosen.rename(misspelt(random, chosen.key))
	case 2:
		chosen.set(copyOf(other.value))
	case 3:
		if list, ok := chosen.value.([]any); ok && len(list) > 0 {
			chosen.set(append(list, copyOf(list[random.Intn(len(list))])))
			return
		}
		chosen.set([]any{chosen.value})
	default:
		chosen.set(copyOf(oddValues[random.Intn(len(oddValues))]))
	}
}

// oddValues are what people, and machines, write where something else belongs.
var oddValues = []any{
	nil, "", "a", "A", "a b", "a.b", "a_b", "-a", "80", "always", "Always", "Never", "Localhost", "Exists", "1Gi", "1GB", "0.1Gi", "100m",
	"/", "/a/../b", "10.0.0.1", "010.0.0.1", "::1", "2001:DB8::1", "50%", "150%", "TCP", "tcp", "None", "true",
	"a-text-of-more-than-sixty-three-characters-that-is-longer-than-any-label-may-be", "example.com/a",
	0, 1, -1, 80, 65536, 2147483648, 0.5, 1e20, true, false,
	[]any{}, []any{""}, []any{nil}, map[string]any{}, map[string]any{"a": "b"}, map[string]any{"name": "a"}, map[string]any{"a b": "c d"},
	map[string]any{"cpu": "1", "memory": "1Gi"}, map[string]any{"exec": map[string]any{"command": []any{"true"}}},
	map[string]any{"matchLabels": map[string]any{"a": "b"}}, map[string]any{"httpGet": map[string]any{"port": 80}},
}

// placesIn lists every value below a tree, but for what says what the object is and where it lives: that would only ask
// something else of the server.
func placesIn(tree any, top bool) []place {
	found := []place{}
	switch value := tree.(type) {
	case map[string]any:
		keys := []string{}
		for key := range value {
			keys = append(keys, key)
		}
		slices.Sort(keys)
		for _, key := range keys {
			if top && (key == "apiVersion" || key == "kind") || slices.Contains(stateful, key) {
				continue
			}
			found = append(found, place{
				value: value[key], key: key,
				set:    func(to any) { value[key] = to },
				remove: func() { delete(value, key) },
				rename: func(to string) { value[to] = value[key]; delete(value, key) },
			})
			found = append(found, placesIn(value[key], false)...)
		}
	case []any:
		for i := range value {
			found = append(found, place{
				value: value[i], key: "item",
				set:    func(to any) { value[i] = to },
				remove: func() { value[i] = nil },
				rename: func(to string) { value[i] = map[string]any{to: value[i]} },
			})
			found = append(found, placesIn(value[i], false)...)
		}
	}
	return found
}

// stateful are the fields whose values the server looks up in the cluster. What has no valid name cannot exist there: the
// server says so at once, while the engine, which takes all to exist, says what is wrong with the name.
var stateful = []string{"namespace", "serviceAccountName", "serviceAccount", "runtimeClassName", "priorityClassName", "overhead"}

func misspelt(random *rand.Rand, key string) string {
	switch {
	case len(key) < 2:
		return key + key
	case random.Intn(2) == 0:
		return strings.ToUpper(key[:1]) + key[1:]
	}
	at := random.Intn(len(key))
	return key[:at] + key[at+1:]
}

func copyOf(value any) any {
	var copied any
	if err := json.Unmarshal([]byte(mustEncode(value)), &copied); err != nil {
		panic(err)
	}
	return copied
}
