import type { Text } from "../language/text.js";

/** Labels of nodes that every cluster, or most of them, has; with the values that come to mind. See k8s.io/api/core/v1/well_known_labels.go. */
export const nodeLabels: Readonly<Record<string, readonly string[]>> = {
  "kubernetes.io/os": ["linux", "windows"],
  "kubernetes.io/arch": ["amd64", "arm64"],
  "kubernetes.io/hostname": ["node-1"],
  "topology.kubernetes.io/zone": ["zone-a"],
  "topology.kubernetes.io/region": ["region-1"],
  "node.kubernetes.io/instance-type": ["m5.large"],
  "node-role.kubernetes.io/control-plane": [""],
  "node-role.kubernetes.io/worker": [""],
  "node.kubernetes.io/windows-build": ["10.0.20348"],
};

/** Labels by which the scheduler groups nodes. */
export const topologyKeys: readonly string[] = ["kubernetes.io/hostname", "topology.kubernetes.io/zone", "topology.kubernetes.io/region", "node.kubernetes.io/instance-type"];

/** Taints that Kubernetes itself sets. */
export const taintKeys: readonly string[] = [
  "node-role.kubernetes.io/control-plane", "node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable", "node.kubernetes.io/unschedulable",
  "node.kubernetes.io/disk-pressure", "node.kubernetes.io/memory-pressure", "node.kubernetes.io/pid-pressure", "node.kubernetes.io/network-unavailable",
  "node.kubernetes.io/out-of-service", "node.cloudprovider.kubernetes.io/uninitialized", "node-role.kubernetes.io/master", "nvidia.com/gpu", "dedicated",
];

/** Labels for objects, most used first. */
export const objectLabels: readonly string[] = [
  "app", "app.kubernetes.io/name", "app.kubernetes.io/instance", "app.kubernetes.io/version", "app.kubernetes.io/component",
  "app.kubernetes.io/part-of", "app.kubernetes.io/managed-by", "name", "version", "tier", "component", "role", "environment", "k8s-app",
  "team", "track", "release", "sidecar.istio.io/inject", "control-plane", "env", "type", "node", "purpose",
];

/** Labels of namespaces. */
export const namespaceLabels: readonly string[] = [
  "pod-security.kubernetes.io/enforce", "pod-security.kubernetes.io/warn", "pod-security.kubernetes.io/audit", "kubernetes.io/metadata.name",
];

const values: Readonly<Record<string, readonly string[]>> = {
  ...nodeLabels,
  "pod-security.kubernetes.io/enforce": ["restricted", "baseline", "privileged"],
  "pod-security.kubernetes.io/warn": ["restricted", "baseline", "privileged"],
  "pod-security.kubernetes.io/audit": ["restricted", "baseline", "privileged"],
  "app.kubernetes.io/managed-by": ["kubectl", "Helm", "kustomize"],
  "sidecar.istio.io/inject": ["true", "false"],
};

export function wellKnownValues(label: string): readonly string[] {
  return Object.hasOwn(values, label) ? (values[label] as readonly string[]) : [];
}

/** An annotation that tools look for. */
export interface KnownAnnotation {
  readonly key: string;
  readonly value: string;
  readonly detail: Text;
  /** What its value must look like, where the API server looks. */
  readonly wants?: RegExp;
  /** Of pods, or of any object. */
  readonly on: "pod" | "any";
}

export const knownAnnotations: readonly KnownAnnotation[] = [
  { key: "prometheus.io/scrape", value: "true", on: "pod", detail: { en: "Prometheus: collect metrics here", ko: "Prometheus: 여기에서 지표 수집" } },
  { key: "prometheus.io/port", value: "8080", on: "pod", detail: { en: "Prometheus: port of the metrics", ko: "Prometheus: 지표 포트" } },
  { key: "prometheus.io/path", value: "/metrics", on: "pod", detail: { en: "Prometheus: path of the metrics", ko: "Prometheus: 지표 경로" } },
  { key: "kubectl.kubernetes.io/default-container", value: "app", on: "pod", detail: { en: "the container that kubectl means", ko: "kubectl이 기본으로 고르는 컨테이너" } },
  { key: "cluster-autoscaler.kubernetes.io/safe-to-evict", value: "false", on: "pod", detail: { en: "whether the autoscaler may move the pod", ko: "오토스케일러가 파드를 옮겨도 되는지" } },
  { key: "controller.kubernetes.io/pod-deletion-cost", value: "100", wants: /^-?[0-9]+$/, on: "pod", detail: { en: "pods with less go first when scaling down", ko: "축소할 때 값이 작은 파드부터 삭제" } },
  { key: "sidecar.istio.io/inject", value: "false", on: "pod", detail: { en: "Istio: add the proxy or not", ko: "Istio: 프록시 주입 여부" } },
  { key: "sidecar.istio.io/rewriteAppHTTPProbers", value: "true", on: "pod", detail: { en: "Istio: send probes through the proxy", ko: "Istio: probe를 프록시로 전달" } },
  { key: "linkerd.io/inject", value: "enabled", on: "pod", detail: { en: "Linkerd: add the proxy or not", ko: "Linkerd: 프록시 주입 여부" } },
  { key: "vault.hashicorp.com/agent-inject", value: "true", on: "pod", detail: { en: "Vault: add the agent", ko: "Vault: 에이전트 주입" } },
  { key: "dapr.io/enabled", value: "true", on: "pod", detail: { en: "Dapr: add the sidecar", ko: "Dapr: 사이드카 주입" } },
  { key: "dapr.io/app-id", value: "app", on: "pod", detail: { en: "Dapr: name of the application", ko: "Dapr: 애플리케이션 이름" } },
  { key: "dapr.io/app-port", value: "8080", on: "pod", detail: { en: "Dapr: port of the application", ko: "Dapr: 애플리케이션 포트" } },
  { key: "kubernetes.io/change-cause", value: "why", on: "any", detail: { en: "reason that kubectl rollout history shows", ko: "kubectl rollout history에 나오는 변경 이유" } },
  { key: "kubernetes.io/description", value: "what it is for", on: "any", detail: { en: "what the object is for", ko: "오브젝트의 용도" } },
  { key: "reloader.stakater.com/auto", value: "true", on: "any", detail: { en: "Reloader: restart when configuration changes", ko: "Reloader: 설정이 바뀌면 재시작" } },
  { key: "argocd.argoproj.io/sync-wave", value: "0", on: "any", detail: { en: "Argo CD: order of syncing", ko: "Argo CD: 동기화 순서" } },
];
