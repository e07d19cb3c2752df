package engine

import (
	"fmt"
)

// explain adds the object, how it came about, and what its controller will make of it.
func (r *run) explain() {
	if r.internal == nil {
		return
	}
	object, err := encodeJSON(r.internal, r.of.GroupVersion())
	if err != nil {
		panic(fmt.Errorf("the object cannot be encoded: %w", err))
	}
	r.answer.Object = withoutSystemFields(object)
	r.answer.Layers = r.layers.settled()
}
