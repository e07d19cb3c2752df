package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"k8s.io/apimachinery/pkg/runtime/schema"
)

// bounds are what a namespace of the test's cluster has: a LimitRange, a ResourceQuota, or both, as manifests.
type bounds struct {
	namespace                   string
	limitRanges, resourceQuotas []string
}

const (
	// boundedNamespaces is how many namespaces with bounds there are; many objects are compared in each.
	boundedNamespaces = 40
	// informerDelay is how long the server's plugins may take to hear of new bounds.
	informerDelay = 3 * time.Second
)

// boundedKinds are what bounds say something about; pods come most often.
var boundedKinds = []schema.GroupVersionKind{
	{Version: "v1", Kind: "Pod"}, {Version: "v1", Kind: "Pod"}, {Version: "v1", Kind: "Pod"}, {Version: "v1", Kind: "Pod"}, {Version: "v1", Kind: "Pod"},
	{Version: "v1", Kind: "PersistentVolumeClaim"}, {Version: "v1", Kind: "Service"}, {Version: "v1", Kind: "Secret"}, {Version: "v1", Kind: "ConfigMap"},
	{Version: "v1", Kind: "ReplicationController"}, {Group: "apps", Version: "v1", Kind: "Deployment"}, {Group: "batch", Version: "v1", Kind: "Job"},
}

// bound makes objects for namespaces with random LimitRanges and ResourceQuotas. The same seed gives the same of each.
func bound(count int, seed int64, native engineUnderTest) ([]manifest, error) {
	if count == 0 {
		return nil, nil
	}
	constants, err := readConstants()
	if err != nil {
		return nil, err
	}
	namespaces := []*bounds{}
	for i := range boundedNamespaces {
		made, err := randomBounds(newGenerator(seed+int64(i), constants), fmt.Sprintf("bounded-%d", i), native)
		if err != nil {
			return nil, err
		}
		namespaces = append(namespaces, made)
	}
	manifests := []manifest{}
	for i := range count {
		g := newGenerator(seed+int64(i), constants)
		g.folly, g.density = 0, pick(g.random, 0.01, 0.03, 0.08)
		kind := pick(g.random, boundedKinds...)
		object, err := g.object(kind)
		if err != nil {
			return nil, err
		}
		in := namespaces[i%len(namespaces)]
		g.measure(object)
		if metadata := child(object, "metadata"); metadata != nil {
			metadata["namespace"] = in.namespace
			manifests = append(manifests, manifest{name: fmt.Sprintf("%s in %s@%d", kind.Kind, in.namespace, seed+int64(i)), text: g.written(object), origin: boundedOrigin, in: in})
		}
	}
	return manifests, nil
}

// randomBounds tries until the server would take them.
func randomBounds(g *generator, namespace string, native engineUnderTest) (*bounds, error) {
	made := &bounds{namespace: namespace}
	for len(made.limitRanges)+len(made.resourceQuotas) == 0 {
		for _, kind := range []struct {
			name string
			make func() map[string]any
			into *[]string
		}{{"LimitRange", g.limits, &made.limitRanges}, {"ResourceQuota", g.quota, &made.resourceQuotas}} {
			text := mustEncode(map[string]any{
				"apiVersion": "v1", "kind": kind.name, "metadata": map[string]any{"name": "bounds", "namespace": namespace}, "spec": kind.make(),
			})
			judged, err := native.review(manifest{text: text})
			if err != nil {
				return nil, err
			}
			if judged.status == http.StatusCreated && g.likely(0.6) {
				*kind.into = append(*kind.into, text)
			}
		}
	}
	return made, nil
}

var (
	cpuAmounts     = []any{"50m", "100m", "250m", "0.5", "1", 2, "3500m"}
	memoryAmounts  = []any{"32Mi", "64Mi", "128M", "0.5Gi", "1Gi", "2Gi"}
	storageAmounts = []any{"1Gi", "5G", "10Gi"}
)

// amountOf is an amount near those that it is compared with.
func (g *generator) amountOf(resource string) any {
	switch resource {
	case "cpu":
		return pick(g.random, cpuAmounts...)
	case "memory":
		return pick(g.random, memoryAmounts...)
	case "example.com/gpu":
		return pick[any](g.random, 1, 2, "4")
	}
	return pick(g.random, storageAmounts...)
}

func (g *generator) amountsOf(probability float64, resources ...string) map[string]any {
	amounts := map[string]any{}
	for _, resource := range resources {
		if g.likely(probability) {
			amounts[resource] = g.amountOf(resource)
		}
	}
	return amounts
}

func (g *generator) limits() map[string]any {
	items := []any{}
	for _, of := range []string{"Container", "Pod", "PersistentVolumeClaim"} {
		if !g.likely(0.6) {
			continue
		}
		resources := []string{"cpu", "memory", "ephemeral-storage", "example.com/gpu"}
		fields := []string{"min", "max"}
		switch of {
		case "Container":
			fields = append(fields, "default", "defaultRequest")
		case "PersistentVolumeClaim":
			resources = []string{"storage"}
		}
		item := map[string]any{"type": of}
		for _, field := range fields {
			item[field] = g.amountsOf(0.4, resources...)
		}
		if of != "PersistentVolumeClaim" && g.likely(0.3) {
			item["maxLimitRequestRatio"] = map[string]any{pick(g.random, resources...): pick[any](g.random, 1, 2, "4")}
		}
		items = append(items, item)
	}
	return map[string]any{"limits": items}
}

// countable are resources that a quota counts in ones.
var countable = []string{
	"pods", "services", "services.nodeports", "services.loadbalancers", "secrets", "configmaps", "persistentvolumeclaims", "replicationcontrollers",
	"count/pods", "count/deployments.apps", "count/jobs.batch", "count/secrets", "requests.example.com/gpu", "fast.storageclass.storage.k8s.io/persistentvolumeclaims",
}

func (g *generator) quota() map[string]any {
	hard := map[string]any{}
	for _, prefix := range []string{"", "requests.", "limits."} {
		for resource, amount := range g.amountsOf(0.25, "cpu", "memory", "ephemeral-storage") {
			hard[prefix+resource] = amount
		}
	}
	for resource, amount := range g.amountsOf(0.2, "requests.storage", "fast.storageclass.storage.k8s.io/requests.storage") {
		hard[resource] = amount
	}
	for _, resource := range countable {
		if g.likely(0.15) {
			hard[resource] = pick(g.random, 0, 1, 3)
		}
	}
	spec := map[string]any{"hard": hard}
	if g.likely(0.3) {
		spec["scopes"] = []any{pick(g.random, "BestEffort", "NotBestEffort", "Terminating", "NotTerminating", "CrossNamespacePodAffinity")}
	}
	if g.likely(0.2) {
		spec["scopeSelector"] = map[string]any{"matchExpressions": []any{map[string]any{
			"scopeName": "PriorityClass", "operator": pick(g.random, "Exists", "DoesNotExist"),
		}}}
	}
	return spec
}

// measure gives the containers of a pod amounts near the bounds.
func (g *generator) measure(object map[string]any) {
	for _, list := range []string{"containers", "initContainers"} {
		for _, container := range children(child(object, "spec"), list) {
			resources := map[string]any{}
			for _, field := range []string{"requests", "limits"} {
				if amounts := g.amountsOf(0.4, "cpu", "memory", "ephemeral-storage"); len(amounts) > 0 {
					resources[field] = amounts
				}
			}
			if g.likely(0.1) {
				resources["limits"] = map[string]any{"example.com/gpu": g.amountOf("example.com/gpu")}
			}
			container["resources"] = resources
		}
	}
}

// createBounds makes the namespaces with their bounds, and waits until the plugins know them.
func (s server) createBounds(manifests []manifest) error {
	made := map[*bounds]bool{}
	for _, one := range manifests {
		if one.in == nil || made[one.in] {
			continue
		}
		made[one.in] = true
		if err := s.createOne(one.in); err != nil {
			return err
		}
	}
	if len(made) > 0 {
		time.Sleep(informerDelay)
	}
	return nil
}

func (s server) createOne(in *bounds) error {
	if err := s.create("/api/v1/namespaces", "v1", "Namespace", in.namespace, nil); err != nil {
		return err
	}
	folder := "/api/v1/namespaces/" + in.namespace
	for _, text := range in.limitRanges {
		if _, err := s.send(http.MethodPost, folder+"/limitranges", text); err != nil {
			return err
		}
	}
	for _, text := range in.resourceQuotas {
		stored, err := s.send(http.MethodPost, folder+"/resourcequotas", text)
		if err != nil {
			return err
		}
		// No controller runs here that would write what is used.
		hard := child(child(stored, "spec"), "hard")
		used := map[string]any{}
		for resource := range hard {
			used[resource] = "0"
		}
		stored["status"] = map[string]any{"hard": hard, "used": used}
		if _, err := s.send(http.MethodPut, folder+"/resourcequotas/bounds/status", mustEncode(stored)); err != nil {
			return err
		}
	}
	return nil
}

// send stores an object, and answers it as it is stored.
func (s server) send(method, path, text string) (map[string]any, error) {
	body, response, err := s.do(method, path, "application/json", []byte(text))
	if err != nil {
		return nil, err
	}
	if response.StatusCode >= http.StatusBadRequest {
		return nil, fmt.Errorf("%s cannot be stored: %s", path, body)
	}
	stored := map[string]any{}
	return stored, json.Unmarshal(body, &stored)
}
