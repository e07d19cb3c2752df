package main

import (
	"bufio"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"

	"podsmith.dev/apiserver/engine"
)

// engineUnderTest is one build of the engine.
type engineUnderTest struct {
	name string
	ask  func(request string) (string, error)
}

// startEngines prepares the native build, which is linked into this program, and the WebAssembly build under Node.
func startEngines(options options) ([]engineUnderTest, error) {
	engines := []engineUnderTest{{name: "native", ask: func(request string) (string, error) { return engine.Handle(request), nil }}}
	if options.wasm != "" {
		wasm, err := startWasm(options.wasm)
		if err != nil {
			return nil, err
		}
		engines = append(engines, wasm)
	}
	for _, engine := range engines {
		if options.version == "" {
			continue
		}
		request := mustEncode(map[string]string{"op": "configure", "kubernetesVersion": options.version})
		if _, err := engine.ask(request); err != nil {
			return nil, err
		}
	}
	return engines, nil
}

//go:embed wasm-host.mjs
var wasmHost []byte

func startWasm(folder string) (engineUnderTest, error) {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return engineUnderTest{}, err
	}
	node := exec.Command("node", "--input-type=module", "--eval", string(wasmHost), folder)
	node.Stderr = os.Stderr
	requests, err := node.StdinPipe()
	if err != nil {
		return engineUnderTest{}, err
	}
	output, err := node.StdoutPipe()
	if err != nil {
		return engineUnderTest{}, err
	}
	if err := node.Start(); err != nil {
		return engineUnderTest{}, fmt.Errorf("the WebAssembly build needs Node: %w", err)
	}
	answers := bufio.NewReader(output)
	return engineUnderTest{name: "wasm", ask: func(request string) (string, error) {
		if _, err := io.WriteString(requests, request+"\n"); err != nil {
			return "", err
		}
		return answers.ReadString('\n')
	}}, nil
}

// review asks for everything that is compared.
func (e engineUnderTest) review(asked manifest) (answer, error) {
	options := map[string]any{"explain": true}
	if asked.in != nil {
		options["limitRanges"], options["resourceQuotas"] = asked.in.limitRanges, asked.in.resourceQuotas
	}
	request := mustEncode(map[string]any{"op": "review", "manifest": asked.text, "options": options})
	reply, err := e.ask(request)
	if err != nil {
		return answer{}, err
	}
	var review struct {
		Failure  string   `json:"failure"`
		Status   int      `json:"status"`
		Message  string   `json:"message"`
		Causes   []cause  `json:"causes"`
		Warnings []string `json:"warnings"`
		Object   any      `json:"object"`
	}
	if err := json.Unmarshal([]byte(reply), &review); err != nil {
		return answer{}, err
	}
	if review.Failure != "" {
		return answer{}, fmt.Errorf("the engine failed: %s", review.Failure)
	}
	return answer{
		status: review.Status, message: review.Message, causes: review.Causes, warnings: review.Warnings, object: review.Object,
	}, nil
}

func mustEncode(value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	return string(text)
}
