import type { FieldExplanations } from "./explanation.js";

export const scheduling: FieldExplanations = {
  "PodSpec.nodeSelector": {
    title: { en: "Labels that the node must have", ko: "노드가 가져야 하는 레이블" },
    text: {
      en: "The pod only goes to nodes that have every one of these labels with exactly these values; otherwise it stays `Pending`. Values are text: `\"true\"` and `\"1\"` need quotes. For \"one of\" or \"not\", use node affinity.",
      ko: "여기 적은 레이블과 값을 모두 가진 노드에만 배치되며, 그런 노드가 없으면 `Pending`으로 남습니다. 값은 문자열이므로 `\"true\"`와 `\"1\"`은 따옴표로 감쌉니다. '이 가운데 하나'나 '아닌 것'을 표현하려면 node affinity를 씁니다.",
    },
    page: "concepts/scheduling-eviction/assign-pod-node/#nodeselector",
  },
  "PodSpec.nodeName": {
    title: { en: "This node, past the scheduler", ko: "스케줄러를 거치지 않고 지정하는 노드" },
    text: {
      en: "Puts the pod on the named node without the scheduler: resources and taints are not weighed by it, and the kubelet refuses a pod that does not fit. If the node does not exist, the pod is never run. Meant for schedulers; use `nodeSelector` instead. Left out, the scheduler fills it in.",
      ko: "스케줄러를 거치지 않고 파드를 지정한 노드에 둡니다. 자원과 taint를 따지지 않으며, 들어갈 수 없으면 kubelet이 거부합니다. 없는 노드를 적으면 파드가 실행되지 않습니다. 스케줄러를 위한 필드이므로 대신 `nodeSelector`를 씁니다. 생략하면 스케줄러가 채웁니다.",
    },
    page: "concepts/scheduling-eviction/assign-pod-node/#nodename",
  },
  "PodSpec.affinity": {
    title: { en: "Attraction to nodes and other pods", ko: "노드와 다른 파드에 대한 선호" },
    text: {
      en: "Rules for where the pod goes: by node labels (`nodeAffinity`), near certain pods (`podAffinity`) or away from them (`podAntiAffinity`). `required…` must hold or the pod stays `Pending`; `preferred…` only adds weight. Both count at scheduling only: a pod that runs is not moved.",
      ko: "파드를 어디에 둘지 정하는 규칙입니다. 노드 레이블(`nodeAffinity`), 특정 파드 가까이(`podAffinity`), 특정 파드에서 멀리(`podAntiAffinity`)가 있습니다. `required…`는 반드시 지켜야 하고 못 지키면 `Pending`으로 남으며, `preferred…`는 점수만 더합니다. 스케줄링할 때만 적용되고 실행 중인 파드를 옮기지는 않습니다.",
    },
    page: "concepts/scheduling-eviction/assign-pod-node/#affinity-and-anti-affinity",
  },
  "Affinity.nodeAffinity": {
    title: { en: "Which nodes", ko: "노드 조건" },
    text: { en: "As `nodeSelector`, with operators such as `In`, `NotIn` and `Exists`, and with preferences. If `nodeSelector` is set too, both must hold.", ko: "`nodeSelector`와 비슷하지만 `In`, `NotIn`, `Exists` 같은 연산자와 선호를 쓸 수 있습니다. `nodeSelector`도 있으면 둘 다 만족해야 합니다." },
    page: "concepts/scheduling-eviction/assign-pod-node/#node-affinity",
  },
  "Affinity.podAffinity": {
    title: { en: "Near these pods", ko: "이 파드들 가까이" },
    text: { en: "Places the pod in the same topology domain (node, zone) as pods that the selector matches, for example next to its cache.", ko: "셀렉터에 맞는 파드와 같은 토폴로지 영역(노드, 존)에 둡니다. 예를 들어 캐시 옆에 둘 때 씁니다." },
    page: "concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity",
  },
  "Affinity.podAntiAffinity": {
    title: { en: "Away from these pods", ko: "이 파드들에서 멀리" },
    text: {
      en: "Keeps the pod out of topology domains where matching pods run. Selecting the pod's own labels spreads replicas; as a `required` rule with `kubernetes.io/hostname` it also limits their number to the number of nodes. Topology spread constraints are often the milder tool.",
      ko: "셀렉터에 맞는 파드가 있는 토폴로지 영역을 피합니다. 자기 레이블을 선택하면 복제본이 흩어지며, `kubernetes.io/hostname`으로 `required` 규칙을 쓰면 복제본 수가 노드 수로 제한됩니다. 더 부드러운 방법으로 topology spread constraint가 있습니다.",
    },
    page: "concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity",
  },
  "NodeAffinity.requiredDuringSchedulingIgnoredDuringExecution": {
    title: { en: "Must hold at scheduling", ko: "스케줄링할 때 반드시 지킬 조건" },
    text: { en: "The node has to match at least one of the `nodeSelectorTerms`; within a term all expressions must hold.", ko: "노드가 `nodeSelectorTerms` 가운데 하나 이상에 맞아야 하며, 한 항목 안의 식은 모두 성립해야 합니다." },
    page: "concepts/scheduling-eviction/assign-pod-node/#node-affinity",
  },
  "NodeAffinity.preferredDuringSchedulingIgnoredDuringExecution": {
    title: { en: "Preferred at scheduling", ko: "스케줄링할 때의 선호" },
    text: { en: "Each rule that a node matches adds its `weight` (1 to 100) to the node's score.", ko: "노드가 맞는 규칙마다 `weight`(1~100)를 노드의 점수에 더합니다." },
    page: "concepts/scheduling-eviction/assign-pod-node/#node-affinity-weight",
  },
  "NodeSelector.nodeSelectorTerms": {
    title: { en: "Alternatives", ko: "여러 대안" },
    text: { en: "One of the terms has to match. An empty term matches no node.", ko: "항목 가운데 하나만 맞으면 됩니다. 빈 항목은 어느 노드와도 맞지 않습니다." },
    page: "concepts/scheduling-eviction/assign-pod-node/#node-affinity",
  },
  "NodeSelectorRequirement.operator": {
    title: { en: "How the label is compared", ko: "레이블 비교 방법" },
    text: { en: "`In` and `NotIn` need values, `Exists` and `DoesNotExist` must have none, `Gt` and `Lt` take one whole number, written as text.", ko: "`In`과 `NotIn`은 값이 필요하고, `Exists`와 `DoesNotExist`는 값이 없어야 하며, `Gt`와 `Lt`는 문자열로 쓴 정수 하나를 받습니다." },
    page: "concepts/scheduling-eviction/assign-pod-node/#operators",
  },
  "PodAffinityTerm.topologyKey": {
    title: { en: "What counts as one place", ko: "같은 장소로 보는 기준" },
    text: {
      en: "A node label; nodes with the same value are one place. `kubernetes.io/hostname` is the single node, `topology.kubernetes.io/zone` the zone. Required.",
      ko: "노드 레이블이며 값이 같은 노드들을 한 장소로 봅니다. `kubernetes.io/hostname`은 노드 하나, `topology.kubernetes.io/zone`은 존입니다. 반드시 적어야 합니다.",
    },
    page: "concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity",
  },
  "PodAffinityTerm.labelSelector": {
    title: { en: "Which pods are meant", ko: "대상 파드" },
    text: { en: "Selects pods of the pod's own namespace, unless `namespaces` or `namespaceSelector` says otherwise. Left out, it matches no pod, and the server warns.", ko: "`namespaces`나 `namespaceSelector`가 없으면 파드 자신의 네임스페이스에서 고릅니다. 생략하면 어느 파드와도 맞지 않으며 서버가 경고합니다." },
    page: "concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity",
  },
  "WeightedPodAffinityTerm.weight": {
    title: { en: "How much the preference counts", ko: "선호의 가중치" },
    text: { en: "From 1 to 100.", ko: "1부터 100까지입니다." },
  },
  "PreferredSchedulingTerm.weight": {
    title: { en: "How much the preference counts", ko: "선호의 가중치" },
    text: { en: "From 1 to 100.", ko: "1부터 100까지입니다." },
  },
  "NodeSelectorTerm.matchExpressions": {
    title: { en: "Conditions on the node's labels", ko: "노드 레이블에 대한 조건" },
    text: { en: "All of them have to hold for the term to match.", ko: "모두 성립해야 이 항목이 맞습니다." },
    page: "concepts/scheduling-eviction/assign-pod-node/#node-affinity",
  },
  "NodeSelectorTerm.matchFields": {
    title: { en: "Conditions on the node itself", ko: "노드 자체에 대한 조건" },
    text: { en: "The only field that can be asked about is `metadata.name`, with one value.", ko: "조건을 걸 수 있는 필드는 `metadata.name`뿐이며 값은 하나입니다." },
    page: "concepts/scheduling-eviction/assign-pod-node/#node-affinity",
  },
  "NodeSelectorRequirement.key": {
    title: { en: "Key of the node's label", ko: "노드 레이블의 키" },
    text: { en: "For example `kubernetes.io/arch` or `topology.kubernetes.io/zone`.", ko: "예를 들어 `kubernetes.io/arch`나 `topology.kubernetes.io/zone`입니다." },
    page: "concepts/scheduling-eviction/assign-pod-node/#node-affinity",
  },
  "NodeSelectorRequirement.values": {
    title: { en: "Values to compare with", ko: "비교할 값" },
    text: { en: "A list of text; numbers and `true` need quotes.", ko: "문자열 목록이며 숫자와 `true`는 따옴표로 감쌉니다." },
    page: "concepts/scheduling-eviction/assign-pod-node/#operators",
  },
  "PreferredSchedulingTerm.preference": {
    title: { en: "The preferred nodes", ko: "선호하는 노드" },
    text: { en: "Nodes that match get the `weight` added to their score.", ko: "맞는 노드의 점수에 `weight`를 더합니다." },
    page: "concepts/scheduling-eviction/assign-pod-node/#node-affinity-weight",
  },
  "PodAffinity.requiredDuringSchedulingIgnoredDuringExecution": {
    title: { en: "Must hold at scheduling", ko: "스케줄링할 때 반드시 지킬 조건" },
    text: { en: "All terms have to hold, or the pod stays `Pending`. Pods that already run are not moved.", ko: "모든 항목이 성립해야 하며, 그러지 않으면 `Pending`으로 남습니다. 실행 중인 파드를 옮기지는 않습니다." },
    page: "concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity",
  },
  "PodAffinity.preferredDuringSchedulingIgnoredDuringExecution": {
    title: { en: "Preferred at scheduling", ko: "스케줄링할 때의 선호" },
    text: { en: "Each term that holds on a node counts with its `weight`; none of them has to.", ko: "노드에서 성립하는 항목마다 `weight`만큼 반영되며, 반드시 성립해야 하는 것은 아닙니다." },
    page: "concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity",
  },
  "WeightedPodAffinityTerm.podAffinityTerm": {
    title: { en: "The pods and the place meant", ko: "대상 파드와 장소" },
    text: { en: "Which pods (`labelSelector`) and what counts as one place (`topologyKey`).", ko: "대상 파드(`labelSelector`)와 같은 장소로 보는 기준(`topologyKey`)입니다." },
    page: "concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity",
  },
  "PodAffinityTerm.namespaces": {
    title: { en: "Namespaces of the pods meant", ko: "대상 파드의 네임스페이스" },
    text: { en: "Left out, without `namespaceSelector`, the pod's own namespace.", ko: "`namespaceSelector` 없이 생략하면 파드 자신의 네임스페이스입니다." },
    page: "concepts/scheduling-eviction/assign-pod-node/#namespace-selector",
  },
  "PodSpec.tolerations": {
    title: { en: "Taints that do not keep the pod away", ko: "파드가 견디는 taint" },
    text: {
      en: "Lets the pod go to nodes with matching taints; it does not draw the pod there. The server adds two of its own: `not-ready` and `unreachable` are tolerated for 300 s, after which the pod is evicted from a failed node. An entry with `operator: Exists` and no key tolerates everything.",
      ko: "맞는 taint가 있는 노드에도 파드가 갈 수 있게 합니다. 그쪽으로 끌어당기지는 않습니다. 서버가 `not-ready`와 `unreachable`을 300초 동안 견디는 항목 둘을 더하며, 그 시간이 지나면 고장 난 노드에서 파드가 축출됩니다. 키 없이 `operator: Exists`만 있는 항목은 모든 것을 견딥니다.",
    },
    page: "concepts/scheduling-eviction/taint-and-toleration/",
  },
  "Toleration.key": {
    title: { en: "Key of the taint", ko: "taint의 키" },
    text: { en: "Left out, every key matches; `operator` must then be `Exists`.", ko: "생략하면 모든 키와 맞으며, 이때 `operator`는 `Exists`여야 합니다." },
    page: "concepts/scheduling-eviction/taint-and-toleration/#concepts",
  },
  "Toleration.operator": {
    title: { en: "How the value is compared", ko: "값 비교 방법" },
    text: { en: "`Equal` if left out: key and value must be those of the taint. `Exists` asks for the key alone and may have no value. `Lt` and `Gt` compare numbers and need a feature gate.", ko: "생략하면 `Equal`이며 키와 값이 taint와 같아야 합니다. `Exists`는 키만 보며 값을 적을 수 없습니다. `Lt`와 `Gt`는 숫자를 비교하며 기능 게이트가 필요합니다." },
    page: "concepts/scheduling-eviction/taint-and-toleration/#concepts",
  },
  "Toleration.value": {
    title: { en: "Value of the taint", ko: "taint의 값" },
    text: { en: "Compared with the taint's value under `Equal`. Text: `\"true\"` needs quotes.", ko: "`Equal`일 때 taint의 값과 비교합니다. 문자열이므로 `\"true\"`는 따옴표로 감쌉니다." },
  },
  "Toleration.effect": {
    title: { en: "Effect of the taint", ko: "taint의 효과" },
    text: { en: "Left out, all effects. `NoSchedule` keeps new pods away, `PreferNoSchedule` if possible, `NoExecute` also evicts running ones.", ko: "생략하면 모든 효과에 적용됩니다. `NoSchedule`은 새 파드를 막고, `PreferNoSchedule`은 가능하면 막으며, `NoExecute`는 실행 중인 파드까지 축출합니다." },
    page: "concepts/scheduling-eviction/taint-and-toleration/#concepts",
  },
  "Toleration.tolerationSeconds": {
    title: { en: "For how long", ko: "견디는 시간" },
    text: { en: "With effect `NoExecute` only: seconds after which the pod is evicted all the same. Left out, it stays for ever; 0 or less evicts at once.", ko: "`NoExecute`에서만 쓰며, 이 시간(초)이 지나면 그래도 축출됩니다. 생략하면 계속 남고, 0 이하이면 즉시 축출됩니다." },
    page: "concepts/scheduling-eviction/taint-and-toleration/#taint-based-evictions",
  },
  "PodSpec.topologySpreadConstraints": {
    title: { en: "Spread pods evenly", ko: "파드를 고르게 분산" },
    text: {
      en: "Keeps the numbers of matching pods per zone, node or other domain close to each other. All constraints have to hold. They count at scheduling only: scaling down can leave an uneven spread.",
      ko: "존, 노드 같은 영역별로 맞는 파드의 수가 비슷하도록 합니다. 모든 제약을 만족해야 합니다. 스케줄링할 때만 적용되므로 파드를 줄이면 고르지 않게 남을 수 있습니다.",
    },
    page: "concepts/scheduling-eviction/topology-spread-constraints/",
  },
  "TopologySpreadConstraint.maxSkew": {
    title: { en: "Largest difference allowed", ko: "허용되는 최대 차이" },
    text: { en: "How many more matching pods one domain may have than the one with the fewest; at least 1.", ko: "파드가 가장 적은 영역보다 얼마나 더 많아도 되는지이며 최솟값은 1입니다." },
    page: "concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition",
  },
  "TopologySpreadConstraint.topologyKey": {
    title: { en: "What counts as one domain", ko: "하나의 영역으로 보는 기준" },
    text: { en: "A node label, such as `topology.kubernetes.io/zone` or `kubernetes.io/hostname`. Nodes without the label are left out.", ko: "`topology.kubernetes.io/zone`이나 `kubernetes.io/hostname` 같은 노드 레이블입니다. 레이블이 없는 노드는 제외됩니다." },
    page: "concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition",
  },
  "TopologySpreadConstraint.whenUnsatisfiable": {
    title: { en: "If it cannot be kept", ko: "지킬 수 없을 때" },
    text: { en: "`DoNotSchedule` leaves the pod `Pending`; `ScheduleAnyway` places it where the skew grows least.", ko: "`DoNotSchedule`은 파드를 `Pending`으로 두고, `ScheduleAnyway`는 차이가 가장 적게 늘어나는 곳에 둡니다." },
    page: "concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition",
  },
  "TopologySpreadConstraint.labelSelector": {
    title: { en: "Which pods are counted", ko: "세는 대상 파드" },
    text: { en: "Normally the pod's own labels. If it does not match the pod itself, the constraint has a surprising effect; left out, it matches nothing, and the server warns.", ko: "보통 파드 자신의 레이블을 적습니다. 자신과 맞지 않으면 뜻밖의 결과가 나오고, 생략하면 아무것도 맞지 않으며 서버가 경고합니다." },
    page: "concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition",
  },
  "TopologySpreadConstraint.matchLabelKeys": {
    title: { en: "Labels whose own value counts", ko: "자기 값으로 비교하는 레이블" },
    text: { en: "Keys whose value is taken from the pod itself. `pod-template-hash` keeps each revision of a Deployment apart, so that a rolling update is spread by itself.", ko: "값을 파드 자신에게서 가져오는 키입니다. `pod-template-hash`를 적으면 Deployment의 리비전별로 따로 세므로 롤링 업데이트도 고르게 퍼집니다." },
    page: "concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition",
    since: "1.27",
  },
  "TopologySpreadConstraint.minDomains": {
    title: { en: "Domains that there have to be", ko: "필요한 영역의 최소 개수" },
    text: { en: "While there are fewer domains than this, the smallest count is taken as 0. Only with `DoNotSchedule`; 1 if left out.", ko: "영역이 이보다 적으면 최소 개수를 0으로 봅니다. `DoNotSchedule`에서만 쓰며 생략하면 1입니다." },
    page: "concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition",
    since: "1.27",
  },
  "TopologySpreadConstraint.nodeAffinityPolicy": {
    title: { en: "Nodes that the pod may not use", ko: "파드가 쓸 수 없는 노드" },
    text: { en: "`Honor`, as when left out, counts only nodes that the pod's node selector and affinity allow; `Ignore` counts all.", ko: "생략하면 `Honor`이며 파드의 nodeSelector와 node affinity가 허용하는 노드만 셉니다. `Ignore`는 모두 셉니다." },
    page: "concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition",
    since: "1.26",
  },
  "TopologySpreadConstraint.nodeTaintsPolicy": {
    title: { en: "Tainted nodes", ko: "taint가 있는 노드" },
    text: { en: "`Ignore`, as when left out, counts tainted nodes too; `Honor` leaves out those whose taints the pod does not tolerate.", ko: "생략하면 `Ignore`이며 taint가 있는 노드도 셉니다. `Honor`는 파드가 견디지 못하는 taint가 있는 노드를 제외합니다." },
    page: "concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition",
    since: "1.26",
  },
  "PodSpec.schedulerName": {
    title: { en: "Who schedules the pod", ko: "파드를 배치하는 스케줄러" },
    text: { en: "`default-scheduler` if left out. If no scheduler of that name runs, the pod stays `Pending` without any event.", ko: "생략하면 `default-scheduler`입니다. 그 이름의 스케줄러가 없으면 이벤트도 없이 `Pending`으로 남습니다." },
    page: "tasks/extend-kubernetes/configure-multiple-schedulers/",
  },
  "PodSpec.priorityClassName": {
    title: { en: "How important the pod is", ko: "파드의 중요도" },
    text: {
      en: "Name of a PriorityClass, which gives `priority` and `preemptionPolicy`. Pods of higher priority are scheduled first and may push others off a node. Left out, the cluster's default class, or else priority 0. An unknown class is refused.",
      ko: "`priority`와 `preemptionPolicy`를 정하는 PriorityClass의 이름입니다. 우선순위가 높은 파드가 먼저 배치되고 다른 파드를 노드에서 밀어낼 수 있습니다. 생략하면 클러스터의 기본 클래스, 그것도 없으면 우선순위 0입니다. 없는 클래스는 거부됩니다.",
    },
    page: "concepts/scheduling-eviction/pod-priority-preemption/#pod-priority",
  },
  "PodSpec.priority": {
    title: { en: "Priority as a number", ko: "숫자로 나타낸 우선순위" },
    text: { en: "Filled in from the PriorityClass, 0 without one. A value that differs from the class is refused, so leave it out.", ko: "PriorityClass에서 채워지며 클래스가 없으면 0입니다. 클래스와 다른 값은 거부되므로 적지 않습니다." },
    page: "concepts/scheduling-eviction/pod-priority-preemption/#pod-priority",
  },
  "PodSpec.preemptionPolicy": {
    title: { en: "May it push others away", ko: "다른 파드를 밀어낼 수 있는지" },
    text: { en: "Filled in from the PriorityClass; `PreemptLowerPriority` without one. With `Never` the pod goes ahead in the queue but waits for room. A value that differs from the class is refused.", ko: "PriorityClass에서 채워지며 없으면 `PreemptLowerPriority`입니다. `Never`이면 대기열에서는 앞서지만 자리가 날 때까지 기다립니다. 클래스와 다른 값은 거부됩니다." },
    page: "concepts/scheduling-eviction/pod-priority-preemption/#non-preempting-priority-class",
  },
  "PodSpec.runtimeClassName": {
    title: { en: "Which container runtime", ko: "컨테이너 런타임 선택" },
    text: { en: "Name of a RuntimeClass, for instance one with a sandbox (gVisor, Kata). Left out, the node's default runtime. An unknown class is refused.", ko: "RuntimeClass의 이름이며 샌드박스 런타임(gVisor, Kata) 등을 고를 때 씁니다. 생략하면 노드의 기본 런타임입니다. 없는 클래스는 거부됩니다." },
    page: "concepts/containers/runtime-class/",
  },
  "PodSpec.schedulingGates": {
    title: { en: "Hold the pod back", ko: "스케줄링 보류" },
    text: { en: "While the list is not empty the scheduler leaves the pod alone (`SchedulingGated`). Controllers remove their gate when all is prepared; gates can only be given at creation.", ko: "목록이 비어 있지 않은 동안 스케줄러가 파드를 건드리지 않습니다(`SchedulingGated`). 준비가 끝나면 컨트롤러가 자기 게이트를 지우며, 게이트는 생성할 때만 지정할 수 있습니다." },
    page: "concepts/scheduling-eviction/pod-scheduling-readiness/",
    since: "1.27",
  },
  "PodSpec.readinessGates": {
    title: { en: "Further conditions for being ready", ko: "준비 상태의 추가 조건" },
    text: { en: "Conditions that something outside, such as a load balancer's controller, sets in the pod's status. The pod is ready only when they are `True` and all containers are ready.", ko: "로드 밸런서 컨트롤러처럼 외부에서 파드의 상태에 설정하는 조건입니다. 이 조건이 모두 `True`이고 모든 컨테이너가 준비되어야 파드가 준비됩니다." },
    page: "concepts/workloads/pods/pod-lifecycle/#pod-readiness-gate",
  },
  "PodSpec.os": {
    title: { en: "Operating system of the containers", ko: "컨테이너의 운영 체제" },
    text: { en: "`linux` or `windows`. It makes the server check which fields fit that system; the pod is not placed by it, so add a `nodeSelector` for `kubernetes.io/os`.", ko: "`linux` 또는 `windows`입니다. 서버가 그 운영 체제에 맞는 필드인지 검사합니다. 배치에는 쓰이지 않으므로 `kubernetes.io/os`에 대한 `nodeSelector`를 함께 적습니다." },
    page: "concepts/workloads/pods/#pod-os",
    since: "1.24",
  },
};
