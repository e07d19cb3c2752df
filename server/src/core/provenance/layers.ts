import type { Layer } from "../engine/contract.js";
import type { Text } from "../language/text.js";

/** The name of each layer for legends and filters, and what it does. */
export const layerTexts: Readonly<Record<Layer, { readonly title: Text; readonly description: Text }>> = {
  decoding: {
    title: { en: "Decoding", ko: "디코딩" },
    description: { en: "How the server reads and writes values: canonical quantities, and fields that it always prints.", ko: "서버가 값을 읽고 쓰는 방식입니다. 수량의 표준형과 항상 출력되는 필드가 여기에 속합니다." },
  },
  defaulting: {
    title: { en: "Defaults", ko: "기본값" },
    description: { en: "Values that Kubernetes gives to fields that were left out.", ko: "비워 둔 필드에 쿠버네티스가 채우는 값입니다." },
  },
  conversion: {
    title: { en: "Conversion", ko: "변환" },
    description: { en: "What changes when the server turns the versioned object into its internal form and back.", ko: "버전이 있는 객체를 내부 형식으로 바꾸고 되돌릴 때 달라지는 값입니다." },
  },
  controller: {
    title: { en: "Controller", ko: "컨트롤러" },
    description: { en: "What the controller adds when it makes an object from a template: name, owner, labels.", ko: "컨트롤러가 템플릿으로 객체를 만들 때 더하는 이름, 소유자, 레이블입니다." },
  },
  "static-pod": {
    title: { en: "Static pod", ko: "스태틱 파드" },
    description: { en: "What the kubelet adds to a file of its manifest folder.", ko: "kubelet이 매니페스트 폴더의 파일에 더하는 값입니다." },
  },
  request: {
    title: { en: "Request", ko: "요청" },
    description: { en: "What the request says: the namespace, and a name made from generateName.", ko: "요청에서 정해지는 네임스페이스와 generateName으로 만든 이름입니다." },
  },
  "limit-range": {
    title: { en: "LimitRange", ko: "LimitRange" },
    description: { en: "Requests and limits that a LimitRange of the namespace gives.", ko: "네임스페이스의 LimitRange가 채우는 요청량과 제한입니다." },
  },
  "service-account": {
    title: { en: "ServiceAccount", ko: "서비스어카운트" },
    description: { en: "The service account, its token volume, and the mount of it in every container.", ko: "서비스어카운트, 토큰 볼륨, 그리고 모든 컨테이너의 토큰 마운트입니다." },
  },
  priority: {
    title: { en: "Priority", ko: "우선순위" },
    description: { en: "The number behind the priority class, and whether it may preempt others.", ko: "우선순위 클래스의 값과 선점 정책입니다." },
  },
  tolerations: {
    title: { en: "Tolerations", ko: "톨러레이션" },
    description: { en: "Five minutes of patience with a node that is not ready or unreachable.", ko: "준비되지 않았거나 연결할 수 없는 노드를 5분간 기다리는 톨러레이션입니다." },
  },
  "storage-protection": {
    title: { en: "Storage protection", ko: "스토리지 보호" },
    description: { en: "A finalizer that keeps storage from being deleted while it is in use.", ko: "사용 중인 스토리지가 삭제되지 않게 하는 파이널라이저입니다." },
  },
  allocation: {
    title: { en: "Allocation", ko: "할당" },
    description: { en: "Addresses and ports that the cluster hands out.", ko: "클러스터가 나눠 주는 주소와 포트입니다." },
  },
  strategy: {
    title: { en: "Create strategy", ko: "생성 전략" },
    description: { en: "What the server writes into every new object: generation, first status, generated selectors.", ko: "서버가 새 객체마다 기록하는 generation, 첫 상태, 생성된 셀렉터입니다." },
  },
};
