package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes/scheme"

	"podsmith.dev/apiserver/engine"
)

var limitRanges = map[string]string{
	"defaults": `
apiVersion: v1
kind: LimitRange
metadata: {name: limits}
spec:
  limits:
    - {type: Container, default: {cpu: 500m, memory: 256Mi}, defaultRequest: {cpu: 100m, memory: 128Mi}}`,
	"container": `
apiVersion: v1
kind: LimitRange
metadata: {name: limits}
spec:
  limits:
    - {type: Container, min: {cpu: 50m}, max: {cpu: "1"}, maxLimitRequestRatio: {cpu: "4"}}`,
	"pod": `
apiVersion: v1
kind: LimitRange
metadata: {name: limits}
spec:
  limits:
    - {type: Pod, min: {memory: 64Mi}, max: {memory: 1Gi}, maxLimitRequestRatio: {memory: "2"}}`,
	"claim": `
apiVersion: v1
kind: LimitRange
metadata: {name: limits}
spec:
  limits:
    - {type: PersistentVolumeClaim, min: {storage: 1Gi}, max: {storage: 10Gi}}`,
}

var limited = []string{
	`{containers: [{name: app, image: nginx}]}`,
	`{initContainers: [{name: setup, image: nginx}], containers: [{name: app, image: nginx, resources: {limits: {cpu: 2}}}, {name: other, image: nginx, resources: {requests: {memory: 1Gi}}}]}`,
	`{containers: [{name: app, image: nginx, resources: {limits: {cpu: 1, memory: 1Gi}, requests: {cpu: 10m, memory: 16Mi}}}]}`,
	`{containers: [{name: app, image: nginx, resources: {limits: {cpu: 1}, requests: {cpu: 200m}}}]}`,
	`{initContainers: [{name: setup, image: nginx, restartPolicy: Always, resources: {limits: {memory: 600Mi}}}], containers: [{name: app, image: nginx, resources: {limits: {memory: 600Mi}}}]}`,
	`{resources: {limits: {memory: 2Gi}, requests: {memory: 512Mi}}, containers: [{name: app, image: nginx, resources: {requests: {memory: 32Mi}}}]}`,
	`{containers: [{name: app, image: nginx, resources: {limits: {cpu: 0, memory: 100Mi}, requests: {cpu: 0}}}]}`,
}

// TestLimitRanger compares the answers of a namespace with LimitRanges.
func TestLimitRanger(t *testing.T) {
	for name, limitRange := range limitRanges {
		namespace := createNamespace(t, "limits-"+name, nil)
		createLimitRange(t, namespace, limitRange)
		options := engine.ReviewOptions{LimitRanges: []string{limitRange}}
		for i, spec := range limited {
			t.Run(fmt.Sprintf("%s %d", name, i), func(t *testing.T) {
				checkPod(t, fmt.Sprintf("apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: %s}\nspec: %s", namespace, spec), options)
			})
		}
		for _, size := range []string{"500Mi", "5Gi", "50Gi"} {
			t.Run(name+" "+size, func(t *testing.T) { checkClaim(t, namespace, size, options) })
		}
	}
}

// TestPodSecurity compares the violations with those that PodSecurity names in a namespace that enforces the level.
func TestPodSecurity(t *testing.T) {
	for _, level := range []string{"privileged", "baseline", "restricted"} {
		namespace := createNamespace(t, "security-"+level, map[string]string{"pod-security.kubernetes.io/enforce": level})
		for i, spec := range []string{
			`{containers: [{name: app, image: nginx}]}`,
			`{hostNetwork: true, hostPID: true, containers: [{name: app, image: nginx, securityContext: {privileged: true, capabilities: {add: [SYS_ADMIN]}}, ports: [{containerPort: 80}]}]}`,
			`{volumes: [{name: host, hostPath: {path: /}}], containers: [{name: app, image: nginx, securityContext: {seLinuxOptions: {type: spc_t}}}]}`,
			`{securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}, sysctls: [{name: kernel.msgmax, value: "1"}]}, containers: [{name: app, image: nginx, securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}}]}`,
			`{securityContext: {runAsNonRoot: true, runAsUser: 0, seccompProfile: {type: Unconfined}, windowsOptions: {hostProcess: false}}, containers: [{name: app, image: nginx, livenessProbe: {httpGet: {host: example.com, port: 80}}, securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}}]}`,
		} {
			t.Run(fmt.Sprintf("%s %d", level, i), func(t *testing.T) { checkSecurity(t, namespace, level, spec) })
		}
	}
}

func checkSecurity(t *testing.T, namespace, level, spec string) {
	manifest := fmt.Sprintf("apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: %s}\nspec: %s", namespace, spec)
	answer := review(t, manifest, engine.ReviewOptions{PodSecurity: level})
	_, err := dryRunPod(t, manifest)
	if answer.Status != 201 || answer.PodSecurity == nil {
		t.Fatalf("status %d: %s", answer.Status, answer.Message)
	}
	if len(*answer.PodSecurity) == 0 {
		must(t, err)
		return
	}
	violations := []string{}
	for _, violation := range *answer.PodSecurity {
		violations = append(violations, fmt.Sprintf("%s (%s)", violation.Reason, violation.Detail))
	}
	said := fmt.Sprint(err)
	for _, violation := range violations {
		if !strings.Contains(said, violation) {
			t.Errorf("%s\nlacks %s", said, violation)
		}
	}
	want := fmt.Sprintf(`pods "web" is forbidden: violates PodSecurity "%s:latest": `, level)
	if len(said) != len(want)+len(strings.Join(violations, ", ")) {
		t.Errorf("%s\nis not just %q", said, violations)
	}
}

// checkPod compares object or refusal of a pod.
func checkPod(t *testing.T, manifest string, options engine.ReviewOptions) {
	t.Helper()
	answer := review(t, manifest, options)
	pod, err := dryRunPod(t, manifest)
	if err != nil {
		sameRefusal(t, err, answer)
		return
	}
	pod.TypeMeta = metav1.TypeMeta{APIVersion: "v1", Kind: "Pod"}
	compare(t, pod, answer.Object)
}

func checkClaim(t *testing.T, namespace, size string, options engine.ReviewOptions) {
	manifest := fmt.Sprintf("apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: data, namespace: %s}\nspec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: %s}}}", namespace, size)
	answer := review(t, manifest, options)
	claim := corev1.PersistentVolumeClaim{}
	decode(t, manifest, &claim)
	stored, err := real.CoreV1().PersistentVolumeClaims(namespace).Create(t.Context(), &claim, dryRun)
	if err != nil {
		sameRefusal(t, err, answer)
		return
	}
	stored.TypeMeta = claim.TypeMeta
	compare(t, stored, answer.Object)
}

// sameRefusal compares texts whose parts come in random order.
func sameRefusal(t *testing.T, err error, answer engine.Review) {
	t.Helper()
	said := err.Error()
	if apierrors.IsForbidden(err) != (answer.Status == 403) || len(said) != len(answer.Message) {
		t.Errorf("the server says\n%s\nbut the engine said %d\n%s", said, answer.Status, answer.Message)
	}
	for _, cause := range answer.Causes {
		if !strings.Contains(said, cause.Message) {
			t.Errorf("%s\nlacks %s", said, cause.Message)
		}
	}
}

var dryRun = metav1.CreateOptions{DryRun: []string{metav1.DryRunAll}}

func dryRunPod(t *testing.T, manifest string) (*corev1.Pod, error) {
	t.Helper()
	pod := corev1.Pod{}
	decode(t, manifest, &pod)
	return real.CoreV1().Pods(pod.Namespace).Create(t.Context(), &pod, dryRun)
}

func createLimitRange(t *testing.T, namespace, manifest string) {
	t.Helper()
	limitRange := corev1.LimitRange{}
	decode(t, manifest, &limitRange)
	_, err := real.CoreV1().LimitRanges(namespace).Create(t.Context(), &limitRange, metav1.CreateOptions{})
	must(t, err)
}

func createNamespace(t *testing.T, name string, labels map[string]string) string {
	t.Helper()
	ctx := context.Background()
	namespace := corev1.Namespace{ObjectMeta: metav1.ObjectMeta{Name: name, Labels: labels}}
	_, err := real.CoreV1().Namespaces().Create(ctx, &namespace, metav1.CreateOptions{})
	must(t, err)
	account := corev1.ServiceAccount{ObjectMeta: metav1.ObjectMeta{Name: "default"}}
	_, err = real.CoreV1().ServiceAccounts(name).Create(ctx, &account, metav1.CreateOptions{})
	must(t, err)
	return name
}

func decode(t *testing.T, manifest string, into any) {
	t.Helper()
	object, _, err := scheme.Codecs.UniversalDeserializer().Decode([]byte(manifest), nil, nil)
	must(t, err)
	text, err := json.Marshal(object)
	must(t, err)
	must(t, json.Unmarshal(text, into))
}
