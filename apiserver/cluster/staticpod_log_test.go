package main

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/go-logr/logr/funcr"
	"k8s.io/klog/v2"
)

// logOfKubelet returns what the kubelet's source of pods logs about a file that it refuses.
func logOfKubelet(t *testing.T, file string) string {
	t.Helper()
	logged := log{}
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	logger := funcr.New(func(_, args string) { logged.add(args) }, funcr.Options{RenderValuesHook: asWritten})
	watchAsKubelet(klog.NewContext(ctx, logger), file)
	waitFor(t, ctx, "line about "+file, func() (bool, error) { return logged.text() != "", nil })
	// The rest of the line's lines follow at once.
	time.Sleep(100 * time.Millisecond)
	return logged.text()
}

// asWritten keeps the log from escaping errors.
func asWritten(keysAndValues []any) []any {
	rendered := make([]any, 0, len(keysAndValues))
	for _, value := range keysAndValues {
		rendered = append(rendered, value)
	}
	return rendered
}

type log struct {
	mutex sync.Mutex
	lines []string
}

func (l *log) add(line string) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	l.lines = append(l.lines, strings.ReplaceAll(fmt.Sprint(line), `\"`, `"`))
}

func (l *log) text() string {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	return strings.Join(l.lines, "\n")
}
