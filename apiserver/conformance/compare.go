package main

import (
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
)

// score counts one kind of agreement.
type score struct{ agreed, compared int }

func (s *score) add(agrees bool) {
	s.compared++
	if agrees {
		s.agreed++
	}
}

func (s score) String() string { return fmt.Sprintf("%d/%d", s.agreed, s.compared) }

// counts are the four scores of one engine.
type counts struct{ verdicts, causes, warnings, objects score }

func (c counts) print(name string) {
	fmt.Printf("%s: verdicts %s, causes %s, warnings %s, objects %s\n", name, c.verdicts, c.causes, c.warnings, c.objects)
}

func (c counts) agrees() bool {
	for _, score := range []score{c.verdicts, c.causes, c.warnings, c.objects} {
		if score.agreed != score.compared {
			return false
		}
	}
	return true
}

// compareAll asks the engine about each manifest, and prints each difference.
func compareAll(engine engineUnderTest, manifests []manifest, truth map[string]answer) (counts, error) {
	counted := counts{}
	for _, manifest := range manifests {
		expected, ok := truth[manifest.name]
		if !ok {
			return counts{}, fmt.Errorf("%s: the server said nothing", manifest.name)
		}
		got, err := engine.review(manifest.text)
		if err != nil {
			return counts{}, fmt.Errorf("%s: %w", manifest.name, err)
		}
		counted.compare(engine.name+" "+manifest.name, expected, got)
	}
	return counted, nil
}

func (c *counts) compare(name string, expected, got answer) {
	if expected.status == 409 {
		// Something of that name exists in the test's own cluster.
		return
	}
	c.verdicts.add(report(name, "verdict", fmt.Sprint(expected.status, " ", expected.message), fmt.Sprint(got.status, " ", got.message), expected.status == got.status))
	if expected.status != got.status || expected.status == 404 {
		return
	}
	c.warnings.add(report(name, "warnings", expected.warnings, got.warnings, slices.Equal(sorted(expected.warnings), sorted(got.warnings))))
	if expected.status == 201 {
		expectedObject, gotObject := normalize(expected.object), normalize(got.object)
		c.objects.add(report(name, "object", mustEncode(expectedObject), mustEncode(gotObject), reflect.DeepEqual(expectedObject, gotObject)))
		return
	}
	c.causes.add(report(name, "causes", describe(expected), describe(got), slices.Equal(describe(expected), describe(got))))
}

func report(name, what string, expected, got any, agrees bool) bool {
	if !agrees {
		fmt.Printf("%s: %s differ\n  server: %v\n  engine: %v\n", name, what, expected, got)
	}
	return agrees
}

// describe lists the reasons of a refusal. Validation names causes; every other refusal has its message only. Go visits
// maps in random order, so the causes have none, and of the message that repeats them only the length can be compared.
func describe(refused answer) []string {
	if refused.status != 422 {
		return []string{withoutRandom(refused.message)}
	}
	head, rest, _ := strings.Cut(refused.message, " is invalid: ")
	suffix := generatedName.FindString(head)
	reasons := []string{withoutRandom(fmt.Sprint(head, " ", len(rest)))}
	for _, cause := range refused.causes {
		reasons = append(reasons, withoutRandom(cause.Reason+" "+cause.Field+" "+cause.Message))
	}
	if suffix != "" {
		for i := range reasons {
			reasons[i] = strings.ReplaceAll(reasons[i], suffix, `xxxxx"`)
		}
	}
	return sorted(reasons)
}

func sorted(texts []string) []string {
	texts = slices.Clone(texts)
	slices.Sort(texts)
	return texts
}

var (
	uid         = regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`)
	requestTime = regexp.MustCompile(`"(lastTransitionTime|lastPhaseTransitionTime)":"[^"]*"`)
	// generatedName is the end of a name that may have been made from generateName.
	generatedName = regexp.MustCompile(`[bcdfghjklmnpqrstvwxz2456789]{5}"$`)
	// tokenVolume ends with the letters of SimpleNameGenerator.
	tokenVolume = regexp.MustCompile(`kube-api-access-[bcdfghjklmnpqrstvwxz2456789]{5}\b`)
)

// withoutRandom makes equal what is different in each answer.
func withoutRandom(text string) string {
	return tokenVolume.ReplaceAllString(uid.ReplaceAllString(text, "<uid>"), "kube-api-access-xxxxx")
}

// suffixLength is how much SimpleNameGenerator appends.
const suffixLength = 5

// normalize removes from an object what is different in each answer: uid, times, managed fields and generated suffixes.
func normalize(object any) any {
	fields, _ := object.(map[string]any)
	metadata, _ := fields["metadata"].(map[string]any)
	delete(metadata, "uid")
	delete(metadata, "creationTimestamp")
	delete(metadata, "managedFields")
	text := requestTime.ReplaceAllString(withoutRandom(mustEncode(object)), `"$1":"now"`)
	name, _ := metadata["name"].(string)
	if generateName, _ := metadata["generateName"].(string); generateName != "" && len(name) > suffixLength {
		text = strings.ReplaceAll(text, `"`+name+`"`, `"`+name[:len(name)-suffixLength]+`xxxxx"`)
	}
	var normalized any
	if err := json.Unmarshal([]byte(text), &normalized); err != nil {
		panic(err)
	}
	return normalized
}
