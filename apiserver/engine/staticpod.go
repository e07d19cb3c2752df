package engine

import (
	"encoding/hex"
	"fmt"
	"hash/fnv"
	"strings"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apiserver/pkg/warning"
	podutil "k8s.io/kubernetes/pkg/api/pod"
	api "k8s.io/kubernetes/pkg/apis/core"
	"k8s.io/kubernetes/pkg/apis/core/helper"
	corevalidation "k8s.io/kubernetes/pkg/apis/core/validation"
	"k8s.io/kubernetes/pkg/util/hash"
)

// Annotations by which the kubelet knows its static pods (pkg/kubelet/types).
const (
	configHashAnnotation   = "kubernetes.io/config.hash"
	configSeenAnnotation   = "kubernetes.io/config.seen"
	configSourceAnnotation = "kubernetes.io/config.source"
	configSourceFile       = "file"
	// configSeenPlaceholder stands for the time at which the kubelet first read the file.
	configSeenPlaceholder = "1970-01-01T00:00:00.000000000Z"
)

// reviewStaticPod follows extractFromFile and tryDecodeSinglePod of pkg/kubelet/config. The kubelet is lenient where the API
// server is strict: what it does not know it ignores, which is told here as a warning.
func (r *run) reviewStaticPod(doc document) {
	r.layers.start(doc.json)
	versioned, err := decodeStrictly(doc, r.of)
	if strict, ok := runtime.AsStrictDecodingError(err); ok && versioned != nil {
		for _, cause := range decodingCauses(strict, doc.json, r.of) {
			warning.AddWarning(r.ctx, "", cause.Message)
		}
		err = nil
	}
	if err != nil {
		message := fmt.Sprintf("%s: couldn't parse as pod(%v), please check config file", r.options.StaticPod.Path, err)
		r.refuse(400, message, decodingCauses(err, doc.json, r.of))
		return
	}
	r.layers.record(LayerDecoding, versioned)
	if !r.convert(versioned) {
		return
	}
	r.readStaticPod(r.internal.(*api.Pod))
}

func (r *run) readStaticPod(pod *api.Pod) {
	if pod.Name == "" {
		const message = "invalid pod: name is needed for the pod"
		r.refuse(422, message, []Cause{{Reason: "FieldValueRequired", Field: "metadata.name", Message: message}})
		return
	}
	applyStaticPodDefaults(pod, r.options.StaticPod)
	r.layers.record(LayerStaticPod, pod)
	options := podutil.GetValidationOptionsFromPodSpecAndMeta(&pod.Spec, nil, &pod.ObjectMeta, nil)
	if errs := corevalidation.ValidatePodCreate(pod, options); len(errs) > 0 {
		r.accept(errs)
		r.answer.Message = fmt.Sprintf("invalid pod: %v", errs)
		return
	}
	if refusal := staticPodRefusal(pod); refusal != nil {
		r.refuse(403, refusal.because.Error(), refusal.causes)
		return
	}
	markStaticPod(pod)
	r.layers.record(LayerStaticPod, pod)
}

// applyStaticPodDefaults follows applyDefaults for a file.
func applyStaticPodDefaults(pod *api.Pod, file *StaticPodOptions) {
	if pod.UID == "" {
		hasher := fnv.New128a()
		hash.DeepHashObject(hasher, pod)
		fmt.Fprintf(hasher, "host:%s", file.NodeName)
		fmt.Fprintf(hasher, "file:%s", file.Path)
		pod.UID = types.UID(hex.EncodeToString(hasher.Sum(nil)))
	}
	pod.Name += "-" + strings.ToLower(file.NodeName)
	if pod.Namespace == "" {
		pod.Namespace = metav1.NamespaceDefault
	}
	pod.Spec.NodeName = file.NodeName
	if pod.Annotations == nil {
		pod.Annotations = map[string]string{}
	}
	pod.Annotations[configHashAnnotation] = string(pod.UID)
	helper.AddOrUpdateTolerationInPod(pod, &api.Toleration{Operator: api.TolerationOpExists, Effect: api.TaintEffectNoExecute})
	pod.Status.Phase = api.PodPending
}

// markStaticPod follows podStorage.merge, which all sources of pods go through.
func markStaticPod(pod *api.Pod) {
	pod.Annotations[configSourceAnnotation] = configSourceFile
	pod.Annotations[configSeenAnnotation] = configSeenPlaceholder
}
