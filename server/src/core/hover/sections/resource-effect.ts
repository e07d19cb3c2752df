import { amountOf, parseQuantity } from "../../quantity/quantity.js";
import { numberText } from "../../quantity/quantity-text.js";
import type { Text } from "../../language/text.js";
import type { HoverSubject } from "../hover-subject.js";

/** The kernel's CFS period that the kubelet sets (`cpuCFSQuotaPeriod`), in milliseconds. */
const quotaPeriod = 100;

const effects: Readonly<Record<string, Text>> = {
  "requests.cpu": {
    en: "Scheduling: a node must have this much CPU not yet promised to others. While running it is a share, not a cap: when CPU is short, containers get time in proportion to their requests; when it is not, this one may use more.",
    ko: "스케줄링: 노드에 다른 파드에 약속되지 않은 CPU가 이만큼 있어야 합니다. 실행 중에는 상한이 아니라 배분 비율입니다. CPU가 모자라면 request에 비례해 나누어 쓰고, 남으면 이보다 더 쓸 수 있습니다.",
  },
  "requests.memory": {
    en: "Scheduling: a node must have this much memory not yet promised to others. When the node runs short of memory, containers above their request are evicted first.",
    ko: "스케줄링: 노드에 다른 파드에 약속되지 않은 memory가 이만큼 있어야 합니다. 노드의 memory가 모자라면 request보다 많이 쓰는 컨테이너가 먼저 축출됩니다.",
  },
  "limits.memory": {
    en: "A process that would go beyond this is killed by the kernel at once (`OOMKilled`, exit code 137). Memory-backed `emptyDir` volumes count, too.",
    ko: "이 값을 넘으려는 프로세스는 커널이 즉시 종료합니다(`OOMKilled`, 종료 코드 137). memory 기반 `emptyDir` 볼륨도 함께 계산됩니다.",
  },
  "requests.ephemeral-storage": {
    en: "Scheduling: a node must have this much local disk left for logs, `emptyDir` volumes and what containers write.",
    ko: "스케줄링: 로그, `emptyDir` 볼륨, 컨테이너가 쓰는 파일을 위해 노드의 로컬 디스크에 이만큼 남아 있어야 합니다.",
  },
  "limits.ephemeral-storage": {
    en: "A pod that writes more than this (logs, `emptyDir` volumes, the container's own files) is evicted.",
    ko: "로그, `emptyDir` 볼륨, 컨테이너 안의 파일을 합쳐 이보다 많이 쓰면 파드가 축출됩니다.",
  },
};

const throttled = (milliseconds: string): Text => ({
  en: `At most ${milliseconds} ms of CPU time in every ${quotaPeriod} ms, over all threads together. A program that wants more waits for the next period (throttling); it is never killed for it.`,
  ko: `모든 스레드를 합쳐 ${quotaPeriod}ms마다 CPU 시간을 최대 ${milliseconds}ms까지 쓸 수 있습니다. 더 필요하면 다음 주기까지 기다리며(throttling) 종료되지는 않습니다.`,
});
const hugePages: Text = {
  en: "Huge pages are set aside on the node beforehand; request and limit have to be equal.",
  ko: "huge page는 노드에 미리 확보되어 있어야 하며 request와 limit이 같아야 합니다.",
};
const extended: Text = {
  en: "A resource that a device plugin or an administrator offers on some nodes: whole numbers, and the request equals the limit.",
  ko: "장치 플러그인이나 관리자가 일부 노드에서 제공하는 자원입니다. 정수만 쓸 수 있고 request와 limit이 같습니다.",
};

/** What a request or a limit of this resource does to a container. */
export function resourceEffectSection({ spot, language }: HoverSubject): string | undefined {
  const { place, path, node } = spot.typed;
  if (place.owner !== "ResourceRequirements" || place.role !== "value") return undefined;
  const name = String(path.at(-1));
  const half = place.field?.name ?? "";
  const quantity = half === "limits" && name === "cpu" && node.kind === "scalar" ? parseQuantity(String(node.value)) : undefined;
  if (quantity !== undefined) return throttled(numberText(Math.round(amountOf(quantity) * quotaPeriod * 100) / 100))[language];
  if (name.startsWith("hugepages-")) return hugePages[language];
  return (effects[`${half}.${name}`] ?? (name.includes("/") ? extended : undefined))?.[language];
}
