import type { FieldExplanations } from "./explanation.js";

export const probes: FieldExplanations = {
  "Container.livenessProbe": {
    title: { en: "Restart the container when this check fails", ko: "이 검사가 실패하면 컨테이너를 다시 시작" },
    text: {
      en: "The kubelet runs this check again and again while the container runs. After `failureThreshold` failures in a row it kills the container and restarts it as `restartPolicy` says. Without it, only a process that exits is restarted, not one that hangs. It starts once the startup probe (if there is one) has succeeded, and does not wait for readiness. Do not let it depend on other services: when a database is down, restarting every pod makes things worse.",
      ko: "컨테이너가 실행되는 동안 kubelet이 이 검사를 되풀이합니다. 연달아 `failureThreshold`번 실패하면 컨테이너를 종료하고 `restartPolicy`에 따라 다시 시작합니다. 이 검사가 없으면 프로세스가 끝났을 때만 다시 시작되고, 멈춰 있는 프로세스는 그대로 남습니다. startup probe가 있으면 그것이 성공한 뒤에 시작하며, readiness는 기다리지 않습니다. 다른 서비스에 의존하는 검사는 피해야 합니다. 데이터베이스가 내려갔을 때 모든 파드를 다시 시작하면 상황이 더 나빠집니다.",
    },
    page: "concepts/configuration/liveness-readiness-startup-probes/#liveness-probe",
  },
  "Container.readinessProbe": {
    title: { en: "Send traffic only while this check succeeds", ko: "이 검사가 성공하는 동안에만 트래픽 전달" },
    text: {
      en: "Decides whether the container is ready. While any container of the pod is not ready, the pod is taken out of the endpoints of its Services and a rolling update does not go on; nothing is restarted. It runs for the container's whole life, not only at the start. Without it a container counts as ready as soon as it runs, so traffic may arrive before the application listens.",
      ko: "컨테이너가 준비되었는지 판단합니다. 파드의 컨테이너 가운데 하나라도 준비되지 않으면 파드가 Service의 엔드포인트에서 빠지고 롤링 업데이트가 진행되지 않습니다. 다시 시작되지는 않습니다. 시작할 때만이 아니라 컨테이너가 살아 있는 내내 실행됩니다. 이 검사가 없으면 컨테이너가 실행되는 즉시 준비된 것으로 보기 때문에, 애플리케이션이 포트를 열기 전에 트래픽이 들어올 수 있습니다.",
    },
    page: "concepts/configuration/liveness-readiness-startup-probes/#readiness-probe",
  },
  "Container.startupProbe": {
    title: { en: "Give a slow application time to start", ko: "느리게 시작하는 애플리케이션에 시간 주기" },
    text: {
      en: "Until this check has succeeded once, liveness and readiness probes are not run at all. After that it never runs again. The application has about `failureThreshold × periodSeconds` to start; if that runs out, the container is killed and restarted. Use it instead of a long `initialDelaySeconds` on the liveness probe: a quick start is then noticed at once, and a hang later is still found quickly.",
      ko: "이 검사가 한 번 성공할 때까지 liveness probe와 readiness probe는 전혀 실행되지 않습니다. 한 번 성공하면 다시 실행되지 않습니다. 애플리케이션은 대략 `failureThreshold × periodSeconds` 안에 시작해야 하며, 그 시간이 지나면 컨테이너가 종료되고 다시 시작됩니다. liveness probe의 `initialDelaySeconds`를 길게 잡는 대신 사용하면, 빨리 시작한 경우 바로 알아차리고 나중에 멈춘 경우도 빨리 찾아냅니다.",
    },
    page: "concepts/configuration/liveness-readiness-startup-probes/#startup-probe",
    since: "1.18",
  },
  "Probe.initialDelaySeconds": {
    title: { en: "Wait before the first check", ko: "첫 검사까지 기다리는 시간" },
    text: {
      en: "Seconds between the start of the container and the first check. Left out, it is 0: the first check comes at once, plus a random part of one period if the kubelet has just restarted. A failed check during a slow start counts like any other, so a liveness probe can kill an application that was merely starting; a startup probe is the better remedy.",
      ko: "컨테이너가 시작된 뒤 첫 검사까지의 시간(초)입니다. 생략하면 0이며 바로 검사합니다(kubelet이 막 다시 시작된 경우에는 한 주기 안의 임의 시간이 더해집니다). 느리게 시작하는 동안의 실패도 똑같이 세므로, liveness probe가 그저 시작 중인 애플리케이션을 종료할 수 있습니다. 이런 경우에는 startup probe가 더 나은 해결책입니다.",
    },
    page: "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes",
  },
  "Probe.periodSeconds": {
    title: { en: "Time between checks", ko: "검사 간격" },
    text: {
      en: "Seconds from one check to the next; 10 if left out, at least 1. A failure is noticed after roughly `periodSeconds × failureThreshold`. Each check costs the container and the node a little work, `exec` most of all, since it starts a process every time. Until the container is ready, readiness checks may come more often than this.",
      ko: "검사와 다음 검사 사이의 시간(초)입니다. 생략하면 10이고 최솟값은 1입니다. 실패를 알아차리기까지 대략 `periodSeconds × failureThreshold`가 걸립니다. 검사할 때마다 컨테이너와 노드가 조금씩 일을 하며, 매번 프로세스를 새로 띄우는 `exec`가 가장 무겁습니다. 컨테이너가 준비되기 전에는 readiness 검사가 이보다 자주 실행될 수 있습니다.",
    },
    page: "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes",
  },
  "Probe.timeoutSeconds": {
    title: { en: "How long one check may take", ko: "한 번의 검사에 허용되는 시간" },
    text: {
      en: "Seconds after which an unanswered check counts as failed; 1 if left out, at least 1. One second is little for a Java or Python endpoint under load, or for an `exec` probe that starts an interpreter. If it is longer than `periodSeconds`, the next check simply comes later: checks of one probe never overlap.",
      ko: "이 시간(초) 안에 응답이 없으면 실패로 봅니다. 생략하면 1이고 최솟값은 1입니다. 부하가 걸린 Java나 Python 엔드포인트, 또는 인터프리터를 띄우는 `exec` 검사에는 1초가 짧습니다. `periodSeconds`보다 길면 다음 검사가 그만큼 늦어질 뿐이며, 한 probe의 검사가 겹치는 일은 없습니다.",
    },
    page: "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes",
  },
  "Probe.successThreshold": {
    title: { en: "Successes in a row that count as recovery", ko: "회복으로 보는 연속 성공 횟수" },
    text: {
      en: "After a failure, how many checks in a row have to succeed before the probe counts as successful again; 1 if left out. It must be 1 for liveness and startup probes. For readiness, 2 or more keeps a wavering pod out of the Service a little longer.",
      ko: "실패한 뒤 몇 번 연달아 성공해야 다시 성공으로 보는지를 정합니다. 생략하면 1입니다. liveness probe와 startup probe에서는 반드시 1이어야 합니다. readiness에서 2 이상으로 두면 상태가 오락가락하는 파드를 Service에서 조금 더 오래 빼 둡니다.",
    },
    page: "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes",
  },
  "Probe.failureThreshold": {
    title: { en: "Failures in a row that count", ko: "실패로 보는 연속 실패 횟수" },
    text: {
      en: "How many checks in a row have to fail before the kubelet acts; 3 if left out, at least 1. Then a liveness or startup probe restarts the container and a readiness probe takes the pod out of its Services. A single success starts the count anew. For a startup probe this is the knob that sets how long the start may take: `failureThreshold × periodSeconds`.",
      ko: "몇 번 연달아 실패해야 kubelet이 조치하는지를 정합니다. 생략하면 3이고 최솟값은 1입니다. 그때 liveness probe와 startup probe는 컨테이너를 다시 시작하고, readiness probe는 파드를 Service에서 뺍니다. 한 번이라도 성공하면 처음부터 다시 셉니다. startup probe에서는 이 값이 시작에 허용되는 시간(`failureThreshold × periodSeconds`)을 정합니다.",
    },
    page: "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes",
  },
  "Probe.terminationGracePeriodSeconds": {
    title: { en: "Grace period after this probe has failed", ko: "이 probe가 실패한 뒤의 유예 시간" },
    text: {
      en: "Seconds that the container gets between SIGTERM and SIGKILL when it is this probe that has it killed. Left out, the pod's `terminationGracePeriodSeconds` counts (30 by default). A hung process rarely reacts to SIGTERM, so a short value here brings it back sooner while an ordinary shutdown keeps its time. At least 1; readiness probes may not have it, since they kill nothing.",
      ko: "이 probe 때문에 컨테이너가 종료될 때 SIGTERM과 SIGKILL 사이에 주어지는 시간(초)입니다. 생략하면 파드의 `terminationGracePeriodSeconds`(기본값 30)를 따릅니다. 멈춘 프로세스는 대개 SIGTERM에 반응하지 않으므로, 여기를 짧게 잡으면 평소의 종료 시간은 그대로 두면서 더 빨리 복구됩니다. 최솟값은 1이며, readiness probe는 아무것도 종료하지 않으므로 지정할 수 없습니다.",
    },
    page: "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#probe-level-terminationgraceperiodseconds",
    since: "1.25",
  },
  "Probe.httpGet": {
    title: { en: "Check by an HTTP request", ko: "HTTP 요청으로 검사" },
    text: {
      en: "The kubelet sends a GET request to the pod's address. Any status from 200 to 399 is a success; anything else, a refused connection or a timeout is a failure. Certificates are not verified with `scheme: HTTPS`. The application has to listen on the pod's address: one that listens on `127.0.0.1` alone is never reached.",
      ko: "kubelet이 파드의 주소로 GET 요청을 보냅니다. 상태 코드가 200 이상 400 미만이면 성공이고, 그 밖의 코드, 연결 거부, 시간 초과는 실패입니다. `scheme: HTTPS`에서도 인증서는 검증하지 않습니다. 애플리케이션이 파드의 주소에서 듣고 있어야 하며, `127.0.0.1`에서만 들으면 닿지 않습니다.",
    },
    page: "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#http-probes",
  },
  "Probe.tcpSocket": {
    title: { en: "Check by opening a TCP connection", ko: "TCP 연결로 검사" },
    text: {
      en: "The check succeeds if the port accepts a connection, and closes it again. That says only that something listens: a process that accepts connections but no longer answers looks healthy. Prefer `httpGet` or `grpc` where the application speaks one of them.",
      ko: "포트가 연결을 받아들이면 성공이며, 연결은 곧 닫습니다. 무언가가 듣고 있다는 사실만 알 수 있으므로, 연결은 받지만 응답하지 않는 프로세스도 정상으로 보입니다. 애플리케이션이 HTTP나 gRPC를 쓴다면 `httpGet`이나 `grpc`가 낫습니다.",
    },
    page: "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-a-tcp-liveness-probe",
  },
  "Probe.exec": {
    title: { en: "Check by a command inside the container", ko: "컨테이너 안에서 명령을 실행해 검사" },
    text: {
      en: "The kubelet runs the command in the container; exit status 0 is a success. No shell is involved, so pipes and variables need `[\"sh\", \"-c\", \"…\"]`, and the program has to exist in the image. A process is started for every check, which costs noticeable CPU with short periods or many pods.",
      ko: "kubelet이 컨테이너 안에서 명령을 실행하며, 종료 코드가 0이면 성공입니다. 셸을 거치지 않으므로 파이프나 변수를 쓰려면 `[\"sh\", \"-c\", \"…\"]`가 필요하고, 해당 프로그램이 이미지에 있어야 합니다. 검사마다 프로세스를 새로 띄우므로 간격이 짧거나 파드가 많으면 CPU를 제법 씁니다.",
    },
    page: "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-a-liveness-command",
  },
  "Probe.grpc": {
    title: { en: "Check by gRPC's health protocol", ko: "gRPC 상태 확인 프로토콜로 검사" },
    text: {
      en: "The kubelet calls `grpc.health.v1.Health/Check` on the port; the answer `SERVING` is a success. The application has to implement that service. The port must be a number, the connection is not encrypted, and the call goes to the pod's address.",
      ko: "kubelet이 해당 포트에서 `grpc.health.v1.Health/Check`를 호출하며, 응답이 `SERVING`이면 성공입니다. 애플리케이션이 이 서비스를 구현해야 합니다. 포트는 숫자여야 하고, 연결은 암호화되지 않으며, 파드의 주소로 호출합니다.",
    },
    page: "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-a-grpc-liveness-probe",
    since: "1.24",
  },
  "HTTPGetAction.path": {
    title: { en: "Path of the request", ko: "요청 경로" },
    text: {
      en: "The path that is requested, `/` if left out. The front page often redirects to a login or renders slowly; a small endpoint made for the purpose, such as `/healthz`, says more and costs less. A redirect to the same host is followed; one to another host counts as a success with a warning event.",
      ko: "요청할 경로이며 생략하면 `/`입니다. 첫 화면은 로그인으로 넘기거나 느리게 그려지는 일이 많으므로, `/healthz`처럼 따로 만든 작은 엔드포인트가 더 정확하고 가볍습니다. 같은 호스트로 가는 리다이렉트는 따라가고, 다른 호스트로 가는 리다이렉트는 경고 이벤트와 함께 성공으로 봅니다.",
    },
    page: "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#http-probes",
  },
  "HTTPGetAction.port": {
    title: { en: "Port of the request", ko: "요청 포트" },
    text: {
      en: "A number from 1 to 65535, or the name of a port of the same container (`ports[].name`). A name keeps working when the number changes. The number need not be listed under `ports`; it is the port inside the container, never the Service's or the node's.",
      ko: "1부터 65535 사이의 숫자이거나 같은 컨테이너에 있는 포트의 이름(`ports[].name`)입니다. 이름을 쓰면 번호가 바뀌어도 그대로 동작합니다. 번호는 `ports`에 적혀 있지 않아도 됩니다. Service나 노드의 포트가 아니라 컨테이너 안의 포트입니다.",
    },
    page: "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port",
  },
  "HTTPGetAction.scheme": {
    title: { en: "HTTP or HTTPS", ko: "HTTP 또는 HTTPS" },
    text: {
      en: "`HTTP` if left out, in capitals. With `HTTPS` the kubelet does not check the certificate, so a self-signed one is fine.",
      ko: "생략하면 `HTTP`이며 대문자로 씁니다. `HTTPS`에서도 kubelet은 인증서를 확인하지 않으므로 자체 서명 인증서를 써도 됩니다.",
    },
    page: "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#http-probes",
  },
  "HTTPGetAction.host": {
    title: { en: "Host to connect to", ko: "연결할 호스트" },
    text: {
      en: "The address that the kubelet connects to, from the node's network; the pod's own address if left out, which is almost always right. `localhost` here means the node, not the container. To reach a virtual host, set a `Host` header in `httpHeaders` instead.",
      ko: "kubelet이 노드의 네트워크에서 연결할 주소입니다. 생략하면 파드의 주소이며 거의 언제나 그것이 맞습니다. 여기서 `localhost`는 컨테이너가 아니라 노드를 뜻합니다. 가상 호스트에 닿으려면 `httpHeaders`에 `Host` 헤더를 지정합니다.",
    },
    page: "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#http-probes",
  },
  "HTTPGetAction.httpHeaders": {
    title: { en: "Headers of the request", ko: "요청 헤더" },
    text: {
      en: "Headers added to the request, a list of `name` and `value`. Header names may hold letters, digits and dashes; a header may occur more than once. The kubelet sends `User-Agent: kube-probe/<version>` and `Accept: */*` unless these are set here.",
      ko: "요청에 더할 헤더이며 `name`과 `value`의 목록입니다. 헤더 이름에는 영문자, 숫자, 하이픈을 쓸 수 있고 같은 헤더를 여러 번 쓸 수 있습니다. 여기서 지정하지 않으면 kubelet은 `User-Agent: kube-probe/<버전>`과 `Accept: */*`를 보냅니다.",
    },
    page: "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#http-probes",
  },
  "TCPSocketAction.port": {
    title: { en: "Port to connect to", ko: "연결할 포트" },
    text: {
      en: "A number from 1 to 65535, or the name of a port of the same container (`ports[].name`). It is the port inside the container.",
      ko: "1부터 65535 사이의 숫자이거나 같은 컨테이너에 있는 포트의 이름(`ports[].name`)입니다. 컨테이너 안의 포트를 뜻합니다.",
    },
    page: "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-a-tcp-liveness-probe",
  },
  "TCPSocketAction.host": {
    title: { en: "Host to connect to", ko: "연결할 호스트" },
    text: {
      en: "The address to connect to, seen from the node; the pod's own address if left out. A Service's name does not work here, as the kubelet resolves names with the node's DNS.",
      ko: "노드에서 볼 때의 연결 주소이며, 생략하면 파드의 주소입니다. kubelet은 노드의 DNS로 이름을 찾으므로 Service 이름은 여기서 쓸 수 없습니다.",
    },
    page: "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-a-tcp-liveness-probe",
  },
  "ExecAction.command": {
    title: { en: "The command and its arguments", ko: "명령과 인수" },
    text: {
      en: "One list item a word. It is executed directly, without a shell: `&&`, `|`, `$VAR` and `*` mean nothing unless the command is `[\"sh\", \"-c\", \"…\"]`. It runs with the container's user, environment, root directory and working directory.",
      ko: "단어마다 목록의 항목 하나를 씁니다. 셸을 거치지 않고 바로 실행하므로, `[\"sh\", \"-c\", \"…\"]`로 쓰지 않으면 `&&`, `|`, `$VAR`, `*`는 아무 뜻이 없습니다. 컨테이너의 사용자, 환경 변수, 루트 디렉터리, 작업 디렉터리로 실행됩니다.",
    },
    page: "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-a-liveness-command",
  },
  "GRPCAction.port": {
    title: { en: "Port of the gRPC service", ko: "gRPC 서비스의 포트" },
    text: {
      en: "A number from 1 to 65535. Unlike the other probes, a port's name is not allowed here.",
      ko: "1부터 65535 사이의 숫자입니다. 다른 probe와 달리 포트 이름은 쓸 수 없습니다.",
    },
    page: "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-a-grpc-liveness-probe",
  },
  "GRPCAction.service": {
    title: { en: "Service name in the health request", ko: "상태 확인 요청의 서비스 이름" },
    text: {
      en: "The name that is put into the health request; empty if left out, which by convention asks for the server as a whole. Use distinct names such as `liveness` and `readiness` to tell the two apart on one port.",
      ko: "상태 확인 요청에 넣을 이름입니다. 생략하면 빈 문자열이며, 관례상 서버 전체의 상태를 묻습니다. 포트 하나에서 두 검사를 구별하려면 `liveness`, `readiness`처럼 다른 이름을 씁니다.",
    },
    page: "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-a-grpc-liveness-probe",
  },
  "HTTPHeader.name": {
    title: { en: "Header name", ko: "헤더 이름" },
    text: {
      en: "Letters, digits and dashes. Case does not matter: it is brought into canonical form (`x-probe` is sent as `X-Probe`). `Host` sets the virtual host of the request.",
      ko: "영문자, 숫자, 하이픈을 씁니다. 대소문자는 가리지 않으며 표준 형태로 바뀝니다(`x-probe`는 `X-Probe`로 보냅니다). `Host`는 요청의 가상 호스트를 정합니다.",
    },
  },
  "HTTPHeader.value": {
    title: { en: "Header value", ko: "헤더 값" },
    text: {
      en: "The value as it is sent. It is text: numbers and `true` need quotes. It stands in the pod in the clear, so it is no place for a token.",
      ko: "그대로 보내는 값입니다. 문자열이므로 숫자와 `true`는 따옴표로 감쌉니다. 파드에 그대로 드러나므로 토큰을 넣기에 알맞지 않습니다.",
    },
  },
};
