// Command source reads what Kubernetes' Go sources say about its API types and OpenAPI does not: the order of fields,
// comments with their lists and tables, which named type a string has and which values that type knows, the feature
// gates that fields stand behind, and the history of those gates. It parses the sources only; nothing of Kubernetes is
// compiled.
//
//	go run . features=<kube_features.go> <import path>=<directory> ... > source.json
package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"sort"
	"strconv"
	"strings"
)

type output struct {
	// Structs by import path and name, e.g. "k8s.io/api/core/v1.Container".
	Structs map[string]*structType `json:"structs"`
	// Named string types that have constants, by import path and name.
	Enums map[string]*enumType `json:"enums"`
	Gates map[string][]gate    `json:"gates"`
}

type structType struct {
	Doc    string  `json:"doc,omitempty"`
	Fields []field `json:"fields"`
}

type field struct {
	// Name in JSON; empty for an embedded struct, whose own fields follow in place.
	Name string `json:"name,omitempty"`
	// Doc is the comment as it stands, tags included.
	Doc string `json:"doc,omitempty"`
	// Embedded is the struct that is embedded, with its import path.
	Embedded string `json:"embedded,omitempty"`
	// Types are the named types that the field's type is made of, with their import paths.
	Types []string `json:"types,omitempty"`
	// Gate is the value of the +featureGate tag.
	Gate string `json:"gate,omitempty"`
}

type enumType struct {
	// Closed tells that the type carries the +enum tag.
	Closed bool    `json:"closed"`
	Values []value `json:"values"`
}

type value struct {
	Value string `json:"value"`
	Doc   string `json:"doc,omitempty"`
}

type gate struct {
	Version string `json:"version"`
	Stage   string `json:"stage"`
	Enabled bool   `json:"enabled"`
}

func main() {
	result := output{Structs: map[string]*structType{}, Enums: map[string]*enumType{}, Gates: map[string][]gate{}}
	for _, argument := range os.Args[1:] {
		name, path, found := strings.Cut(argument, "=")
		if !found {
			fail(fmt.Errorf("%q is not of the form name=path", argument))
		}
		var err error
		if name == "features" {
			err = readGates(path, result.Gates)
		} else {
			err = readPackage(name, path, &result)
		}
		if err != nil {
			fail(err)
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(result); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "source:", err)
	os.Exit(1)
}

func readPackage(importPath, directory string, result *output) error {
	files, err := filepath.Glob(filepath.Join(directory, "*.go"))
	if err != nil {
		return err
	}
	sort.Strings(files)
	for _, file := range files {
		base := filepath.Base(file)
		if strings.HasSuffix(base, "_test.go") || strings.HasPrefix(base, "zz_generated") || strings.HasPrefix(base, "generated") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		names := scope{importPath: importPath, imports: importsOf(parsed)}
		for _, declaration := range parsed.Decls {
			general, ok := declaration.(*ast.GenDecl)
			if !ok {
				continue
			}
			switch general.Tok {
			case token.TYPE:
				readTypes(general, names, result)
			case token.CONST:
				readConstants(general, names, result)
			}
		}
	}
	return nil
}

func readTypes(declaration *ast.GenDecl, names scope, result *output) {
	for _, spec := range declaration.Specs {
		typeSpec := spec.(*ast.TypeSpec)
		name := names.importPath + "." + typeSpec.Name.Name
		doc := declaration.Doc
		if typeSpec.Doc != nil {
			doc = typeSpec.Doc
		}
		switch kind := typeSpec.Type.(type) {
		case *ast.StructType:
			result.Structs[name] = &structType{Doc: doc.Text(), Fields: fieldsOf(kind, names)}
		case *ast.Ident:
			if kind.Name == "string" {
				_, closed := tagOf(doc, "enum")
				enumOf(result, name).Closed = closed
			}
		}
	}
}

func enumOf(result *output, name string) *enumType {
	if result.Enums[name] == nil {
		result.Enums[name] = &enumType{Values: []value{}}
	}
	return result.Enums[name]
}

func fieldsOf(structure *ast.StructType, names scope) []field {
	fields := []field{}
	for _, declared := range structure.Fields.List {
		if declared.Tag == nil {
			continue
		}
		text, err := strconv.Unquote(declared.Tag.Value)
		if err != nil {
			continue
		}
		name, options, _ := strings.Cut(reflect.StructTag(text).Get("json"), ",")
		if name == "-" {
			continue
		}
		types := names.typesIn(declared.Type)
		if len(declared.Names) == 0 && (name == "" || strings.Contains(options, "inline")) {
			fields = append(fields, field{Embedded: types[0]})
			continue
		}
		gate, _ := tagOf(declared.Doc, "featureGate=")
		fields = append(fields, field{Name: name, Doc: declared.Doc.Text(), Types: types, Gate: gate})
	}
	return fields
}

func readConstants(declaration *ast.GenDecl, names scope, result *output) {
	for _, spec := range declaration.Specs {
		constant := spec.(*ast.ValueSpec)
		if len(constant.Values) != 1 || constant.Type == nil {
			continue
		}
		named, ok := constant.Type.(*ast.Ident)
		if !ok || named.Name == "string" {
			continue
		}
		literal, ok := constant.Values[0].(*ast.BasicLit)
		if !ok || literal.Kind != token.STRING {
			continue
		}
		text, err := strconv.Unquote(literal.Value)
		if err != nil {
			continue
		}
		doc := constant.Doc.Text()
		if doc == "" {
			doc = constant.Comment.Text()
		}
		enum := enumOf(result, names.importPath+"."+named.Name)
		enum.Values = append(enum.Values, value{Value: text, Doc: strings.TrimSpace(doc)})
	}
}

// tagOf finds a line `+name…` of a comment and returns what follows the name.
func tagOf(doc *ast.CommentGroup, name string) (string, bool) {
	if doc == nil {
		return "", false
	}
	for _, comment := range doc.List {
		line := strings.TrimSpace(strings.TrimPrefix(comment.Text, "//"))
		if rest, found := strings.CutPrefix(line, "+"+name); found && (strings.HasSuffix(name, "=") || rest == "") {
			return strings.TrimSpace(rest), true
		}
	}
	return "", false
}

// scope resolves the type names of one file.
type scope struct {
	importPath string
	imports    map[string]string
}

func importsOf(file *ast.File) map[string]string {
	imports := map[string]string{}
	for _, spec := range file.Imports {
		path, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			continue
		}
		name := path[strings.LastIndex(path, "/")+1:]
		if spec.Name != nil {
			name = spec.Name.Name
		}
		imports[name] = path
	}
	return imports
}

func (s scope) typesIn(expression ast.Expr) []string {
	types := []string{}
	ast.Inspect(expression, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.SelectorExpr:
			if from, ok := node.X.(*ast.Ident); ok {
				types = append(types, s.imports[from.Name]+"."+node.Sel.Name)
			}
			return false
		case *ast.Ident:
			types = append(types, s.importPath+"."+node.Name)
		}
		return true
	})
	return types
}

// readGates reads the table of versioned feature gates: `Name: {{Version: …MustParse("1.34"), Default: true, PreRelease: featuregate.Beta}, …}`.
func readGates(path string, gates map[string][]gate) error {
	parsed, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
	if err != nil {
		return err
	}
	ast.Inspect(parsed, func(node ast.Node) bool {
		entry, ok := node.(*ast.KeyValueExpr)
		if !ok {
			return true
		}
		stages, ok := entry.Value.(*ast.CompositeLit)
		if !ok {
			return true
		}
		name := ""
		switch key := entry.Key.(type) {
		case *ast.Ident:
			name = key.Name
		case *ast.SelectorExpr:
			name = key.Sel.Name
		}
		history := []gate{}
		for _, stage := range stages.Elts {
			if literal, ok := stage.(*ast.CompositeLit); ok {
				if read, ok := gateStage(literal); ok {
					history = append(history, read)
				}
			}
		}
		if name != "" && len(history) != 0 {
			gates[name] = history
		}
		return true
	})
	if len(gates) == 0 {
		return fmt.Errorf("%s holds no feature gates", path)
	}
	return nil
}

func gateStage(literal *ast.CompositeLit) (gate, bool) {
	read := gate{}
	for _, element := range literal.Elts {
		pair, ok := element.(*ast.KeyValueExpr)
		if !ok {
			return gate{}, false
		}
		switch fmt.Sprint(pair.Key) {
		case "Version":
			call, ok := pair.Value.(*ast.CallExpr)
			if !ok || len(call.Args) != 1 {
				return gate{}, false
			}
			text, ok := call.Args[0].(*ast.BasicLit)
			if !ok {
				return gate{}, false
			}
			read.Version = strings.Trim(text.Value, `"`)
		case "Default":
			read.Enabled = fmt.Sprint(pair.Value) == "true"
		case "PreRelease":
			if selector, ok := pair.Value.(*ast.SelectorExpr); ok {
				read.Stage = selector.Sel.Name
			}
		}
	}
	return read, read.Version != "" && read.Stage != ""
}
