import type { FieldExplanations } from "./explanation.js";

export const volumes: FieldExplanations = {
  "PodSpec.volumes": {
    title: { en: "Volumes that containers may mount", ko: "컨테이너가 마운트할 수 있는 볼륨" },
    text: {
      en: "Each entry has a name and exactly one source. Declaring a volume mounts it nowhere: every container that needs it names it in `volumeMounts`. An entry with a name only, and no source at all, becomes an `emptyDir`.",
      ko: "항목마다 이름과 소스 하나를 가집니다. 볼륨을 선언하는 것만으로는 어디에도 마운트되지 않으며, 필요한 컨테이너가 `volumeMounts`에서 이름을 적어야 합니다. 소스 없이 이름만 있는 항목은 `emptyDir`이 됩니다.",
    },
    page: "concepts/storage/volumes/",
  },
  "Volume.name": {
    title: { en: "Name of the volume in this pod", ko: "이 파드 안에서의 볼륨 이름" },
    text: {
      en: "What `volumeMounts[].name` refers to. A DNS label, unique in the pod. It has nothing to do with the name of the ConfigMap, Secret or claim behind it.",
      ko: "`volumeMounts[].name`이 가리키는 이름입니다. DNS 레이블이며 파드 안에서 유일해야 합니다. 뒤에 있는 ConfigMap, Secret, claim의 이름과는 관계가 없습니다.",
    },
    page: "concepts/storage/volumes/#background",
  },
  "Volume.emptyDir": {
    title: { en: "An empty directory for the life of the pod", ko: "파드가 사는 동안의 빈 디렉터리" },
    text: {
      en: "Made on the node when the pod is placed there, shared by all containers that mount it, and deleted with the pod. It survives a restart of a container, not the loss of the pod. It is the usual place for scratch files and for what one container hands to another. What is written there counts against the pod's `ephemeral-storage`, or memory with `medium: Memory`.",
      ko: "파드가 노드에 배치될 때 만들어지고, 마운트한 모든 컨테이너가 공유하며, 파드와 함께 삭제됩니다. 컨테이너가 다시 시작되어도 남지만 파드가 없어지면 사라집니다. 임시 파일이나 컨테이너끼리 주고받는 파일을 두기에 알맞습니다. 쓴 내용은 파드의 `ephemeral-storage`에, `medium: Memory`이면 memory에 포함됩니다.",
    },
    page: "concepts/storage/volumes/#emptydir",
  },
  "EmptyDirVolumeSource.medium": {
    title: { en: "Where the files are kept", ko: "파일을 두는 매체" },
    text: {
      en: "Left out, the node's disk. `Memory` keeps them in RAM (tmpfs): quick, gone with the node, and counted against the memory limit of the container that writes them. `HugePages` uses preallocated huge pages.",
      ko: "생략하면 노드의 디스크입니다. `Memory`는 RAM(tmpfs)에 두므로 빠르지만 노드가 꺼지면 사라지고, 쓴 컨테이너의 memory limit에 포함됩니다. `HugePages`는 미리 할당된 huge page를 씁니다.",
    },
    page: "concepts/storage/volumes/#emptydir",
  },
  "EmptyDirVolumeSource.sizeLimit": {
    title: { en: "How large it may become", ko: "최대 크기" },
    text: {
      en: "On disk, a pod that exceeds it is evicted, some time after the fact. With `medium: Memory` it is the size of the file system; it never exceeds the pod's memory limit, or what the node has for pods, which is also what counts if it is left out.",
      ko: "디스크에서는 초과한 파드가 조금 뒤에 축출됩니다. `medium: Memory`에서는 파일 시스템의 크기가 되고, 파드의 memory limit이나 노드가 파드에 내줄 수 있는 양을 넘지 않으며, 생략하면 그 값이 됩니다.",
    },
    page: "concepts/storage/volumes/#emptydir",
  },
  "Volume.hostPath": {
    title: { en: "A file or directory of the node", ko: "노드의 파일이나 디렉터리" },
    text: {
      en: "Mounts a path of whatever node the pod runs on: another node has other contents, and the pod can damage the node. Meant for agents and static pods; the baseline Pod Security Standard forbids it. For data of an application use a PersistentVolumeClaim.",
      ko: "파드가 실행되는 노드의 경로를 마운트합니다. 노드가 바뀌면 내용도 다르고, 파드가 노드를 망가뜨릴 수 있습니다. 에이전트나 스태틱 파드를 위한 것이며 baseline Pod Security Standard에서 금지됩니다. 애플리케이션 데이터에는 PersistentVolumeClaim을 씁니다.",
    },
    page: "concepts/storage/volumes/#hostpath",
  },
  "HostPathVolumeSource.path": {
    title: { en: "Path on the node", ko: "노드의 경로" },
    text: { en: "An absolute path; `..` in it is refused. Symbolic links are followed.", ko: "절대 경로이며 `..`이 있으면 거부됩니다. 심볼릭 링크는 따라갑니다." },
    page: "concepts/storage/volumes/#hostpath",
  },
  "HostPathVolumeSource.type": {
    title: { en: "What has to be there", ko: "경로에 있어야 하는 것" },
    text: {
      en: "Left out, nothing is checked, and a missing path may be created as a directory by the runtime. `Directory`, `File`, `Socket`, `CharDevice` and `BlockDevice` have to exist, or the container does not start; `DirectoryOrCreate` and `FileOrCreate` make it, owned by root.",
      ko: "생략하면 아무것도 확인하지 않으며, 없는 경로는 런타임이 디렉터리로 만들 수 있습니다. `Directory`, `File`, `Socket`, `CharDevice`, `BlockDevice`는 이미 있어야 하고 없으면 컨테이너가 시작하지 않습니다. `DirectoryOrCreate`와 `FileOrCreate`는 root 소유로 만듭니다.",
    },
    page: "concepts/storage/volumes/#hostpath-volume-types",
  },
  "Volume.configMap": {
    title: { en: "A ConfigMap's keys as files", ko: "ConfigMap의 키를 파일로" },
    text: {
      en: "One file for every key, read-only. A change of the ConfigMap reaches the files after up to a minute or so, unless they are mounted with `subPath`, which never changes. The pod waits in `ContainerCreating` while the ConfigMap is missing, unless `optional` is true. The mount hides what the image has in that directory.",
      ko: "키마다 파일 하나가 읽기 전용으로 생깁니다. ConfigMap을 바꾸면 길어야 1분 정도 뒤에 파일에 반영되지만, `subPath`로 마운트한 파일은 바뀌지 않습니다. `optional`이 true가 아니면 ConfigMap이 없는 동안 파드가 `ContainerCreating`에서 기다립니다. 마운트하면 이미지의 해당 디렉터리 내용은 가려집니다.",
    },
    page: "concepts/storage/volumes/#configmap",
  },
  "ConfigMapVolumeSource.name": {
    title: { en: "Name of the ConfigMap", ko: "ConfigMap 이름" },
    text: { en: "A ConfigMap in the pod's namespace. (For a Secret the field is called `secretName`.)", ko: "파드의 네임스페이스에 있는 ConfigMap입니다. (Secret에서는 필드 이름이 `secretName`입니다.)" },
    page: "concepts/storage/volumes/#configmap",
  },
  "ConfigMapVolumeSource.items": {
    title: { en: "Only these keys, under these names", ko: "이 키들만 이 이름으로" },
    text: {
      en: "Pairs of `key` and `path`; other keys do not appear. A listed key that does not exist keeps the pod from starting, unless `optional` is true. Left out, every key becomes a file of its own name.",
      ko: "`key`와 `path`의 쌍이며, 적지 않은 키는 나타나지 않습니다. 적은 키가 없으면 `optional`이 true가 아닌 한 파드가 시작하지 않습니다. 생략하면 모든 키가 같은 이름의 파일이 됩니다.",
    },
    page: "tasks/configure-pod-container/configure-pod-configmap/#add-configmap-data-to-a-specific-path-in-the-volume",
  },
  "ConfigMapVolumeSource.optional": {
    title: { en: "May be missing", ko: "없어도 되는지" },
    text: { en: "With `true` the pod starts without the ConfigMap or the listed keys, and the files appear when they do. Left out, it waits.", ko: "`true`이면 ConfigMap이나 적은 키가 없어도 파드가 시작하고, 나중에 생기면 파일이 나타납니다. 생략하면 기다립니다." },
  },
  "ConfigMapVolumeSource.defaultMode": {
    title: { en: "Permissions of the files", ko: "파일 권한" },
    text: {
      en: "`0644` if left out; the server shows it as decimal 420. Write it with a leading zero in YAML: `644` would be taken for decimal, which is another mode. From 0 to 0777. With `fsGroup`, group permissions may be added.",
      ko: "생략하면 `0644`이고 서버는 10진수 420으로 보여 줍니다. YAML에서는 앞에 0을 붙여야 합니다. `644`는 10진수로 읽혀 다른 권한이 됩니다. 0부터 0777까지이며, `fsGroup`이 있으면 그룹 권한이 더해질 수 있습니다.",
    },
  },
  "Volume.secret": {
    title: { en: "A Secret's keys as files", ko: "Secret의 키를 파일로" },
    text: {
      en: "One file for every key, with the decoded value, in memory (never on the node's disk). Changes arrive after up to a minute or so, except with `subPath`. The pod waits while the Secret is missing, unless `optional` is true. The field for the name is `secretName`.",
      ko: "키마다 디코딩된 값을 담은 파일이 생기며, 노드의 디스크가 아니라 메모리에 둡니다. 변경은 `subPath`가 아니면 길어야 1분 정도 뒤에 반영됩니다. `optional`이 true가 아니면 Secret이 없는 동안 파드가 기다립니다. 이름을 적는 필드는 `secretName`입니다.",
    },
    page: "concepts/storage/volumes/#secret",
  },
  "SecretVolumeSource.secretName": {
    title: { en: "Name of the Secret", ko: "Secret 이름" },
    text: { en: "A Secret in the pod's namespace. The API server does not check that it exists; the kubelet does, before it starts the containers.", ko: "파드의 네임스페이스에 있는 Secret입니다. 존재 여부는 API 서버가 아니라 kubelet이 컨테이너를 시작하기 전에 확인합니다." },
    page: "concepts/storage/volumes/#secret",
  },
  "SecretVolumeSource.items": {
    title: { en: "Only these keys, under these names", ko: "이 키들만 이 이름으로" },
    text: { en: "Pairs of `key` and `path`; other keys do not appear. Left out, every key becomes a file of its own name.", ko: "`key`와 `path`의 쌍이며, 적지 않은 키는 나타나지 않습니다. 생략하면 모든 키가 같은 이름의 파일이 됩니다." },
  },
  "SecretVolumeSource.optional": {
    title: { en: "May be missing", ko: "없어도 되는지" },
    text: { en: "With `true` the pod starts without the Secret or the listed keys. Left out, it waits for them.", ko: "`true`이면 Secret이나 적은 키가 없어도 파드가 시작합니다. 생략하면 생길 때까지 기다립니다." },
  },
  "SecretVolumeSource.defaultMode": {
    title: { en: "Permissions of the files", ko: "파일 권한" },
    text: {
      en: "`0644` if left out (decimal 420). Write it with a leading zero in YAML: `400` without one is another mode. Programs such as ssh want `0400` for private keys; with `fsGroup` the group may get read permission again.",
      ko: "생략하면 `0644`(10진수 420)입니다. YAML에서는 앞에 0을 붙여야 하며, 0 없는 `400`은 다른 권한입니다. ssh 같은 프로그램은 개인 키에 `0400`을 요구합니다. `fsGroup`이 있으면 그룹에 읽기 권한이 다시 생길 수 있습니다.",
    },
  },
  "KeyToPath.key": {
    title: { en: "The key to take", ko: "가져올 키" },
    text: { en: "A key of the ConfigMap's or Secret's `data`.", ko: "ConfigMap이나 Secret의 `data`에 있는 키입니다." },
  },
  "KeyToPath.path": {
    title: { en: "File name in the volume", ko: "볼륨 안의 파일 이름" },
    text: { en: "Relative to the mount; it may have directories, but no `..` and no leading `/`.", ko: "마운트 위치에서의 상대 경로입니다. 디렉터리를 포함할 수 있지만 `..`이나 맨 앞의 `/`는 쓸 수 없습니다." },
  },
  "KeyToPath.mode": {
    title: { en: "Permissions of this file", ko: "이 파일의 권한" },
    text: { en: "Left out, the volume's `defaultMode`. With a leading zero in YAML: `0400`.", ko: "생략하면 볼륨의 `defaultMode`를 따릅니다. YAML에서는 `0400`처럼 앞에 0을 붙입니다." },
  },
  "Volume.projected": {
    title: { en: "Several sources in one directory", ko: "여러 소스를 한 디렉터리에" },
    text: {
      en: "Puts ConfigMaps, Secrets, downward API files and service account tokens into one directory. Two sources may not write the same path. This is also what the server itself adds to pods for `/var/run/secrets/kubernetes.io/serviceaccount`.",
      ko: "ConfigMap, Secret, downward API 파일, 서비스어카운트 토큰을 한 디렉터리에 모읍니다. 두 소스가 같은 경로에 쓸 수 없습니다. 서버가 `/var/run/secrets/kubernetes.io/serviceaccount`를 위해 파드에 추가하는 볼륨도 이 종류입니다.",
    },
    page: "concepts/storage/projected-volumes/",
  },
  "ProjectedVolumeSource.sources": {
    title: { en: "What is put together", ko: "모을 소스" },
    text: { en: "A list; each entry has exactly one source. An entry without one is accepted with a warning and adds nothing.", ko: "목록이며 항목마다 소스 하나를 가집니다. 소스가 없는 항목은 경고와 함께 받아들여지지만 아무것도 더하지 않습니다." },
    page: "concepts/storage/projected-volumes/",
  },
  "ProjectedVolumeSource.defaultMode": {
    title: { en: "Permissions of the files", ko: "파일 권한" },
    text: { en: "`0644` if left out (decimal 420), for files without a mode of their own. With a leading zero in YAML.", ko: "따로 권한을 정하지 않은 파일에 쓰이며 생략하면 `0644`(10진수 420)입니다. YAML에서는 앞에 0을 붙입니다." },
  },
  "VolumeProjection.configMap": {
    title: { en: "A ConfigMap's keys as files", ko: "ConfigMap의 키를 파일로" },
    text: { en: "As a ConfigMap volume; permissions are set for each item or for the whole projected volume.", ko: "ConfigMap 볼륨과 같으며 권한은 항목별로 또는 projected 볼륨 전체에 정합니다." },
    page: "concepts/storage/projected-volumes/",
  },
  "VolumeProjection.secret": {
    title: { en: "A Secret's keys as files", ko: "Secret의 키를 파일로" },
    text: { en: "As a Secret volume, but the field for the name is `name`, not `secretName`.", ko: "Secret 볼륨과 같지만 이름을 적는 필드가 `secretName`이 아니라 `name`입니다." },
    page: "concepts/storage/projected-volumes/",
  },
  "VolumeProjection.downwardAPI": {
    title: { en: "The pod's own data as files", ko: "파드 자신의 정보를 파일로" },
    text: { en: "As a downward API volume: labels, annotations and resources of the pod.", ko: "downward API 볼륨과 같으며 파드의 레이블, 애너테이션, 자원을 제공합니다." },
    page: "concepts/storage/projected-volumes/",
  },
  "SecretProjection.name": {
    title: { en: "Name of the Secret", ko: "Secret 이름" },
    text: { en: "A Secret in the pod's namespace. (In a Secret volume the field is called `secretName`.)", ko: "파드의 네임스페이스에 있는 Secret입니다. (Secret 볼륨에서는 필드 이름이 `secretName`입니다.)" },
    page: "concepts/storage/projected-volumes/",
  },
  "VolumeProjection.serviceAccountToken": {
    title: { en: "A token of the pod's ServiceAccount", ko: "파드의 ServiceAccount 토큰" },
    text: { en: "A signed token bound to this pod. The kubelet renews the file before it expires; the application has to read it again.", ko: "이 파드에 묶인 서명된 토큰입니다. 만료되기 전에 kubelet이 파일을 갱신하므로 애플리케이션이 다시 읽어야 합니다." },
    page: "concepts/storage/projected-volumes/#serviceaccounttoken",
  },
  "ServiceAccountTokenProjection.audience": {
    title: { en: "Who the token is for", ko: "토큰의 수신자" },
    text: { en: "The recipient that has to accept the token; left out, the API server itself.", ko: "토큰을 받아들일 대상이며, 생략하면 API 서버입니다." },
  },
  "ServiceAccountTokenProjection.expirationSeconds": {
    title: { en: "Lifetime of the token", ko: "토큰의 유효 시간" },
    text: { en: "Seconds; 3600 if left out, at least 600. The kubelet renews it after 80 % of that time, or after 24 hours.", ko: "초 단위이며 생략하면 3600, 최솟값은 600입니다. kubelet이 그 시간의 80%가 지나거나 24시간이 지나면 갱신합니다." },
  },
  "ServiceAccountTokenProjection.path": {
    title: { en: "File name of the token", ko: "토큰 파일 이름" },
    text: { en: "Relative to the mount, for example `token`.", ko: "`token`처럼 마운트 위치에서의 상대 경로입니다." },
  },
  "Volume.downwardAPI": {
    title: { en: "The pod's own data as files", ko: "파드 자신의 정보를 파일로" },
    text: {
      en: "Labels, annotations, name, namespace, uid and container resources as files. Unlike variables, the files follow changes of labels and annotations.",
      ko: "레이블, 애너테이션, 이름, 네임스페이스, uid, 컨테이너 자원을 파일로 제공합니다. 변수와 달리 레이블과 애너테이션이 바뀌면 파일에도 반영됩니다.",
    },
    page: "tasks/inject-data-application/downward-api-volume-expose-pod-information/",
  },
  "DownwardAPIVolumeSource.items": {
    title: { en: "The files", ko: "파일 목록" },
    text: { en: "Each has a `path` and either a `fieldRef` or a `resourceFieldRef`.", ko: "각 항목은 `path`와, `fieldRef` 또는 `resourceFieldRef` 가운데 하나를 가집니다." },
  },
  "DownwardAPIVolumeSource.defaultMode": {
    title: { en: "Permissions of the files", ko: "파일 권한" },
    text: { en: "`0644` if left out (decimal 420). With a leading zero in YAML.", ko: "생략하면 `0644`(10진수 420)입니다. YAML에서는 앞에 0을 붙입니다." },
  },
  "DownwardAPIVolumeFile.path": {
    title: { en: "File name in the volume", ko: "볼륨 안의 파일 이름" },
    text: { en: "Relative to the mount, without `..`.", ko: "`..` 없는, 마운트 위치에서의 상대 경로입니다." },
  },
  "DownwardAPIVolumeFile.fieldRef": {
    title: { en: "A field of the pod", ko: "파드의 필드" },
    text: { en: "`metadata.labels` and `metadata.annotations` as a whole are possible here, unlike in variables; addresses and the node's name are not.", ko: "변수와 달리 `metadata.labels`와 `metadata.annotations` 전체를 쓸 수 있지만, 주소와 노드 이름은 쓸 수 없습니다." },
    page: "concepts/workloads/pods/downward-api/#available-fields",
  },
  "DownwardAPIVolumeFile.resourceFieldRef": {
    title: { en: "A resource of a container", ko: "컨테이너의 자원 값" },
    text: { en: "As for variables, but `containerName` is required.", ko: "변수에서와 같지만 `containerName`을 반드시 적어야 합니다." },
  },
  "Volume.persistentVolumeClaim": {
    title: { en: "Storage that outlives the pod", ko: "파드보다 오래 남는 저장소" },
    text: {
      en: "Mounts the volume that is bound to a claim in the pod's namespace. The claim has to exist: the pod stays `Pending` until it is bound. With access mode `ReadWriteOnce` all pods that use it must run on one node, so replicas of a Deployment cannot share it across nodes; a StatefulSet makes a claim for each of its pods.",
      ko: "파드의 네임스페이스에 있는 claim에 바인딩된 볼륨을 마운트합니다. claim이 있어야 하며, 바인딩될 때까지 파드는 `Pending`으로 남습니다. 접근 모드가 `ReadWriteOnce`이면 이를 쓰는 모든 파드가 한 노드에 있어야 하므로 Deployment의 복제본이 여러 노드에서 공유할 수 없습니다. StatefulSet은 파드마다 claim을 하나씩 만듭니다.",
    },
    page: "concepts/storage/persistent-volumes/#claims-as-volumes",
  },
  "PersistentVolumeClaimVolumeSource.claimName": {
    title: { en: "Name of the claim", ko: "claim 이름" },
    text: { en: "A PersistentVolumeClaim in the pod's namespace.", ko: "파드의 네임스페이스에 있는 PersistentVolumeClaim입니다." },
    page: "concepts/storage/persistent-volumes/#claims-as-volumes",
  },
  "PersistentVolumeClaimVolumeSource.readOnly": {
    title: { en: "Read-only for the whole pod", ko: "파드 전체에서 읽기 전용" },
    text: { en: "Makes every mount of the volume read-only. Left out, each mount decides for itself.", ko: "이 볼륨의 모든 마운트를 읽기 전용으로 만듭니다. 생략하면 마운트마다 정합니다." },
  },
  "Volume.ephemeral": {
    title: { en: "A claim made for this pod", ko: "이 파드를 위해 만드는 claim" },
    text: {
      en: "Creates a PersistentVolumeClaim called `<pod>-<volume>` from a template and deletes it with the pod: scratch space of any size or class, where `emptyDir` is limited to the node's disk.",
      ko: "템플릿에서 `<파드>-<볼륨>`이라는 PersistentVolumeClaim을 만들고 파드와 함께 삭제합니다. 노드의 디스크에 한정되는 `emptyDir`과 달리 원하는 크기와 클래스의 임시 공간을 얻습니다.",
    },
    page: "concepts/storage/ephemeral-volumes/#generic-ephemeral-volumes",
    since: "1.21",
  },
  "EphemeralVolumeSource.volumeClaimTemplate": {
    title: { en: "What the claim asks for", ko: "claim의 내용" },
    text: { en: "Metadata and spec of the claim, as in a PersistentVolumeClaim: at least `accessModes` and `resources.requests.storage`.", ko: "PersistentVolumeClaim과 같은 metadata와 spec이며, 적어도 `accessModes`와 `resources.requests.storage`가 필요합니다." },
    page: "concepts/storage/ephemeral-volumes/#generic-ephemeral-volumes",
  },
  "Volume.image": {
    title: { en: "The files of an image", ko: "이미지의 파일" },
    text: {
      en: "Mounts the contents of a container image or OCI artifact, read-only. It delivers data or plugins apart from the application's image.",
      ko: "컨테이너 이미지나 OCI 아티팩트의 내용을 읽기 전용으로 마운트합니다. 데이터나 플러그인을 애플리케이션 이미지와 따로 배포할 수 있습니다.",
    },
    page: "concepts/storage/volumes/#image",
    since: "1.35",
  },
  "Volume.nfs": {
    title: { en: "A directory of an NFS server", ko: "NFS 서버의 디렉터리" },
    text: { en: "Mounts an exported directory; many pods may write to it. The node needs an NFS client.", ko: "내보낸 디렉터리를 마운트하며 여러 파드가 쓸 수 있습니다. 노드에 NFS 클라이언트가 있어야 합니다." },
    page: "concepts/storage/volumes/#nfs",
  },
  "NFSVolumeSource.server": {
    title: { en: "Address of the NFS server", ko: "NFS 서버 주소" },
    text: { en: "A host name or address that the node can reach. The node's DNS is asked, which does not know Services.", ko: "노드에서 닿을 수 있는 호스트 이름이나 주소입니다. Service를 모르는 노드의 DNS로 찾습니다." },
    page: "concepts/storage/volumes/#nfs",
  },
  "NFSVolumeSource.path": {
    title: { en: "Exported directory", ko: "내보낸 디렉터리" },
    text: { en: "The path that the server exports.", ko: "서버가 내보내는 경로입니다." },
    page: "concepts/storage/volumes/#nfs",
  },
  "Volume.csi": {
    title: { en: "A volume made by a CSI driver for this pod", ko: "CSI 드라이버가 이 파드에 만들어 주는 볼륨" },
    text: { en: "An inline volume that a driver on the node provides, such as certificates or secrets from a vault. The driver has to support ephemeral use.", ko: "인증서나 외부 저장소의 비밀 값처럼 노드의 드라이버가 직접 제공하는 볼륨입니다. 드라이버가 임시(ephemeral) 사용을 지원해야 합니다." },
    page: "concepts/storage/ephemeral-volumes/#csi-ephemeral-volumes",
  },
  "Volume.gitRepo": {
    title: { en: "A clone of a repository (disabled)", ko: "저장소 복제본(사용 중지됨)" },
    text: {
      en: "Deprecated and, since 1.33, switched off on the node: such a pod does not start. Clone into an `emptyDir` with an init container.",
      ko: "더 이상 권장되지 않으며 1.33부터 노드에서 꺼져 있어 이런 파드는 시작하지 않습니다. init 컨테이너로 `emptyDir`에 복제합니다.",
    },
    page: "concepts/storage/volumes/#gitrepo",
  },
};
