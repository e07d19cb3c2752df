package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// manifest is one document to be judged.
type manifest struct {
	name   string
	text   string
	origin origin
	// in is the namespace that it is for, if that has bounds.
	in *bounds
}

// origin is where a manifest comes from.
type origin int

const (
	writtenOrigin origin = iota
	mutatedOrigin
	generatedOrigin
	damagedOrigin
	boundedOrigin
)

func (o origin) String() string {
	return [...]string{"written", "mutated", "generated", "damaged", "bounded"}[o]
}

// loadFolder reads each file of a folder as one document; a folder that is not there is empty.
func loadFolder(folder string) ([]manifest, error) {
	entries, err := os.ReadDir(folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	manifests := []manifest{}
	for _, entry := range entries {
		text, err := os.ReadFile(filepath.Join(folder, entry.Name()))
		if err != nil {
			return nil, err
		}
		manifests = append(manifests, manifest{name: entry.Name(), text: string(text)})
	}
	return manifests, nil
}

// loadTestdata reads our own files, which hold several documents each. What no single request can ask the server, such as
// a list, is marked with notServed.
func loadTestdata(folder string) ([]manifest, error) {
	files, err := loadFolder(folder)
	if err != nil {
		return nil, err
	}
	manifests := []manifest{}
	for _, file := range files {
		for i, text := range strings.Split(file.text, "\n---\n") {
			if !strings.Contains(text, notServed) {
				manifests = append(manifests, manifest{name: fmt.Sprintf("%s#%d", file.name, i+1), text: text})
			}
		}
	}
	return manifests, nil
}

// notServed marks a document whose answer the real server of this test cannot give.
const notServed = "# want: local"
