package engine

import (
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// twin is the TypeScript side of the contract.
const twin = "../../server/src/core/engine/contract.ts"

// TestContract holds the Go types and their TypeScript twins together: the same properties, the same names of stages and
// assumptions.
func TestContract(t *testing.T) {
	text, err := os.ReadFile(twin)
	if err != nil {
		t.Skipf("this checkout has no TypeScript: %v", err)
	}
	for name, of := range map[string]any{
		"Change": Change{}, "LayerChanges": LayerChanges{}, "Cause": Cause{}, "ReviewOptions": ReviewOptions{}, "StaticPodOptions": StaticPodOptions{},
		"PodSecurityViolation": PodSecurityViolation{}, "PodResources": PodResources{}, "QuotaUse": QuotaUse{}, "QuotaResource": QuotaResource{},
		"Review":        Review{},
		"ConvertedYaml": ConvertedYAML{}, "ServedKind": ServedKind{}, "EngineFailure": Failure{}, "Configured": Configured{},
	} {
		same(t, name, interfaceProperties(t, string(text), name), jsonNames(of))
	}
	same(t, "Layer", unionMembers(t, string(text), "Layer"), texts(allLayers))
	same(t, "Assumption", unionMembers(t, string(text), "Assumption"), texts(allAssumptions))
}

var allLayers = []Layer{
	LayerDecoding, LayerDefaulting, LayerConversion, LayerController, LayerStaticPod, LayerRequest, LayerLimitRange,
	LayerServiceAccount, LayerPriority, LayerTolerations, LayerStorageProtection, LayerAllocation, LayerStrategy,
}

var allAssumptions = []Assumption{
	AssumeNamespaceExists, AssumeServiceAccountExists, AssumeServiceAccountHasNoSecrets, AssumePriorityClassUnknown,
	AssumeRuntimeClassExists, AssumeNoLimitRange, AssumeNoQuota, AssumeQuotaUseAsStated, AssumeNoWebhooks, AssumePrivilegedAllowed,
	AssumeGeneratedValues, AssumeSingleStackNetwork, AssumeNoDefaultStorageClass,
}

func same(t *testing.T, name string, typescript, golang []string) {
	t.Helper()
	slices.Sort(typescript)
	slices.Sort(golang)
	if !slices.Equal(typescript, golang) {
		t.Errorf("%s differs:\n  TypeScript %v\n  Go         %v", name, typescript, golang)
	}
}

var property = regexp.MustCompile(`(?m)^  readonly (\w+)\??:`)

func interfaceProperties(t *testing.T, text, name string) []string {
	body := regexp.MustCompile(`(?s)export interface ` + name + ` \{\n(.*?)\n\}`).FindStringSubmatch(text)
	if body == nil {
		t.Fatalf("%s has no interface %s", twin, name)
	}
	names := []string{}
	for _, found := range property.FindAllStringSubmatch(body[1], -1) {
		names = append(names, found[1])
	}
	return names
}

func unionMembers(t *testing.T, text, name string) []string {
	body := regexp.MustCompile(`(?s)export type ` + name + ` =(.*?);`).FindStringSubmatch(text)
	if body == nil {
		t.Fatalf("%s has no type %s", twin, name)
	}
	names := []string{}
	for _, found := range regexp.MustCompile(`"([^"]+)"`).FindAllStringSubmatch(body[1], -1) {
		names = append(names, found[1])
	}
	return names
}

func jsonNames(of any) []string {
	names := []string{}
	structType := reflect.TypeOf(of)
	for i := range structType.NumField() {
		name, _, _ := strings.Cut(structType.Field(i).Tag.Get("json"), ",")
		names = append(names, name)
	}
	return names
}

func texts[T ~string](values []T) []string {
	names := []string{}
	for _, value := range values {
		names = append(names, string(value))
	}
	return names
}
