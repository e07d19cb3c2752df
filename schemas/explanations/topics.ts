import type { Explanation } from "./explanation.js";

/** What is no single field, by name. */
export const topics = {
  "static-pod": {
    title: { en: "Static pods", ko: "스태틱 파드" },
    text: {
      en: "The kubelet of one node runs the pods whose manifests lie in its folder (`staticPodPath`, usually `/etc/kubernetes/manifests`), without the API server. The node's name is appended to the pod's name, and a read-only mirror pod shows it in the API; deleting that mirror does not stop it, removing the file does. A static pod may not refer to ServiceAccounts, ConfigMaps, Secrets or claims.",
      ko: "노드의 kubelet이 자기 폴더(`staticPodPath`, 보통 `/etc/kubernetes/manifests`)에 있는 매니페스트의 파드를 API 서버 없이 실행합니다. 파드 이름 뒤에 노드 이름이 붙고, API에는 읽기 전용 미러 파드로 나타납니다. 미러 파드를 지워도 멈추지 않으며 파일을 지워야 멈춥니다. 스태틱 파드는 ServiceAccount, ConfigMap, Secret, claim을 참조할 수 없습니다.",
    },
    page: "tasks/configure-pod-container/static-pod/",
  },
  sidecar: {
    title: { en: "Sidecar containers", ko: "사이드카 컨테이너" },
    text: {
      en: "An init container with `restartPolicy: Always`. It starts in its turn; the next container follows as soon as it has started (its startup probe included). It runs beside the application, may have all probes, is restarted whenever it exits, and is stopped after the application containers, in reverse order. It does not keep a Job from completing, and its requests are added to those of the application.",
      ko: "`restartPolicy: Always`가 있는 init 컨테이너입니다. 자기 순서에 시작하고, 시작되면(startup probe 포함) 바로 다음 컨테이너로 넘어갑니다. 애플리케이션과 나란히 실행되고, 모든 probe를 가질 수 있으며, 끝나면 언제나 다시 시작되고, 애플리케이션 컨테이너보다 나중에 역순으로 종료됩니다. Job의 완료를 막지 않으며, request는 애플리케이션의 request에 더해집니다.",
    },
    page: "concepts/workloads/pods/sidecar-containers/",
    since: "1.29",
  },
  cpu: {
    title: { en: "CPU units", ko: "CPU 단위" },
    text: {
      en: "1 is one core (a hyperthread or a cloud provider's vCPU); `500m` and `0.5` are half of one. `1m` is the least. As a request it is a share when CPU is short, as a limit the most CPU time in every 100 ms: with `500m`, a busy process runs 50 ms and waits 50 ms.",
      ko: "1은 코어 하나(하이퍼스레드 또는 클라우드의 vCPU)이고, `500m`과 `0.5`는 그 절반입니다. 가장 작은 값은 `1m`입니다. request로는 CPU가 모자랄 때의 배분 비율이 되고, limit으로는 100ms마다 쓸 수 있는 최대 CPU 시간이 됩니다. `500m`이면 바쁜 프로세스가 50ms 실행되고 50ms 기다립니다.",
    },
    page: "concepts/configuration/manage-resources-containers/#meaning-of-cpu",
  },
  memory: {
    title: { en: "Memory units", ko: "memory 단위" },
    text: {
      en: "Bytes. `Ki`, `Mi`, `Gi` are powers of 1024, `k`, `M`, `G` powers of 1000: `128Mi` is 134 217 728 bytes, `128M` 128 000 000. A small `m` means thousandths: `512m` of memory is half a byte, and nearly always meant to be `512Mi`.",
      ko: "바이트 단위입니다. `Ki`, `Mi`, `Gi`는 1024의 거듭제곱, `k`, `M`, `G`는 1000의 거듭제곱입니다. `128Mi`는 134,217,728바이트, `128M`은 128,000,000바이트입니다. 소문자 `m`은 1/1000을 뜻하므로 memory `512m`은 0.5바이트이며, 거의 언제나 `512Mi`를 뜻한 것입니다.",
    },
    page: "concepts/configuration/manage-resources-containers/#meaning-of-memory",
  },
} as const satisfies Readonly<Record<string, Explanation>>;
