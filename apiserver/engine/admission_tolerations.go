package engine

import (
	"context"

	corev1 "k8s.io/api/core/v1"
	api "k8s.io/kubernetes/pkg/apis/core"
)

// defaultTolerationSeconds is how long a pod stays on a node in trouble (--default-not-ready-toleration-seconds).
const defaultTolerationSeconds int64 = 300

// admitTolerations follows Plugin.Admit of plugin/pkg/admission/defaulttolerationseconds.
func admitTolerations(_ context.Context, pod *api.Pod) *forbidden {
	given := pod.Spec.Tolerations
	for _, taint := range []string{corev1.TaintNodeNotReady, corev1.TaintNodeUnreachable} {
		if toleratesEviction(given, taint) {
			continue
		}
		seconds := defaultTolerationSeconds
		pod.Spec.Tolerations = append(pod.Spec.Tolerations, api.Toleration{
			Key: taint, Operator: api.TolerationOpExists, Effect: api.TaintEffectNoExecute, TolerationSeconds: &seconds,
		})
	}
	return nil
}

// toleratesEviction looks at key and effect alone, as the plugin does: empty means any.
func toleratesEviction(tolerations []api.Toleration, taint string) bool {
	for _, toleration := range tolerations {
		anyKey, anyEffect := toleration.Key == "", toleration.Effect == ""
		if (anyKey || toleration.Key == taint) && (anyEffect || toleration.Effect == api.TaintEffectNoExecute) {
			return true
		}
	}
	return false
}
