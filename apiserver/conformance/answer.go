package main

import (
	"bufio"
	"encoding/json"
	"os"
)

// answer is what the server or the engine says of one manifest, in the form of the corpus's recorded answers.
type answer struct {
	// status is the HTTP status; 404 stands for a kind that is not served.
	status   int
	message  string
	causes   []cause
	warnings []string
	object   any
}

type cause struct {
	Reason  string `json:"reason"`
	Field   string `json:"field"`
	Message string `json:"message"`
}

// readRecorded reads the answers that came with the corpus.
func readRecorded(file string) (map[string]answer, error) {
	lines, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer lines.Close()
	answers := map[string]answer{}
	scanner := bufio.NewScanner(lines)
	scanner.Buffer(nil, 16<<20)
	for scanner.Scan() {
		var recorded struct {
			File     string          `json:"file"`
			Status   json.RawMessage `json:"status"`
			Message  string          `json:"message"`
			Causes   []cause         `json:"causes"`
			Warnings []string        `json:"warnings"`
			Object   any             `json:"object"`
		}
		if err := json.Unmarshal(scanner.Bytes(), &recorded); err != nil {
			return nil, err
		}
		status := 404
		if string(recorded.Status) != `"unserved"` {
			if err := json.Unmarshal(recorded.Status, &status); err != nil {
				return nil, err
			}
		}
		answers[recorded.File] = answer{
			status: status, message: recorded.Message, causes: recorded.Causes, warnings: recorded.Warnings, object: recorded.Object,
		}
	}
	return answers, scanner.Err()
}
