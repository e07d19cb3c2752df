package engine

// explain adds the object, how it came about, and what its controller will make of it.
func (r *run) explain() {
	if r.internal == nil {
		return
	}
	r.answer.Object = encode(r.layers.latest)
	r.answer.Layers = r.layers.settled()
}
