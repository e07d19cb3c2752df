import type { FieldExplanations } from "./explanation.js";

export const volumeMounts: FieldExplanations = {
  "Container.volumeMounts": {
    title: { en: "Where the pod's volumes appear in this container", ko: "파드의 볼륨이 이 컨테이너에 나타나는 위치" },
    text: {
      en: "Each entry names a volume of the pod and a path in the container. What the image has at that path is hidden. The same volume may be mounted in several containers, which is how they share files. Two mounts may not have the same path.",
      ko: "항목마다 파드의 볼륨 이름과 컨테이너 안의 경로를 적습니다. 이미지의 그 경로에 있던 내용은 가려집니다. 같은 볼륨을 여러 컨테이너에 마운트해 파일을 공유할 수 있습니다. 두 마운트가 같은 경로를 가질 수 없습니다.",
    },
    page: "concepts/storage/volumes/#background",
  },
  "VolumeMount.name": {
    title: { en: "The volume to mount", ko: "마운트할 볼륨" },
    text: {
      en: "The `name` of an entry in the pod's `volumes` (or, in a StatefulSet, in `volumeClaimTemplates`). A name that is not there is refused.",
      ko: "파드의 `volumes`(StatefulSet에서는 `volumeClaimTemplates`도)에 있는 항목의 `name`입니다. 없는 이름은 거부됩니다.",
    },
    page: "concepts/storage/volumes/#background",
  },
  "VolumeMount.mountPath": {
    title: { en: "Path in the container", ko: "컨테이너 안의 경로" },
    text: {
      en: "Where the volume appears; created if it is missing. Write it absolute: the API server accepts less, but not every runtime does. To add one file to a directory of the image without hiding the rest, mount it with `subPath`.",
      ko: "볼륨이 나타날 위치이며 없으면 만들어집니다. API 서버는 상대 경로도 받아들이지만 모든 런타임이 그렇지는 않으므로 절대 경로로 적습니다. 이미지의 디렉터리를 가리지 않고 파일 하나만 추가하려면 `subPath`를 씁니다.",
    },
    page: "concepts/storage/volumes/#background",
  },
  "VolumeMount.subPath": {
    title: { en: "Only this path of the volume", ko: "볼륨 안의 이 경로만" },
    text: {
      en: "Mounts one file or directory of the volume instead of its root. It must be relative and without `..`. A file that comes from a ConfigMap or Secret this way is never updated. A path that does not exist becomes an empty directory.",
      ko: "볼륨의 최상위 대신 그 안의 파일이나 디렉터리 하나를 마운트합니다. 상대 경로여야 하고 `..`이 없어야 합니다. 이렇게 마운트한 ConfigMap이나 Secret의 파일은 갱신되지 않습니다. 없는 경로는 빈 디렉터리로 만들어집니다.",
    },
    page: "concepts/storage/volumes/#using-subpath",
  },
  "VolumeMount.subPathExpr": {
    title: { en: "A subPath with variables", ko: "변수를 쓰는 subPath" },
    text: {
      en: "As `subPath`, with `$(NAME)` replaced by the container's variables, e.g. `$(POD_NAME)`. Excludes `subPath`.",
      ko: "`subPath`와 같지만 `$(POD_NAME)`처럼 `$(NAME)`을 컨테이너의 변수로 바꿉니다. `subPath`와 함께 쓸 수 없습니다.",
    },
    page: "concepts/storage/volumes/#using-subpath-expanded-environment",
  },
  "VolumeMount.readOnly": {
    title: { en: "Read-only here", ko: "여기서는 읽기 전용" },
    text: {
      en: "With `true` this container cannot write to the volume; others still may. Left out, it is writable, except for kinds that never are (ConfigMap, Secret, projected, downward API). Mounts below it stay writable unless `recursiveReadOnly` says otherwise.",
      ko: "`true`이면 이 컨테이너는 볼륨에 쓸 수 없고 다른 컨테이너는 쓸 수 있습니다. 생략하면 쓸 수 있지만, ConfigMap, Secret, projected, downward API 볼륨은 언제나 읽기 전용입니다. `recursiveReadOnly`를 지정하지 않으면 하위 마운트에는 여전히 쓸 수 있습니다.",
    },
    page: "concepts/storage/volumes/#read-only-mounts",
  },
  "VolumeMount.recursiveReadOnly": {
    title: { en: "Read-only all the way down", ko: "하위 마운트까지 읽기 전용" },
    text: {
      en: "Needs `readOnly: true`. `Enabled` refuses to start where the node cannot do it, `IfPossible` tries, `Disabled` (as when left out) covers the mount alone.",
      ko: "`readOnly: true`가 필요합니다. `Enabled`는 노드가 지원하지 않으면 시작하지 않고, `IfPossible`은 가능할 때만 적용하며, `Disabled`(생략한 경우와 같음)는 해당 마운트에만 적용합니다.",
    },
    page: "concepts/storage/volumes/#recursive-read-only-mounts",
    since: "1.31",
  },
  "VolumeMount.mountPropagation": {
    title: { en: "Whether later mounts are passed on", ko: "나중에 생긴 마운트의 전달" },
    text: {
      en: "`None`, as when left out: mounts made later on the node or in the container stay where they are. `HostToContainer` lets the container see what the node mounts below; `Bidirectional` also the other way round, for privileged containers only (storage drivers).",
      ko: "생략하면 `None`이며, 나중에 노드나 컨테이너에서 만든 마운트는 서로 보이지 않습니다. `HostToContainer`는 노드가 그 아래에 마운트한 것을 컨테이너가 보게 하고, `Bidirectional`은 반대 방향도 포함하며 특권 컨테이너(스토리지 드라이버)에서만 쓸 수 있습니다.",
    },
    page: "concepts/storage/volumes/#mount-propagation",
  },
  "Container.volumeDevices": {
    title: { en: "Raw block devices", ko: "원시 블록 장치" },
    text: {
      en: "Gives the container a device file instead of a file system, for claims with `volumeMode: Block`. Databases with their own storage format use it.",
      ko: "`volumeMode: Block`인 claim을 파일 시스템이 아니라 장치 파일로 제공합니다. 자체 저장 형식을 쓰는 데이터베이스가 사용합니다.",
    },
    page: "concepts/storage/persistent-volumes/#raw-block-volume-support",
  },
  "VolumeDevice.name": {
    title: { en: "The volume to attach", ko: "연결할 볼륨" },
    text: { en: "A volume of the pod whose source is a PersistentVolumeClaim or an ephemeral claim.", ko: "소스가 PersistentVolumeClaim이나 ephemeral claim인 파드의 볼륨입니다." },
  },
  "VolumeDevice.devicePath": {
    title: { en: "Path of the device file", ko: "장치 파일의 경로" },
    text: { en: "Where the device appears in the container, for example `/dev/xvda`.", ko: "`/dev/xvda`처럼 컨테이너에서 장치가 나타날 경로입니다." },
  },
};
