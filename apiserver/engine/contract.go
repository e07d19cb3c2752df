package engine

import "encoding/json"

// The types of this file are the Go twin of server/src/core/engine/contract.ts; contract_test.go holds the two together.

// Layer names a stage of `create` that changes an object.
type Layer string

// The stages, in the order in which they run.
const (
	LayerDecoding          Layer = "decoding"
	LayerDefaulting        Layer = "defaulting"
	LayerConversion        Layer = "conversion"
	LayerController        Layer = "controller"
	LayerStaticPod         Layer = "static-pod"
	LayerRequest           Layer = "request"
	LayerLimitRange        Layer = "limit-range"
	LayerServiceAccount    Layer = "service-account"
	LayerPriority          Layer = "priority"
	LayerTolerations       Layer = "tolerations"
	LayerStorageProtection Layer = "storage-protection"
	LayerAllocation        Layer = "allocation"
	LayerStrategy          Layer = "strategy"
)

// Change is one value that a stage added, replaced or removed.
type Change struct {
	Op    string `json:"op"`
	Path  string `json:"path"`
	Value any    `json:"value,omitempty"`
	Was   any    `json:"was,omitempty"`
}

// The operations of a Change.
const (
	OpAdd     = "add"
	OpReplace = "replace"
	OpRemove  = "remove"
)

// LayerChanges is what one stage changed.
type LayerChanges struct {
	Layer   Layer    `json:"layer"`
	Changes []Change `json:"changes"`
}

// Cause is one reason for a refusal, in the server's words.
type Cause struct {
	Reason  string `json:"reason"`
	Field   string `json:"field"`
	Message string `json:"message"`
}

// Reasons of causes that the server itself does not split: decoding errors and refusals by admission.
const (
	ReasonUnknownField   = "UnknownField"
	ReasonDuplicateField = "DuplicateField"
	ReasonTypeMismatch   = "TypeMismatch"
	ReasonInvalidYAML    = "InvalidYAML"
	ReasonMissingKind    = "MissingKind"
	ReasonMissingVersion = "MissingVersion"
	ReasonBadRequest     = "BadRequest"
	ReasonForbidden      = "Forbidden"
)

// Assumption is something that the answer took for granted because only a cluster knows it.
type Assumption string

// What an answer may take for granted.
const (
	AssumeNamespaceExists            Assumption = "namespace-exists"
	AssumeServiceAccountExists       Assumption = "service-account-exists"
	AssumeServiceAccountHasNoSecrets Assumption = "service-account-has-no-pull-secrets"
	AssumePriorityClassUnknown       Assumption = "priority-class-unknown"
	AssumeRuntimeClassExists         Assumption = "runtime-class-exists"
	AssumeNoLimitRange               Assumption = "no-limit-range"
	AssumeNoQuota                    Assumption = "no-quota"
	AssumeQuotaUseAsStated           Assumption = "quota-use-as-stated"
	AssumeNoWebhooks                 Assumption = "no-webhooks"
	AssumePrivilegedAllowed          Assumption = "privileged-allowed"
	AssumeGeneratedValues            Assumption = "generated-values"
	AssumeSingleStackNetwork         Assumption = "single-stack-network"
	AssumeNoDefaultStorageClass      Assumption = "no-default-storage-class"
)

// StaticPodOptions asks for the kubelet's reading of a file of its manifest folder.
type StaticPodOptions struct {
	NodeName string `json:"nodeName"`
	Path     string `json:"path"`
}

// ReviewOptions are the options of one review.
type ReviewOptions struct {
	Explain        bool              `json:"explain,omitempty"`
	Object         bool              `json:"object,omitempty"`
	PodSecurity    string            `json:"podSecurity,omitempty"`
	StaticPod      *StaticPodOptions `json:"staticPod,omitempty"`
	LimitRanges    []string          `json:"limitRanges,omitempty"`
	ResourceQuotas []string          `json:"resourceQuotas,omitempty"`
}

// Request is a question to the engine.
type Request struct {
	Op                string        `json:"op"`
	Manifest          string        `json:"manifest,omitempty"`
	ContentType       string        `json:"contentType,omitempty"`
	Options           ReviewOptions `json:"options"`
	KubernetesVersion string        `json:"kubernetesVersion,omitempty"`
}

// The operations of a Request.
const (
	OpReview    = "review"
	OpToJSON    = "toJSON"
	OpKinds     = "kinds"
	OpConfigure = "configure"
)

// PodSecurityViolation is one check of a Pod Security Standard that the pod fails.
type PodSecurityViolation struct {
	Check  string `json:"check"`
	Reason string `json:"reason"`
	Detail string `json:"detail"`
}

// PodResources are the effective resources of a pod.
type PodResources struct {
	QOSClass string            `json:"qosClass"`
	Requests map[string]string `json:"requests"`
	Limits   map[string]string `json:"limits"`
}

// QuotaUse is what a ResourceQuota that counts an object has left for it.
type QuotaUse struct {
	Name      string          `json:"name"`
	Resources []QuotaResource `json:"resources"`
}

// QuotaResource is one amount of a ResourceQuota, in canonical quantities.
type QuotaResource struct {
	Name      string `json:"name"`
	Hard      string `json:"hard"`
	Used      string `json:"used"`
	Requested string `json:"requested"`
	Left      string `json:"left"`
}

// Review is the API server's answer to `create` with dryRun=All and fieldValidation=Strict.
type Review struct {
	Status      int                     `json:"status"`
	APIVersion  string                  `json:"apiVersion"`
	Kind        string                  `json:"kind"`
	Served      *[]string               `json:"served,omitempty"`
	ServedKind  string                  `json:"servedKind,omitempty"`
	Message     string                  `json:"message,omitempty"`
	Causes      []Cause                 `json:"causes"`
	Warnings    []string                `json:"warnings"`
	PodSecurity *[]PodSecurityViolation `json:"podSecurity,omitempty"`
	Object      json.RawMessage         `json:"object,omitempty"`
	Layers      []LayerChanges          `json:"layers,omitempty"`
	Assumptions []Assumption            `json:"assumptions,omitempty"`
	Resources   *PodResources           `json:"resources,omitempty"`
	Quotas      []QuotaUse              `json:"quotas,omitempty"`
	Made        *Review                 `json:"made,omitempty"`
	Items       []Review                `json:"items,omitempty"`
}

// ConvertedYAML is how the server reads a YAML text.
type ConvertedYAML struct {
	JSON  json.RawMessage `json:"json,omitempty"`
	Error string          `json:"error,omitempty"`
}

// ServedKind is one kind that the engine judges.
type ServedKind struct {
	APIVersion string `json:"apiVersion"`
	Kind       string `json:"kind"`
	Namespaced bool   `json:"namespaced"`
}

// Failure is an answer that the engine could not give.
type Failure struct {
	Failure string `json:"failure"`
}

// Configured answers a configure request with the version that is now in force.
type Configured struct {
	KubernetesVersion string `json:"kubernetesVersion"`
}
