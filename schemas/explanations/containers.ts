import type { FieldExplanations } from "./explanation.js";

export const containers: FieldExplanations = {
  "PodSpec.containers": {
    title: { en: "The application containers", ko: "애플리케이션 컨테이너" },
    text: {
      en: "At least one. They start together, once all init containers are done, share the pod's address and may share volumes; `localhost` in one reaches the others. The pod runs on one node as a whole. Containers that only prepare something belong into `initContainers`.",
      ko: "하나 이상 있어야 합니다. init 컨테이너가 모두 끝난 뒤 함께 시작하고, 파드의 주소를 공유하며 볼륨도 공유할 수 있습니다. 한 컨테이너의 `localhost`로 다른 컨테이너에 닿습니다. 파드 전체가 한 노드에서 실행됩니다. 준비 작업만 하는 컨테이너는 `initContainers`에 둡니다.",
    },
    page: "concepts/workloads/pods/#how-pods-manage-multiple-containers",
  },
  "Container.name": {
    title: { en: "Name of the container in its pod", ko: "파드 안에서의 컨테이너 이름" },
    text: {
      en: "A DNS label: lower-case letters, digits and dashes, at most 63 characters. It must be unique among all containers of the pod, init containers included. `kubectl logs -c` and `kubectl exec -c` take it; it is not a host name.",
      ko: "DNS 레이블이며 영문 소문자, 숫자, 하이픈을 63자까지 씁니다. init 컨테이너를 포함한 파드의 모든 컨테이너에서 유일해야 합니다. `kubectl logs -c`와 `kubectl exec -c`에 쓰는 이름이며 호스트 이름은 아닙니다.",
    },
    page: "concepts/overview/working-with-objects/names/#dns-label-names",
  },
  "Container.terminationMessagePath": {
    title: { en: "File with the container's last words", ko: "컨테이너의 마지막 메시지를 담는 파일" },
    text: {
      en: "What the application writes to this file before it exits appears in the container's status (`kubectl describe pod`). `/dev/termination-log` if left out. At most 4096 bytes are kept, 12 KiB for the pod as a whole.",
      ko: "애플리케이션이 끝나기 전에 이 파일에 쓴 내용이 컨테이너 상태에 나타납니다(`kubectl describe pod`). 생략하면 `/dev/termination-log`입니다. 최대 4096바이트까지 남으며 파드 전체로는 12KiB까지입니다.",
    },
    page: "tasks/debug/debug-application/determine-reason-pod-failure/",
  },
  "Container.terminationMessagePolicy": {
    title: { en: "Where the last words come from", ko: "마지막 메시지를 가져오는 곳" },
    text: {
      en: "`File`, the default, reads `terminationMessagePath` only. `FallbackToLogsOnError` takes the end of the log (2048 bytes or 80 lines) when the container failed and the file is empty, which shows the reason of a crash without looking for the log.",
      ko: "기본값 `File`은 `terminationMessagePath`만 읽습니다. `FallbackToLogsOnError`는 컨테이너가 실패했고 파일이 비어 있으면 로그의 끝부분(2048바이트 또는 80줄)을 가져오므로, 로그를 찾지 않아도 실패 이유가 보입니다.",
    },
    page: "tasks/debug/debug-application/determine-reason-pod-failure/#customizing-the-termination-message",
  },
  "Container.stdin": {
    title: { en: "Keep standard input open", ko: "표준 입력 열어 두기" },
    text: {
      en: "Lets `kubectl attach -i` write to the process. Left out, a read from standard input ends at once.",
      ko: "`kubectl attach -i`로 프로세스에 입력할 수 있게 합니다. 생략하면 표준 입력을 읽자마자 끝(EOF)을 만납니다.",
    },
  },
  "Container.stdinOnce": {
    title: { en: "Close standard input after one client", ko: "클라이언트 하나 뒤에 표준 입력 닫기" },
    text: {
      en: "With `stdin`, closes standard input when the first attached client leaves, so that a process waiting for its end goes on. Left out, it stays open for the next one.",
      ko: "`stdin`과 함께 쓰며, 처음 연결한 클라이언트가 떠나면 표준 입력을 닫아 입력의 끝을 기다리던 프로세스가 계속 진행하게 합니다. 생략하면 다음 클라이언트를 위해 열어 둡니다.",
    },
  },
  "Container.tty": {
    title: { en: "Give the process a terminal", ko: "프로세스에 터미널 주기" },
    text: {
      en: "Allocates a terminal, which programs with colours or line editing look for. Needs `stdin: true`. Standard output and standard error then become one stream in the log.",
      ko: "색이나 줄 편집을 쓰는 프로그램이 찾는 터미널을 할당합니다. `stdin: true`가 필요합니다. 이때 표준 출력과 표준 오류가 로그에서 하나의 스트림이 됩니다.",
    },
  },
  "PodSpec.initContainers": {
    title: { en: "Containers that run before the others", ko: "다른 컨테이너보다 먼저 실행되는 컨테이너" },
    text: {
      en: "They run one after another, in this order; each has to exit with status 0 before the next one starts, and all of them before the application containers do. A failure is retried as the pod's `restartPolicy` says (with `Never` the pod fails). One with `restartPolicy: Always` is a sidecar: the next container starts as soon as it has started (its startup probe included), and it runs on beside the others. Ordinary init containers may have no probes and no lifecycle hooks. The largest of their requests counts for scheduling, not the sum.",
      ko: "적힌 순서대로 하나씩 실행됩니다. 각각이 종료 코드 0으로 끝나야 다음이 시작하고, 모두 끝나야 애플리케이션 컨테이너가 시작합니다. 실패하면 파드의 `restartPolicy`에 따라 다시 시도합니다(`Never`이면 파드가 실패합니다). `restartPolicy: Always`가 있으면 사이드카입니다. 사이드카가 시작되면(startup probe 포함) 바로 다음 컨테이너가 시작하고, 사이드카는 다른 컨테이너와 나란히 계속 실행됩니다. 일반 init 컨테이너에는 probe와 lifecycle 훅을 둘 수 없습니다. 스케줄링에는 request의 합이 아니라 가장 큰 값이 반영됩니다.",
    },
    page: "concepts/workloads/pods/init-containers/",
  },
  "PodSpec.ephemeralContainers": {
    title: { en: "Containers added for debugging", ko: "디버깅을 위해 추가한 컨테이너" },
    text: {
      en: "Added to a running pod by `kubectl debug`; a manifest may not have them. They are never restarted, have no ports, probes or resources, and stay in the pod until it is deleted.",
      ko: "`kubectl debug`로 실행 중인 파드에 추가하며, 매니페스트에는 쓸 수 없습니다. 다시 시작되지 않고 포트, probe, 자원을 가질 수 없으며, 파드가 삭제될 때까지 남아 있습니다.",
    },
    page: "concepts/workloads/pods/ephemeral-containers/",
    since: "1.23",
  },
};
