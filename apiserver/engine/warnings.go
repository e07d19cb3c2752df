package engine

import (
	"unicode/utf8"

	"k8s.io/apimachinery/pkg/util/net"
)

// What a response may hold in Warning headers, as in k8s.io/apiserver/pkg/endpoints/filters.
const (
	truncateAtTotalRunes = 4 * 1024
	truncateItemRunes    = 256
)

// warningRecorder follows the recorder of filters.WithWarningRecorder: each text once, in order, nothing that does not
// fit a header, and all of them cut short once they are too long together.
type warningRecorder struct {
	recorded   map[string]bool
	ordered    []string
	sent       []string
	written    int
	truncating bool
}

func newWarningRecorder() *warningRecorder {
	return &warningRecorder{recorded: map[string]bool{}, sent: []string{}}
}

// AddWarning implements k8s.io/apiserver/pkg/warning.Recorder.
func (r *warningRecorder) AddWarning(_, text string) {
	full := r.truncating && truncateAtTotalRunes <= r.written
	if text == "" || full || r.recorded[text] {
		return
	}
	r.recorded[text] = true
	r.ordered = append(r.ordered, text)
	if _, err := net.NewWarningHeader(299, "-", text); err != nil {
		return
	}
	if !r.truncating && r.written+utf8.RuneCountInString(text) > truncateAtTotalRunes {
		r.startTruncating()
		return
	}
	r.send(text)
}

func (r *warningRecorder) startTruncating() {
	r.truncating = true
	r.written = 0
	r.sent = []string{}
	for _, text := range r.ordered {
		r.send(text)
	}
}

func (r *warningRecorder) send(text string) {
	if runes := []rune(text); r.truncating && len(runes) > truncateItemRunes {
		text = string(runes[:truncateItemRunes])
	}
	header, err := net.NewWarningHeader(299, "-", text)
	if err != nil {
		return
	}
	r.written += utf8.RuneCountInString(text)
	r.sent = append(r.sent, receivedText(header, text))
}

// receivedText is the text that a client reads back from the header, which is not always the one that was sent.
func receivedText(header, text string) string {
	received, errs := net.ParseWarningHeaders([]string{header})
	if len(errs) > 0 || len(received) != 1 {
		return text
	}
	return received[0].Text
}
