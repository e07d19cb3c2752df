import type { PodResources } from "../engine/contract.js";
import type { Text } from "../language/text.js";
import type { Amounts, ContainerAmounts } from "./pod-amounts.js";

/** The two resources that decide the QoS class. */
const decisive = ["cpu", "memory"] as const;

/**
 * Why a pod has its QoS class: what would have to be said for `Guaranteed`, or that nothing was said at all.
 * The class itself is the engine's; the conditions are those of `ComputePodQOS` (pkg/apis/core/v1/helper/qos).
 */
export function qosReason(
  qosClass: PodResources["qosClass"], containers: readonly ContainerAmounts[], podLevel: Amounts | undefined,
): Text {
  switch (qosClass) {
    case "BestEffort":
      return {
        en: "No container asks for cpu or memory, so nothing is reserved, and it is the first to go when a node runs short.",
        ko: "어떤 컨테이너도 cpu나 memory를 요청하지 않아 예약되는 자원이 없으며, 노드의 자원이 모자라면 가장 먼저 밀려납니다.",
      };
    case "Guaranteed":
      return {
        en: "Every request equals its limit, for cpu and memory, so it is the last to go when a node runs short.",
        ko: "cpu와 memory의 모든 요청이 제한과 같아서, 노드의 자원이 모자라도 가장 나중에 밀려납니다.",
      };
    case "Burstable":
      return podLevel === undefined ? burstableContainers(containers) : burstablePod(podLevel);
    default:
      return qosClass satisfies never;
  }
}

function burstableContainers(containers: readonly ContainerAmounts[]): Text {
  for (const { name, limits } of containers) {
    const missing = decisive.find((resource) => !isPositive(limits, resource));
    if (missing !== undefined) {
      return {
        en: `Not Guaranteed, because the container ${name} has no ${missing} limit.`,
        ko: `컨테이너 ${name}에 ${missing} 제한이 없어서 Guaranteed가 아닙니다.`,
      };
    }
  }
  for (const { name, requests, limits } of containers) {
    const lower = decisive.find((resource) => requests.get(resource)?.value !== limits.get(resource)?.value);
    if (lower !== undefined) {
      return {
        en: `Not Guaranteed, because the container ${name} requests less ${lower} than its limit.`,
        ko: `컨테이너 ${name}의 ${lower} 요청이 제한보다 작아서 Guaranteed가 아닙니다.`,
      };
    }
  }
  return {
    en: "Not Guaranteed, because requests and limits differ.",
    ko: "요청과 제한이 달라서 Guaranteed가 아닙니다.",
  };
}

function burstablePod({ limits }: Amounts): Text {
  const missing = decisive.find((resource) => !isPositive(limits, resource));
  return missing === undefined
    ? {
        en: "Not Guaranteed, because the pod's own requests differ from its limits.",
        ko: "파드 자체의 요청이 제한과 달라서 Guaranteed가 아닙니다.",
      }
    : {
        en: `Not Guaranteed, because the pod's own resources have no ${missing} limit.`,
        ko: `파드 자체의 자원에 ${missing} 제한이 없어서 Guaranteed가 아닙니다.`,
      };
}

function isPositive(amounts: Amounts["limits"], resource: string): boolean {
  return 0 < (amounts.get(resource)?.value ?? 0);
}
