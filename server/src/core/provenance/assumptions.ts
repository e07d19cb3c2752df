import type { Assumption } from "../engine/contract.js";
import type { Text } from "../language/text.js";

/** What an answer took for granted, because only a cluster knows it. */
export const assumptionTexts: Readonly<Record<Assumption, Text>> = {
  "namespace-exists": { en: "The namespace exists and is not being deleted.", ko: "네임스페이스가 존재하며 삭제 중이 아닙니다." },
  "service-account-exists": { en: "The service account exists; its token is mounted unless the pod says otherwise.", ko: "서비스어카운트가 존재하며, 파드에서 끄지 않는 한 토큰이 마운트됩니다." },
  "service-account-has-no-pull-secrets": { en: "The service account brings no image pull secrets.", ko: "서비스어카운트에 이미지 풀 시크릿이 없습니다." },
  "priority-class-unknown": { en: "The priority class is not one that every cluster has: its number is unknown here.", ko: "이 우선순위 클래스는 모든 클러스터에 있는 것이 아니므로 값을 알 수 없습니다." },
  "runtime-class-exists": { en: "The runtime class exists and adds neither overhead nor scheduling rules.", ko: "런타임 클래스가 존재하며 오버헤드나 스케줄링 규칙을 더하지 않습니다." },
  "no-limit-range": { en: "No LimitRange of the namespace sets requests or limits.", ko: "네임스페이스에 요청량이나 제한을 정하는 LimitRange가 없습니다." },
  "no-quota": { en: "No ResourceQuota of the namespace is exceeded.", ko: "네임스페이스의 ResourceQuota를 초과하지 않습니다." },
  "quota-use-as-stated": { en: "Of its ResourceQuotas the namespace uses what their status says, and nothing where it says nothing.", ko: "네임스페이스의 ResourceQuota 사용량은 status에 적힌 만큼이며, 적혀 있지 않으면 0으로 봅니다." },
  "no-webhooks": { en: "No webhook or admission policy of the cluster changes or refuses it.", ko: "클러스터의 웹훅이나 어드미션 정책이 변경하거나 거부하지 않습니다." },
  "privileged-allowed": { en: "The cluster allows privileged containers, as every distribution does.", ko: "대부분의 배포판처럼 클러스터가 특권 컨테이너를 허용합니다." },
  "generated-values": { en: "Names, addresses and ids that a cluster makes at random are shown as placeholders.", ko: "클러스터가 무작위로 만드는 이름, 주소, ID는 자리표시자로 표시됩니다." },
  "single-stack-network": { en: "The cluster's Services have IPv4 addresses only.", ko: "클러스터의 서비스는 IPv4 주소만 갖습니다." },
  "no-default-storage-class": { en: "The cluster has no default storage class.", ko: "클러스터에 기본 스토리지 클래스가 없습니다." },
};
