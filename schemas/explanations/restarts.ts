import type { FieldExplanations } from "./explanation.js";

export const restarts: FieldExplanations = {
  "PodSpec.restartPolicy": {
    title: { en: "What happens when a container exits", ko: "컨테이너가 끝났을 때 할 일" },
    text: {
      en: "`Always`, the default, restarts every container that exits, even successfully; `OnFailure` only one that fails; `Never` none. The kubelet restarts it on the same node, after 10 s, 20 s, 40 s … up to five minutes (`CrashLoopBackOff`), and forgets the delay after ten good minutes. Deployments, StatefulSets, DaemonSets and ReplicaSets allow only `Always`; Jobs only `OnFailure` or `Never`, which therefore must be written.",
      ko: "기본값 `Always`는 성공으로 끝난 컨테이너까지 모두 다시 시작하고, `OnFailure`는 실패한 것만, `Never`는 아무것도 다시 시작하지 않습니다. kubelet이 같은 노드에서 10초, 20초, 40초, 최대 5분까지 간격을 늘려 가며 다시 시작하고(`CrashLoopBackOff`), 10분 동안 문제없이 실행되면 간격을 처음으로 되돌립니다. Deployment, StatefulSet, DaemonSet, ReplicaSet에서는 `Always`만 쓸 수 있습니다. Job에서는 `OnFailure`나 `Never`만 쓸 수 있으므로 반드시 적어야 합니다.",
    },
    page: "concepts/workloads/pods/pod-lifecycle/#restart-policy",
  },
  "Container.restartPolicy": {
    title: { en: "Restart policy of this container alone", ko: "이 컨테이너만의 재시작 정책" },
    text: {
      en: "On an init container, `Always` makes it a **sidecar**: it starts in its turn, keeps running beside the application, may have probes, is stopped after the application containers, and does not keep a Job from completing. Left out, the pod's `restartPolicy` counts. `Never` and `OnFailure`, and any value on application containers, are understood since 1.35.",
      ko: "init 컨테이너에 `Always`를 쓰면 **사이드카**가 됩니다. 자기 순서에 시작해 애플리케이션과 나란히 계속 실행되고, probe를 가질 수 있으며, 애플리케이션 컨테이너보다 나중에 종료되고, Job의 완료를 막지 않습니다. 생략하면 파드의 `restartPolicy`를 따릅니다. `Never`와 `OnFailure`, 그리고 애플리케이션 컨테이너에 지정하는 값은 1.35부터 쓸 수 있습니다.",
    },
    page: "concepts/workloads/pods/sidecar-containers/",
    since: "1.29",
  },
  "Container.restartPolicyRules": {
    title: { en: "Restart depending on the exit code", ko: "종료 코드에 따른 재시작" },
    text: {
      en: "Rules that are tried in order when the container exits; the first match decides, and without one the container's `restartPolicy` does, which must then be written. At most 20 rules.",
      ko: "컨테이너가 끝났을 때 순서대로 확인하는 규칙입니다. 처음 맞는 규칙이 결정하며, 맞는 것이 없으면 컨테이너의 `restartPolicy`를 따르므로 이 값을 함께 적어야 합니다. 규칙은 20개까지입니다.",
    },
    page: "concepts/workloads/pods/pod-lifecycle/#container-restart-rules",
    since: "1.35",
  },
  "ContainerRestartRule.action": {
    title: { en: "What the rule does", ko: "규칙이 하는 일" },
    text: {
      en: "`Restart` restarts this container even if the policy would not; `RestartAllContainers` restarts the whole pod in place, init containers included.",
      ko: "`Restart`는 정책상 다시 시작하지 않을 때도 이 컨테이너를 다시 시작합니다. `RestartAllContainers`는 init 컨테이너를 포함해 파드 전체를 그 자리에서 다시 시작합니다.",
    },
    page: "concepts/workloads/pods/pod-lifecycle/#container-restart-rules",
  },
  "ContainerRestartRule.exitCodes": {
    title: { en: "Exit codes that the rule is for", ko: "규칙이 적용되는 종료 코드" },
    text: {
      en: "`operator: In` with a list of exit codes, or `NotIn`. Codes above 128 usually stand for a signal: 137 is SIGKILL (often out of memory), 143 SIGTERM.",
      ko: "`operator: In`과 종료 코드 목록, 또는 `NotIn`을 씁니다. 128보다 큰 코드는 대개 시그널을 뜻합니다. 137은 SIGKILL(흔히 memory 부족), 143은 SIGTERM입니다.",
    },
    page: "concepts/workloads/pods/pod-lifecycle/#container-restart-rules",
  },
  "PodSpec.terminationGracePeriodSeconds": {
    title: { en: "Time to shut down", ko: "종료에 주어지는 시간" },
    text: {
      en: "Seconds from the deletion of the pod until whatever still runs is killed with SIGKILL; 30 if left out. First the `preStop` hooks run, then SIGTERM is sent, all within this time. The pod leaves its Services' endpoints at the same moment, so requests may still arrive for a short while. 0 kills at once. A shell as process 1 does not pass SIGTERM on: use `exec` in the script.",
      ko: "파드를 삭제한 때부터 아직 실행 중인 것을 SIGKILL로 종료할 때까지의 시간(초)이며 생략하면 30입니다. 이 시간 안에서 `preStop` 훅이 먼저 실행되고 SIGTERM을 보냅니다. 같은 순간에 파드가 Service의 엔드포인트에서 빠지므로 요청이 잠시 더 들어올 수 있습니다. 0이면 즉시 종료합니다. 셸이 1번 프로세스이면 SIGTERM을 전달하지 않으므로 스크립트에서 `exec`를 쓰는 것이 좋습니다.",
    },
    page: "concepts/workloads/pods/pod-lifecycle/#pod-termination",
  },
  "PodSpec.activeDeadlineSeconds": {
    title: { en: "Longest time the pod may run", ko: "파드가 실행될 수 있는 최대 시간" },
    text: {
      en: "Seconds after the pod's start at which it is stopped and marked `Failed` (`DeadlineExceeded`), whatever it is doing. Left out, there is no limit. Of the workloads, only Jobs allow it in their template; a Job's own `activeDeadlineSeconds` is usually the one that is wanted.",
      ko: "파드가 시작된 뒤 이 시간(초)이 지나면 무엇을 하고 있든 중지하고 `Failed`(`DeadlineExceeded`)로 표시합니다. 생략하면 제한이 없습니다. 워크로드 가운데 Job만 템플릿에 이 필드를 쓸 수 있으며, 대개는 Job 자체의 `activeDeadlineSeconds`가 원하는 것입니다.",
    },
    page: "concepts/workloads/controllers/job/#job-termination-and-cleanup",
  },
};
