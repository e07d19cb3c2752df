package engine

import (
	_ "time/tzdata" // the time zones of CronJobs, which the server brings along too

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	utilruntime "k8s.io/apimachinery/pkg/util/runtime"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	"k8s.io/kubernetes/pkg/apis/apps"
	appsv1 "k8s.io/kubernetes/pkg/apis/apps/v1"
	"k8s.io/kubernetes/pkg/apis/batch"
	batchv1 "k8s.io/kubernetes/pkg/apis/batch/v1"
	_ "k8s.io/kubernetes/pkg/apis/core/install" // registers v1
	"k8s.io/kubernetes/pkg/capabilities"
)

var (
	jsonSerializer    = serializerFor(runtime.ContentTypeJSON)
	storageSerializer = serializerFor(runtime.ContentTypeProtobuf)
)

func init() {
	// The install packages of apps and batch would bring their former versions along, which nobody serves.
	utilruntime.Must(apps.AddToScheme(legacyscheme.Scheme))
	utilruntime.Must(appsv1.AddToScheme(legacyscheme.Scheme))
	utilruntime.Must(legacyscheme.Scheme.SetVersionPriority(appsv1.SchemeGroupVersion))
	utilruntime.Must(batch.AddToScheme(legacyscheme.Scheme))
	utilruntime.Must(batchv1.AddToScheme(legacyscheme.Scheme))
	utilruntime.Must(legacyscheme.Scheme.SetVersionPriority(batchv1.SchemeGroupVersion))
	// kube-apiserver's --allow-privileged: off by default, turned on by every distribution.
	capabilities.Initialize(capabilities.Capabilities{AllowPrivileged: true})
}

func serializerFor(mediaType string) runtime.SerializerInfo {
	info, ok := runtime.SerializerInfoForMediaType(legacyscheme.Codecs.SupportedMediaTypes(), mediaType)
	if !ok {
		panic("no serializer for " + mediaType)
	}
	return info
}

// storeAndRead follows DryRunnableStorage.Create, which encodes the object as etcd would hold it and decodes that again;
// decoding applies the defaults a second time.
func storeAndRead(object runtime.Object, version schema.GroupVersion) (runtime.Object, error) {
	stored, err := runtime.Encode(legacyscheme.Codecs.EncoderForVersion(storageSerializer.Serializer, version), object)
	if err != nil {
		return nil, err
	}
	hub := schema.GroupVersion{Group: version.Group, Version: runtime.APIVersionInternal}
	return runtime.Decode(legacyscheme.Codecs.DecoderToVersion(storageSerializer.Serializer, hub), stored)
}
