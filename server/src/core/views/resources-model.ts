import type { PodResources, QuotaResource, QuotaUse } from "../engine/contract.js";
import type { Language, Text } from "../language/text.js";
import { fieldsOf, type ContainerRole } from "../pod/pod-object.js";
import { unitOfResource, type ResourceUnit } from "../quantity/resource-unit.js";
import { nodeFit, type NodeSize } from "../resources/node-fit.js";
import { oomScores, type OomSource } from "../resources/oom-score.js";
import { amountFrom, amountMap, containerAmounts, podLevelAmounts, type Amount, type ContainerAmounts } from "../resources/pod-amounts.js";
import { podPeak } from "../resources/pod-total.js";
import { quotaFit, type QuotaFit } from "../resources/quota-fit.js";
import { qosReason } from "../resources/qos-reason.js";

/** What the preview's resources view draws of one pod. */
export interface ResourcesModel {
  readonly qosClass: PodResources["qosClass"];
  /** Why it is of that class. */
  readonly because: string;
  readonly resources: readonly ResourceModel[];
  readonly nodes: readonly NodeModel[];
  readonly quotas: readonly QuotaModel[];
}

export interface QuotaModel {
  readonly name: string;
  /** It has room for the pod, and for as many as its controller keeps. */
  readonly isEnough: boolean;
  /** One sentence on how far it reaches. */
  readonly verdict: string;
  readonly resources: readonly QuotaResourceModel[];
}

export interface QuotaResourceModel extends QuotaResource {
  /** Parts of what the quota allows, from 0 to 1: in use before, and what the pod adds. */
  readonly share: { readonly used: number; readonly requested: number };
  readonly isExceeded: boolean;
}

/** What a pod is measured by beside itself. */
export interface Surroundings {
  readonly nodes: readonly NodeSize[];
  readonly quotas: readonly QuotaUse[];
  /** How many such pods its controller keeps. */
  readonly replicas: number | undefined;
}

export interface ResourceModel {
  readonly name: string;
  readonly unit: ResourceUnit;
  /** What the scheduler reserves on the node, and what the pod may use at most; absent where nothing is said. */
  readonly request?: Amount;
  readonly limit?: Amount;
  /** How the sum comes about where it is not simply one. */
  readonly because?: string;
  readonly containers: readonly {
    readonly name: string;
    readonly role: ContainerRole;
    readonly request?: Amount;
    readonly limit?: Amount;
  }[];
  /** The largest value of the row, by which its bars are scaled. */
  readonly most: number;
}

export interface NodeModel {
  readonly name: string;
  /** How many such pods fit on an empty node; 0: it stays Pending. */
  readonly copies: number;
  /** One sentence on what decides that. */
  readonly verdict: string;
  readonly resources: readonly { readonly name: string; readonly request: Amount; readonly allocatable: Amount }[];
  /** Containers in the order in which the kernel ends them when the node's memory runs out, with their `oom_score_adj`. */
  readonly oomOrder: readonly { readonly container: string; readonly score: number }[];
}

/** Resources that are shown even where a pod says nothing of them. */
const always: readonly string[] = ["cpu", "memory"];

export function resourcesModel(pod: unknown, effective: PodResources, { nodes, quotas, replicas }: Surroundings, language: Language): ResourcesModel {
  const containers = containerAmounts(pod);
  const podLevel = podLevelAmounts(pod);
  const requests = amountMap(effective.requests);
  const limits = amountMap(effective.limits);
  const names = new Set([...always, ...requests.keys(), ...limits.keys()]);
  const oomSource: OomSource = {
    qosClass: effective.qosClass,
    containers,
    podRequest: podLevel?.requests.get("memory")?.value,
    isNodeCritical: fieldsOf(fieldsOf(pod)["spec"])["priorityClassName"] === "system-node-critical",
  };
  return {
    qosClass: effective.qosClass,
    because: qosReason(effective.qosClass, containers, podLevel)[language],
    resources: [...names].map((name) => resourceModel(name, { requests, limits, containers, isPodLevel: podLevel !== undefined }, language)),
    nodes: nodes.map((node) => nodeModel(node, requests, oomSource, language)),
    quotas: quotas.map((quota) => quotaModel(quota, replicas, language)),
  };
}

interface Totals {
  readonly requests: ReadonlyMap<string, Amount>;
  readonly limits: ReadonlyMap<string, Amount>;
  readonly containers: readonly ContainerAmounts[];
  readonly isPodLevel: boolean;
}

function resourceModel(name: string, totals: Totals, language: Language): ResourceModel {
  const request = totals.requests.get(name);
  const limit = isLimited(name, totals) ? totals.limits.get(name) : undefined;
  const because = totalReason(name, totals)?.[language];
  const containers = totals.containers.map((container) => {
    const own = { request: container.requests.get(name), limit: container.limits.get(name) };
    return { name: container.name, role: container.role, ...(own.request && { request: own.request }), ...(own.limit && { limit: own.limit }) };
  });
  const values = [request, limit, ...containers.flatMap((container) => [container.request, container.limit])];
  return {
    name,
    unit: unitOfResource(name),
    ...(request && { request }),
    ...(limit && { limit }),
    ...(because !== undefined && { because }),
    containers,
    most: Math.max(0, ...values.map((amount) => amount?.value ?? 0)),
  };
}

/** A sum of limits bounds the pod only if every container that runs on has one. */
function isLimited(name: string, { containers, isPodLevel }: Totals): boolean {
  return isPodLevel || containers.every(({ role, limits }) => role === "init" || limits.has(name));
}

function totalReason(name: string, { requests, containers, isPodLevel }: Totals): Text | undefined {
  const peak = podPeak(containers, (container) => container.requests.get(name)?.value ?? 0);
  const total = requests.get(name)?.value ?? 0;
  if (isPodLevel && total !== peak.value) {
    return { en: "Said by the pod's own resources, not by its containers.", ko: "컨테이너가 아니라 파드 자체의 자원 설정이 정한 값입니다." };
  }
  if (peak.initContainer === undefined) return undefined;
  return {
    en: `The init container ${peak.initContainer} needs more than the containers together, and the scheduler reserves the larger.`,
    ko: `초기화 컨테이너 ${peak.initContainer}이(가) 컨테이너 전체보다 더 많이 필요하며, 스케줄러는 둘 중 큰 값을 예약합니다.`,
  };
}

function nodeModel(node: NodeSize, requests: ReadonlyMap<string, Amount>, oomSource: OomSource, language: Language): NodeModel {
  const fit = nodeFit(requests, node);
  const none: Amount = { text: "0", value: 0 };
  const memory = node.allocatable.get("memory")?.value ?? 0;
  const scores = memory === 0 ? new Map<string, number>() : oomScores(oomSource, memory);
  return {
    name: node.name,
    copies: fit.copies,
    verdict: verdictText(fit)[language],
    // A whole node has resources by the dozen: those that the pod asks for decide.
    resources: [...node.allocatable].filter(([name]) => always.includes(name) || requests.has(name)).map(([name, allocatable]) => ({ name, request: requests.get(name) ?? none, allocatable })),
    oomOrder: oomSource.containers
      .filter(({ role }) => role !== "init")
      .map(({ name }) => ({ container: name, score: scores.get(name) ?? 0 }))
      .sort((one, other) => other.score - one.score),
  };
}

function verdictText({ lacking, copies, limitedBy }: ReturnType<typeof nodeFit>): Text {
  if (0 < lacking.length) {
    const list = lacking.join(", ");
    return { en: `Stays Pending: the node has less ${list} than requested.`, ko: `Pending에 머무릅니다. 노드의 ${list}이(가) 요청보다 적습니다.` };
  }
  const count = copies === 1 ? "One such pod fits" : `${copies} such pods fit`;
  if (limitedBy === "pods") return { en: `${count}: a node takes no more pods than that.`, ko: `이런 파드가 ${copies}개 들어갑니다. 노드가 받는 파드 수의 한도입니다.` };
  return { en: `${count}; ${limitedBy} is used up first.`, ko: `이런 파드가 ${copies}개 들어가며, ${limitedBy}이(가) 가장 먼저 바닥납니다.` };
}

function quotaModel(quota: QuotaUse, replicas: number | undefined, language: Language): QuotaModel {
  const fit = quotaFit(quota);
  return { name: quota.name, isEnough: Math.max(1, replicas ?? 1) <= fit.copies, verdict: quotaText(fit, replicas)[language], resources: quota.resources.map(quotaResourceModel) };
}

function quotaResourceModel(resource: QuotaResource): QuotaResourceModel {
  const hard = amountFrom(resource.hard)?.value ?? 0;
  const shareOf = (quantity: string): number => (hard === 0 ? 0 : Math.min(1, (amountFrom(quantity)?.value ?? 0) / hard));
  const share = { used: shareOf(resource.used), requested: shareOf(resource.requested) };
  return { ...resource, share, isExceeded: (amountFrom(resource.left)?.value ?? 0) < 0 };
}

function quotaText({ copies, limitedBy }: QuotaFit, replicas: number | undefined): Text {
  if (limitedBy === undefined) return { en: "It counts nothing of this pod.", ko: "이 파드에서 세는 것이 없습니다." };
  if (copies === 0) return { en: `No room for this pod: ${limitedBy} would be exceeded.`, ko: `이 파드가 들어갈 자리가 없습니다. ${limitedBy}을(를) 초과합니다.` };
  if (replicas !== undefined && copies < replicas) {
    return {
      en: `Room for ${copies} of the ${replicas} replicas; ${limitedBy} is used up first.`,
      ko: `레플리카 ${replicas}개 중 ${copies}개만 들어가며, ${limitedBy}이(가) 가장 먼저 바닥납니다.`,
    };
  }
  const room = copies === 1 ? "Room for one such pod" : `Room for ${copies} such pods`;
  return { en: `${room}; ${limitedBy} is used up first.`, ko: `이런 파드 ${copies}개가 들어갈 자리가 있으며, ${limitedBy}이(가) 가장 먼저 바닥납니다.` };
}
