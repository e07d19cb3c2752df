package engine

import (
	"context"
	"errors"
	"fmt"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/validation/field"
	"k8s.io/apiserver/pkg/warning"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	api "k8s.io/kubernetes/pkg/apis/core"
)

// review judges one manifest.
func review(request Request) any {
	manifest, options := []byte(request.Manifest), request.Options
	limits, err := readLimitRanges(options.LimitRanges)
	if err != nil {
		return Failure{Failure: err.Error()}
	}
	quotas, err := readResourceQuotas(options.ResourceQuotas)
	if err != nil {
		return Failure{Failure: err.Error()}
	}
	asked := question{options: options, limits: limits, quotas: quotas}
	if len(manifest) > maxRequestBodyBytes {
		// A list is taken apart before it is sent.
		if guess := guessTypeMeta(string(manifest[:headBytes])); !isListKind(guess.Kind) {
			return tooLarge(guess)
		}
	}
	doc, err := readBody(manifest, request.ContentType)
	if err != nil {
		return Failure{Failure: err.Error()}
	}
	if doc.yamlError != nil {
		return unreadable(doc)
	}
	if answer := noObject(doc); answer != nil {
		return *answer
	}
	written := doc.readTypeMeta()
	if isList(written, doc.json) {
		return asked.reviewList(doc.json, written)
	}
	return asked.reviewDocument(doc, written)
}

// question is what does not change between the objects of one request.
type question struct {
	options ReviewOptions
	limits  limitRanges
	quotas  resourceQuotas
}

// reviewDocument judges one object as written.
func (q question) reviewDocument(doc document, written typeMeta) Review {
	if incomplete := missingTypeMeta(doc, written); incomplete != nil {
		return *incomplete
	}
	of, ok := kindOf(written)
	if !ok {
		return unserved(written)
	}
	if of.Kind != "Pod" {
		// Nor are the pods that its controller makes static.
		q.options.StaticPod = nil
	}
	run := newRun(of, q)
	if q.options.StaticPod != nil {
		run.reviewStaticPod(doc)
	} else {
		run.reviewDocument(doc)
	}
	return run.finish()
}

// run is one object on its way through the server.
type run struct {
	question
	of     kind
	ctx    context.Context
	warned *warningRecorder
	answer Review
	layers layers
	// internal is the object as far as it got; nil until it is decoded.
	internal runtime.Object
}

func newRun(of kind, asked question) *run {
	recorder := newWarningRecorder()
	return &run{
		question: asked,
		of:       of,
		ctx:      warning.WithWarningRecorder(context.Background(), recorder),
		warned:   recorder,
		answer:   Review{Status: 201, APIVersion: of.apiVersion(), Kind: of.Kind, Causes: []Cause{}},
		layers:   layers{of: of, wanted: asked.options.Explain},
	}
}

// reviewDocument follows createHandler from the body on.
func (r *run) reviewDocument(doc document) {
	warnDeprecated(r.ctx, r.of)
	r.layers.start(doc.json)
	versioned, err := decodeStrictly(doc, r.of)
	if err != nil {
		r.refuse(400, cannotBeHandled(r.of, err), decodingCauses(err, doc.json, r.of))
		return
	}
	r.layers.record(LayerDecoding, versioned)
	r.create(versioned)
}

// create follows createHandler from the decoded object on, and Store.create.
func (r *run) create(versioned runtime.Object) {
	if !r.convert(versioned) {
		return
	}
	prepareMetadata(r.ctx, accessorOf(r.internal), r.of)
	r.layers.record(LayerRequest, r.internal)
	if !r.admit() {
		return
	}
	r.internal = copyUnlessNamed(r.internal)
	if fillSystemFields(accessorOf(r.internal)) {
		r.layers.record(LayerRequest, r.internal)
	}
	if !r.allocate() || !r.beforeCreate() || !r.validateAdmission() {
		return
	}
	r.store()
}

// convert defaults the versioned object and turns it into the internal one.
func (r *run) convert(versioned runtime.Object) bool {
	legacyscheme.Scheme.Default(versioned)
	r.layers.record(LayerDefaulting, versioned)
	internal, err := convertToInternal(versioned, r.of)
	if err != nil {
		r.refuse(400, cannotBeHandled(r.of, err), []Cause{{Reason: ReasonBadRequest, Message: err.Error()}})
		return false
	}
	r.internal = internal
	r.layers.record(LayerConversion, internal)
	return true
}

// admit runs mutating admission.
func (r *run) admit() bool {
	if admitStorage(r.internal) {
		r.layers.record(LayerStorageProtection, r.internal)
	}
	pod, ok := r.internal.(*api.Pod)
	if !ok {
		return true
	}
	for _, plugin := range podPlugins(r.limits) {
		refusal := plugin.admit(r.ctx, pod)
		r.layers.record(plugin.layer, pod)
		if refusal != nil {
			r.forbid(refusal)
			return false
		}
	}
	return true
}

// allocate runs Store.BeginCreate.
func (r *run) allocate() bool {
	if r.of.strategy.allocate == nil {
		return true
	}
	errs := r.of.strategy.allocate(r.internal)
	r.layers.record(LayerAllocation, r.internal)
	return r.accept(errs)
}

// beforeCreate follows rest.BeforeCreate. The generic checks of metadata that end it there can never be reached: the name
// rules of every kind that is judged here are stricter, or the same ones.
func (r *run) beforeCreate() bool {
	strategy := r.of.strategy
	strategy.prepareForCreate(r.ctx, r.internal)
	r.layers.record(LayerStrategy, r.internal)
	errs := strategy.validate(r.internal)
	if !r.accept(errs) {
		return false
	}
	for _, text := range strategy.warningsOnCreate(r.ctx, r.internal) {
		warning.AddWarning(r.ctx, "", text)
	}
	if strategy.canonicalize != nil {
		strategy.canonicalize(r.internal)
		r.layers.record(LayerStrategy, r.internal)
	}
	return true
}

// validateAdmission runs validating admission.
func (r *run) validateAdmission() bool {
	refusals := r.admissionRefusals()
	uses, exceeded := r.quotas.validate(r.internal, r.of)
	r.answer.Quotas = uses
	for _, refusal := range append(refusals, exceeded) {
		if refusal != nil {
			r.forbid(refusal)
			return false
		}
	}
	return true
}

func (r *run) admissionRefusals() []*forbidden {
	switch object := r.internal.(type) {
	case *api.Pod:
		return []*forbidden{r.limits.validate(object), validateRuntimeClass(object)}
	case *api.PersistentVolumeClaim:
		return []*forbidden{r.limits.validateClaim(object)}
	}
	return nil
}

// store writes and reads the object as the dry run does. That cannot change the verdict, so it is left out unless somebody
// wants to see the object.
func (r *run) store() {
	if !r.options.Explain && !r.options.Object {
		return
	}
	stored, err := storeAndRead(r.internal, r.of.GroupVersion())
	if err != nil {
		panic(fmt.Errorf("the accepted object cannot be stored: %w", err))
	}
	r.internal = stored
	if r.of.strategy.defaultOnRead != nil {
		r.of.strategy.defaultOnRead(stored)
	}
	r.layers.record(LayerDefaulting, stored)
}

func (r *run) refuse(status int, message string, causes []Cause) {
	r.answer.Status = status
	r.answer.Message = message
	r.answer.Causes = causes
}

func (r *run) forbid(refusal *forbidden) {
	message := forbiddenError(refusal, r.internal, r.of).ErrStatus.Message
	r.refuse(403, message, refusal.causes)
}

// accept refuses the object if validation found anything.
func (r *run) accept(errs field.ErrorList) bool {
	if len(errs) == 0 {
		return true
	}
	refusal := apierrors.NewInvalid(r.of.GroupKind(), accessorOf(r.internal).GetName(), errs)
	causes := []Cause{}
	for _, cause := range refusal.ErrStatus.Details.Causes {
		causes = append(causes, Cause{Reason: string(cause.Type), Field: cause.Field, Message: cause.Message})
	}
	r.refuse(422, refusal.ErrStatus.Message, causes)
	return false
}

// finish completes the answer with what is told of every object.
func (r *run) finish() Review {
	r.answer.Warnings = r.warned.sent
	r.answer.Assumptions = r.assumptions()
	if r.internal != nil {
		r.judgePod()
	}
	switch {
	case r.options.Explain:
		r.explain()
	case r.options.Object && r.answer.Status == 201:
		r.answer.Object = encode(r.layers.served(r.internal))
	}
	return r.answer
}

func accessorOf(object runtime.Object) metav1.Object {
	accessor, err := meta.Accessor(object)
	if err != nil {
		panic(errors.New("an object without metadata"))
	}
	return accessor
}
