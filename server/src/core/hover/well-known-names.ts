import type { Text } from "../language/text.js";

/**
 * Labels, annotations, taints and priority classes that Kubernetes and its tools give a meaning to; see
 * k8s.io/api/core/v1/well_known_labels.go, well_known_taints.go and annotation_key_constants.go.
 */
const names: Readonly<Record<string, Text>> = {
  "app.kubernetes.io/name": { en: "Recommended label: the name of the application, e.g. `mysql`.", ko: "권장 레이블: 애플리케이션의 이름입니다(예: `mysql`)." },
  "app.kubernetes.io/instance": { en: "Recommended label: what tells this installation of the application from others, e.g. `mysql-shop`.", ko: "권장 레이블: 같은 애플리케이션의 다른 설치와 구별하는 이름입니다(예: `mysql-shop`)." },
  "app.kubernetes.io/version": { en: "Recommended label: the version of the application. No part of a selector, as it changes with every release.", ko: "권장 레이블: 애플리케이션의 버전입니다. 릴리스마다 바뀌므로 셀렉터에는 쓰지 않습니다." },
  "app.kubernetes.io/component": { en: "Recommended label: the part that this plays in the application, e.g. `database`.", ko: "권장 레이블: 애플리케이션 안에서 맡은 역할입니다(예: `database`)." },
  "app.kubernetes.io/part-of": { en: "Recommended label: the larger application that this belongs to.", ko: "권장 레이블: 이것이 속한 더 큰 애플리케이션입니다." },
  "app.kubernetes.io/managed-by": { en: "Recommended label: the tool that manages this, e.g. `Helm`.", ko: "권장 레이블: 이것을 관리하는 도구입니다(예: `Helm`)." },
  "kubernetes.io/hostname": { en: "Node label: the node itself. As a topology key: each node is a domain of its own.", ko: "노드 레이블: 노드 자신을 가리킵니다. 토폴로지 키로 쓰면 노드마다 하나의 도메인이 됩니다." },
  "kubernetes.io/os": { en: "Node label: the operating system, `linux` or `windows`.", ko: "노드 레이블: 운영 체제이며 `linux` 또는 `windows`입니다." },
  "kubernetes.io/arch": { en: "Node label: the processor architecture, e.g. `amd64` or `arm64`.", ko: "노드 레이블: 프로세서 아키텍처입니다(예: `amd64`, `arm64`)." },
  "topology.kubernetes.io/zone": { en: "Node label: the failure zone. As a topology key: nodes that fail together are one domain.", ko: "노드 레이블: 장애 영역(zone)입니다. 토폴로지 키로 쓰면 함께 장애가 나는 노드들이 하나의 도메인이 됩니다." },
  "topology.kubernetes.io/region": { en: "Node label: the region, which holds several zones.", ko: "노드 레이블: 여러 zone을 포함하는 지역(region)입니다." },
  "node.kubernetes.io/instance-type": { en: "Node label: the machine type of the cloud provider.", ko: "노드 레이블: 클라우드 제공자의 머신 유형입니다." },
  "node-role.kubernetes.io/control-plane": { en: "Label and taint of nodes that run the control plane. Pods without a toleration for it stay away.", ko: "컨트롤 플레인을 실행하는 노드의 레이블이자 테인트입니다. 이에 대한 톨러레이션이 없는 파드는 배치되지 않습니다." },
  "node.kubernetes.io/not-ready": { en: "Taint of a node whose kubelet says that it is not ready. Every pod tolerates it for 300 s unless it says otherwise.", ko: "kubelet이 준비되지 않았다고 알린 노드의 테인트입니다. 따로 정하지 않으면 모든 파드가 300초 동안 견딥니다." },
  "node.kubernetes.io/unreachable": { en: "Taint of a node that the control plane no longer hears from. Every pod tolerates it for 300 s unless it says otherwise.", ko: "컨트롤 플레인이 연락할 수 없는 노드의 테인트입니다. 따로 정하지 않으면 모든 파드가 300초 동안 견딥니다." },
  "node.kubernetes.io/unschedulable": { en: "Taint of a node that was cordoned.", ko: "cordon된 노드의 테인트입니다." },
  "node.kubernetes.io/memory-pressure": { en: "Taint of a node that runs short of memory. All pods but BestEffort ones tolerate it by themselves.", ko: "memory가 모자란 노드의 테인트입니다. BestEffort 파드를 제외한 모든 파드가 자동으로 견딥니다." },
  "node.kubernetes.io/disk-pressure": { en: "Taint of a node that runs short of disk space.", ko: "디스크 공간이 모자란 노드의 테인트입니다." },
  "node.kubernetes.io/pid-pressure": { en: "Taint of a node that runs short of process ids.", ko: "프로세스 ID가 모자란 노드의 테인트입니다." },
  "node.kubernetes.io/network-unavailable": { en: "Taint of a node whose network is not set up yet.", ko: "네트워크가 아직 설정되지 않은 노드의 테인트입니다." },
  "node.kubernetes.io/out-of-service": { en: "Taint that an administrator sets on a node that is down for good, so that its pods move on at once.", ko: "완전히 멈춘 노드에 관리자가 붙이는 테인트이며, 그 노드의 파드가 바로 다른 곳으로 옮겨집니다." },
  "node.cloudprovider.kubernetes.io/uninitialized": { en: "Taint of a new node until the cloud provider has set it up.", ko: "클라우드 제공자가 설정을 마칠 때까지 새 노드에 붙는 테인트입니다." },
  "pod-security.kubernetes.io/enforce": { en: "Namespace label: pods that break this Pod Security Standard are refused.", ko: "네임스페이스 레이블: 이 Pod Security Standard를 어기는 파드를 거부합니다." },
  "pod-security.kubernetes.io/warn": { en: "Namespace label: who creates a pod that breaks this standard gets a warning.", ko: "네임스페이스 레이블: 이 표준을 어기는 파드를 만들면 경고를 보여 줍니다." },
  "pod-security.kubernetes.io/audit": { en: "Namespace label: pods that break this standard are noted in the audit log.", ko: "네임스페이스 레이블: 이 표준을 어기는 파드를 감사 로그에 남깁니다." },
  "kubernetes.io/metadata.name": { en: "Label that every namespace has: its own name, so that selectors can mean one namespace.", ko: "모든 네임스페이스에 있는 레이블로 자기 이름이 들어 있어, 셀렉터로 네임스페이스 하나를 가리킬 수 있습니다." },
  "batch.kubernetes.io/job-name": { en: "Label that a Job gives its pods.", ko: "Job이 자기 파드에 붙이는 레이블입니다." },
  "batch.kubernetes.io/controller-uid": { en: "Label that a Job gives its pods and selects them by.", ko: "Job이 자기 파드에 붙이고 그것으로 파드를 고르는 레이블입니다." },
  "batch.kubernetes.io/job-completion-index": { en: "The number of the pod in an Indexed Job, as annotation and label.", ko: "Indexed Job에서 파드의 번호이며 어노테이션과 레이블로 붙습니다." },
  "statefulset.kubernetes.io/pod-name": { en: "Label that a StatefulSet gives each pod: its name, so that a Service can mean one pod.", ko: "StatefulSet이 각 파드에 붙이는 레이블로 파드 이름이 들어 있어, Service가 파드 하나를 가리킬 수 있습니다." },
  "apps.kubernetes.io/pod-index": { en: "Label that a StatefulSet gives each pod: its number.", ko: "StatefulSet이 각 파드에 붙이는 번호 레이블입니다." },
  "pod-template-hash": { en: "Label that a Deployment gives the pods of each of its ReplicaSets. Leave it to the Deployment.", ko: "Deployment가 ReplicaSet마다 파드에 붙이는 레이블입니다. 직접 지정하지 않습니다." },
  "kubectl.kubernetes.io/last-applied-configuration": { en: "Annotation in which `kubectl apply` remembers what it applied last. No part of a manifest.", ko: "`kubectl apply`가 마지막으로 적용한 내용을 기억하는 어노테이션입니다. 매니페스트에는 쓰지 않습니다." },
  "kubectl.kubernetes.io/default-container": { en: "Annotation: the container that `kubectl logs` and `kubectl exec` mean without `-c`.", ko: "어노테이션: `-c` 없이 `kubectl logs`와 `kubectl exec`를 쓸 때의 컨테이너입니다." },
  "kubectl.kubernetes.io/restartedAt": { en: "Annotation that `kubectl rollout restart` sets in the template so that all pods are replaced.", ko: "모든 파드를 교체하도록 `kubectl rollout restart`가 템플릿에 붙이는 어노테이션입니다." },
  "controller.kubernetes.io/pod-deletion-cost": { en: "Annotation: when a ReplicaSet shrinks, pods with the lower number go first.", ko: "어노테이션: ReplicaSet이 줄어들 때 숫자가 작은 파드부터 삭제됩니다." },
  "cluster-autoscaler.kubernetes.io/safe-to-evict": { en: "Annotation for the cluster autoscaler: whether it may move this pod to empty a node.", ko: "클러스터 오토스케일러용 어노테이션: 노드를 비우기 위해 이 파드를 옮겨도 되는지를 정합니다." },
  "system-cluster-critical": { en: "Built-in priority class for what the whole cluster needs: 2000000000. Such pods push others away.", ko: "클러스터 전체에 필요한 파드를 위한 내장 우선순위 클래스이며 값은 2000000000입니다. 다른 파드를 밀어냅니다." },
  "system-node-critical": { en: "Built-in priority class for what every node needs: 2000001000, the highest there is.", ko: "모든 노드에 필요한 파드를 위한 내장 우선순위 클래스이며 값은 가장 높은 2000001000입니다." },
};

/** What a well-known name means; undefined for every other one. */
export function meaningOfName(name: string): Text | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined;
}
