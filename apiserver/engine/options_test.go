package engine

import (
	"reflect"
	"strings"
	"testing"
)

// The tests of apiserver/cluster compare these options with the real plugins and the real kubelet; here they only have to work.

const plainPod = "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: app, image: nginx, resources: {limits: {cpu: 2}}}]}"

func TestStaticPod(t *testing.T) {
	file := &StaticPodOptions{NodeName: "node1", Path: "/etc/kubernetes/manifests/web.yaml"}
	answer := ask(t, Request{Op: OpReview, Manifest: plainPod, Options: ReviewOptions{Explain: true, StaticPod: file}})
	object := string(answer.Object)
	for _, part := range []string{`"name":"web-node1"`, `"nodeName":"node1"`, `"kubernetes.io/config.source":"file"`, `{"effect":"NoExecute","operator":"Exists"}`} {
		if !strings.Contains(object, part) {
			t.Errorf("%s lacks %s", object, part)
		}
	}
	if strings.Contains(object, "kube-api-access") {
		t.Errorf("admission ran: %s", object)
	}
}

func TestStaticPodMayNotAskTheAPIServer(t *testing.T) {
	manifest := strings.Replace(plainPod, "image: nginx", "image: nginx, envFrom: [{prefix: A, configMapRef: {name: settings}}]", 1)
	options := ReviewOptions{StaticPod: &StaticPodOptions{NodeName: "node1", Path: "web.yaml"}}
	answer := ask(t, Request{Op: OpReview, Manifest: manifest, Options: options})
	if answer.Status != 403 || answer.Causes[0].Field != "spec.containers[0].envFrom[0]" || answer.Message != "static pods may not reference configmaps" {
		t.Errorf("%d %s %v", answer.Status, answer.Message, answer.Causes)
	}
}

func TestLimitRange(t *testing.T) {
	limits := "apiVersion: v1\nkind: LimitRange\nmetadata: {name: limits}\nspec: {limits: [{type: Container, max: {cpu: 1}, default: {memory: 1Gi}}]}"
	answer := ask(t, Request{Op: OpReview, Manifest: plainPod, Options: ReviewOptions{Explain: true, LimitRanges: []string{limits}}})
	want := Cause{Reason: ReasonForbidden, Field: "spec.containers[0].resources.limits[cpu]", Message: "maximum cpu usage per Container is 1, but limit is 2"}
	if answer.Status != 403 || len(answer.Causes) != 1 || answer.Causes[0] != want {
		t.Errorf("%d %v", answer.Status, answer.Causes)
	}
	if !strings.Contains(string(answer.Object), `"memory":"1Gi"`) {
		t.Errorf("the default is missing: %s", answer.Object)
	}
}

func TestLimitRangeThatIsNone(t *testing.T) {
	answer := Handle(string(encode(Request{Op: OpReview, Manifest: plainPod, Options: ReviewOptions{LimitRanges: []string{plainPod}}})))
	if !strings.HasPrefix(answer, `{"failure":"limitRanges[0] is no LimitRange`) {
		t.Error(answer)
	}
}

func TestResourceQuota(t *testing.T) {
	quota := "apiVersion: v1\nkind: ResourceQuota\nmetadata: {name: team}\nspec: {hard: {requests.cpu: 3, pods: 4}}\nstatus: {used: {requests.cpu: 500m, pods: 3}}"
	answer := ask(t, Request{Op: OpReview, Manifest: plainPod, Options: ReviewOptions{ResourceQuotas: []string{quota}}})
	want := []QuotaUse{{"team", []QuotaResource{{"pods", "4", "3", "1", "0"}, {"requests.cpu", "3", "500m", "2", "500m"}}}}
	if answer.Status != 201 || !reflect.DeepEqual(answer.Quotas, want) {
		t.Errorf("%d %v", answer.Status, answer.Quotas)
	}
	used := strings.Replace(quota, "500m", "1500m", 1)
	answer = ask(t, Request{Op: OpReview, Manifest: plainPod, Options: ReviewOptions{ResourceQuotas: []string{used}}})
	message := `pods "web" is forbidden: exceeded quota: team, requested: requests.cpu=2, used: requests.cpu=1500m, limited: requests.cpu=3`
	if answer.Status != 403 || answer.Message != message || answer.Quotas[0].Resources[1].Left != "-500m" {
		t.Errorf("%d %s %v", answer.Status, answer.Message, answer.Quotas)
	}
}

func TestResourceQuotaWantsRequests(t *testing.T) {
	quota := "apiVersion: v1\nkind: ResourceQuota\nmetadata: {name: team}\nspec: {hard: {limits.memory: 1Gi}}"
	answer := ask(t, Request{Op: OpReview, Manifest: plainPod, Options: ReviewOptions{ResourceQuotas: []string{quota}}})
	want := Cause{Reason: ReasonForbidden, Field: "spec.containers[0].resources", Message: "failed quota: team: must specify limits.memory for: app"}
	if answer.Status != 403 || len(answer.Causes) != 1 || answer.Causes[0] != want {
		t.Errorf("%d %v", answer.Status, answer.Causes)
	}
}

func TestPodSecurity(t *testing.T) {
	for level, count := range map[string]int{"privileged": 0, "baseline": 0, "restricted": 4} {
		answer := ask(t, Request{Op: OpReview, Manifest: plainPod, Options: ReviewOptions{PodSecurity: level}})
		if answer.PodSecurity == nil || len(*answer.PodSecurity) != count {
			t.Errorf("%s: %v", level, answer.PodSecurity)
		}
	}
}

func TestResources(t *testing.T) {
	answer := ask(t, Request{Op: OpReview, Manifest: plainPod, Options: ReviewOptions{Explain: true}})
	if answer.Resources == nil || answer.Resources.QOSClass != "Burstable" || answer.Resources.Requests["cpu"] != "2" {
		t.Errorf("%v", answer.Resources)
	}
}

func TestMadeGoesDownToThePod(t *testing.T) {
	manifest := "apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: nightly}\nspec: {schedule: '@daily', jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: app, image: nginx, resources: {limits: {cpu: 2}}}]}}}}}"
	answer := ask(t, Request{Op: OpReview, Manifest: manifest, Options: ReviewOptions{Explain: true}})
	chain := []string{}
	for review := &answer; review != nil; review = review.Made {
		chain = append(chain, review.Kind)
	}
	if strings.Join(chain, " ") != "CronJob Job Pod" || answer.Resources.Requests["cpu"] != "2" {
		t.Errorf("%v %v", chain, answer.Resources)
	}
}

func TestNothingIsMadeOfWhatIsRefused(t *testing.T) {
	manifest := "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {spec: {containers: []}}}"
	if answer := ask(t, Request{Op: OpReview, Manifest: manifest, Options: ReviewOptions{Explain: true}}); answer.Made != nil || answer.Object == nil {
		t.Errorf("%v %s", answer.Made, answer.Object)
	}
}

func TestPlainReviewIsShort(t *testing.T) {
	answer := ask(t, Request{Op: OpReview, Manifest: plainPod})
	if answer.Object != nil || answer.Layers != nil || answer.Made != nil {
		t.Errorf("%s", encode(answer))
	}
}

func TestMirrorPodOfAStaticPod(t *testing.T) {
	file := &StaticPodOptions{NodeName: "node1", Path: "/etc/kubernetes/manifests/web.yaml"}
	answer := ask(t, Request{Op: OpReview, Manifest: plainPod, Options: ReviewOptions{Explain: true, StaticPod: file}})
	mirror := answer.Made
	if mirror == nil || mirror.Status != 201 || mirror.Made != nil {
		t.Fatalf("mirror pod: %+v", mirror)
	}
	for _, expected := range []string{`"kubernetes.io/config.mirror":"`, `"kind":"Node"`, `"priority":0`} {
		if !strings.Contains(string(mirror.Object), expected) {
			t.Errorf("the mirror pod lacks %s: %s", expected, mirror.Object)
		}
	}
	if strings.Contains(string(mirror.Object), "kube-api-access") || mirror.Layers[0].Layer != LayerStaticPod {
		t.Errorf("the mirror pod is %s", mirror.Object)
	}
}

func TestOnlyPodsAreStatic(t *testing.T) {
	manifest := "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: app, image: nginx}]}}}"
	plain := ask(t, Request{Op: OpReview, Manifest: manifest, Options: ReviewOptions{Explain: true}})
	static := ask(t, Request{Op: OpReview, Manifest: manifest, Options: ReviewOptions{Explain: true, StaticPod: &StaticPodOptions{NodeName: "node1", Path: "web.yaml"}}})
	if static.Made == nil || string(static.Made.Object) != string(plain.Made.Object) {
		t.Errorf("as a static pod: %+v", static)
	}
}

func TestObjectAlone(t *testing.T) {
	explained := ask(t, Request{Op: OpReview, Manifest: plainPod, Options: ReviewOptions{Explain: true}})
	answer := ask(t, Request{Op: OpReview, Manifest: plainPod, Options: ReviewOptions{Object: true}})
	if string(answer.Object) != string(explained.Object) {
		t.Errorf("%s\n%s", answer.Object, explained.Object)
	}
	if answer.Layers != nil || answer.Made != nil || answer.Resources != nil {
		t.Errorf("more than the object: %v", answer)
	}
	refused := strings.Replace(plainPod, "image: nginx", "image: ''", 1)
	if answer := ask(t, Request{Op: OpReview, Manifest: refused, Options: ReviewOptions{Object: true}}); answer.Object != nil {
		t.Errorf("a refused object is shown: %s", answer.Object)
	}
}
