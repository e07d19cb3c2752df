import type { FieldExplanations } from "./explanation.js";

export const lifecycle: FieldExplanations = {
  "Container.lifecycle": {
    title: { en: "Hooks at start and end", ko: "시작과 종료 때의 훅" },
    text: { en: "Actions right after the start (`postStart`) and right before the end (`preStop`) of the container. Ordinary init containers may not have them; sidecars may.", ko: "컨테이너가 시작된 직후(`postStart`)와 끝나기 직전(`preStop`)에 할 일입니다. 일반 init 컨테이너에는 쓸 수 없고 사이드카에는 쓸 수 있습니다." },
    page: "concepts/containers/container-lifecycle-hooks/",
  },
  "Lifecycle.postStart": {
    title: { en: "Right after the start", ko: "시작 직후" },
    text: {
      en: "Runs at the same time as the container's command, with no promise which comes first. Until it is done the container is not `Running`; if it fails, the container is killed and restarted as the policy says.",
      ko: "컨테이너의 명령과 동시에 실행되며 어느 쪽이 먼저인지는 보장되지 않습니다. 끝날 때까지 컨테이너가 `Running`이 되지 않고, 실패하면 컨테이너가 종료되고 정책에 따라 다시 시작됩니다.",
    },
    page: "concepts/containers/container-lifecycle-hooks/#container-hooks",
  },
  "Lifecycle.preStop": {
    title: { en: "Right before the end", ko: "종료 직전" },
    text: {
      en: "Runs before SIGTERM is sent, when the pod is deleted or a probe has the container killed, but not when the process exits by itself. Its time counts against the grace period; when that runs out, the container is killed. A short `sleep` lets load balancers notice before the server closes.",
      ko: "파드가 삭제되거나 probe 때문에 종료될 때 SIGTERM을 보내기 전에 실행됩니다. 프로세스가 스스로 끝날 때는 실행되지 않습니다. 걸린 시간은 유예 시간에 포함되며, 유예 시간이 다 되면 컨테이너가 종료됩니다. 짧은 `sleep`을 두면 서버가 닫히기 전에 로드 밸런서가 알아차립니다.",
    },
    page: "concepts/containers/container-lifecycle-hooks/#container-hooks",
  },
  "Lifecycle.stopSignal": {
    title: { en: "Signal that stops the container", ko: "컨테이너를 멈추는 시그널" },
    text: { en: "Instead of the image's `STOPSIGNAL`, or SIGTERM. Needs a feature gate, without which the server drops it silently, and `spec.os.name`.", ko: "이미지의 `STOPSIGNAL`이나 SIGTERM 대신 보낼 시그널입니다. 기능 게이트가 필요하며 없으면 서버가 조용히 버립니다. `spec.os.name`도 필요합니다." },
    page: "concepts/containers/container-lifecycle-hooks/#container-hooks",
  },
  "LifecycleHandler.exec": {
    title: { en: "Run a command in the container", ko: "컨테이너 안에서 명령 실행" },
    text: { en: "The command has to exist in the image and runs without a shell. Its output goes nowhere; a failure is reported as an event.", ko: "명령이 이미지에 있어야 하며 셸 없이 실행됩니다. 출력은 남지 않고, 실패하면 이벤트로 알립니다." },
    page: "concepts/containers/container-lifecycle-hooks/#hook-handler-implementations",
  },
  "LifecycleHandler.httpGet": {
    title: { en: "Send an HTTP request", ko: "HTTP 요청 보내기" },
    text: { en: "A GET request to the container, sent by the kubelet.", ko: "kubelet이 컨테이너에 GET 요청을 보냅니다." },
    page: "concepts/containers/container-lifecycle-hooks/#hook-handler-implementations",
  },
  "LifecycleHandler.sleep": {
    title: { en: "Wait", ko: "기다리기" },
    text: { en: "Waits the given seconds; unlike `exec` with `sleep`, it needs nothing in the image.", ko: "지정한 시간(초)만큼 기다립니다. `exec`로 `sleep`을 실행하는 것과 달리 이미지에 아무것도 필요하지 않습니다." },
    page: "concepts/containers/container-lifecycle-hooks/#hook-handler-implementations",
    since: "1.30",
  },
  "SleepAction.seconds": {
    title: { en: "Seconds to wait", ko: "기다리는 시간(초)" },
    text: { en: "At most the pod's grace period.", ko: "파드의 유예 시간을 넘을 수 없습니다." },
    page: "concepts/containers/container-lifecycle-hooks/#hook-handler-implementations",
  },
  "LifecycleHandler.tcpSocket": {
    title: { en: "Not supported", ko: "지원되지 않음" },
    text: { en: "Accepted for old manifests, but the hook fails when it runs. Use `exec`, `httpGet` or `sleep`.", ko: "예전 매니페스트를 위해 받아들이지만 실행하면 훅이 실패합니다. `exec`, `httpGet`, `sleep`을 씁니다." },
    page: "concepts/containers/container-lifecycle-hooks/#hook-handler-implementations",
  },
};
