package engine

import (
	"encoding/json"
	"fmt"
)

// Handle answers one JSON request with one JSON answer. It never panics: what goes wrong inside becomes a Failure.
func Handle(request string) (answer string) {
	defer func() {
		if cause := recover(); cause != nil {
			answer = string(encode(Failure{Failure: fmt.Sprintf("the engine panicked: %v", cause)}))
		}
	}()
	var asked Request
	if err := json.Unmarshal([]byte(request), &asked); err != nil {
		return string(encode(Failure{Failure: fmt.Sprintf("the request is not understood: %v", err)}))
	}
	return string(encode(answerTo(asked)))
}

func answerTo(asked Request) any {
	switch asked.Op {
	case OpReview:
		return review(asked)
	case OpToJSON:
		return toJSON([]byte(asked.Manifest))
	case OpKinds:
		return servedKinds()
	case OpConfigure:
		return configure(asked.KubernetesVersion)
	}
	return Failure{Failure: fmt.Sprintf("the request is not understood: op %q", asked.Op)}
}
