// Command native answers the engine's requests on standard input, one JSON line each, with one JSON line each on standard
// output: the same code as the WebAssembly build, for tests and fuzzing.
package main

import (
	"bufio"
	"fmt"
	"os"

	"podsmith.dev/apiserver/engine"
)

// longestRequest leaves room for a manifest of the greatest size that the server reads, escaped as JSON.
const longestRequest = 64 << 20

func main() {
	if err := engine.ConfigureFromEnvironment(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	requests := bufio.NewScanner(os.Stdin)
	requests.Buffer(nil, longestRequest)
	answers := bufio.NewWriter(os.Stdout)
	for requests.Scan() {
		fmt.Fprintln(answers, engine.Handle(requests.Text()))
		answers.Flush()
	}
	if err := requests.Err(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
