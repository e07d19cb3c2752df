package engine

func (r *run) reviewStaticPod(doc document) { r.reviewDocument(doc) }
