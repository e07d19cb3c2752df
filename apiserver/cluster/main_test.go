package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"testing"

	"podsmith.dev/apiserver/engine"

	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
)

// The tests of this folder hold those lines of the engine that follow code which cannot be linked into it against that very
// code: controllers, the kubelet's reading of files, LimitRanger and PodSecurity.

// real talks to the cluster of these tests.
var real kubernetes.Interface

func TestMain(m *testing.M) {
	status, err := runTests(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		status = 1
	}
	os.Exit(status)
}

func runTests(m *testing.M) (int, error) {
	dir, err := os.MkdirTemp("", "podsmith-cluster-test-")
	if err != nil {
		return 1, err
	}
	defer os.RemoveAll(dir)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	server, err := start(ctx, dir, "", make(chan error, 1))
	if err != nil {
		return 1, err
	}
	real, err = kubernetes.NewForConfig(&rest.Config{
		Host:            server.url,
		BearerToken:     token,
		TLSClientConfig: rest.TLSClientConfig{Insecure: true},
		QPS:             -1,
		// What the controllers of a real cluster use; templates are hashed as they come out of it.
		ContentConfig: rest.ContentConfig{ContentType: "application/vnd.kubernetes.protobuf"},
	})
	if err != nil {
		return 1, err
	}
	return m.Run(), nil
}

// review asks the engine with everything explained.
func review(t *testing.T, manifest string, options engine.ReviewOptions) engine.Review {
	t.Helper()
	options.Explain = true
	request, err := json.Marshal(engine.Request{Op: engine.OpReview, Manifest: manifest, Options: options})
	if err != nil {
		t.Fatal(err)
	}
	var answer engine.Review
	if err := json.Unmarshal([]byte(engine.Handle(string(request))), &answer); err != nil {
		t.Fatal(err)
	}
	return answer
}

// What is different in each answer, and what stands for it in the engine's.
var random = []struct {
	pattern *regexp.Regexp
	stable  string
}{
	{regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`), "00000000-0000-4000-8000-000000000000"},
	{regexp.MustCompile(`kube-api-access-[bcdfghjklmnpqrstvwxz2456789]{5}\b`), "kube-api-access-xxxxx"},
	{regexp.MustCompile(`("kubernetes.io/config.seen"): "[^"]*"`), `$1: "now"`},
	{regexp.MustCompile(`nightly-(\d{8}|x{8})`), "nightly-xxxxxxxx"},
	{regexp.MustCompile(`("batch.kubernetes.io/cronjob-scheduled-timestamp"): "[^"]*"`), `$1: "then"`},
	{regexp.MustCompile(`node-xxxxx`), "node1"},
}

// comparable is an object as text, without what is different in each answer.
func comparable(t *testing.T, object any) string {
	t.Helper()
	text, err := json.Marshal(object)
	if err != nil {
		t.Fatal(err)
	}
	var fields map[string]any
	if err := json.Unmarshal(text, &fields); err != nil {
		t.Fatal(err)
	}
	metadata := fields["metadata"].(map[string]any)
	for _, name := range []string{"uid", "creationTimestamp", "managedFields", "resourceVersion"} {
		delete(metadata, name)
	}
	if name, _ := metadata["name"].(string); metadata["generateName"] != nil && len(name) > 5 {
		metadata["name"] = name[:len(name)-5] + "xxxxx"
	}
	if text, err = json.MarshalIndent(fields, "", " "); err != nil {
		t.Fatal(err)
	}
	for _, each := range random {
		text = each.pattern.ReplaceAll(text, []byte(each.stable))
	}
	return string(text)
}
