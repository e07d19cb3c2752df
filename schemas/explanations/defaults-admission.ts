import type { DefaultReason } from "./defaults.js";

/** What admission, the create strategies, controllers and the kubelet set. */
export const admissionReasons: readonly DefaultReason[] = [
  {
    layer: "request",
    at: "ObjectMeta.namespace",
    because: { en: "The manifest names no namespace, so it is the one of the request; `default` here, kubectl takes that of its context.", ko: "매니페스트에 네임스페이스가 없어 요청의 네임스페이스가 됩니다. 여기서는 `default`이고, kubectl은 컨텍스트의 값을 씁니다." },
  },
  {
    layer: "request",
    at: "ObjectMeta.name",
    because: { en: "Made from generateName: the server appends five random characters.", ko: "generateName으로 만들어지며 서버가 임의의 다섯 글자를 붙입니다." },
  },
  {
    layer: "limit-range",
    at: "ResourceRequirements.limits",
    because: { en: "The container has no such limit, so it gets the default of the namespace's LimitRange.", ko: "컨테이너에 이 limit이 없어 네임스페이스 LimitRange의 기본값을 받습니다." },
  },
  {
    layer: "limit-range",
    at: "ResourceRequirements.requests",
    because: { en: "The container has no such request, so it gets the default of the namespace's LimitRange.", ko: "컨테이너에 이 request가 없어 네임스페이스 LimitRange의 기본값을 받습니다." },
  },
  {
    layer: "limit-range",
    at: "ObjectMeta.annotations",
    because: { en: "Notes which values came from a LimitRange.", ko: "LimitRange에서 온 값을 기록해 둡니다." },
  },
  {
    layer: "service-account",
    at: "PodSpec.serviceAccountName",
    because: { en: "The pod names no account, so it acts as the one called default of its namespace.", ko: "파드에 서비스어카운트이 없어 네임스페이스의 default 계정으로 동작합니다." },
  },
  {
    layer: "service-account",
    at: "PodSpec.serviceAccount",
    because: { en: "The old name of serviceAccountName; the server always shows both.", ko: "serviceAccountName의 옛 이름이며 서버는 항상 둘 다 보여 줍니다." },
  },
  {
    layer: "service-account",
    at: "PodSpec.volumes",
    because: { en: "A token for the API server, its certificate and the namespace's name, in one volume. automountServiceAccountToken: false leaves it out.", ko: "API 서버용 토큰, 인증서, 네임스페이스 이름을 담은 볼륨입니다. automountServiceAccountToken: false로 뺄 수 있습니다." },
  },
  {
    layer: "service-account",
    at: "Container.volumeMounts",
    because: { en: "Programs look for the API server's token here. automountServiceAccountToken: false leaves it out.", ko: "프로그램이 API 서버 토큰을 찾는 위치입니다. automountServiceAccountToken: false로 뺄 수 있습니다." },
  },
  {
    layer: "service-account",
    at: "PodSpec.imagePullSecrets",
    because: { en: "The pod names none, so it gets those of its ServiceAccount.", ko: "파드에 없어 ServiceAccount의 것을 받습니다." },
  },
  {
    layer: "priority",
    at: "PodSpec.priority",
    value: 0,
    because: { en: "The pod names no priority class, and no class is assumed to be the cluster's default, so its priority is 0.", ko: "파드에 우선순위 클래스가 없고 클러스터 기본 클래스도 없는 것으로 보아 우선순위가 0입니다." },
  },
  {
    layer: "priority",
    at: "PodSpec.priority",
    because: { en: "The number of the pod's priority class.", ko: "파드의 우선순위 클래스에 정해진 숫자입니다." },
  },
  {
    layer: "priority",
    at: "PodSpec.priorityClassName",
    because: { en: "The cluster's default priority class.", ko: "클러스터의 기본 우선순위 클래스입니다." },
  },
  {
    layer: "priority",
    at: "PodSpec.preemptionPolicy",
    because: { en: "Unless its priority class says otherwise, a pod may push pods of lower priority off a node.", ko: "우선순위 클래스가 달리 정하지 않으면 우선순위가 낮은 파드를 노드에서 밀어낼 수 있습니다." },
  },
  {
    layer: "tolerations",
    at: "PodSpec.tolerations",
    because: { en: "If its node fails, the pod stays bound to it for five minutes before it is evicted.", ko: "노드에 문제가 생기면 파드는 5분 동안 기다린 뒤 축출됩니다." },
  },
  {
    layer: "storage-protection",
    at: "ObjectMeta.finalizers",
    because: { en: "Storage that is in use is not deleted before it is free.", ko: "사용 중인 저장소는 사용이 끝날 때까지 삭제되지 않습니다." },
  },
  {
    layer: "allocation",
    at: "ServiceSpec.clusterIP",
    because: { en: "The cluster picks a free address; this one is only an example.", ko: "클러스터가 빈 주소를 고릅니다. 여기 보이는 주소는 예입니다." },
  },
  {
    layer: "allocation",
    at: "ServiceSpec.clusterIPs",
    because: { en: "The addresses of the Service, one a family; these are only examples.", ko: "주소 체계별 Service의 주소입니다. 여기 보이는 주소는 예입니다." },
  },
  {
    layer: "allocation",
    at: "ServiceSpec.ipFamilies",
    because: { en: "Taken from the cluster, which is assumed to have IPv4.", ko: "클러스터에서 정해지며 IPv4 클러스터로 가정합니다." },
  },
  {
    layer: "allocation",
    at: "ServiceSpec.ipFamilyPolicy",
    because: { en: "Left out, the Service has addresses of one family.", ko: "생략하면 Service가 한 가지 체계의 주소만 가집니다." },
  },
  {
    layer: "allocation",
    at: "ServicePort.nodePort",
    because: { en: "The cluster picks a free port from 30000 to 32767; this one is only an example.", ko: "클러스터가 30000~32767에서 빈 포트를 고릅니다. 여기 보이는 포트는 예입니다." },
  },
  {
    layer: "allocation",
    at: "ServiceSpec.healthCheckNodePort",
    because: { en: "With externalTrafficPolicy Local the load balancer asks this port which nodes have pods; an example.", ko: "externalTrafficPolicy가 Local이면 로드 밸런서가 이 포트로 파드가 있는 노드를 확인합니다. 값은 예입니다." },
  },
  {
    layer: "strategy",
    at: "ObjectMeta.generation",
    because: { en: "Counts changes of the spec; a new object is at 1.", ko: "spec이 바뀔 때마다 늘어나는 번호이며 새 객체는 1입니다." },
  },
  {
    layer: "strategy",
    at: "PodStatus.phase",
    because: { en: "Every new pod waits for a node and its images.", ko: "새 파드는 노드와 이미지를 기다리는 상태로 시작합니다." },
  },
  {
    layer: "strategy",
    at: "PodStatus.qosClass",
    value: "Guaranteed",
    because: { en: "Every container has cpu and memory limits, with requests equal to them.", ko: "모든 컨테이너에 cpu와 memory limit이 있고 request가 같은 값입니다." },
  },
  {
    layer: "strategy",
    at: "PodStatus.qosClass",
    value: "Burstable",
    because: { en: "There are cpu or memory requests or limits, but not equal ones of both for every container.", ko: "cpu나 memory의 request 또는 limit이 있지만, 모든 컨테이너에 둘 다 같은 값으로 있지는 않습니다." },
  },
  {
    layer: "strategy",
    at: "PodStatus.qosClass",
    value: "BestEffort",
    because: { en: "No container has a cpu or memory request or limit.", ko: "어느 컨테이너에도 cpu나 memory의 request와 limit이 없습니다." },
  },
  {
    layer: "strategy",
    at: "PodStatus.conditions",
    because: { en: "The pod has scheduling gates, so the scheduler leaves it alone for now.", ko: "파드에 스케줄링 게이트가 있어 아직 배치하지 않습니다." },
  },
  {
    layer: "strategy",
    at: "PodAffinityTerm.labelSelector",
    because: { en: "Values of matchLabelKeys and mismatchLabelKeys, taken from the pod's own labels.", ko: "matchLabelKeys와 mismatchLabelKeys의 값을 파드 자신의 레이블에서 가져왔습니다." },
  },
  {
    layer: "strategy",
    at: "TopologySpreadConstraint.labelSelector",
    because: { en: "Values of matchLabelKeys, taken from the pod's own labels.", ko: "matchLabelKeys의 값을 파드 자신의 레이블에서 가져왔습니다." },
  },
  {
    layer: "strategy",
    at: "SecurityContext.appArmorProfile",
    because: { en: "Taken from the old AppArmor annotation.", ko: "예전 AppArmor 애너테이션에서 가져왔습니다." },
  },
  {
    layer: "strategy",
    at: "Container.securityContext",
    because: { en: "Taken from the old AppArmor annotation.", ko: "예전 AppArmor 애너테이션에서 가져왔습니다." },
  },
  {
    layer: "strategy",
    at: "Namespace.spec.finalizers",
    because: { en: "The namespace is emptied before it goes.", ko: "네임스페이스는 비워진 뒤에 삭제됩니다." },
  },
  {
    layer: "controller",
    at: "ObjectMeta.name",
    because: { en: "The controller names what it makes after its owner.", ko: "컨트롤러가 소유자의 이름을 따서 이름을 짓습니다." },
  },
  {
    layer: "controller",
    at: "ObjectMeta.generateName",
    because: { en: "The owner's name; the server appends five random characters.", ko: "소유자의 이름이며 서버가 임의의 다섯 글자를 붙입니다." },
  },
  {
    layer: "controller",
    at: "ObjectMeta.namespace",
    because: { en: "What a controller makes lies in its owner's namespace.", ko: "컨트롤러가 만드는 객체는 소유자와 같은 네임스페이스에 있습니다." },
  },
  {
    layer: "controller",
    at: "ObjectMeta.ownerReferences",
    because: { en: "Says who made it, so that it is deleted together with its owner.", ko: "누가 만들었는지 나타내며, 소유자와 함께 삭제되게 합니다." },
  },
  {
    layer: "controller",
    at: "ObjectMeta.labels",
    because: { en: "A label by which the controller tells its objects and their revisions apart.", ko: "컨트롤러가 자기 객체와 그 리비전을 구별하는 레이블입니다." },
  },
  {
    layer: "controller",
    at: "ObjectMeta.annotations",
    because: { en: "A note by the controller on when or as which number it made this.", ko: "컨트롤러가 언제 또는 몇 번째로 만들었는지 적어 둔 값입니다." },
  },
  {
    layer: "controller",
    at: "ObjectMeta.finalizers",
    because: { en: "Keeps the pod until the Job has counted its result.", ko: "Job이 결과를 셀 때까지 파드를 남겨 둡니다." },
  },
  {
    layer: "controller",
    at: "PodSpec.hostname",
    because: { en: "Gives the pod a lasting name in the network.", ko: "파드에 네트워크에서 변하지 않는 이름을 줍니다." },
  },
  {
    layer: "controller",
    at: "PodSpec.subdomain",
    because: { en: "The StatefulSet's serviceName, under which its pods have their names.", ko: "StatefulSet의 serviceName이며 파드가 그 아래에서 이름을 갖습니다." },
  },
  {
    layer: "controller",
    at: "PodSpec.volumes",
    because: { en: "A claim of this pod's own, made from a volumeClaimTemplate.", ko: "volumeClaimTemplate으로 만든 이 파드만의 claim입니다." },
  },
  {
    layer: "controller",
    at: "PodSpec.affinity",
    because: { en: "A DaemonSet makes each pod for one node.", ko: "DaemonSet은 노드마다 그 노드용 파드를 만듭니다." },
  },
  {
    layer: "controller",
    at: "PodSpec.tolerations",
    because: { en: "Pods of a DaemonSet stay on nodes in trouble.", ko: "DaemonSet의 파드는 문제가 있는 노드에도 남습니다." },
  },
  {
    layer: "controller",
    at: "Container.env",
    because: { en: "The number of this pod in an indexed Job.", ko: "인덱스 Job에서 이 파드의 번호입니다." },
  },
  {
    layer: "static-pod",
    at: "ObjectMeta.name",
    because: { en: "The kubelet appends the node's name, so that the pods of several nodes have different names.", ko: "여러 노드의 파드가 다른 이름을 갖도록 kubelet이 노드 이름을 붙입니다." },
  },
  {
    layer: "static-pod",
    at: "ObjectMeta.namespace",
    because: { en: "The file names no namespace, so it is default.", ko: "파일에 네임스페이스가 없어 default가 됩니다." },
  },
  {
    layer: "static-pod",
    at: "ObjectMeta.annotations",
    because: { en: "By these the kubelet knows the pod as its own, from which file and which contents.", ko: "kubelet이 어느 파일의 어떤 내용에서 온 자기 파드인지 알아보는 값입니다." },
  },
  {
    layer: "static-pod",
    at: "ObjectMeta.ownerReferences",
    because: { en: "The mirror pod belongs to the node, so a kubelet may create it only for its own.", ko: "미러 파드는 노드에 속하므로, kubelet은 자기 노드의 것만 만들 수 있습니다." },
  },
  {
    layer: "static-pod",
    at: "PodSpec.nodeName",
    because: { en: "A static pod runs on the node where its file lies.", ko: "스태틱 파드는 파일이 있는 노드에서 실행됩니다." },
  },
  {
    layer: "static-pod",
    at: "PodSpec.tolerations",
    because: { en: "A static pod is not evicted from its node by any taint.", ko: "스태틱 파드는 어떤 taint로도 노드에서 축출되지 않습니다." },
  },
  {
    layer: "static-pod",
    at: "PodStatus.phase",
    because: { en: "Every new pod waits for its images.", ko: "새 파드는 이미지를 기다리는 상태로 시작합니다." },
  },
];
