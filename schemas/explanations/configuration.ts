import type { FieldExplanations } from "./explanation.js";

export const configuration: FieldExplanations = {
  "ConfigMap.data": {
    title: { en: "Values as text", ko: "문자열 값" },
    text: { en: "Keys with text; numbers and `true` need quotes, whole files are written with `|`. Keys consist of letters, digits, `-`, `_` and `.`. At most 1 MiB in all. Nothing secret belongs here.", ko: "키와 문자열 값이며 숫자와 `true`는 따옴표로 감싸고, 파일 전체는 `|`로 씁니다. 키에는 영문자, 숫자, `-`, `_`, `.`을 쓸 수 있습니다. 전체 1MiB까지이며 비밀 값은 넣지 않습니다." },
    page: "concepts/configuration/configmap/#configmap-object",
  },
  "ConfigMap.binaryData": {
    title: { en: "Values as base64", ko: "base64 값" },
    text: { en: "For what is not UTF-8 text. A key may not occur in `data` as well, and does not become a variable by `envFrom`.", ko: "UTF-8 문자열이 아닌 값을 base64로 적습니다. `data`와 같은 키를 쓸 수 없고 `envFrom`으로 변수가 되지 않습니다." },
    page: "concepts/configuration/configmap/#configmap-object",
  },
  "ConfigMap.immutable": {
    title: { en: "Never to be changed", ko: "변경 불가" },
    text: { en: "With `true` the contents cannot be changed, and this neither: only deleted and made anew. It spares the API server watching.", ko: "`true`이면 내용도 이 설정도 바꿀 수 없고 삭제한 뒤 다시 만들어야 합니다. API 서버의 감시 부담이 줄어듭니다." },
    page: "concepts/configuration/configmap/#configmap-immutable",
    since: "1.19",
  },
  "Secret.data": {
    title: { en: "Values as base64", ko: "base64 값" },
    text: { en: "Base64 is a notation, not encryption: whoever can read the object can read the value. A trailing newline from `echo` gets into the value: use `printf` or `echo -n`, or write `stringData`.", ko: "base64는 표기법일 뿐 암호화가 아니므로 객체를 읽을 수 있으면 값도 읽을 수 있습니다. `echo`의 줄바꿈이 값에 들어가지 않도록 `printf`나 `echo -n`을 쓰거나 `stringData`에 적습니다." },
    page: "concepts/configuration/secret/#restriction-names-data",
  },
  "Secret.stringData": {
    title: { en: "Values as text", ko: "문자열 값" },
    text: { en: "Plain text that the server turns into `data`; it wins over the same key there, and is never shown again. Do not keep such a file in version control.", ko: "서버가 `data`로 바꾸는 일반 문자열입니다. 같은 키가 `data`에 있으면 이 값이 우선하며 다시 보이지 않습니다. 이런 파일은 버전 관리에 올리지 않습니다." },
    page: "concepts/configuration/secret/#restriction-names-data",
  },
  "Secret.type": {
    title: { en: "What kind of secret", ko: "Secret의 종류" },
    text: { en: "`Opaque` if left out. Other types demand certain keys, e.g. `kubernetes.io/tls` needs `tls.crt` and `tls.key`. It cannot be changed later.", ko: "생략하면 `Opaque`입니다. 다른 종류는 정해진 키를 요구하며, 예를 들어 `kubernetes.io/tls`에는 `tls.crt`와 `tls.key`가 필요합니다. 나중에 바꿀 수 없습니다." },
    page: "concepts/configuration/secret/#secret-types",
  },
  "Secret.immutable": {
    title: { en: "Never to be changed", ko: "변경 불가" },
    text: { en: "With `true` the contents cannot be changed: only deleted and made anew.", ko: "`true`이면 내용을 바꿀 수 없고 삭제한 뒤 다시 만들어야 합니다." },
    page: "concepts/configuration/secret/#secret-immutable",
    since: "1.19",
  },
  "PersistentVolumeClaimSpec.accessModes": {
    title: { en: "Who may mount it, and how", ko: "접근 방식" },
    text: { en: "`ReadWriteOnce`: pods of one node; `ReadOnlyMany`, `ReadWriteMany`: many nodes; `ReadWriteOncePod`: a single pod. The storage has to support it; most cloud disks are `ReadWriteOnce` only.", ko: "`ReadWriteOnce`는 한 노드의 파드들, `ReadOnlyMany`와 `ReadWriteMany`는 여러 노드, `ReadWriteOncePod`는 파드 하나입니다. 저장소가 지원해야 하며 대부분의 클라우드 디스크는 `ReadWriteOnce`만 지원합니다." },
    page: "concepts/storage/persistent-volumes/#access-modes",
  },
  "PersistentVolumeClaimSpec.resources": {
    title: { en: "How much storage", ko: "저장 용량" },
    text: { en: "`requests.storage` is required: the volume will have at least that much. It may be raised later if the class allows, never lowered.", ko: "`requests.storage`가 필요하며 볼륨은 적어도 그만큼이 됩니다. 클래스가 허용하면 나중에 늘릴 수 있고 줄일 수는 없습니다." },
    page: "concepts/storage/persistent-volumes/#resources",
  },
  "VolumeResourceRequirements.requests": {
    title: { en: "Least size of the volume", ko: "볼륨의 최소 크기" },
    text: { en: "`storage`, for example `10Gi`. The volume may turn out larger, never smaller.", ko: "`10Gi`처럼 `storage`를 적습니다. 볼륨이 더 클 수는 있지만 작을 수는 없습니다." },
    page: "concepts/storage/persistent-volumes/#resources",
  },
  "VolumeResourceRequirements.limits": {
    title: { en: "Largest size of the volume", ko: "볼륨의 최대 크기" },
    text: { en: "Rarely used: drivers mostly go by `requests` alone.", ko: "거의 쓰지 않으며 드라이버는 대개 `requests`만 봅니다." },
    page: "concepts/storage/persistent-volumes/#resources",
  },
  "PersistentVolumeClaimSpec.storageClassName": {
    title: { en: "Kind of storage", ko: "저장소의 종류" },
    text: { en: "Name of a StorageClass that makes the volume. Left out, the cluster's default class; `\"\"` means no class at all: only volumes made by hand.", ko: "볼륨을 만들 StorageClass의 이름입니다. 생략하면 클러스터의 기본 클래스이고, `\"\"`은 클래스 없이 직접 만든 볼륨만 뜻합니다." },
    page: "concepts/storage/persistent-volumes/#class-1",
  },
  "PersistentVolumeClaimSpec.volumeMode": {
    title: { en: "File system or raw device", ko: "파일 시스템 또는 원시 장치" },
    text: { en: "`Filesystem` if left out. `Block` gives the device itself, to be used by `volumeDevices`.", ko: "생략하면 `Filesystem`입니다. `Block`은 장치 자체를 주며 `volumeDevices`로 사용합니다." },
    page: "concepts/storage/persistent-volumes/#volume-mode",
  },
  "PersistentVolumeClaimSpec.volumeName": {
    title: { en: "This volume and no other", ko: "특정 볼륨 지정" },
    text: { en: "Binds the claim to the named PersistentVolume. Left out, a fitting one is found or made.", ko: "이름을 적은 PersistentVolume에 바인딩합니다. 생략하면 맞는 것을 찾거나 만듭니다." },
    page: "concepts/storage/persistent-volumes/#reserving-a-persistentvolume",
  },
  "PersistentVolumeSpec.capacity": {
    title: { en: "Size of the volume", ko: "볼륨의 크기" },
    text: { en: "`storage` is required: claims are matched by it. It does not make the storage larger.", ko: "`storage`가 필요하며 claim을 맞출 때 쓰입니다. 적는다고 실제 저장소가 커지지는 않습니다." },
    page: "concepts/storage/persistent-volumes/#capacity",
  },
  "PersistentVolumeSpec.accessModes": {
    title: { en: "How it may be mounted", ko: "가능한 접근 방식" },
    text: { en: "What the storage can do; a claim has to ask for one of them.", ko: "저장소가 지원하는 방식이며, claim은 이 가운데 하나를 요청해야 합니다." },
    page: "concepts/storage/persistent-volumes/#access-modes",
  },
  "PersistentVolumeSpec.storageClassName": {
    title: { en: "Class of the volume", ko: "볼륨의 클래스" },
    text: { en: "Only claims that ask for this class are bound to it; left out, claims with `\"\"`.", ko: "이 클래스를 요청한 claim만 바인딩됩니다. 생략하면 `\"\"`을 적은 claim이 바인딩됩니다." },
    page: "concepts/storage/persistent-volumes/#class",
  },
  "PersistentVolumeSpec.volumeMode": {
    title: { en: "File system or raw device", ko: "파일 시스템 또는 원시 장치" },
    text: { en: "`Filesystem` if left out; a claim has to ask for the same.", ko: "생략하면 `Filesystem`이며 claim도 같은 것을 요청해야 합니다." },
    page: "concepts/storage/persistent-volumes/#volume-mode",
  },
  "PersistentVolumeSpec.persistentVolumeReclaimPolicy": {
    title: { en: "When the claim is gone", ko: "claim이 없어진 뒤" },
    text: { en: "`Retain` keeps volume and data, for volumes made by hand the default; `Delete` removes the storage; `Recycle` is obsolete.", ko: "`Retain`은 볼륨과 데이터를 남기며 직접 만든 볼륨의 기본값입니다. `Delete`는 저장소를 지우고, `Recycle`은 더 이상 쓰지 않습니다." },
    page: "concepts/storage/persistent-volumes/#reclaim-policy",
  },
  "LimitRangeItem.default": {
    title: { en: "Limit of containers without one", ko: "limit이 없는 컨테이너의 limit" },
    text: { en: "Filled in when a pod is created. Without `defaultRequest` it becomes the request, too.", ko: "파드를 만들 때 채워집니다. `defaultRequest`가 없으면 request도 됩니다." },
    page: "concepts/policy/limit-range/",
  },
  "LimitRangeItem.defaultRequest": {
    title: { en: "Request of containers without one", ko: "request가 없는 컨테이너의 request" },
    text: { en: "Filled in when a pod is created.", ko: "파드를 만들 때 채워집니다." },
    page: "concepts/policy/limit-range/",
  },
  "ResourceQuotaSpec.hard": {
    title: { en: "Most that the namespace may have", ko: "네임스페이스가 가질 수 있는 최대량" },
    text: { en: "By name, e.g. `requests.cpu`, `limits.memory`, `pods`. With a quota on cpu or memory, pods without that request or limit are refused.", ko: "`requests.cpu`, `limits.memory`, `pods`처럼 이름별로 정합니다. cpu나 memory에 쿼터가 있으면 해당 request나 limit이 없는 파드는 거부됩니다." },
    page: "concepts/policy/resource-quotas/",
  },
};
