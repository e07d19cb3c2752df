package main

import (
	"context"
	"testing"
	"time"

	appsv1 "k8s.io/api/apps/v1"
	batchv1 "k8s.io/api/batch/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/wait"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes/scheme"
	"k8s.io/client-go/util/flowcontrol"
	"k8s.io/kubernetes/pkg/controller/cronjob"
	"k8s.io/kubernetes/pkg/controller/daemon"
	"k8s.io/kubernetes/pkg/controller/deployment"
	"k8s.io/kubernetes/pkg/controller/job"
	"k8s.io/kubernetes/pkg/controller/replicaset"
	"k8s.io/kubernetes/pkg/controller/replication"
	"k8s.io/kubernetes/pkg/controller/statefulset"

	"podsmith.dev/apiserver/engine"
)

// patience is how long a controller may take.
const patience = 30 * time.Second

// The templates differ only in how their pods end.
const (
	always = templateHead + "Always" + templateTail
	never  = templateHead + "Never" + templateTail

	templateHead = `
      metadata: {labels: {app: web}, annotations: {note: kept}, finalizers: [example.com/hold]}
      spec:
        initContainers: [{name: setup, image: busybox, resources: {limits: {cpu: 100m, memory: 32Mi}}}]
        containers: [{name: app, image: "nginx:1.29", resources: {limits: {cpu: 500m}}, volumeMounts: [{name: data, mountPath: /data}]}]
        volumes: [{name: data, emptyDir: {}}, {name: more, configMap: {name: settings}}]
        restartPolicy: `
	templateTail = "\n"
)

var controlled = map[string]string{
	"Deployment":            "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: shop}\nspec:\n  selector: {matchLabels: {app: web}}\n  template:" + always,
	"ReplicaSet":            "apiVersion: apps/v1\nkind: ReplicaSet\nmetadata: {name: copies}\nspec:\n  selector: {matchLabels: {app: web}}\n  template:" + always,
	"ReplicationController": "apiVersion: v1\nkind: ReplicationController\nmetadata: {name: old-copies}\nspec:\n  template:" + always,
	"StatefulSet": "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: db}\nspec:\n  serviceName: db\n  ordinals: {start: 3}\n  selector: {matchLabels: {app: web}}\n" +
		"  volumeClaimTemplates: [{metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}]\n  template:" + always,
	"DaemonSet":   "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: agent}\nspec:\n  selector: {matchLabels: {app: web}}\n  template:" + always,
	"Job":         "apiVersion: batch/v1\nkind: Job\nmetadata: {name: once}\nspec:\n  template:" + never,
	"Indexed Job": "apiVersion: batch/v1\nkind: Job\nmetadata: {name: parts}\nspec:\n  completionMode: Indexed\n  completions: 1\n  backoffLimitPerIndex: 2\n  template:" + never,
	"CronJob":     "apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: nightly}\nspec:\n  schedule: \"* * * * *\"\n  timeZone: Asia/Seoul\n  jobTemplate:\n   metadata: {labels: {made: by-cron}}\n   spec:\n    template:" + never,
}

// TestControllersMakeThesePods creates one object of each kind, lets the real controller work, and compares the pod that it
// makes with the one that the engine foretold.
func TestControllersMakeThesePods(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	createNode(t, ctx)
	startControllers(t, ctx)
	for name, manifest := range controlled {
		t.Run(name, func(t *testing.T) {
			foretold := review(t, manifest, engine.ReviewOptions{})
			if foretold.Status != 201 || foretold.Made == nil {
				t.Fatalf("status %d: %s", foretold.Status, foretold.Message)
			}
			created := create(t, ctx, manifest)
			innermost := foretold.Made
			for innermost.Made != nil {
				made := waitForJob(t, ctx, created)
				compare(t, made, innermost.Object)
				created, innermost = made.Name, innermost.Made
			}
			pod := waitForPod(t, ctx, created)
			pod.TypeMeta = metav1.TypeMeta{APIVersion: "v1", Kind: "Pod"}
			compare(t, pod, innermost.Object)
		})
	}
}

func compare(t *testing.T, real, foretold any) {
	t.Helper()
	if want, got := comparable(t, real), comparable(t, foretold); want != got {
		t.Errorf("the controller makes\n%s\nbut the engine foretold\n%s", want, got)
	}
}

// create stores the object, and returns its name.
func create(t *testing.T, ctx context.Context, manifest string) string {
	t.Helper()
	object, _, err := scheme.Codecs.UniversalDeserializer().Decode([]byte(manifest), nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	name := object.(metav1.Object).GetName()
	must(t, post(ctx, object))
	if _, ok := object.(*batchv1.CronJob); ok {
		missARun(t, ctx, name)
	}
	return name
}

func post(ctx context.Context, object runtime.Object) (err error) {
	options := metav1.CreateOptions{}
	switch object := object.(type) {
	case *appsv1.Deployment:
		_, err = real.AppsV1().Deployments("default").Create(ctx, object, options)
	case *appsv1.ReplicaSet:
		_, err = real.AppsV1().ReplicaSets("default").Create(ctx, object, options)
	case *corev1.ReplicationController:
		_, err = real.CoreV1().ReplicationControllers("default").Create(ctx, object, options)
	case *appsv1.StatefulSet:
		_, err = real.AppsV1().StatefulSets("default").Create(ctx, object, options)
	case *appsv1.DaemonSet:
		_, err = real.AppsV1().DaemonSets("default").Create(ctx, object, options)
	case *batchv1.Job:
		_, err = real.BatchV1().Jobs("default").Create(ctx, object, options)
	case *batchv1.CronJob:
		_, err = real.BatchV1().CronJobs("default").Create(ctx, object, options)
	}
	return err
}

// missARun makes the CronJob late, so that its next job is made at once.
func missARun(t *testing.T, ctx context.Context, name string) {
	t.Helper()
	cronJobs := real.BatchV1().CronJobs("default")
	stored, err := cronJobs.Get(ctx, name, metav1.GetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	stored.Status.LastScheduleTime = &metav1.Time{Time: time.Now().Add(-2 * time.Minute)}
	if _, err := cronJobs.UpdateStatus(ctx, stored, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
}

func waitForJob(t *testing.T, ctx context.Context, owner string) *batchv1.Job {
	t.Helper()
	var found *batchv1.Job
	waitFor(t, ctx, "a job of "+owner, func() (bool, error) {
		jobs, err := real.BatchV1().Jobs("default").List(ctx, metav1.ListOptions{})
		if err != nil {
			return false, err
		}
		for _, each := range jobs.Items {
			if controller := metav1.GetControllerOf(&each); controller != nil && controller.Name == owner {
				found = &each
			}
		}
		return found != nil, nil
	})
	found.TypeMeta = metav1.TypeMeta{APIVersion: "batch/v1", Kind: "Job"}
	// The job controller may have begun already.
	found.Status = batchv1.JobStatus{}
	return found
}

// waitForPod finds the pod of an owner, or of a ReplicaSet that is named after it.
func waitForPod(t *testing.T, ctx context.Context, owner string) *corev1.Pod {
	t.Helper()
	var found *corev1.Pod
	waitFor(t, ctx, "a pod of "+owner, func() (bool, error) {
		pods, err := real.CoreV1().Pods("default").List(ctx, metav1.ListOptions{})
		if err != nil {
			return false, err
		}
		for _, each := range pods.Items {
			controller := metav1.GetControllerOf(&each)
			if controller != nil && (controller.Name == owner || ownerOfReplicaSet(ctx, controller) == owner) {
				found = &each
			}
		}
		return found != nil, nil
	})
	return found
}

func ownerOfReplicaSet(ctx context.Context, controller *metav1.OwnerReference) string {
	if controller.Kind != "ReplicaSet" {
		return ""
	}
	replicaSet, err := real.AppsV1().ReplicaSets("default").Get(ctx, controller.Name, metav1.GetOptions{})
	if err != nil || metav1.GetControllerOf(replicaSet) == nil {
		return ""
	}
	return metav1.GetControllerOf(replicaSet).Name
}

func waitFor(t *testing.T, ctx context.Context, what string, done func() (bool, error)) {
	t.Helper()
	err := wait.PollUntilContextTimeout(ctx, 100*time.Millisecond, patience, true, func(context.Context) (bool, error) { return done() })
	if err != nil {
		t.Fatalf("no %s: %v", what, err)
	}
}

func createNode(t *testing.T, ctx context.Context) {
	t.Helper()
	node := &corev1.Node{ObjectMeta: metav1.ObjectMeta{Name: "node1"}}
	created, err := real.CoreV1().Nodes().Create(ctx, node, metav1.CreateOptions{})
	must(t, err)
	// Admission says that a new node is not ready, which keeps even daemons away.
	created.Spec.Taints = nil
	_, err = real.CoreV1().Nodes().Update(ctx, created, metav1.UpdateOptions{})
	must(t, err)
}

func startControllers(t *testing.T, ctx context.Context) {
	t.Helper()
	factory := informers.NewSharedInformerFactory(real, 0)
	apps, core, batch := factory.Apps().V1(), factory.Core().V1(), factory.Batch().V1()
	scheduling := factory.Scheduling().V1alpha2()
	deployments, err := deployment.NewDeploymentController(ctx, apps.Deployments(), apps.ReplicaSets(), core.Pods(), real)
	must(t, err)
	daemonSets, err := daemon.NewDaemonSetsController(ctx, apps.DaemonSets(), apps.ControllerRevisions(), core.Pods(), core.Nodes(), real,
		flowcontrol.NewBackOff(time.Second, time.Minute))
	must(t, err)
	jobs, err := job.NewController(ctx, real, core.Pods(), batch.Jobs(), scheduling.Workloads(), scheduling.PodGroups())
	must(t, err)
	cronJobs, err := cronjob.NewControllerV2(ctx, batch.Jobs(), batch.CronJobs(), real)
	must(t, err)
	for _, controller := range []interface{ Run(context.Context, int) }{
		deployments, daemonSets, jobs, cronJobs,
		replicaset.NewReplicaSetController(ctx, apps.ReplicaSets(), core.Pods(), real, replicaset.BurstReplicas),
		replication.NewReplicationManager(ctx, core.Pods(), core.ReplicationControllers(), real, replication.BurstReplicas),
		statefulset.NewStatefulSetController(ctx, core.Pods(), apps.StatefulSets(), core.PersistentVolumeClaims(), apps.ControllerRevisions(), real),
	} {
		go controller.Run(ctx, 1)
	}
	factory.Start(ctx.Done())
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
