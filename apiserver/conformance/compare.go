package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"
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

func (c *counts) add(compared []aspect) {
	scores := map[string]*score{"verdicts": &c.verdicts, "causes": &c.causes, "warnings": &c.warnings, "objects": &c.objects}
	for _, one := range compared {
		scores[one.name].add(one.agrees)
	}
}

func (c counts) print(name string) {
	fmt.Printf("%s: verdicts %s, causes %s, warnings %s, objects %s\n", name, c.verdicts, c.causes, c.warnings, c.objects)
}

// comparison asks the truth and every engine about manifests, and prints each difference.
type comparison struct {
	truth   oracle
	engines []engineUnderTest
	keep    string
	// scores are those of the engines, in their order.
	scores []counts
	// accepted counts what the truth accepts, by origin.
	accepted map[origin]*score
	differed int
}

const (
	// portion is how many manifests are in hand at once, which bounds the memory of a long run.
	portion = 500
	// asking is how many questions the server is asked at once.
	asking = 4
)

func (c *comparison) run(manifests []manifest) error {
	for start := 0; start < len(manifests); start += portion {
		part := manifests[start:min(start+portion, len(manifests))]
		answers, err := askAll(c.truth, part)
		if err != nil {
			return err
		}
		for i, asked := range part {
			if err := c.compare(asked, answers[i]); err != nil {
				return fmt.Errorf("%s: %w", asked.name, err)
			}
		}
		if len(manifests) > 10*portion {
			fmt.Fprintf(os.Stderr, "%d of %d compared, %d differ\n", start+len(part), len(manifests), c.differed)
		}
	}
	return nil
}

// askAll answers in the order of the manifests.
func askAll(truth oracle, manifests []manifest) ([]answer, error) {
	answers, failures := make([]answer, len(manifests)), make([]error, len(manifests))
	next := make(chan int)
	var workers sync.WaitGroup
	for range asking {
		workers.Go(func() {
			for i := range next {
				answers[i], failures[i] = truth(manifests[i])
			}
		})
	}
	for i := range manifests {
		next <- i
	}
	close(next)
	workers.Wait()
	for i, failure := range failures {
		if failure != nil {
			return nil, fmt.Errorf("%s: %w", manifests[i].name, failure)
		}
	}
	return answers, nil
}

func (c *comparison) compare(asked manifest, expected answer) error {
	if c.accepted[asked.origin] == nil {
		c.accepted[asked.origin] = &score{}
	}
	c.accepted[asked.origin].add(expected.status == 201)
	agrees := true
	for i, engine := range c.engines {
		compared, err := c.compareWith(engine, asked, expected)
		if err != nil {
			return err
		}
		for _, aspect := range compared {
			agrees = aspect.report(engine.name+" "+asked.name) && agrees
		}
		c.scores[i].add(compared)
	}
	if agrees {
		return nil
	}
	c.differed++
	return c.keepManifest(asked)
}

// attempts is how often both are asked until they agree: Go visits maps in random order, and where that decides what is
// said, as it does of the volumes of a StatefulSet's claims, either answer is right.
const attempts = 6

func (c *comparison) compareWith(engine engineUnderTest, asked manifest, expected answer) ([]aspect, error) {
	for attempt := 1; ; attempt++ {
		got, err := engine.review(asked)
		if err != nil {
			return nil, err
		}
		compared := aspectsOf(expected, got)
		if attempt == attempts || !slices.ContainsFunc(compared, func(one aspect) bool { return !one.agrees }) {
			return compared, nil
		}
		if expected, err = c.truth(asked); err != nil {
			return nil, err
		}
	}
}

// keepManifest writes a manifest that no file holds down, so that the difference can be looked into.
func (c *comparison) keepManifest(asked manifest) error {
	if asked.origin == writtenOrigin {
		return nil
	}
	if err := os.MkdirAll(c.keep, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(c.keep, strings.ReplaceAll(asked.name, "#", "-")+".yaml"), []byte(asked.text), 0o644)
}

func (c *comparison) print() {
	for _, from := range []origin{writtenOrigin, mutatedOrigin, generatedOrigin, damagedOrigin, boundedOrigin} {
		if accepted := c.accepted[from]; accepted != nil {
			fmt.Printf("%s manifests: %d, of which %d are accepted\n", from, accepted.compared, accepted.agreed)
		}
	}
	for i, engine := range c.engines {
		c.scores[i].print(engine.name)
	}
}

func (c *comparison) agrees() bool {
	return c.differed == 0
}

// aspect is one of the things that are compared.
type aspect struct {
	name          string
	expected, got any
	agrees        bool
}

func (a aspect) report(name string) (agrees bool) {
	if !a.agrees {
		fmt.Printf("%s: %s differ\n  server: %v\n  engine: %v\n", name, a.name, a.expected, a.got)
	}
	return a.agrees
}

// aspectsOf compares what can be compared.
func aspectsOf(expected, got answer) []aspect {
	if isAboutTheCluster(expected) {
		return nil
	}
	compared := []aspect{{
		"verdicts", fmt.Sprint(expected.status, " ", expected.message), fmt.Sprint(got.status, " ", got.message), expected.status == got.status,
	}}
	if expected.status != got.status || expected.status == 404 {
		return compared
	}
	compared = append(compared, equalTexts("warnings", sorted(expected.warnings), sorted(got.warnings)))
	if expected.status != 201 {
		return append(compared, equalTexts("causes", describe(expected), describe(got)))
	}
	expectedObject, gotObject := normalize(expected.object), normalize(got.object)
	return append(compared, aspect{
		"objects", mustEncode(expectedObject), mustEncode(gotObject), reflect.DeepEqual(expectedObject, gotObject),
	})
}

// isAboutTheCluster holds for answers that only the test's own cluster gives: something of that name exists there, or the
// address that is asked for is outside of its range.
func isAboutTheCluster(expected answer) bool {
	return expected.status == 409 || slices.ContainsFunc(expected.causes, func(one cause) bool {
		return strings.Contains(one.Message, "is not in the valid range. The range of valid IPs is")
	})
}

func equalTexts(name string, expected, got []string) aspect {
	return aspect{name, expected, got, slices.Equal(expected, got)}
}

// describe lists the reasons of a refusal. Validation names causes; every other refusal has its message only. Go visits
// maps in random order, so the causes have none, and of the message that repeats them only the length can be compared.
func describe(refused answer) []string {
	if refused.status != 422 {
		return []string{withoutRandom(forbiddenName.ReplaceAllString(refused.message, `${1}xxxxx${2}`))}
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
	// forbiddenName is such a name in a refusal by admission.
	forbiddenName = regexp.MustCompile(`^(\S+ "[^"]*)[bcdfghjklmnpqrstvwxz2456789]{5}(" is forbidden: )`)
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
