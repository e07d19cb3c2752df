package engine

import (
	"fmt"

	"k8s.io/apimachinery/pkg/api/meta"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

// unserved answers for a kind that 1.36 does not serve as written, or that this engine does not judge. The message is the
// one that kubectl prints when discovery knows no such kind.
func unserved(written typeMeta) Review {
	served := []string{}
	answer := Review{
		Status: 404, APIVersion: written.APIVersion, Kind: written.Kind,
		Served: &served, Causes: []Cause{}, Warnings: []string{},
	}
	group, err := schema.ParseGroupVersion(written.APIVersion)
	if err != nil {
		answer.Message = fmt.Sprintf("unexpected GroupVersion string: %s", written.APIVersion)
	} else if written.Kind != "" {
		noMatch := meta.NoKindMatchError{
			GroupKind:        schema.GroupKind{Group: group.Group, Kind: written.Kind},
			SearchedVersions: []string{group.Version},
		}
		answer.Message = noMatch.Error()
	}
	if known, ok := kindNamed(written.Kind); ok && mayMean(known, group.Group) {
		answer.ServedKind = known.Kind
		served = append(served, known.apiVersion())
	}
	return answer
}

// judgedGroups are the groups in which the judged kinds live or have ever lived.
var judgedGroups = map[string]bool{"": true, "apps": true, "batch": true, "extensions": true}

// mayMean tells a misspelt group or a former one from a group of somebody else that happens to have a kind of that name.
func mayMean(known kind, group string) bool {
	return judgedGroups[group] || looksMisspelt(group)
}

// looksMisspelt holds for a group that no custom resource can have: theirs are domains and contain a dot.
func looksMisspelt(group string) bool {
	for _, letter := range group {
		if letter == '.' {
			return false
		}
	}
	return true
}
