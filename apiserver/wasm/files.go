//go:build js && wasm

package main

import "syscall/js"

// hideFiles makes every file look absent. Go looks for time zones in files before it takes the ones that are built in: with
// Node's own file system that would block the call for ever, and with the stub of wasm_exec.js the answer to an unknown zone
// would be another than the server's.
func hideFiles(files js.Value) {
	if !isStub(files) {
		panic("wasm_exec.js was loaded where globalThis.fs is a real file system; delete it first")
	}
	files.Set("open", js.FuncOf(func(_ js.Value, arguments []js.Value) any {
		absent := js.Global().Get("Error").New("no such file")
		absent.Set("code", "ENOENT")
		callback := arguments[len(arguments)-1]
		callback.Invoke(absent)
		return nil
	}))
}

// isStub tells the stub of wasm_exec.js by its constants, which are none.
func isStub(files js.Value) bool {
	return files.Get("constants").Get("O_WRONLY").Int() == -1
}
