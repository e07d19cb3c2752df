import type { FieldExplanations } from "./explanation.js";

export const workloads: FieldExplanations = {
  "DeploymentSpec.replicas": {
    title: { en: "How many pods", ko: "파드 개수" },
    text: { en: "1 if left out; 0 stops the application without deleting anything. Leave it out of the manifest when an autoscaler changes it, or every `kubectl apply` sets it back.", ko: "생략하면 1이고, 0이면 아무것도 지우지 않고 애플리케이션을 멈춥니다. 오토스케일러가 바꾸는 경우에는 매니페스트에서 빼야 합니다. 그러지 않으면 `kubectl apply`할 때마다 되돌아갑니다." },
    page: "concepts/workloads/controllers/deployment/#replicas",
  },
  "DeploymentSpec.selector": {
    title: { en: "Which pods belong to it", ko: "소속 파드" },
    text: { en: "Required, must match the labels of the template, and cannot be changed later. Two Deployments with overlapping selectors in one namespace fight over pods.", ko: "반드시 적어야 하고, 템플릿의 레이블과 맞아야 하며, 나중에 바꿀 수 없습니다. 한 네임스페이스에서 셀렉터가 겹치는 Deployment끼리는 파드를 두고 다툽니다." },
    page: "concepts/workloads/controllers/deployment/#selector",
  },
  "DeploymentSpec.template": {
    title: { en: "The pod to make", ko: "만들 파드" },
    text: { en: "A pod without apiVersion and kind. Any change of it, even of an annotation, starts a rolling update; changing `replicas` does not. Requests are taken from limits and tokens are mounted only when the pods are created.", ko: "apiVersion과 kind가 없는 파드입니다. 애너테이션을 포함해 무엇이든 바꾸면 롤링 업데이트가 시작되고, `replicas`를 바꾸는 것은 그렇지 않습니다. limit에서 request를 가져오거나 토큰을 마운트하는 일은 파드가 만들어질 때 이루어집니다." },
    page: "concepts/workloads/controllers/deployment/#pod-template",
  },
  "DeploymentSpec.strategy": {
    title: { en: "How pods are replaced", ko: "파드 교체 방법" },
    text: { en: "`RollingUpdate`, the default, replaces them bit by bit; `Recreate` stops all old pods first, for applications that cannot run twice or that hold a `ReadWriteOnce` volume.", ko: "기본값 `RollingUpdate`는 조금씩 교체하고, `Recreate`는 옛 파드를 모두 멈춘 뒤 새로 만듭니다. 동시에 두 번 실행할 수 없거나 `ReadWriteOnce` 볼륨을 쓰는 애플리케이션에 알맞습니다." },
    page: "concepts/workloads/controllers/deployment/#strategy",
  },
  "DeploymentStrategy.type": {
    title: { en: "Bit by bit or all at once", ko: "조금씩 또는 한꺼번에" },
    text: { en: "`RollingUpdate` if left out. With `Recreate` there may be no `rollingUpdate` block.", ko: "생략하면 `RollingUpdate`입니다. `Recreate`에서는 `rollingUpdate` 블록을 쓸 수 없습니다." },
    page: "concepts/workloads/controllers/deployment/#strategy",
  },
  "DeploymentStrategy.rollingUpdate": {
    title: { en: "Pace of the rolling update", ko: "롤링 업데이트의 속도" },
    text: { en: "How many pods may be missing (`maxUnavailable`) and how many may be extra (`maxSurge`) meanwhile, both 25 % if left out. Not both may be 0.", ko: "그동안 모자라도 되는 파드 수(`maxUnavailable`)와 더 있어도 되는 파드 수(`maxSurge`)이며, 생략하면 둘 다 25%입니다. 둘 다 0일 수는 없습니다." },
    page: "concepts/workloads/controllers/deployment/#rolling-update-deployment",
  },
  "RollingUpdateDeployment.maxUnavailable": {
    title: { en: "Pods that may be missing", ko: "모자라도 되는 파드 수" },
    text: { en: "A number or a percentage of `replicas`, rounded down; `25%` if left out. A number must not be in quotes, a percentage must end with `%`. `0` never takes a pod away before a new one is ready.", ko: "숫자 또는 `replicas`에 대한 백분율이며 내림합니다. 생략하면 `25%`입니다. 숫자는 따옴표 없이, 백분율은 `%`를 붙여 씁니다. `0`이면 새 파드가 준비되기 전에 옛 파드를 없애지 않습니다." },
    page: "concepts/workloads/controllers/deployment/#max-unavailable",
  },
  "RollingUpdateDeployment.maxSurge": {
    title: { en: "Pods that may be extra", ko: "더 있어도 되는 파드 수" },
    text: { en: "A number or a percentage of `replicas`, rounded up; `25%` if left out. The cluster needs room for them.", ko: "숫자 또는 `replicas`에 대한 백분율이며 올림합니다. 생략하면 `25%`입니다. 클러스터에 그만큼의 여유가 필요합니다." },
    page: "concepts/workloads/controllers/deployment/#max-surge",
  },
  "DeploymentSpec.minReadySeconds": {
    title: { en: "How long a pod must stay ready", ko: "준비 상태를 유지해야 하는 시간" },
    text: { en: "Seconds for which a new pod has to be ready before it counts as available and the update goes on; 0 if left out. A few seconds catch applications that crash soon after the start.", ko: "새 파드가 사용 가능한 것으로 인정되고 업데이트가 계속되기까지 준비 상태를 유지해야 하는 시간(초)이며 생략하면 0입니다. 몇 초만 두어도 시작 직후 죽는 애플리케이션을 걸러냅니다." },
    page: "concepts/workloads/controllers/deployment/#min-ready-seconds",
  },
  "DeploymentSpec.revisionHistoryLimit": {
    title: { en: "Old revisions to keep", ko: "남겨 둘 옛 리비전 수" },
    text: { en: "ReplicaSets kept for `kubectl rollout undo`; 10 if left out. 0 makes going back impossible.", ko: "`kubectl rollout undo`를 위해 남겨 두는 ReplicaSet 수이며 생략하면 10입니다. 0이면 되돌릴 수 없습니다." },
    page: "concepts/workloads/controllers/deployment/#revision-history-limit",
  },
  "DeploymentSpec.paused": {
    title: { en: "Changes wait", ko: "변경 보류" },
    text: { en: "With `true` changes of the template are not rolled out until it is `false` again.", ko: "`true`이면 다시 `false`가 될 때까지 템플릿의 변경이 적용되지 않습니다." },
    page: "concepts/workloads/controllers/deployment/#paused",
  },
  "DeploymentSpec.progressDeadlineSeconds": {
    title: { en: "When a rollout counts as stuck", ko: "롤아웃이 멈춘 것으로 보는 시간" },
    text: { en: "Seconds without progress after which the Deployment reports `ProgressDeadlineExceeded`; 600 if left out. It only reports: nothing is rolled back. Must be greater than `minReadySeconds`.", ko: "이 시간(초) 동안 진척이 없으면 `ProgressDeadlineExceeded`를 보고하며 생략하면 600입니다. 보고만 할 뿐 되돌리지는 않습니다. `minReadySeconds`보다 커야 합니다." },
    page: "concepts/workloads/controllers/deployment/#progress-deadline-seconds",
  },
  "ReplicaSetSpec.replicas": {
    title: { en: "How many pods", ko: "파드 개수" },
    text: { en: "1 if left out.", ko: "생략하면 1입니다." },
    page: "concepts/workloads/controllers/replicaset/#replicas",
  },
  "ReplicaSetSpec.selector": {
    title: { en: "Which pods belong to it", ko: "소속 파드" },
    text: { en: "Must match the labels of the template and cannot be changed. Pods with these labels that exist already are taken over.", ko: "템플릿의 레이블과 맞아야 하며 바꿀 수 없습니다. 이 레이블을 가진 기존 파드도 가져옵니다." },
    page: "concepts/workloads/controllers/replicaset/#pod-selector",
  },
  "ReplicaSetSpec.template": {
    title: { en: "The pod to make", ko: "만들 파드" },
    text: { en: "A pod without apiVersion and kind. A change counts for pods that are made later; those that run are left alone, which is why a Deployment is the better choice.", ko: "apiVersion과 kind가 없는 파드입니다. 바꾼 내용은 나중에 만드는 파드에만 적용되고 실행 중인 파드는 그대로이므로 Deployment를 쓰는 편이 낫습니다." },
    page: "concepts/workloads/controllers/replicaset/#pod-template",
  },
  "PodTemplateSpec.metadata": {
    title: { en: "Labels and annotations of the pods", ko: "파드의 레이블과 애너테이션" },
    text: { en: "The labels have to match the workload's selector. A name or namespace here is ignored: the controller names the pods.", ko: "레이블은 워크로드의 셀렉터와 맞아야 합니다. 이름과 네임스페이스는 무시되며, 파드 이름은 컨트롤러가 정합니다." },
    page: "concepts/workloads/pods/#pod-templates",
  },
  "PodTemplateSpec.spec": {
    title: { en: "The pod to make", ko: "만들 파드" },
    text: { en: "As the `spec` of a Pod. Some defaults follow only when a pod is made from it: requests from limits, the token's volume, tolerations, priority.", ko: "Pod의 `spec`과 같습니다. limit에서 오는 request, 토큰 볼륨, toleration, 우선순위 같은 기본값은 파드가 만들어질 때에야 정해집니다." },
    page: "concepts/workloads/pods/#pod-templates",
  },
  "JobTemplateSpec.metadata": {
    title: { en: "Labels and annotations of the Jobs", ko: "Job의 레이블과 애너테이션" },
    text: { en: "Given to every Job that the CronJob makes; the CronJob names them after itself and the time.", ko: "CronJob이 만드는 모든 Job에 붙습니다. Job의 이름은 CronJob의 이름과 시각으로 정해집니다." },
    page: "concepts/workloads/controllers/cron-jobs/#job-template",
  },
  "PodTemplate.template": {
    title: { en: "The pod that it describes", ko: "기술하는 파드" },
    text: { en: "A pod without apiVersion and kind. A PodTemplate makes no pods; tools may read it.", ko: "apiVersion과 kind가 없는 파드입니다. PodTemplate은 파드를 만들지 않으며 도구가 읽어 쓸 수 있습니다." },
  },
  "ReplicationControllerSpec.replicas": {
    title: { en: "How many pods", ko: "파드 개수" },
    text: { en: "1 if left out. For new manifests use a Deployment.", ko: "생략하면 1입니다. 새 매니페스트에는 Deployment를 씁니다." },
    page: "concepts/workloads/controllers/replicationcontroller/",
  },
  "ReplicationControllerSpec.selector": {
    title: { en: "Which pods belong to it", ko: "소속 파드" },
    text: { en: "Plain labels, without `matchLabels`; the labels of the template if left out.", ko: "`matchLabels` 없이 레이블을 바로 적으며, 생략하면 템플릿의 레이블입니다." },
    page: "concepts/workloads/controllers/replicationcontroller/#pod-selector",
  },
  "StatefulSetSpec.serviceName": {
    title: { en: "Headless Service of the pods", ko: "파드들의 헤드리스 Service" },
    text: { en: "The Service (with `clusterIP: None`) that gives the pods their names, `<pod>.<service>`. You have to create it yourself. It cannot be changed later.", ko: "파드에 `<파드>.<서비스>`라는 이름을 주는 Service(`clusterIP: None`)입니다. 직접 만들어야 하며 나중에 바꿀 수 없습니다." },
    page: "concepts/workloads/controllers/statefulset/#stable-network-id",
  },
  "StatefulSetSpec.replicas": {
    title: { en: "How many pods", ko: "파드 개수" },
    text: { en: "1 if left out. Pods are numbered from 0 and removed from the highest number on; their claims stay, unless `persistentVolumeClaimRetentionPolicy` says otherwise.", ko: "생략하면 1입니다. 파드는 0부터 번호가 붙고 큰 번호부터 없어집니다. `persistentVolumeClaimRetentionPolicy`가 없으면 claim은 남습니다." },
    page: "concepts/workloads/controllers/statefulset/#deployment-and-scaling-guarantees",
  },
  "StatefulSetSpec.selector": {
    title: { en: "Which pods belong to it", ko: "소속 파드" },
    text: { en: "Must match the labels of the template and cannot be changed.", ko: "템플릿의 레이블과 맞아야 하며 바꿀 수 없습니다." },
    page: "concepts/workloads/controllers/statefulset/#pod-selector",
  },
  "StatefulSetSpec.podManagementPolicy": {
    title: { en: "One by one or all at once", ko: "하나씩 또는 한꺼번에" },
    text: { en: "`OrderedReady`, the default, starts pods in order and waits until each is ready; `Parallel` starts and stops them together. Updates stay in order either way.", ko: "기본값 `OrderedReady`는 순서대로 시작하며 준비될 때까지 기다리고, `Parallel`은 함께 시작하고 멈춥니다. 업데이트는 어느 쪽이든 순서대로입니다." },
    page: "concepts/workloads/controllers/statefulset/#pod-management-policies",
  },
  "StatefulSetSpec.updateStrategy": {
    title: { en: "How pods are replaced", ko: "파드 교체 방법" },
    text: { en: "`RollingUpdate`, the default, replaces pods from the highest number down, one at a time; `OnDelete` waits until you delete them.", ko: "기본값 `RollingUpdate`는 큰 번호부터 하나씩 교체하고, `OnDelete`는 직접 삭제할 때까지 기다립니다." },
    page: "concepts/workloads/controllers/statefulset/#update-strategies",
  },
  "StatefulSetUpdateStrategy.type": {
    title: { en: "Automatic or by hand", ko: "자동 또는 수동" },
    text: { en: "`RollingUpdate` if left out.", ko: "생략하면 `RollingUpdate`입니다." },
    page: "concepts/workloads/controllers/statefulset/#update-strategies",
  },
  "RollingUpdateStatefulSetStrategy.partition": {
    title: { en: "Update only from this number on", ko: "이 번호부터만 업데이트" },
    text: { en: "Pods with a lower number keep the old version; 0 if left out, which updates all. Good for trying a version on the last pod.", ko: "번호가 더 작은 파드는 옛 버전을 유지합니다. 생략하면 0이며 모두 업데이트합니다. 마지막 파드에서 새 버전을 시험할 때 좋습니다." },
    page: "concepts/workloads/controllers/statefulset/#partitions",
  },
  "StatefulSetSpec.volumeClaimTemplates": {
    title: { en: "A claim for each pod", ko: "파드마다 하나씩의 claim" },
    text: { en: "Makes a claim `<template>-<statefulset>-<number>` for every pod and gives it back to the pod of that number after a restart. Containers mount it by the template's name. It cannot be changed later, and is not deleted with the StatefulSet by default.", ko: "파드마다 `<템플릿>-<statefulset>-<번호>`라는 claim을 만들고, 다시 시작하면 같은 번호의 파드에 돌려줍니다. 컨테이너는 템플릿의 이름으로 마운트합니다. 나중에 바꿀 수 없고, 기본적으로 StatefulSet을 지워도 남습니다." },
    page: "concepts/workloads/controllers/statefulset/#stable-storage",
  },
  "StatefulSetSpec.persistentVolumeClaimRetentionPolicy": {
    title: { en: "What becomes of the claims", ko: "claim의 처리" },
    text: { en: "`Retain`, the default, keeps them; `Delete` removes them with the StatefulSet (`whenDeleted`) or when scaling down (`whenScaled`).", ko: "기본값 `Retain`은 남겨 두고, `Delete`는 StatefulSet을 지울 때(`whenDeleted`) 또는 줄일 때(`whenScaled`) 함께 지웁니다." },
    page: "concepts/workloads/controllers/statefulset/#persistentvolumeclaim-retention",
    since: "1.27",
  },
  "StatefulSetSpec.revisionHistoryLimit": {
    title: { en: "Old revisions to keep", ko: "남겨 둘 옛 리비전 수" },
    text: { en: "10 if left out.", ko: "생략하면 10입니다." },
    page: "concepts/workloads/controllers/statefulset/#revision-history",
  },
  "StatefulSetSpec.ordinals": {
    title: { en: "First number", ko: "첫 번호" },
    text: { en: "Numbers the pods from `start` on instead of 0, for moving a set between clusters.", ko: "0 대신 `start`부터 번호를 붙이며, 클러스터 사이에서 옮길 때 씁니다." },
    page: "concepts/workloads/controllers/statefulset/#start-ordinal",
    since: "1.27",
  },
  "DaemonSetSpec.selector": {
    title: { en: "Which pods belong to it", ko: "소속 파드" },
    text: { en: "Must match the labels of the template and cannot be changed.", ko: "템플릿의 레이블과 맞아야 하며 바꿀 수 없습니다." },
    page: "concepts/workloads/controllers/daemonset/#pod-selector",
  },
  "DaemonSetSpec.template": {
    title: { en: "The pod for every node", ko: "노드마다 둘 파드" },
    text: { en: "One pod on every node that its `nodeSelector` and `affinity` allow. Taints of control plane nodes have to be tolerated explicitly; not-ready and pressure taints are tolerated by itself.", ko: "`nodeSelector`와 `affinity`가 허용하는 모든 노드에 하나씩 둡니다. 컨트롤 플레인 노드의 taint는 직접 toleration을 적어야 하고, not-ready나 자원 부족 taint는 자동으로 견딥니다." },
    page: "concepts/workloads/controllers/daemonset/#taints-and-tolerations",
  },
  "DaemonSetSpec.updateStrategy": {
    title: { en: "How pods are replaced", ko: "파드 교체 방법" },
    text: { en: "`RollingUpdate`, the default, one node at a time; `OnDelete` waits until you delete them.", ko: "기본값 `RollingUpdate`는 한 노드씩 교체하고, `OnDelete`는 직접 삭제할 때까지 기다립니다." },
    page: "tasks/manage-daemon/update-daemon-set/",
  },
  "DaemonSetUpdateStrategy.type": {
    title: { en: "Automatic or by hand", ko: "자동 또는 수동" },
    text: { en: "`RollingUpdate` if left out.", ko: "생략하면 `RollingUpdate`입니다." },
    page: "tasks/manage-daemon/update-daemon-set/",
  },
  "RollingUpdateDaemonSet.maxUnavailable": {
    title: { en: "Nodes without the pod meanwhile", ko: "그동안 파드가 없어도 되는 노드 수" },
    text: { en: "A number or percentage of nodes; 1 if left out. Exactly one of this and `maxSurge` may be other than 0.", ko: "노드 수 또는 백분율이며 생략하면 1입니다. 이것과 `maxSurge` 가운데 하나만 0이 아니어야 합니다." },
    page: "tasks/manage-daemon/update-daemon-set/",
  },
  "RollingUpdateDaemonSet.maxSurge": {
    title: { en: "Nodes with two pods meanwhile", ko: "그동안 파드가 둘이어도 되는 노드 수" },
    text: { en: "A number or percentage of nodes on which the new pod starts before the old one stops; 0 if left out. Cannot work with `hostPort`.", ko: "옛 파드가 멈추기 전에 새 파드를 시작할 노드 수 또는 백분율이며 생략하면 0입니다. `hostPort`와는 함께 쓸 수 없습니다." },
    page: "tasks/manage-daemon/update-daemon-set/",
    since: "1.22",
  },
  "DaemonSetSpec.minReadySeconds": {
    title: { en: "How long a pod must stay ready", ko: "준비 상태를 유지해야 하는 시간" },
    text: { en: "0 if left out.", ko: "생략하면 0입니다." },
  },
  "DaemonSetSpec.revisionHistoryLimit": {
    title: { en: "Old revisions to keep", ko: "남겨 둘 옛 리비전 수" },
    text: { en: "10 if left out; needed for going back.", ko: "생략하면 10이며, 되돌리는 데 필요합니다." },
  },
  "JobSpec.template": {
    title: { en: "The pod that does the work", ko: "작업을 하는 파드" },
    text: { en: "Its `restartPolicy` must be `OnFailure` or `Never`; `Always`, which a missing one would mean, is refused. An ordinary second container that never exits keeps the Job from completing: make it a sidecar.", ko: "`restartPolicy`는 `OnFailure`나 `Never`여야 하며, 생략하면 뜻하게 되는 `Always`는 거부됩니다. 끝나지 않는 일반 컨테이너가 함께 있으면 Job이 완료되지 않으므로 사이드카로 만듭니다." },
    page: "concepts/workloads/controllers/job/#pod-template",
  },
  "JobSpec.completions": {
    title: { en: "Successes needed", ko: "필요한 성공 횟수" },
    text: { en: "How many pods have to succeed. With neither this nor `parallelism`, 1. Without it but with `parallelism`, the Job is a work queue and done when one pod has succeeded and all have ended.", ko: "성공해야 하는 파드 수입니다. 이것과 `parallelism`을 모두 생략하면 1입니다. `parallelism`만 적으면 작업 큐가 되어, 파드 하나가 성공하고 모두 끝나면 완료됩니다." },
    page: "concepts/workloads/controllers/job/#parallel-jobs",
  },
  "JobSpec.parallelism": {
    title: { en: "Pods at the same time", ko: "동시에 실행할 파드 수" },
    text: { en: "At most this many run at once; 1 if left out, and 0 pauses the Job.", ko: "동시에 실행되는 최대 수이며 생략하면 1이고, 0이면 Job이 멈춥니다." },
    page: "concepts/workloads/controllers/job/#controlling-parallelism",
  },
  "JobSpec.backoffLimit": {
    title: { en: "Failures before giving up", ko: "포기하기까지의 실패 횟수" },
    text: { en: "6 if left out. Failed pods, and with `OnFailure` restarts of containers, are counted together; the wait between them grows from 10 s to six minutes. When it is exceeded, running pods are stopped too.", ko: "생략하면 6입니다. 실패한 파드와, `OnFailure`에서는 컨테이너의 재시작까지 함께 셉니다. 간격은 10초에서 6분까지 늘어납니다. 넘으면 실행 중인 파드도 멈춥니다." },
    page: "concepts/workloads/controllers/job/#pod-backoff-failure-policy",
  },
  "JobSpec.backoffLimitPerIndex": {
    title: { en: "Failures per index", ko: "인덱스별 실패 횟수" },
    text: { en: "For indexed Jobs with `restartPolicy: Never`: an index that fails more often is given up, the others go on. `backoffLimit` then defaults to practically no limit.", ko: "`restartPolicy: Never`인 인덱스 Job에서, 이보다 많이 실패한 인덱스만 포기하고 나머지는 계속합니다. 이때 `backoffLimit`의 기본값은 사실상 무제한입니다." },
    page: "concepts/workloads/controllers/job/#backoff-limit-per-index",
    since: "1.29",
  },
  "JobSpec.activeDeadlineSeconds": {
    title: { en: "Longest time for the Job", ko: "Job의 최대 시간" },
    text: { en: "Seconds after which all pods are stopped and the Job fails, whatever `backoffLimit` says. Left out, there is no limit.", ko: "이 시간(초)이 지나면 `backoffLimit`과 관계없이 모든 파드를 멈추고 Job이 실패합니다. 생략하면 제한이 없습니다." },
    page: "concepts/workloads/controllers/job/#job-termination-and-cleanup",
  },
  "JobSpec.ttlSecondsAfterFinished": {
    title: { en: "Clean up after the end", ko: "끝난 뒤의 정리" },
    text: { en: "Seconds after its end at which the Job and its pods (and their logs) are deleted. Left out, they stay until somebody deletes them.", ko: "끝난 뒤 이 시간(초)이 지나면 Job과 파드가 로그와 함께 삭제됩니다. 생략하면 누군가 지울 때까지 남습니다." },
    page: "concepts/workloads/controllers/job/#ttl-mechanism-for-finished-jobs",
    since: "1.21",
  },
  "JobSpec.completionMode": {
    title: { en: "Numbered pods or not", ko: "파드에 번호를 붙일지" },
    text: { en: "`NonIndexed` if left out. `Indexed` gives every pod a number from 0 to `completions` - 1, in `JOB_COMPLETION_INDEX` and in its host name.", ko: "생략하면 `NonIndexed`입니다. `Indexed`는 파드마다 0부터 `completions` - 1까지의 번호를 `JOB_COMPLETION_INDEX`와 호스트 이름에 줍니다." },
    page: "concepts/workloads/controllers/job/#completion-mode",
    since: "1.22",
  },
  "JobSpec.suspend": {
    title: { en: "Do not start yet", ko: "아직 시작하지 않기" },
    text: { en: "With `true` no pods are made, and running ones are stopped; `false` if left out.", ko: "`true`이면 파드를 만들지 않고 실행 중인 파드도 멈춥니다. 생략하면 `false`입니다." },
    page: "concepts/workloads/controllers/job/#suspending-a-job",
    since: "1.22",
  },
  "JobSpec.podFailurePolicy": {
    title: { en: "Which failures count", ko: "실패의 처리 규칙" },
    text: { en: "Rules by exit code or pod condition: fail the Job at once, ignore the failure (an eviction, say) or count it. Needs `restartPolicy: Never`.", ko: "종료 코드나 파드 조건에 따라 Job을 바로 실패시키거나, 축출 같은 실패를 무시하거나, 실패로 셉니다. `restartPolicy: Never`가 필요합니다." },
    page: "concepts/workloads/controllers/job/#pod-failure-policy",
    since: "1.26",
  },
  "JobSpec.successPolicy": {
    title: { en: "When an indexed Job is done", ko: "인덱스 Job의 완료 조건" },
    text: { en: "Declares the Job successful when certain indexes, or enough of them, have succeeded; the remaining pods are stopped.", ko: "특정 인덱스나 충분한 수의 인덱스가 성공하면 Job을 성공으로 보고 나머지 파드를 멈춥니다." },
    page: "concepts/workloads/controllers/job/#success-policy",
    since: "1.31",
  },
  "JobSpec.podReplacementPolicy": {
    title: { en: "When a failed pod is replaced", ko: "실패한 파드를 대체하는 시점" },
    text: { en: "`TerminatingOrFailed` if left out: as soon as it begins to end. `Failed` waits until it has ended, and is the only choice with a `podFailurePolicy`.", ko: "생략하면 `TerminatingOrFailed`이며 종료되기 시작하면 바로 대체합니다. `Failed`는 완전히 끝날 때까지 기다리며, `podFailurePolicy`가 있으면 이것만 쓸 수 있습니다." },
    page: "concepts/workloads/controllers/job/#pod-replacement-policy",
    since: "1.29",
  },
  "JobSpec.selector": {
    title: { en: "Which pods belong to it", ko: "소속 파드" },
    text: { en: "Leave it out: the server makes a unique one. Only with `manualSelector: true` may it be given.", ko: "서버가 유일한 값을 만들므로 적지 않습니다. `manualSelector: true`일 때만 적을 수 있습니다." },
    page: "concepts/workloads/controllers/job/#specifying-your-own-pod-selector",
  },
  "JobSpec.manualSelector": {
    title: { en: "Selector by hand", ko: "셀렉터 직접 지정" },
    text: { en: "`false` if left out. With `true` you answer for a selector that matches no other pods.", ko: "생략하면 `false`입니다. `true`이면 다른 파드와 겹치지 않는 셀렉터를 직접 책임집니다." },
    page: "concepts/workloads/controllers/job/#specifying-your-own-pod-selector",
  },
  "CronJobSpec.schedule": {
    title: { en: "When it runs", ko: "실행 시각" },
    text: { en: "Minute, hour, day of month, month, day of week: `*/5 * * * *` is every five minutes, `0 3 * * 1` Mondays at 03:00; `@daily` and the like work too. Begin it with a quote, since YAML reads `*` as an alias. The time is that of the controller (mostly UTC) unless `timeZone` is set; `TZ=` in the schedule is refused.", ko: "분, 시, 일, 월, 요일 순서입니다. `*/5 * * * *`는 5분마다, `0 3 * * 1`은 월요일 03:00이며 `@daily` 같은 표현도 됩니다. YAML이 `*`를 별칭으로 읽으므로 따옴표로 감쌉니다. `timeZone`이 없으면 컨트롤러의 시간(대개 UTC)이며, 스케줄 안의 `TZ=`는 거부됩니다." },
    page: "concepts/workloads/controllers/cron-jobs/#schedule-syntax",
  },
  "CronJobSpec.timeZone": {
    title: { en: "Time zone of the schedule", ko: "스케줄의 시간대" },
    text: { en: "A name such as `Asia/Seoul` or `Etc/UTC`. Left out, the time zone of the controller manager.", ko: "`Asia/Seoul`이나 `Etc/UTC` 같은 이름입니다. 생략하면 컨트롤러 매니저의 시간대입니다." },
    page: "concepts/workloads/controllers/cron-jobs/#time-zones",
    since: "1.25",
  },
  "CronJobSpec.concurrencyPolicy": {
    title: { en: "If the last run is still going", ko: "이전 실행이 끝나지 않았을 때" },
    text: { en: "`Allow`, the default, starts another one beside it; `Forbid` skips the new run; `Replace` stops the old one.", ko: "기본값 `Allow`는 나란히 또 시작하고, `Forbid`는 새 실행을 건너뛰며, `Replace`는 이전 실행을 멈춥니다." },
    page: "concepts/workloads/controllers/cron-jobs/#concurrency-policy",
  },
  "CronJobSpec.startingDeadlineSeconds": {
    title: { en: "How late a run may start", ko: "늦게 시작해도 되는 시간" },
    text: { en: "A run that could not be started within this many seconds is skipped. Left out, there is no limit, but after more than 100 missed runs the CronJob starts none any more. Less than 10 may skip runs, as the controller looks every 10 s.", ko: "이 시간(초) 안에 시작하지 못한 실행은 건너뜁니다. 생략하면 제한이 없지만, 놓친 실행이 100번을 넘으면 더 이상 시작하지 않습니다. 컨트롤러가 10초마다 확인하므로 10보다 작으면 실행을 놓칠 수 있습니다." },
    page: "concepts/workloads/controllers/cron-jobs/#starting-deadline",
  },
  "CronJobSpec.suspend": {
    title: { en: "Pause the schedule", ko: "스케줄 멈추기" },
    text: { en: "With `true` no new runs start; running ones go on. `false` if left out. Runs missed meanwhile count as missed.", ko: "`true`이면 새 실행이 시작되지 않고 실행 중인 것은 계속합니다. 생략하면 `false`입니다. 그동안의 실행은 놓친 것으로 셉니다." },
    page: "concepts/workloads/controllers/cron-jobs/#schedule-suspension",
  },
  "CronJobSpec.jobTemplate": {
    title: { en: "The Job to make", ko: "만들 Job" },
    text: { en: "A Job without apiVersion and kind. Its own defaults, such as `backoffLimit`, are filled in when the Job is made.", ko: "apiVersion과 kind가 없는 Job입니다. `backoffLimit` 같은 기본값은 Job이 만들어질 때 채워집니다." },
    page: "concepts/workloads/controllers/cron-jobs/#job-template",
  },
  "CronJobSpec.successfulJobsHistoryLimit": {
    title: { en: "Successful Jobs to keep", ko: "남겨 둘 성공한 Job 수" },
    text: { en: "3 if left out; 0 keeps none, and no logs either.", ko: "생략하면 3이며, 0이면 로그도 남지 않습니다." },
    page: "concepts/workloads/controllers/cron-jobs/#jobs-history-limits",
  },
  "CronJobSpec.failedJobsHistoryLimit": {
    title: { en: "Failed Jobs to keep", ko: "남겨 둘 실패한 Job 수" },
    text: { en: "1 if left out; 0 keeps none, which makes failures hard to examine.", ko: "생략하면 1이며, 0이면 하나도 남지 않아 실패를 살펴보기 어렵습니다." },
    page: "concepts/workloads/controllers/cron-jobs/#jobs-history-limits",
  },
};
