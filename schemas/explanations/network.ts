import type { FieldExplanations } from "./explanation.js";

export const network: FieldExplanations = {
  "Container.ports": {
    title: { en: "Ports that the application listens on", ko: "애플리케이션이 듣는 포트" },
    text: {
      en: "Mostly information: a port that is not listed is reachable all the same, and listing one opens nothing. It matters for names (used by probes and Services) and for `hostPort`.",
      ko: "대체로 안내용입니다. 적지 않은 포트에도 닿을 수 있고, 적는다고 열리지도 않습니다. probe와 Service에서 쓰는 이름과 `hostPort`에 의미가 있습니다.",
    },
    page: "tutorials/services/connect-applications-service/#exposing-pods-to-the-cluster",
  },
  "ContainerPort.containerPort": {
    title: { en: "Port in the container", ko: "컨테이너의 포트" },
    text: { en: "A number from 1 to 65535, without quotes: the port on which the process listens at the pod's address.", ko: "따옴표 없이 쓰는 1부터 65535 사이의 숫자로, 프로세스가 파드의 주소에서 듣는 포트입니다." },
  },
  "ContainerPort.name": {
    title: { en: "Name of the port", ko: "포트 이름" },
    text: {
      en: "Lets probes and Services say `http` instead of a number. At most 15 characters: lower-case letters, digits and dashes, with at least one letter. Unique in the container.",
      ko: "probe와 Service에서 번호 대신 `http`처럼 쓸 수 있습니다. 영문 소문자, 숫자, 하이픈을 15자까지 쓰고 문자가 하나 이상 있어야 합니다. 컨테이너 안에서 유일해야 합니다.",
    },
    page: "concepts/services-networking/service/#field-spec-ports",
  },
  "ContainerPort.protocol": {
    title: { en: "Protocol of the port", ko: "포트의 프로토콜" },
    text: { en: "`TCP` if left out. The same number may be listed once more with `UDP`.", ko: "생략하면 `TCP`입니다. 같은 번호를 `UDP`로 한 번 더 적을 수 있습니다." },
  },
  "ContainerPort.hostPort": {
    title: { en: "Port on the node", ko: "노드의 포트" },
    text: {
      en: "Opens this port on the address of the node. Only one pod on a node can have it, so it limits where the pod can run; a Service is nearly always the better way. With `hostNetwork` it must equal `containerPort`, and is filled in so.",
      ko: "노드의 주소에서 이 포트를 엽니다. 노드마다 한 파드만 가질 수 있어 파드를 둘 곳이 줄어들므로 거의 언제나 Service가 낫습니다. `hostNetwork`에서는 `containerPort`와 같아야 하며 그 값으로 채워집니다.",
    },
    page: "concepts/configuration/overview/",
  },
  "ContainerPort.hostIP": {
    title: { en: "Address of the node for hostPort", ko: "hostPort를 열 노드 주소" },
    text: { en: "Binds `hostPort` to this address of the node; left out, to all of them. Without `hostPort` it has no effect.", ko: "`hostPort`를 노드의 이 주소에만 엽니다. 생략하면 모든 주소에 엽니다. `hostPort`가 없으면 효과가 없습니다." },
  },
  "PodSpec.dnsPolicy": {
    title: { en: "Which DNS the pod asks", ko: "파드가 사용하는 DNS" },
    text: {
      en: "`ClusterFirst`, the default, asks the cluster's DNS, which passes other names on. `Default` (not the default!) takes the node's settings, so Service names do not resolve. `None` uses `dnsConfig` only. With `hostNetwork: true`, `ClusterFirst` falls back to the node's DNS: write `ClusterFirstWithHostNet` to resolve Services there.",
      ko: "기본값 `ClusterFirst`는 클러스터 DNS에 묻고 다른 이름은 상위로 넘깁니다. `Default`(기본값이 아닙니다!)는 노드의 설정을 따르므로 Service 이름을 찾지 못합니다. `None`은 `dnsConfig`만 씁니다. `hostNetwork: true`에서 `ClusterFirst`는 노드의 DNS로 동작하므로, Service 이름을 찾으려면 `ClusterFirstWithHostNet`을 적습니다.",
    },
    page: "concepts/services-networking/dns-pod-service/#pod-s-dns-policy",
  },
  "PodSpec.dnsConfig": {
    title: { en: "DNS settings of the pod", ko: "파드의 DNS 설정" },
    text: {
      en: "Name servers, search domains and options that are added to what `dnsPolicy` gives; with `dnsPolicy: None` they are all there is, and at least one name server is required.",
      ko: "`dnsPolicy`의 결과에 더할 네임서버, 검색 도메인, 옵션입니다. `dnsPolicy: None`이면 이것만 쓰이며 네임서버가 하나 이상 있어야 합니다.",
    },
    page: "concepts/services-networking/dns-pod-service/#pod-dns-config",
  },
  "PodDNSConfig.nameservers": {
    title: { en: "Name servers", ko: "네임서버" },
    text: { en: "At most three IP addresses.", ko: "IP 주소를 세 개까지 적습니다." },
    page: "concepts/services-networking/dns-pod-service/#pod-dns-config",
  },
  "PodDNSConfig.searches": {
    title: { en: "Search domains", ko: "검색 도메인" },
    text: { en: "Domains that are tried after short names; at most 32.", ko: "짧은 이름 뒤에 붙여 찾아보는 도메인이며 32개까지입니다." },
    page: "concepts/services-networking/dns-pod-service/#pod-dns-config",
  },
  "PodDNSConfig.options": {
    title: { en: "Resolver options", ko: "리졸버 옵션" },
    text: {
      en: "Options of `resolv.conf`. The cluster's default is `ndots:5`: names with fewer dots are tried with every search domain first, which makes many queries for outside names; `ndots` of 2 saves most of them.",
      ko: "`resolv.conf`의 옵션입니다. 클러스터 기본값은 `ndots:5`여서 점이 그보다 적은 이름은 검색 도메인을 먼저 모두 시도하므로, 외부 이름을 찾을 때 질의가 많아집니다. `ndots`를 2로 두면 대부분 줄어듭니다.",
    },
    page: "concepts/services-networking/dns-pod-service/#pod-dns-config",
  },
  "PodSpec.hostNetwork": {
    title: { en: "Use the node's network", ko: "노드의 네트워크 사용" },
    text: {
      en: "The pod has the node's addresses and sees all of its traffic; ports collide with those of the node and of other such pods. `hostPort` becomes equal to `containerPort`. Network policies mostly do not apply. For Service names set `dnsPolicy: ClusterFirstWithHostNet`. Forbidden by the baseline Pod Security Standard.",
      ko: "파드가 노드의 주소를 쓰고 노드의 모든 트래픽을 볼 수 있습니다. 노드나 다른 같은 종류의 파드와 포트가 충돌할 수 있습니다. `hostPort`는 `containerPort`와 같아집니다. 네트워크 정책은 대개 적용되지 않습니다. Service 이름을 찾으려면 `dnsPolicy: ClusterFirstWithHostNet`을 지정합니다. baseline Pod Security Standard에서 금지됩니다.",
    },
    page: "concepts/security/pod-security-standards/#baseline",
  },
  "PodSpec.hostAliases": {
    title: { en: "Extra lines in /etc/hosts", ko: "/etc/hosts에 추가할 줄" },
    text: {
      en: "Addresses with their host names for all containers of the pod. Lines that a container writes into the file itself are lost when it restarts.",
      ko: "파드의 모든 컨테이너에 적용되는 주소와 호스트 이름입니다. 컨테이너가 직접 파일에 쓴 줄은 다시 시작하면 사라집니다.",
    },
    page: "tasks/network/customize-hosts-file-for-pods/",
  },
  "HostAlias.ip": {
    title: { en: "The address", ko: "주소" },
    text: { en: "An IPv4 or IPv6 address, once in the list.", ko: "IPv4 또는 IPv6 주소이며 목록에 한 번만 적습니다." },
    page: "tasks/network/customize-hosts-file-for-pods/",
  },
  "HostAlias.hostnames": {
    title: { en: "Names for the address", ko: "주소의 이름들" },
    text: { en: "Host names that resolve to the address in this pod.", ko: "이 파드에서 해당 주소를 가리키는 호스트 이름입니다." },
    page: "tasks/network/customize-hosts-file-for-pods/",
  },
  "PodSpec.hostname": {
    title: { en: "Host name of the pod", ko: "파드의 호스트 이름" },
    text: {
      en: "What `hostname` says inside; the pod's name if left out. Together with `subdomain` and a headless Service of that name, the pod gets a DNS record of its own. A StatefulSet sets it for its pods.",
      ko: "안에서 `hostname`으로 보이는 이름이며, 생략하면 파드의 이름입니다. `subdomain`과 같은 이름의 헤드리스 Service가 있으면 파드가 고유한 DNS 레코드를 갖습니다. StatefulSet은 자기 파드에 이 값을 지정합니다.",
    },
    page: "concepts/services-networking/dns-pod-service/#pod-hostname-and-subdomain-field",
  },
  "PodSpec.subdomain": {
    title: { en: "Name of the headless Service", ko: "헤드리스 Service의 이름" },
    text: {
      en: "With `hostname`, gives the pod the name `<hostname>.<subdomain>.<namespace>.svc.<cluster domain>`, provided that a headless Service called `<subdomain>` selects it.",
      ko: "`hostname`과 함께 쓰면 `<subdomain>`이라는 헤드리스 Service가 이 파드를 선택할 때 `<hostname>.<subdomain>.<namespace>.svc.<클러스터 도메인>`이라는 이름을 갖습니다.",
    },
    page: "concepts/services-networking/dns-pod-service/#pod-hostname-and-subdomain-field",
  },
  "PodSpec.setHostnameAsFQDN": {
    title: { en: "Host name with its domain", ko: "도메인을 포함한 호스트 이름" },
    text: { en: "With `true`, `hostname` inside the pod gives the full domain name, which may be at most 64 characters on Linux.", ko: "`true`이면 파드 안의 `hostname`이 전체 도메인 이름이 됩니다. Linux에서는 64자까지만 가능합니다." },
    page: "concepts/services-networking/dns-pod-service/#pod-sethostnameasfqdn-field",
    since: "1.20",
  },
  "PodSpec.hostnameOverride": {
    title: { en: "A host name of one's own", ko: "직접 정하는 호스트 이름" },
    text: { en: "Sets the host name inside the pod, dots allowed, without touching its DNS records. Excludes `hostNetwork` and `setHostnameAsFQDN`.", ko: "DNS 레코드는 그대로 두고 파드 안의 호스트 이름만 정하며 점을 쓸 수 있습니다. `hostNetwork`, `setHostnameAsFQDN`과 함께 쓸 수 없습니다." },
    page: "concepts/workloads/pods/pod-hostname/",
    since: "1.35",
  },
  "PodSpec.enableServiceLinks": {
    title: { en: "Variables for every Service", ko: "모든 Service의 환경 변수" },
    text: {
      en: "Left out or `true`, containers get variables such as `REDIS_SERVICE_HOST` for every Service of the namespace that exists when they start. In large namespaces that slows starting down, and a Service called `app` can upset a program that reads `APP_PORT`. `false` leaves only those of the API server; DNS does not need them.",
      ko: "생략하거나 `true`이면 시작할 때 네임스페이스에 있는 모든 Service에 대해 `REDIS_SERVICE_HOST` 같은 변수가 생깁니다. Service가 많으면 시작이 느려지고, `app`이라는 Service가 `APP_PORT`를 읽는 프로그램에 문제를 일으킬 수 있습니다. `false`이면 API 서버의 변수만 남으며, DNS에는 이 변수가 필요 없습니다.",
    },
    page: "tutorials/services/connect-applications-service/#environment-variables",
  },
  "PodSpec.hostPID": {
    title: { en: "See the node's processes", ko: "노드의 프로세스 보기" },
    text: { en: "Containers see and may signal all processes of the node. Excludes `shareProcessNamespace`. Forbidden by the baseline Pod Security Standard.", ko: "컨테이너가 노드의 모든 프로세스를 보고 시그널을 보낼 수 있습니다. `shareProcessNamespace`와 함께 쓸 수 없습니다. baseline Pod Security Standard에서 금지됩니다." },
    page: "concepts/security/pod-security-standards/#baseline",
  },
  "PodSpec.hostIPC": {
    title: { en: "Share the node's IPC", ko: "노드의 IPC 공유" },
    text: { en: "Containers share shared memory and semaphores with the node. Forbidden by the baseline Pod Security Standard.", ko: "컨테이너가 노드와 공유 메모리와 세마포어를 함께 씁니다. baseline Pod Security Standard에서 금지됩니다." },
    page: "concepts/security/pod-security-standards/#baseline",
  },
  "PodSpec.hostUsers": {
    title: { en: "Users of the node or of the pod", ko: "노드의 사용자 또는 파드의 사용자" },
    text: {
      en: "`false` gives the pod a user namespace: root inside is an unprivileged user outside, which takes much of the danger out of a break-out. Left out, users are the node's.",
      ko: "`false`이면 파드에 사용자 네임스페이스가 생겨 안의 root가 밖에서는 권한 없는 사용자가 되므로, 탈출했을 때의 위험이 크게 줄어듭니다. 생략하면 노드의 사용자를 그대로 씁니다.",
    },
    page: "concepts/workloads/pods/user-namespaces/",
    since: "1.33",
  },
  "PodSpec.shareProcessNamespace": {
    title: { en: "One process list for all containers", ko: "모든 컨테이너가 공유하는 프로세스 목록" },
    text: {
      en: "With `true` the containers of the pod see and may signal one another's processes, and none of them is process 1. Handy for debugging and for sidecars that send a reload signal.",
      ko: "`true`이면 파드의 컨테이너들이 서로의 프로세스를 보고 시그널을 보낼 수 있으며, 어느 것도 1번 프로세스가 아닙니다. 디버깅이나 다시 읽기 시그널을 보내는 사이드카에 유용합니다.",
    },
    page: "tasks/configure-pod-container/share-process-namespace/",
  },
};
