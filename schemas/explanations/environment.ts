import type { FieldExplanations } from "./explanation.js";

export const environment: FieldExplanations = {
  "Container.env": {
    title: { en: "Environment variables", ko: "환경 변수" },
    text: {
      en: "A list, in order. Where a name occurs more than once, the last entry wins, and an entry here wins over `envFrom` and over what the image sets. A value may use earlier variables as `$(NAME)`. Variables are fixed when the container starts: a changed ConfigMap or Secret shows only after a restart.",
      ko: "순서가 있는 목록입니다. 같은 이름이 여러 번 나오면 마지막 항목이 이기고, 여기 적은 것이 `envFrom`과 이미지의 값을 이깁니다. 값에서 앞에 나온 변수를 `$(NAME)`으로 쓸 수 있습니다. 변수는 컨테이너가 시작할 때 정해지므로, ConfigMap이나 Secret을 바꿔도 다시 시작한 뒤에야 반영됩니다.",
    },
    page: "tasks/inject-data-application/define-environment-variable-container/",
  },
  "Container.envFrom": {
    title: { en: "All keys of a ConfigMap or Secret as variables", ko: "ConfigMap이나 Secret의 모든 키를 변수로" },
    text: {
      en: "Turns every key into a variable. With several sources the later one wins, and an `env` entry of the same name wins over all of them. A key such as `my.key` becomes a variable that no shell can name. Prefer single `env` entries where a stray key could change the program's behaviour.",
      ko: "모든 키를 변수로 만듭니다. 소스가 여럿이면 뒤의 것이 이기고, 같은 이름의 `env` 항목이 이들 모두를 이깁니다. `my.key` 같은 키는 셸에서 부를 수 없는 변수가 됩니다. 뜻밖의 키가 프로그램의 동작을 바꿀 수 있다면 `env`에 하나씩 적는 편이 낫습니다.",
    },
    page: "tasks/configure-pod-container/configure-pod-configmap/#configure-all-key-value-pairs-in-a-configmap-as-container-environment-variables",
  },
  "EnvVar.name": {
    title: { en: "Name of the variable", ko: "변수 이름" },
    text: {
      en: "Any printable ASCII characters but `=`. Shells only see names of letters, digits and `_` that do not begin with a digit; keep to those. A name that occurs twice hides the earlier entry.",
      ko: "`=`를 제외한 출력 가능한 ASCII 문자를 쓸 수 있습니다. 셸은 영문자, 숫자, `_`로 이루어지고 숫자로 시작하지 않는 이름만 알아보므로 그 안에서 짓는 것이 좋습니다. 같은 이름이 두 번 나오면 앞의 항목이 가려집니다.",
    },
    page: "tasks/inject-data-application/define-environment-variable-container/",
  },
  "EnvVar.value": {
    title: { en: "Value as text", ko: "문자열 값" },
    text: {
      en: "Always text: `8080`, `true` and `1.10` need quotes, or decoding refuses the pod. `$(NAME)` is replaced by a variable that stands earlier in the list, comes from `envFrom`, or belongs to a Service; an unknown name stays as written, and `$$(NAME)` is kept as `$(NAME)`. Left out, the variable is empty. It stands in the object in the clear: take secrets from a Secret.",
      ko: "언제나 문자열입니다. `8080`, `true`, `1.10`은 따옴표로 감싸지 않으면 디코딩에서 거부됩니다. `$(NAME)`은 목록의 앞에 있거나 `envFrom` 또는 Service에서 온 변수로 바뀌고, 없는 이름은 그대로 남으며, `$$(NAME)`은 `$(NAME)`으로 남습니다. 생략하면 빈 값입니다. 객체에 그대로 드러나므로 비밀 값은 Secret에서 가져옵니다.",
    },
    page: "tasks/inject-data-application/define-interdependent-environment-variables/",
  },
  "EnvVar.valueFrom": {
    title: { en: "Value from elsewhere", ko: "다른 곳에서 가져오는 값" },
    text: {
      en: "Exactly one source: a key of a ConfigMap or Secret, a field of the pod (`fieldRef`), a resource of a container (`resourceFieldRef`) or a key in a file (`fileKeyRef`). It excludes `value`. If the source is missing and not `optional`, the container does not start (`CreateContainerConfigError`).",
      ko: "소스 하나만 지정합니다. ConfigMap이나 Secret의 키, 파드의 필드(`fieldRef`), 컨테이너의 자원(`resourceFieldRef`), 파일 속의 키(`fileKeyRef`) 가운데 하나입니다. `value`와 함께 쓸 수 없습니다. 소스가 없고 `optional`도 아니면 컨테이너가 시작하지 않습니다(`CreateContainerConfigError`).",
    },
    page: "tasks/inject-data-application/environment-variable-expose-pod-information/",
  },
  "EnvVarSource.fieldRef": {
    title: { en: "A field of the pod itself", ko: "파드 자신의 필드" },
    text: {
      en: "The downward API: the pod's name, namespace, uid, labels and annotations one by one, node name, service account, and its addresses. Values that appear only after scheduling (`status.podIP`, `spec.nodeName`) are there when the container starts, and are not updated afterwards.",
      ko: "downward API입니다. 파드의 이름, 네임스페이스, uid, 개별 레이블과 애너테이션, 노드 이름, 서비스어카운트, 주소를 가져옵니다. `status.podIP`나 `spec.nodeName`처럼 스케줄링 뒤에 생기는 값도 컨테이너가 시작할 때는 있으며, 그 뒤로는 갱신되지 않습니다.",
    },
    page: "concepts/workloads/pods/downward-api/#available-fields",
  },
  "EnvVarSource.resourceFieldRef": {
    title: { en: "A resource of a container", ko: "컨테이너의 자원 값" },
    text: {
      en: "A request or limit of a container, as a number: cores for cpu, bytes for memory, divided by `divisor` and rounded up. Without a limit, what the node can allocate is given.",
      ko: "컨테이너의 request나 limit을 숫자로 가져옵니다. cpu는 코어 수, memory는 바이트이며 `divisor`로 나누어 올림합니다. limit이 없으면 노드가 할당할 수 있는 양을 줍니다.",
    },
    page: "concepts/workloads/pods/downward-api/#downwardapi-resourceFieldRef",
  },
  "EnvVarSource.configMapKeyRef": {
    title: { en: "One key of a ConfigMap", ko: "ConfigMap의 키 하나" },
    text: {
      en: "A key of a ConfigMap in the pod's namespace. If it does not exist and `optional` is not true, the container waits with `CreateContainerConfigError`. Later changes do not reach the variable.",
      ko: "파드의 네임스페이스에 있는 ConfigMap의 키입니다. 키가 없고 `optional`이 true가 아니면 컨테이너가 `CreateContainerConfigError` 상태로 기다립니다. 나중에 바꾼 내용은 변수에 반영되지 않습니다.",
    },
    page: "tasks/configure-pod-container/configure-pod-configmap/#define-container-environment-variables-using-configmap-data",
  },
  "EnvVarSource.secretKeyRef": {
    title: { en: "One key of a Secret", ko: "Secret의 키 하나" },
    text: {
      en: "A key of a Secret in the pod's namespace; the variable holds the decoded value. If it does not exist and `optional` is not true, the container waits with `CreateContainerConfigError`. Variables are easily leaked by crash reports and child processes; a mounted file is safer.",
      ko: "파드의 네임스페이스에 있는 Secret의 키이며, 변수에는 디코딩된 값이 들어갑니다. 키가 없고 `optional`이 true가 아니면 컨테이너가 `CreateContainerConfigError` 상태로 기다립니다. 변수는 오류 보고나 자식 프로세스를 통해 새기 쉬우므로 파일로 마운트하는 편이 더 안전합니다.",
    },
    page: "tasks/inject-data-application/distribute-credentials-secure/#define-container-environment-variables-using-secret-data",
  },
  "EnvVarSource.fileKeyRef": {
    title: { en: "One key of a file that an init container wrote", ko: "init 컨테이너가 쓴 파일의 키 하나" },
    text: {
      en: "Reads `KEY=value` lines from a file in an `emptyDir` volume that an init container has filled. The volume need not be mounted into this container. If the key is missing and `optional` is not true, the container does not start.",
      ko: "init 컨테이너가 채운 `emptyDir` 볼륨의 파일에서 `KEY=value` 줄을 읽습니다. 이 컨테이너에 볼륨을 마운트하지 않아도 됩니다. 키가 없고 `optional`이 true가 아니면 컨테이너가 시작하지 않습니다.",
    },
    page: "tasks/inject-data-application/define-environment-variable-via-file/",
    since: "1.35",
  },
  "EnvFromSource.prefix": {
    title: { en: "Put in front of every name", ko: "모든 이름 앞에 붙는 접두사" },
    text: {
      en: "Text in front of each key, e.g. `DB_`. It keeps two sources apart that have the same keys.",
      ko: "`DB_`처럼 모든 키 앞에 붙일 문자열입니다. 같은 키를 가진 두 소스를 구별할 수 있습니다.",
    },
  },
  "EnvFromSource.configMapRef": {
    title: { en: "All keys of this ConfigMap", ko: "이 ConfigMap의 모든 키" },
    text: {
      en: "The ConfigMap has to exist in the pod's namespace, unless `optional: true` is set; otherwise the container does not start. `binaryData` is not taken.",
      ko: "`optional: true`가 아니면 ConfigMap이 파드의 네임스페이스에 있어야 하며, 없으면 컨테이너가 시작하지 않습니다. `binaryData`는 가져오지 않습니다.",
    },
    page: "tasks/configure-pod-container/configure-pod-configmap/#configure-all-key-value-pairs-in-a-configmap-as-container-environment-variables",
  },
  "EnvFromSource.secretRef": {
    title: { en: "All keys of this Secret", ko: "이 Secret의 모든 키" },
    text: {
      en: "The Secret has to exist in the pod's namespace, unless `optional: true` is set; otherwise the container does not start. Every key becomes a variable, also one that is added to the Secret later, from the next start on.",
      ko: "`optional: true`가 아니면 Secret이 파드의 네임스페이스에 있어야 하며, 없으면 컨테이너가 시작하지 않습니다. 모든 키가 변수가 되고, 나중에 Secret에 추가한 키도 다음 시작 때부터 변수가 됩니다.",
    },
    page: "tasks/inject-data-application/distribute-credentials-secure/#configure-all-key-value-pairs-in-a-secret-as-container-environment-variables",
  },
  "ConfigMapKeySelector.name": {
    title: { en: "Name of the ConfigMap", ko: "ConfigMap 이름" },
    text: { en: "A ConfigMap in the same namespace as the pod. The API server does not check that it exists.", ko: "파드와 같은 네임스페이스에 있는 ConfigMap입니다. API 서버는 존재 여부를 확인하지 않습니다." },
  },
  "ConfigMapKeySelector.key": {
    title: { en: "Key in the ConfigMap", ko: "ConfigMap의 키" },
    text: { en: "A key of its `data`. Letters, digits, `-`, `_` and `.` are allowed.", ko: "`data`에 있는 키입니다. 영문자, 숫자, `-`, `_`, `.`을 쓸 수 있습니다." },
  },
  "ConfigMapKeySelector.optional": {
    title: { en: "May be missing", ko: "없어도 되는지" },
    text: { en: "With `true` a missing ConfigMap or key leaves the variable unset. Left out, the container does not start without it.", ko: "`true`이면 ConfigMap이나 키가 없을 때 변수를 설정하지 않습니다. 생략하면 그것 없이는 컨테이너가 시작하지 않습니다." },
  },
  "SecretKeySelector.name": {
    title: { en: "Name of the Secret", ko: "Secret 이름" },
    text: { en: "A Secret in the same namespace as the pod. The API server does not check that it exists.", ko: "파드와 같은 네임스페이스에 있는 Secret입니다. API 서버는 존재 여부를 확인하지 않습니다." },
  },
  "SecretKeySelector.key": {
    title: { en: "Key in the Secret", ko: "Secret의 키" },
    text: { en: "A key of its `data`. The value arrives decoded.", ko: "`data`에 있는 키이며, 값은 디코딩되어 전달됩니다." },
  },
  "SecretKeySelector.optional": {
    title: { en: "May be missing", ko: "없어도 되는지" },
    text: { en: "With `true` a missing Secret or key leaves the variable unset. Left out, the container does not start without it.", ko: "`true`이면 Secret이나 키가 없을 때 변수를 설정하지 않습니다. 생략하면 그것 없이는 컨테이너가 시작하지 않습니다." },
  },
  "ObjectFieldSelector.fieldPath": {
    title: { en: "The pod's field", ko: "파드의 필드" },
    text: {
      en: "For example `metadata.name`, `metadata.namespace`, `metadata.labels['app']`, `spec.nodeName` or `status.podIP`. All labels at once (`metadata.labels`) can only be had in a volume, the addresses and node name only in a variable.",
      ko: "예를 들어 `metadata.name`, `metadata.namespace`, `metadata.labels['app']`, `spec.nodeName`, `status.podIP`입니다. 모든 레이블을 한꺼번에(`metadata.labels`) 얻는 것은 볼륨에서만, 주소와 노드 이름은 변수에서만 가능합니다.",
    },
    page: "concepts/workloads/pods/downward-api/#available-fields",
  },
  "ObjectFieldSelector.apiVersion": {
    title: { en: "Version of the path's schema", ko: "경로가 따르는 스키마 버전" },
    text: { en: "`v1` if left out, and there is no other.", ko: "생략하면 `v1`이며 다른 값은 없습니다." },
  },
  "ResourceFieldSelector.resource": {
    title: { en: "The resource", ko: "자원" },
    text: { en: "`limits.cpu`, `requests.memory` and the like. A missing limit is given as what the node can allocate.", ko: "`limits.cpu`, `requests.memory` 등입니다. limit이 없으면 노드가 할당할 수 있는 양을 줍니다." },
    page: "concepts/workloads/pods/downward-api/#downwardapi-resourceFieldRef",
  },
  "ResourceFieldSelector.containerName": {
    title: { en: "The container meant", ko: "대상 컨테이너" },
    text: { en: "Required in a volume; in a variable it is the container itself if left out.", ko: "볼륨에서는 반드시 적어야 하고, 변수에서 생략하면 자기 컨테이너를 뜻합니다." },
  },
  "ResourceFieldSelector.divisor": {
    title: { en: "Unit of the number", ko: "숫자의 단위" },
    text: {
      en: "The value is divided by this and rounded up: `1m` gives thousandths of a core, `1Mi` gives mebibytes. Left out, cores and bytes; half a core is then given as 1.",
      ko: "값을 이것으로 나누어 올림합니다. `1m`은 코어의 1/1000 단위, `1Mi`는 메비바이트 단위입니다. 생략하면 코어와 바이트 단위이므로 0.5코어가 1로 나옵니다.",
    },
  },
};
