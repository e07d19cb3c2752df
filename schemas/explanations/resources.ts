import type { FieldExplanations } from "./explanation.js";

export const resources: FieldExplanations = {
  "Container.resources": {
    title: { en: "What the container gets, and what it may take", ko: "컨테이너가 보장받는 양과 쓸 수 있는 양" },
    text: {
      en: "`requests` are what the scheduler sets aside on a node for the container; `limits` are what it may not exceed while it runs. In a Pod, a limit without a request becomes the request too. Left out altogether, the container is scheduled as if it needed nothing, may use whatever is free, and is among the first to be evicted when the node runs short (QoS class `BestEffort`), unless a LimitRange in the namespace fills in values.",
      ko: "`requests`는 스케줄러가 노드에 컨테이너 몫으로 잡아 두는 양이고, `limits`는 실행 중에 넘을 수 없는 양입니다. Pod에서는 request 없이 limit만 쓰면 그 값이 request도 됩니다. 모두 생략하면 아무것도 필요 없는 것처럼 배치되어 남는 자원을 얼마든지 쓸 수 있지만, 노드에 자원이 모자라면 먼저 축출됩니다(QoS 클래스 `BestEffort`). 네임스페이스의 LimitRange가 값을 채워 주는 경우는 예외입니다.",
    },
    page: "concepts/configuration/manage-resources-containers/",
  },
  "ResourceRequirements.requests": {
    title: { en: "What is set aside for the container", ko: "컨테이너를 위해 잡아 두는 양" },
    text: {
      en: "The scheduler only picks a node on which the sum of all requests still fits, whatever is really in use. While running, the CPU request is also the container's share when CPU is short; a memory request protects it from eviction as long as it stays below. In a Pod, a missing request is copied from the limit of the same resource; without a limit it is 0. In a pod template that copy is made when the pod is created, not before.",
      ko: "스케줄러는 실제 사용량과 관계없이 모든 request의 합이 들어가는 노드만 고릅니다. 실행 중에 CPU가 모자라면 CPU request의 비율대로 나눠 쓰고, memory 사용량이 request보다 적은 동안에는 축출에서 보호됩니다. Pod에서 request가 없으면 같은 자원의 limit을 복사하고, limit도 없으면 0입니다. 파드 템플릿에서는 이 복사가 미리가 아니라 파드가 만들어질 때 이루어집니다.",
    },
    page: "concepts/configuration/manage-resources-containers/#requests-and-limits",
  },
  "ResourceRequirements.limits": {
    title: { en: "What the container may not exceed", ko: "컨테이너가 넘을 수 없는 양" },
    text: {
      en: "A container that wants more CPU than its limit is slowed down (throttled), never killed. One that uses more memory than its limit is killed by the kernel (`OOMKilled`, exit code 137) and restarted as `restartPolicy` says. Beyond its `ephemeral-storage` limit the pod is evicted. Left out, there is no limit but the node itself. In a Pod, a limit without a request becomes the request, too. A limit may not be below its request.",
      ko: "CPU가 limit보다 더 필요하면 느려질 뿐(throttling) 종료되지 않습니다. memory를 limit보다 많이 쓰면 커널이 종료하고(`OOMKilled`, 종료 코드 137) `restartPolicy`에 따라 다시 시작됩니다. `ephemeral-storage` limit을 넘으면 파드가 축출됩니다. 생략하면 노드 자체 말고는 제한이 없습니다. Pod에서 request 없이 limit만 쓰면 그 값이 request도 됩니다. limit은 request보다 작을 수 없습니다.",
    },
    page: "concepts/configuration/manage-resources-containers/#requests-and-limits",
  },
  "ResourceRequirements.claims": {
    title: { en: "Devices claimed for the pod", ko: "파드에 할당된 장치" },
    text: {
      en: "Names entries of the pod's `resourceClaims` that this container may use: GPUs and other devices handed out by dynamic resource allocation. A claim that no container names is still allocated to the pod.",
      ko: "이 컨테이너가 사용할 파드의 `resourceClaims` 항목 이름입니다. 동적 자원 할당으로 받는 GPU 같은 장치를 가리킵니다. 어느 컨테이너도 이름을 적지 않은 claim도 파드에는 할당됩니다.",
    },
    page: "concepts/scheduling-eviction/dynamic-resource-allocation/",
    since: "1.34",
  },
  "PodSpec.resources": {
    title: { en: "Requests and limits of the pod as a whole", ko: "파드 전체의 request와 limit" },
    text: {
      en: "A budget for all containers together, for `cpu`, `memory` and `hugepages-*`. Containers without their own limits share it, so one may use what another leaves. Requests that are left out are taken from the containers' requests, or else from the pod's limits. When set, the pod's QoS class follows these values.",
      ko: "모든 컨테이너가 함께 쓰는 `cpu`, `memory`, `hugepages-*` 예산입니다. 자체 limit이 없는 컨테이너들이 나누어 쓰므로, 한 컨테이너가 남긴 몫을 다른 컨테이너가 쓸 수 있습니다. 생략한 request는 컨테이너의 request에서, 그것도 없으면 파드의 limit에서 가져옵니다. 지정하면 파드의 QoS 클래스가 이 값을 따릅니다.",
    },
    page: "concepts/configuration/manage-resources-containers/#pod-level-resource-specification",
    since: "1.34",
  },
  "PodSpec.overhead": {
    title: { en: "What running the pod itself costs", ko: "파드를 실행하는 데 드는 추가 자원" },
    text: {
      en: "Resources that the pod's sandbox needs beside its containers, for instance a virtual machine around them. It is filled in from the RuntimeClass; a value without a matching RuntimeClass is refused. The scheduler and quotas add it to the pod's requests.",
      ko: "컨테이너를 둘러싼 가상 머신처럼 파드의 샌드박스가 컨테이너와 별도로 쓰는 자원입니다. RuntimeClass에서 채워지며, 맞는 RuntimeClass가 없는 값은 거부됩니다. 스케줄러와 쿼터는 이것을 파드의 request에 더합니다.",
    },
    page: "concepts/scheduling-eviction/pod-overhead/",
  },
  "Container.resizePolicy": {
    title: { en: "Whether a resize restarts the container", ko: "크기 조정 때 컨테이너를 다시 시작할지" },
    text: {
      en: "Says, for cpu and memory apart, whether the container has to be restarted when its resources are changed in place (`kubectl patch --subresource resize`). Left out, no restart is asked for. Use `RestartContainer` for programs that read their memory limit only at the start, such as a JVM with a fixed heap.",
      ko: "실행 중에 자원을 바꿀 때(`kubectl patch --subresource resize`) 컨테이너를 다시 시작해야 하는지를 cpu와 memory별로 정합니다. 생략하면 다시 시작하지 않는 것으로 봅니다. 힙 크기가 고정된 JVM처럼 시작할 때만 memory limit을 읽는 프로그램에는 `RestartContainer`를 씁니다.",
    },
    page: "tasks/configure-pod-container/resize-container-resources/",
    since: "1.33",
  },
  "ContainerResizePolicy.resourceName": {
    title: { en: "The resource meant", ko: "대상 자원" },
    text: { en: "`cpu` or `memory`; each at most once.", ko: "`cpu` 또는 `memory`이며, 각각 한 번만 쓸 수 있습니다." },
    page: "tasks/configure-pod-container/resize-container-resources/",
  },
  "ContainerResizePolicy.restartPolicy": {
    title: { en: "Restart on a resize or not", ko: "크기 조정 때 다시 시작할지 여부" },
    text: {
      en: "`NotRequired` changes the value while the container runs, if the runtime can; `RestartContainer` stops and starts it. A pod with `restartPolicy: Never` may only use `NotRequired`.",
      ko: "`NotRequired`는 런타임이 지원하면 실행 중에 값을 바꾸고, `RestartContainer`는 멈췄다가 다시 시작합니다. `restartPolicy: Never`인 파드에서는 `NotRequired`만 쓸 수 있습니다.",
    },
    page: "tasks/configure-pod-container/resize-container-resources/",
  },
  "PodStatus.qosClass": {
    title: { en: "Quality of service class", ko: "서비스 품질(QoS) 클래스" },
    text: {
      en: "Follows from requests and limits and cannot be set. `Guaranteed`: every container has cpu and memory limits, with requests equal to them. `BestEffort`: no container has a cpu or memory request or limit. `Burstable`: everything between. When a node runs out of memory, BestEffort pods go first and Guaranteed pods last; only Guaranteed pods with whole CPUs can have cores of their own.",
      ko: "request와 limit에서 정해지며 직접 지정할 수 없습니다. `Guaranteed`: 모든 컨테이너에 cpu와 memory limit이 있고 request가 limit과 같습니다. `BestEffort`: 어느 컨테이너에도 cpu나 memory의 request와 limit이 없습니다. `Burstable`: 그 사이의 모든 경우입니다. 노드의 memory가 모자라면 BestEffort 파드가 먼저, Guaranteed 파드가 마지막으로 정리됩니다. CPU를 정수로 요청한 Guaranteed 파드만 전용 코어를 받을 수 있습니다.",
    },
    page: "concepts/workloads/pods/pod-qos/",
  },
  "PodSpec.resourceClaims": {
    title: { en: "Device claims of the pod", ko: "파드의 장치 claim" },
    text: {
      en: "Claims to devices (dynamic resource allocation) that have to be allocated before the pod can run. Each entry has a name for the containers' `resources.claims` and refers to a ResourceClaim, or to a template that makes one for each pod.",
      ko: "파드가 실행되기 전에 할당되어야 하는 장치 claim(동적 자원 할당)입니다. 각 항목은 컨테이너의 `resources.claims`에서 쓸 이름을 가지며, ResourceClaim이나 파드마다 하나씩 만들어 주는 템플릿을 가리킵니다.",
    },
    page: "concepts/scheduling-eviction/dynamic-resource-allocation/",
    since: "1.34",
  },
};
