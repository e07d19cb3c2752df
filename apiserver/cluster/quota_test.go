package main

import (
	"fmt"
	"testing"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"podsmith.dev/apiserver/engine"
)

// No controller runs here, so that the status, which is what the plugin reckons with, is written by the test.
var quotas = map[string]string{
	"compute":   "spec: {hard: {requests.cpu: 1, requests.memory: 1Gi, limits.cpu: 2, limits.memory: 2Gi}}\nstatus: {used: {requests.cpu: 600m}}",
	"memory":    `spec: {hard: {memory: 512Mi}}`,
	"pods":      "spec: {hard: {pods: 2, count/pods: 10}}\nstatus: {used: {pods: '2'}}",
	"extended":  `spec: {hard: {requests.example.com/gpu: 1, requests.ephemeral-storage: 1Gi, limits.ephemeral-storage: 2Gi, requests.hugepages-2Mi: 64Mi}}`,
	"best":      `spec: {hard: {pods: 0}, scopes: [BestEffort]}`,
	"lasting":   `spec: {hard: {pods: 0}, scopes: [NotTerminating, NotBestEffort]}`,
	"important": `spec: {hard: {pods: 0}, scopeSelector: {matchExpressions: [{scopeName: PriorityClass, operator: In, values: [system-node-critical, system-cluster-critical]}]}}`,
	"anybody":   `spec: {hard: {pods: 0}, scopeSelector: {matchExpressions: [{scopeName: PriorityClass, operator: DoesNotExist}]}}`,
	"far":       `spec: {hard: {pods: 0}, scopes: [CrossNamespacePodAffinity]}`,
	"storage":   `spec: {hard: {requests.storage: 10Gi, persistentvolumeclaims: 2, fast.storageclass.storage.k8s.io/requests.storage: 1Gi}}`,
}

var measuredPods = append([]string{
	`{containers: [{name: app, image: nginx, resources: {requests: {cpu: 500m, memory: 100Mi}, limits: {cpu: 1, memory: 4Gi}}}]}`,
	`{containers: [{name: app, image: nginx, resources: {requests: {cpu: 100m, memory: 100Mi}, limits: {cpu: 1, memory: 1Gi}}}]}`,
	`{activeDeadlineSeconds: 60, containers: [{name: app, image: nginx, resources: {requests: {memory: 600Mi, ephemeral-storage: 3Gi}}}]}`,
	`{priorityClassName: system-node-critical, containers: [{name: app, image: nginx, resources: {limits: {example.com/gpu: 2, memory: 1Gi, hugepages-2Mi: 128Mi}}}]}`,
	`{affinity: {podAntiAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: kubernetes.io/hostname, namespaces: [other], labelSelector: {}}]}}, containers: [{name: app, image: nginx}]}`,
}, limited...)

// TestResourceQuota compares the answers of a namespace with a ResourceQuota.
func TestResourceQuota(t *testing.T) {
	for name, body := range quotas {
		namespace := createNamespace(t, "quota-"+name, nil)
		manifest := "apiVersion: v1\nkind: ResourceQuota\nmetadata: {name: team}\n" + body
		createQuota(t, namespace, manifest)
		options := engine.ReviewOptions{ResourceQuotas: []string{manifest}}
		for i, spec := range measuredPods {
			t.Run(fmt.Sprintf("%s %d", name, i), func(t *testing.T) {
				checkPod(t, fmt.Sprintf("apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: %s}\nspec: %s", namespace, spec), options)
			})
		}
		for _, size := range []string{"500Mi", "50Gi"} {
			t.Run(name+" "+size, func(t *testing.T) { checkClaim(t, namespace, size, options) })
		}
	}
}

func createQuota(t *testing.T, namespace, manifest string) {
	t.Helper()
	quota := corev1.ResourceQuota{}
	decode(t, manifest, &quota)
	used := quota.Status.Used
	stored, err := real.CoreV1().ResourceQuotas(namespace).Create(t.Context(), &quota, metav1.CreateOptions{})
	must(t, err)
	stored.Status.Hard = stored.Spec.Hard
	stored.Status.Used = corev1.ResourceList{}
	for name := range stored.Spec.Hard {
		stored.Status.Used[name] = resource.MustParse("0")
		if quantity, ok := used[name]; ok {
			stored.Status.Used[name] = quantity
		}
	}
	_, err = real.CoreV1().ResourceQuotas(namespace).UpdateStatus(t.Context(), stored, metav1.UpdateOptions{})
	must(t, err)
}
