package main

import (
	"fmt"
	"math/rand"
	"slices"
	"strings"

	"k8s.io/apimachinery/pkg/runtime/schema"
	"sigs.k8s.io/yaml"
)

// damage makes more texts out of those at hand, each with a few slips of the hand: what the server says of a text that is no
// YAML, or another one than was meant. The same seed gives the same texts.
func damage(manifests []manifest, count int, seed int64) ([]manifest, error) {
	kinds, err := judgedKinds()
	if err != nil {
		return nil, err
	}
	// Of a kind that nobody serves the server cannot be asked.
	manifests = slices.DeleteFunc(slices.Clone(manifests), func(one manifest) bool {
		about := readHeader(one.text)
		return !slices.Contains(kinds, schema.FromAPIVersionAndKind(about.APIVersion, about.Kind))
	})
	random := rand.New(rand.NewSource(seed))
	damaged := []manifest{}
	for i := 0; len(damaged) < count; i++ {
		original := pick(random, manifests...)
		text := original.text
		for range 1 + random.Intn(3) {
			text = damageOnce(random, text)
		}
		// Another name would ask for something else in the cluster.
		if lookedUp(text) != lookedUp(original.text) {
			continue
		}
		damaged = append(damaged, manifest{name: fmt.Sprintf("%s!%d", original.name, i), text: text, origin: damagedOrigin})
	}
	return damaged, nil
}

func damageOnce(random *rand.Rand, text string) string {
	lines := strings.SplitAfter(text, "\n")
	line := random.Intn(len(lines))
	letters := []rune(lines[line])
	at := random.Intn(len(letters) + 1)
	switch random.Intn(9) {
	case 0:
		lines[line] = ""
	case 1:
		lines[line] += lines[line]
	case 2:
		lines[line] = "  " + lines[line]
	case 3:
		lines[line] = strings.TrimPrefix(lines[line], pick(random, " ", "  "))
	case 4:
		other := random.Intn(len(lines))
		lines[line], lines[other] = lines[other], lines[line]
	case 5:
		lines[line] = string(letters[:at]) + string(letters[min(at+1, len(letters)):])
	default:
		lines[line] = string(letters[:at]) + pick(random, tokens...) + string(letters[at:])
	}
	return strings.Join(lines, "")
}

// tokens are what YAML minds, or reads in ways that people do not expect.
var tokens = []string{
	" ", "\t", ":", ": ", "- ", "#", " #", "'", `"`, "{", "}", "[", "]", ",", "|", ">", "|-", "&a ", "*a", "!!str ", "!!int ", "!!binary ", "!x ", "<<: ", "? ", "%", "@", "`",
	"\x00", "\x07", "\x7f", "\ufeff", "\u0085", "\u2028", "\u00a0", "\r", "\r\n", "\n", "~", "null", "0x1F", "0o17", "010", "1e400", "1_000", ".inf", ".nan", "-0", "1.0", "yes", "off", "Y", "=", "2001-01-01", "가", "🐳", `\`, `\x41`, "12:30",
}

// lookedUp is all of a text that says what is asked for, and what the server looks up in the cluster.
func lookedUp(text string) string {
	var tree any
	_ = yaml.Unmarshal([]byte(text), &tree)
	about := readHeader(text)
	return fmt.Sprint(about.APIVersion, " ", about.Kind, " ", statefulIn(tree))
}

func statefulIn(tree any) []string {
	found := []string{}
	switch value := tree.(type) {
	case map[string]any:
		for key, part := range value {
			if slices.Contains(stateful, key) {
				found = append(found, key+"="+mustEncode(part))
			}
			found = append(found, statefulIn(part)...)
		}
	case []any:
		for _, part := range value {
			found = append(found, statefulIn(part)...)
		}
	}
	return sorted(found)
}
