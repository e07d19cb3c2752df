//go:build js && wasm

// Command wasm offers the engine to JavaScript as the global function podsmithEngine(request: string): string, and calls
// podsmithEngineReady(), if there is one, as soon as it can be called.
package main

import (
	"syscall/js"

	"k8s.io/klog/v2"

	"podsmith.dev/apiserver/engine"
)

func main() {
	// What Kubernetes' code logs is for those who run a server.
	klog.SetLogger(klog.New(nil))
	global := js.Global()
	hideFiles(global.Get("fs"))
	if err := engine.ConfigureFromEnvironment(); err != nil {
		panic(err)
	}
	tidier := newTidier()
	global.Set("podsmithEngine", js.FuncOf(func(_ js.Value, arguments []js.Value) any {
		if len(arguments) != 1 || arguments[0].Type() != js.TypeString {
			return `{"failure":"podsmithEngine takes one string"}`
		}
		defer tidier.answered()
		return engine.Handle(arguments[0].String())
	}))
	if ready := global.Get("podsmithEngineReady"); ready.Type() == js.TypeFunction {
		ready.Invoke()
	}
	select {}
}
