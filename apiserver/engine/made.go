package engine

import (
	appsv1 "k8s.io/api/apps/v1"
	batchv1 "k8s.io/api/batch/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
)

// makes is what is created for an object: the new object, and the part of a template, or the pod, that it is made from.
type makes struct {
	object runtime.Object
	from   runtime.Object
}

// made reviews what the controller of an accepted object creates, as the controller's own request for it.
func (q question) made(by runtime.Object) *Review {
	creation := makesFor(by)
	if creation == nil {
		return nil
	}
	return q.create(creation, LayerController)
}

// create reviews an object that a part of Kubernetes makes from another one; maker is that part's layer.
func (q question) create(creation *makes, maker Layer) *Review {
	of, ok := kindOf(typeMetaOf(creation.object))
	if !ok {
		panic("a kind is made that is not judged")
	}
	run := newRun(of, q)
	run.layers.startAt(creation.from)
	run.layers.record(maker, creation.object)
	run.create(creation.object)
	answer := run.finish()
	return &answer
}

// makesFor asks the controller of a kind; nil for kinds that have none, or none that makes pods.
func makesFor(by runtime.Object) *makes {
	switch owner := by.(type) {
	case *corev1.ReplicationController:
		return podOfReplicationController(owner)
	case *appsv1.ReplicaSet:
		return podOfReplicaSet(owner)
	case *appsv1.Deployment:
		return podOfDeployment(owner)
	case *appsv1.StatefulSet:
		return podOfStatefulSet(owner)
	case *appsv1.DaemonSet:
		return podOfDaemonSet(owner)
	case *batchv1.Job:
		return podOfJob(owner)
	case *batchv1.CronJob:
		return jobOfCronJob(owner)
	}
	return nil
}

// asClientsReadIt is the object as a controller gets it from the API server: decoded from protobuf, which decides how it is
// hashed.
func asClientsReadIt(internal runtime.Object, version schema.GroupVersion) runtime.Object {
	sent, err := runtime.Encode(legacyscheme.Codecs.EncoderForVersion(storageSerializer.Serializer, version), internal)
	if err != nil {
		panic(err)
	}
	received, err := runtime.Decode(legacyscheme.Codecs.UniversalDeserializer(), sent)
	if err != nil {
		panic(err)
	}
	return received
}

func typeMetaOf(versioned runtime.Object) typeMeta {
	gvk := versioned.GetObjectKind().GroupVersionKind()
	return typeMeta{APIVersion: gvk.GroupVersion().String(), Kind: gvk.Kind}
}
