import type { Text } from "../../server/src/core/language/text.js";
import type { FieldExplanations } from "./explanation.js";

/** `*` stands for every kind. */
export const metadata: FieldExplanations = {
  "*.apiVersion": {
    title: { en: "API group and version", ko: "API 그룹과 버전" },
    text: {
      en: "Together with `kind` it says what this document is: `v1` for Pods, Services, ConfigMaps and Secrets, `apps/v1` for Deployments, StatefulSets and DaemonSets, `batch/v1` for Jobs and CronJobs.",
      ko: "`kind`와 함께 이 문서가 무엇인지 나타냅니다. Pod, Service, ConfigMap, Secret은 `v1`, Deployment, StatefulSet, DaemonSet은 `apps/v1`, Job과 CronJob은 `batch/v1`입니다.",
    },
    page: "concepts/overview/working-with-objects/#required-fields",
  },
  "*.kind": {
    title: { en: "Kind of the object", ko: "객체의 종류" },
    text: { en: "Written in CamelCase: `Pod`, `ConfigMap`, `StatefulSet`. The kind and `apiVersion` have to belong together.", ko: "`Pod`, `ConfigMap`, `StatefulSet`처럼 단어의 첫 글자를 대문자로 씁니다. `apiVersion`과 짝이 맞아야 합니다." },
    page: "concepts/overview/working-with-objects/#required-fields",
  },
  "*.metadata": {
    title: { en: "Name, namespace, labels, annotations", ko: "이름, 네임스페이스, 레이블, 애너테이션" },
    text: { en: "Says which object this is. `name` (or `generateName`) is required.", ko: "어느 객체인지 나타냅니다. `name`(또는 `generateName`)이 필요합니다." },
    page: "concepts/overview/working-with-objects/#required-fields",
  },
  "*.spec": {
    title: { en: "What is wanted", ko: "원하는 상태" },
    text: { en: "The state that you want; controllers and the kubelet work towards it. What is left out is filled with defaults when the object is created.", ko: "원하는 상태이며 컨트롤러와 kubelet이 그 상태를 향해 일합니다. 생략한 값은 객체를 만들 때 기본값으로 채워집니다." },
    page: "concepts/overview/working-with-objects/#object-spec-and-status",
  },
  "*.status": {
    title: { en: "What is", ko: "실제 상태" },
    text: { en: "Reported by the cluster. In a manifest it has no effect: leave it out.", ko: "클러스터가 보고하는 값입니다. 매니페스트에 적어도 효과가 없으므로 적지 않습니다." },
    page: "concepts/overview/working-with-objects/#object-spec-and-status",
  },
  "ObjectMeta.name": {
    title: { en: "Name of the object", ko: "객체의 이름" },
    text: {
      en: "Unique among objects of its kind in the namespace, and fixed for good. Mostly a DNS name: lower-case letters, digits, dashes and dots, at most 253 characters; Services and StatefulSets take no dots and 63 characters. A pod's name is also its host name, so a name without dots is the better choice there. A name of digits only needs quotes.",
      ko: "네임스페이스 안에서 같은 종류의 객체 가운데 유일하며 바꿀 수 없습니다. 대개 DNS 이름으로, 영문 소문자, 숫자, 하이픈, 점을 253자까지 씁니다. Service와 StatefulSet은 점 없이 63자까지입니다. 파드의 이름은 호스트 이름이기도 하므로 점이 없는 편이 좋습니다. 숫자로만 된 이름은 따옴표로 감쌉니다.",
    },
    page: "concepts/overview/working-with-objects/names/",
  },
  "ObjectMeta.generateName": {
    title: { en: "Beginning of a generated name", ko: "생성되는 이름의 앞부분" },
    text: { en: "Used if there is no `name`: the server appends five random characters. `kubectl apply` cannot work with it; `kubectl create` can.", ko: "`name`이 없을 때 쓰이며 서버가 임의의 다섯 글자를 붙입니다. `kubectl apply`로는 쓸 수 없고 `kubectl create`로 씁니다." },
    page: "reference/using-api/api-concepts/#generated-values",
  },
  "ObjectMeta.namespace": {
    title: { en: "Namespace of the object", ko: "객체의 네임스페이스" },
    text: { en: "Left out, it is the one of the kubectl context, usually `default`. It has to exist. In a pod template it is ignored.", ko: "생략하면 kubectl 컨텍스트의 네임스페이스이며 보통 `default`입니다. 존재하는 네임스페이스여야 합니다. 파드 템플릿에서는 무시됩니다." },
    page: "concepts/overview/working-with-objects/namespaces/",
  },
  "ObjectMeta.labels": {
    title: { en: "Labels, to be selected by", ko: "선택에 쓰는 레이블" },
    text: {
      en: "Pairs by which Services, controllers and `kubectl -l` find objects. Keys may have a prefix (`app.kubernetes.io/name`); values are text of at most 63 characters, so `\"1.10\"` and `\"true\"` need quotes. A workload's selector must match the labels of its pod template.",
      ko: "Service, 컨트롤러, `kubectl -l`이 객체를 찾는 데 쓰는 쌍입니다. 키에는 접두사(`app.kubernetes.io/name`)를 붙일 수 있고, 값은 63자까지의 문자열이므로 `\"1.10\"`과 `\"true\"`는 따옴표로 감쌉니다. 워크로드의 셀렉터는 파드 템플릿의 레이블과 맞아야 합니다.",
    },
    page: "concepts/overview/working-with-objects/labels/",
  },
  "ObjectMeta.annotations": {
    title: { en: "Notes for tools and people", ko: "도구와 사람을 위한 메모" },
    text: { en: "Free text by key that nothing selects by; tools read their settings from it. Values are text (quote numbers and `true`), 256 KiB in all.", ko: "선택에는 쓰이지 않는 키별 자유 텍스트이며 도구가 설정을 읽기도 합니다. 값은 문자열이므로 숫자와 `true`는 따옴표로 감싸고, 전체 256KiB까지입니다." },
    page: "concepts/overview/working-with-objects/annotations/",
  },
  "ObjectMeta.ownerReferences": {
    title: { en: "Owners of the object", ko: "객체의 소유자" },
    text: { en: "When all owners are gone, the object is deleted too. Controllers set it; by hand it is rarely needed.", ko: "소유자가 모두 사라지면 객체도 삭제됩니다. 컨트롤러가 설정하며 직접 쓸 일은 드뭅니다." },
    page: "concepts/overview/working-with-objects/owners-dependents/",
  },
  "ObjectMeta.finalizers": {
    title: { en: "Work before deletion", ko: "삭제 전에 할 일" },
    text: { en: "While the list is not empty, a deleted object stays. Each entry is removed by the controller that put it there; an entry that nobody removes blocks the deletion for ever.", ko: "목록이 비어 있지 않으면 삭제한 객체가 남아 있습니다. 항목을 넣은 컨트롤러가 지우며, 아무도 지우지 않는 항목은 삭제를 계속 막습니다." },
    page: "concepts/overview/working-with-objects/finalizers/",
  },
  ...setByServer({
    uid: { en: "The object's unique id, new for every object.", ko: "객체마다 새로 정해지는 고유 ID입니다." },
    resourceVersion: { en: "A mark of the stored version, for watching and for detecting conflicts. A create that carries one is refused.", ko: "저장된 버전의 표시로, 변경 감시와 충돌 감지에 쓰입니다. 이 값이 있으면 생성이 실패합니다." },
    generation: { en: "Counts changes of the spec.", ko: "spec이 바뀔 때마다 늘어나는 번호입니다." },
    creationTimestamp: { en: "When the object was created.", ko: "객체가 만들어진 시각입니다." },
    deletionTimestamp: { en: "When the object is to be gone; set by a delete.", ko: "객체가 사라질 시각이며 삭제할 때 정해집니다." },
    deletionGracePeriodSeconds: { en: "The grace period of the delete that is under way.", ko: "진행 중인 삭제의 유예 시간입니다." },
    managedFields: { en: "Who set which field, for server-side apply.", ko: "서버 측 적용을 위해 어느 필드를 누가 설정했는지 기록합니다." },
    selfLink: { en: "Was once the object's URL; now always empty.", ko: "예전에 객체의 URL이던 값이며 지금은 항상 비어 있습니다." },
  }),
  "LabelSelector.matchLabels": {
    title: { en: "Labels that must be equal", ko: "같아야 하는 레이블" },
    text: { en: "All of them must be present with exactly these values. Values are text.", ko: "모든 레이블이 정확히 이 값으로 있어야 합니다. 값은 문자열입니다." },
    page: "concepts/overview/working-with-objects/labels/#resources-that-support-set-based-requirements",
  },
  "LabelSelector.matchExpressions": {
    title: { en: "Conditions on labels", ko: "레이블에 대한 조건" },
    text: { en: "Further conditions, which all have to hold together with `matchLabels`.", ko: "`matchLabels`와 함께 모두 성립해야 하는 추가 조건입니다." },
    page: "concepts/overview/working-with-objects/labels/#resources-that-support-set-based-requirements",
  },
  "LabelSelectorRequirement.key": {
    title: { en: "Key of the label", ko: "레이블의 키" },
    text: { en: "The label that the condition is about.", ko: "조건을 적용할 레이블입니다." },
  },
  "LabelSelectorRequirement.operator": {
    title: { en: "How the label is compared", ko: "레이블 비교 방법" },
    text: { en: "`In` and `NotIn` need values; `Exists` and `DoesNotExist` must have none.", ko: "`In`과 `NotIn`은 값이 필요하고, `Exists`와 `DoesNotExist`는 값이 없어야 합니다." },
    page: "concepts/overview/working-with-objects/labels/#set-based-requirement",
  },
  "LabelSelectorRequirement.values": {
    title: { en: "Values to compare with", ko: "비교할 값" },
    text: { en: "A list of text; numbers and `true` need quotes.", ko: "문자열 목록이며 숫자와 `true`는 따옴표로 감쌉니다." },
  },
  "List.items": {
    title: { en: "The objects of the list", ko: "목록의 객체" },
    text: { en: "Each item is a whole object with its own `apiVersion` and `kind`; kubectl creates them one by one. Separate documents (`---`) do the same and are easier to read.", ko: "각 항목은 자체 `apiVersion`과 `kind`를 가진 온전한 객체이며 kubectl이 하나씩 만듭니다. `---`로 나눈 문서도 같은 일을 하며 더 읽기 쉽습니다." },
  },
};

/** What the server writes: of use when reading an object, of none in a manifest. */
function setByServer(texts: Readonly<Record<string, Text>>): FieldExplanations {
  const explained = Object.entries(texts).map(([name, { en, ko }]) => [
    `ObjectMeta.${name}`,
    {
      title: { en: "Set by the server", ko: "서버가 정하는 값" },
      text: { en: `${en} Leave it out of manifests.`, ko: `${ko} 매니페스트에는 적지 않습니다.` },
    },
  ]);
  return Object.fromEntries(explained) as FieldExplanations;
}
