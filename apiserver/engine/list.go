package engine

import (
	"encoding/json"
	"strings"
)

// isListKind holds for `List` and for the typed lists, such as PodList.
func isListKind(kind string) bool {
	return strings.HasSuffix(kind, "List")
}

// isList follows unstructured decoding, for which anything with items is a list; only what calls itself one is taken apart.
func isList(written typeMeta, object []byte) bool {
	var list struct {
		Items *[]json.RawMessage `json:"items"`
	}
	return isListKind(written.Kind) && json.Unmarshal(object, &list) == nil && list.Items != nil
}

// reviewList judges each item as kubectl sends it: on its own, as JSON, so duplicate keys are already lost. The items of a
// typed list may leave out what they are.
func (q question) reviewList(object []byte, written typeMeta) Review {
	var list struct {
		Items []json.RawMessage `json:"items"`
	}
	answer := Review{
		Status: 201, APIVersion: written.APIVersion, Kind: written.Kind,
		Causes: []Cause{}, Warnings: []string{}, Items: []Review{},
	}
	if err := json.Unmarshal(object, &list); err != nil {
		panic(err)
	}
	for _, item := range list.Items {
		reviewed := q.reviewItem(item, written)
		answer.Items = append(answer.Items, reviewed)
		if answer.Status == 201 && reviewed.Status != 201 {
			answer.Status = reviewed.Status
			answer.Message = reviewed.Message
		}
	}
	return answer
}

func (q question) reviewItem(item []byte, list typeMeta) Review {
	doc := readJSON(item)
	written := doc.readTypeMeta()
	if itemKind := strings.TrimSuffix(list.Kind, "List"); written == (typeMeta{}) && itemKind != "" {
		written = typeMeta{APIVersion: list.APIVersion, Kind: itemKind}
	}
	if isList(written, item) {
		return q.reviewList(item, written)
	}
	return q.reviewDocument(doc, written)
}
