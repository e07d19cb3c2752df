package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/tools/record"
	"k8s.io/klog/v2"
	"k8s.io/kubernetes/pkg/kubelet/config"
	kubeletpod "k8s.io/kubernetes/pkg/kubelet/pod"

	"podsmith.dev/apiserver/engine"
)

const nodeName = "node1"

var staticPods = map[string]string{
	"plain": `
apiVersion: v1
kind: Pod
metadata: {name: web}
spec: {containers: [{name: app, image: nginx}]}`,
	"host": `
apiVersion: v1
kind: Pod
metadata: {name: proxy, namespace: kube-system, labels: {tier: node}, annotations: {own: note}}
spec:
  hostNetwork: true
  priorityClassName: system-node-critical
  tolerations: [{operator: Exists}]
  containers: [{name: app, image: "proxy:1", resources: {limits: {cpu: 1.50}}, securityContext: {privileged: true}, ports: [{containerPort: 80}]}]
  volumes: [{name: host, hostPath: {path: /etc}}]`,
	"unknown field": `
apiVersion: v1
kind: Pod
metadata: {name: lenient, lables: {a: b}}
spec: {containers: [{name: app, image: nginx, command: ["a"], comand: ["b"]}]}`,
}

// TestKubeletReadsStaticPods gives each file to the kubelet's own source of pods, and compares what comes out.
func TestKubeletReadsStaticPods(t *testing.T) {
	for name, manifest := range staticPods {
		t.Run(name, func(t *testing.T) {
			file := writeManifest(t, manifest)
			pod := readAsKubelet(t, file)
			pod.TypeMeta = metav1.TypeMeta{APIVersion: "v1", Kind: "Pod"}
			answer := reviewStatic(t, manifest, file)
			if answer.Status != 201 {
				t.Fatalf("status %d: %s", answer.Status, answer.Message)
			}
			if unknown := strings.Contains(manifest, "lables"); unknown != (len(answer.Warnings) == 2) {
				t.Errorf("warnings: %v", answer.Warnings)
			}
			compare(t, pod, answer.Object)
			compareMirror(t, pod, answer.Made)
		})
	}
}

// compareMirror lets the kubelet's own code create the mirror pod in the real API server.
func compareMirror(t *testing.T, pod *corev1.Pod, foretold *engine.Review) {
	t.Helper()
	if foretold == nil || foretold.Status != 201 {
		t.Fatalf("the engine foretold %+v", foretold)
	}
	kubelet := kubeletpod.NewBasicMirrorClient(real, nodeName, ownNode{})
	must(t, kubelet.CreateMirrorPod(t.Context(), pod))
	mirror, err := real.CoreV1().Pods(pod.Namespace).Get(t.Context(), pod.Name, metav1.GetOptions{})
	must(t, err)
	mirror.TypeMeta = metav1.TypeMeta{APIVersion: "v1", Kind: "Pod"}
	compare(t, mirror, foretold.Object)
}

// ownNode is how the kubelet knows the node that it runs on.
type ownNode struct{}

func (ownNode) Get(name string) (*corev1.Node, error) {
	return &corev1.Node{ObjectMeta: metav1.ObjectMeta{Name: name, UID: "6f2b9d1c-4f0e-4a57-9a38-51d0b7f6a3c2"}}, nil
}

var refusedStaticPods = map[string]struct{ manifest, field string }{
	"no name":         {"apiVersion: v1\nkind: Pod\nspec: {containers: [{name: app, image: nginx}]}", "metadata.name"},
	"no image":        {"apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: app}]}", "spec.containers[0].image"},
	"wrong type":      {"apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: app, image: 5}]}", "spec.containers[0].image"},
	"service account": {"apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {serviceAccountName: robot, containers: [{name: app, image: nginx}]}", "spec.serviceAccountName"},
	"secret": {"apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: a, image: nginx}, {name: app, image: nginx, env: [{name: A, value: a}, {name: B, valueFrom: {secretKeyRef: {name: k, key: b}}}]}]}",
		"spec.containers[1].env[1]"},
	"config map": {"apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {volumes: [{name: a, emptyDir: {}}, {name: b, configMap: {name: c}}], containers: [{name: app, image: nginx}]}",
		"spec.volumes[1]"},
	"claim": {"apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {volumes: [{name: b, persistentVolumeClaim: {claimName: c}}], containers: [{name: app, image: nginx}]}",
		"spec.volumes[0]"},
}

// TestKubeletRefusesStaticPods compares the reasons; the kubelet logs them, so they are read from its log.
func TestKubeletRefusesStaticPods(t *testing.T) {
	for name, test := range refusedStaticPods {
		t.Run(name, func(t *testing.T) {
			file := writeManifest(t, test.manifest)
			answer := reviewStatic(t, test.manifest, file)
			if answer.Status == 201 || len(answer.Causes) != 1 || answer.Causes[0].Field != test.field {
				t.Errorf("status %d, causes %v", answer.Status, answer.Causes)
			}
			if logged := logOfKubelet(t, file); !strings.Contains(logged, answer.Message) {
				t.Errorf("the kubelet says\n%s\nbut the engine said\n%s", logged, answer.Message)
			}
		})
	}
}

func reviewStatic(t *testing.T, manifest, file string) engine.Review {
	return review(t, manifest, engine.ReviewOptions{StaticPod: &engine.StaticPodOptions{NodeName: nodeName, Path: file}})
}

func writeManifest(t *testing.T, manifest string) string {
	file := filepath.Join(t.TempDir(), "pod.yaml")
	must(t, os.WriteFile(file, []byte(manifest), 0o600))
	return file
}

// observer ignores what the kubelet measures.
type observer struct{}

func (observer) ObservedPodOnWatch(*corev1.Pod, time.Time) {}

func watchAsKubelet(ctx context.Context, file string) *config.PodConfig {
	logger := klog.FromContext(ctx)
	pods := config.NewPodConfig(record.NewFakeRecorder(10).WithLogger(logger), observer{})
	config.NewSourceFile(logger, file, types.NodeName(nodeName), time.Second, pods.Channel(ctx, "file"))
	return pods
}

func readAsKubelet(t *testing.T, file string) *corev1.Pod {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	updates := watchAsKubelet(ctx, file).Updates()
	for {
		select {
		case update := <-updates:
			if len(update.Pods) > 0 {
				return update.Pods[0]
			}
		case <-ctx.Done():
			t.Fatal("the kubelet reads no pod")
		}
	}
}
