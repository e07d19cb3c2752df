package engine

import "encoding/json"

// withoutSystemFields leaves out of an encoded object what is different in every answer.
func withoutSystemFields(object []byte) json.RawMessage {
	var fields map[string]json.RawMessage
	var metadata map[string]json.RawMessage
	if json.Unmarshal(object, &fields) != nil || json.Unmarshal(fields["metadata"], &metadata) != nil {
		return object
	}
	for _, name := range systemFields {
		delete(metadata, name)
	}
	fields["metadata"] = mustEncode(metadata)
	return mustEncode(fields)
}

func mustEncode(value any) json.RawMessage {
	text, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	return text
}
