//go:build js && wasm

package main

import (
	"runtime"
	"time"
)

// Go collects garbage as soon as the heap has doubled, which one answer about a large pod may do, and WebAssembly has one thread:
// somebody would wait for that. So garbage is collected when there has been nothing to do for a while, and the heap is made to look
// larger by some room that is never written to, and so takes no memory: to let it triple instead would do the same for small
// manifests, and take half as much memory again for large ones.
const (
	idleBefore = 20 * time.Millisecond
	// litter is how many bytes of garbage are worth it.
	litter = 1 << 20
	// roomBytes more may become garbage before Go acts by itself.
	roomBytes = 4 << 20
)

// tidier collects garbage between the questions.
type tidier struct {
	timer *time.Timer
	// kept is what was left the last time, in bytes.
	kept uint64
	room []byte
}

func newTidier() *tidier {
	tidier := &tidier{room: make([]byte, roomBytes)}
	tidier.timer = time.AfterFunc(idleBefore, tidier.tidy)
	return tidier
}

// answered is told of each answer.
func (t *tidier) answered() {
	t.timer.Reset(idleBefore)
}

func (t *tidier) tidy() {
	if heapBytes() < t.kept+litter {
		return
	}
	runtime.GC()
	t.kept = heapBytes()
}

func heapBytes() uint64 {
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	return memory.HeapAlloc
}
