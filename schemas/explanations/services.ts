import type { FieldExplanations } from "./explanation.js";

export const services: FieldExplanations = {
  "ServiceSpec.selector": {
    title: { en: "Pods behind the Service", ko: "Service 뒤의 파드" },
    text: { en: "Plain labels, all of which a pod must have, without `matchLabels`. Only ready pods of the same namespace get traffic. Without a selector you have to provide the endpoints yourself. If nothing matches, connections fail though the Service exists.", ko: "`matchLabels` 없이 적는 레이블이며 파드가 모두 가져야 합니다. 같은 네임스페이스의 준비된 파드만 트래픽을 받습니다. 셀렉터가 없으면 엔드포인트를 직접 제공해야 합니다. 맞는 파드가 없으면 Service가 있어도 연결이 실패합니다." },
    page: "concepts/services-networking/service/#defining-a-service",
  },
  "ServiceSpec.ports": {
    title: { en: "Ports of the Service", ko: "Service의 포트" },
    text: { en: "At least one, except for `ExternalName` and headless Services. With several, each needs a name.", ko: "`ExternalName`과 헤드리스 Service를 제외하고 하나 이상 필요합니다. 여럿이면 각각 이름이 있어야 합니다." },
    page: "concepts/services-networking/service/#field-spec-ports",
  },
  "ServicePort.port": {
    title: { en: "Port of the Service", ko: "Service의 포트 번호" },
    text: { en: "What clients connect to. It may differ from the pod's port.", ko: "클라이언트가 연결하는 포트이며 파드의 포트와 달라도 됩니다." },
    page: "concepts/services-networking/service/#field-spec-ports",
  },
  "ServicePort.targetPort": {
    title: { en: "Port of the pods", ko: "파드의 포트" },
    text: { en: "A number, or the name of a container's port, which may stand for different numbers in different pods; `port` if left out. A name that no container has gives no endpoints.", ko: "숫자이거나 컨테이너 포트의 이름이며, 이름은 파드마다 다른 번호를 뜻할 수 있습니다. 생략하면 `port`와 같습니다. 어느 컨테이너에도 없는 이름이면 엔드포인트가 생기지 않습니다." },
    page: "concepts/services-networking/service/#field-spec-ports",
  },
  "ServicePort.name": {
    title: { en: "Name of the port", ko: "포트 이름" },
    text: { en: "Needed with more than one port; Ingresses and others refer to it.", ko: "포트가 둘 이상이면 필요하며 Ingress 등에서 참조합니다." },
    page: "concepts/services-networking/service/#multi-port-services",
  },
  "ServicePort.protocol": {
    title: { en: "Protocol", ko: "프로토콜" },
    text: { en: "`TCP` if left out.", ko: "생략하면 `TCP`입니다." },
    page: "reference/networking/service-protocols/",
  },
  "ServicePort.nodePort": {
    title: { en: "Port on every node", ko: "모든 노드의 포트" },
    text: { en: "For types `NodePort` and `LoadBalancer`: from 30000 to 32767 unless the cluster is set up otherwise; chosen by the server if left out.", ko: "`NodePort`와 `LoadBalancer`에서 쓰며 클러스터 설정이 없으면 30000~32767입니다. 생략하면 서버가 고릅니다." },
    page: "concepts/services-networking/service/#type-nodeport",
  },
  "ServiceSpec.type": {
    title: { en: "From where it can be reached", ko: "접근 범위" },
    text: { en: "`ClusterIP`, the default, inside the cluster only; `NodePort` also on a port of every node; `LoadBalancer` also through the provider's load balancer; `ExternalName` is an alias of an outside name.", ko: "기본값 `ClusterIP`는 클러스터 안에서만, `NodePort`는 모든 노드의 포트로도, `LoadBalancer`는 제공자의 로드 밸런서로도 접근할 수 있습니다. `ExternalName`은 외부 이름의 별칭입니다." },
    page: "concepts/services-networking/service/#publishing-services-service-types",
  },
  "ServiceSpec.clusterIP": {
    title: { en: "Address in the cluster", ko: "클러스터 안의 주소" },
    text: { en: "Given by the server. `None` makes the Service headless: its name resolves to the pods themselves, as StatefulSets need it.", ko: "서버가 정합니다. `None`이면 헤드리스가 되어 이름이 파드들을 직접 가리키며 StatefulSet에 필요합니다." },
    page: "concepts/services-networking/service/#headless-services",
  },
  "ServiceSpec.externalTrafficPolicy": {
    title: { en: "Where outside traffic may go", ko: "외부 트래픽의 전달 범위" },
    text: { en: "`Cluster` spreads it over all pods but hides the client's address; `Local` keeps to pods of the node that received it, and keeps the address.", ko: "`Cluster`는 모든 파드에 나누지만 클라이언트 주소가 가려지고, `Local`은 트래픽을 받은 노드의 파드로만 보내며 주소가 유지됩니다." },
    page: "reference/networking/virtual-ips/#external-traffic-policy",
  },
  "ServiceSpec.internalTrafficPolicy": {
    title: { en: "Where inside traffic may go", ko: "내부 트래픽의 전달 범위" },
    text: { en: "`Cluster` if left out; `Local` only reaches pods on the client's own node, and drops traffic if there are none.", ko: "생략하면 `Cluster`입니다. `Local`은 클라이언트와 같은 노드의 파드로만 보내며 없으면 버립니다." },
    page: "concepts/services-networking/service-traffic-policy/",
  },
  "ServiceSpec.sessionAffinity": {
    title: { en: "Stay with one pod", ko: "같은 파드로 보내기" },
    text: { en: "`None` if left out; `ClientIP` sends a client's connections to the same pod, for three hours by default.", ko: "생략하면 `None`입니다. `ClientIP`는 한 클라이언트의 연결을 기본 3시간 동안 같은 파드로 보냅니다." },
    page: "reference/networking/virtual-ips/#session-affinity",
  },
  "ServiceSpec.externalName": {
    title: { en: "Name that the Service stands for", ko: "Service가 가리키는 외부 이름" },
    text: { en: "With `type: ExternalName`: DNS answers with this name as a CNAME. No proxying, and TLS or HTTP servers may not know the Service's name.", ko: "`type: ExternalName`에서 DNS가 이 이름을 CNAME으로 답합니다. 프록시하지 않으므로 TLS나 HTTP 서버가 Service 이름을 모를 수 있습니다." },
    page: "concepts/services-networking/service/#externalname",
  },
  "ServiceSpec.publishNotReadyAddresses": {
    title: { en: "Also pods that are not ready", ko: "준비되지 않은 파드도 포함" },
    text: { en: "With `true` DNS also gives pods that are not ready, so that members of a cluster find each other while starting.", ko: "`true`이면 DNS가 준비되지 않은 파드도 알려 주어, 클러스터 구성원이 시작하는 동안 서로를 찾을 수 있습니다." },
    page: "concepts/services-networking/dns-pod-service/#a-aaaa-records",
  },
};
