package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os/exec"
	"slices"
	"strconv"
	"strings"
)

// typeName is a Go type: what reflection and the source both know of it.
type typeName struct{ packagePath, name string }

// constants are the values that the source of a type of strings names, such as those of RestartPolicy.
type constants map[typeName][]any

// typePackages are where the served types live.
var typePackages = []string{"k8s.io/api/core/v1", "k8s.io/api/apps/v1", "k8s.io/api/batch/v1", "k8s.io/apimachinery/pkg/apis/meta/v1"}

// readConstants reads the source of the served types, since reflection sees no constants.
func readConstants() (constants, error) {
	list := exec.Command("go", append([]string{"list", "-f", "{{.Dir}}"}, typePackages...)...)
	folders, err := list.Output()
	if err != nil {
		return nil, fmt.Errorf("the source of the served types cannot be found: %w", err)
	}
	found := constants{}
	for i, folder := range strings.Fields(string(folders)) {
		packages, err := parser.ParseDir(token.NewFileSet(), folder, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		for _, parsed := range packages {
			for _, name := range sortedKeys(parsed.Files) {
				found.add(typePackages[i], parsed.Files[name])
			}
		}
	}
	return found, nil
}

func (c constants) add(packagePath string, file *ast.File) {
	for _, declared := range file.Decls {
		general, ok := declared.(*ast.GenDecl)
		if !ok || general.Tok != token.CONST {
			continue
		}
		for _, one := range general.Specs {
			constant := one.(*ast.ValueSpec)
			of, ok := constant.Type.(*ast.Ident)
			if !ok || len(constant.Values) != 1 || !constant.Names[0].IsExported() {
				continue
			}
			literal, ok := constant.Values[0].(*ast.BasicLit)
			if !ok || literal.Kind != token.STRING {
				continue
			}
			value, err := strconv.Unquote(literal.Value)
			if err != nil {
				continue
			}
			name := typeName{packagePath, of.Name}
			c[name] = append(c[name], value)
		}
	}
}

func sortedKeys[V any](of map[string]V) []string {
	keys := make([]string, 0, len(of))
	for key := range of {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}
