import type { Language, Text } from "../../language/text.js";
import type { PodResources } from "../../engine/contract.js";
import { parseQuantity, type Quantity } from "../../quantity/quantity.js";
import { amountText, decimalText } from "../../quantity/quantity-text.js";
import { unitOfResource, type ResourceUnit } from "../../quantity/resource-unit.js";
import type { HoverSection, HoverSubject } from "../hover-subject.js";
import { code, list, plain, table } from "../markdown.js";
import { effectiveObject, podResourcesOf, podSpecOf, property } from "../pod-view.js";
import { gapsToGuaranteed, type QosGap } from "../qos.js";

const resource: Text = { en: "resource", ko: "자원" };
const request: Text = { en: "request", ko: "request" };
const limit: Text = { en: "limit", ko: "limit" };
const none: Text = { en: "none", ko: "없음" };
const nothingSet: Text = { en: "nothing set", ko: "지정 없음" };
const ofContainer: Text = { en: "**This container**", ko: "**이 컨테이너**" };
const ofPod: Text = { en: "**The whole pod**", ko: "**파드 전체**" };
const reckoning: Text = {
  en: "Containers and sidecars are added up; an init container counts only where it needs more at its time than what runs later. The scheduler looks for a node with room for the requests.",
  ko: "컨테이너와 사이드카를 더하며, init 컨테이너는 실행될 때 그 뒤에 실행되는 것보다 더 많이 필요한 경우에만 반영됩니다. 스케줄러는 request가 들어갈 노드를 찾습니다.",
};

const classes: Readonly<Record<PodResources["qosClass"], Text>> = {
  Guaranteed: {
    en: "**QoS class Guaranteed**: the last to be evicted. It would be Burstable if any cpu or memory request differed from its limit.",
    ko: "**QoS 클래스 Guaranteed**: 가장 나중에 축출됩니다. cpu나 memory의 request가 limit과 하나라도 다르면 Burstable이 됩니다.",
  },
  Burstable: {
    en: "**QoS class Burstable**: evicted before Guaranteed pods, after BestEffort ones. For Guaranteed it would take:",
    ko: "**QoS 클래스 Burstable**: BestEffort 파드 다음, Guaranteed 파드보다 먼저 축출됩니다. Guaranteed가 되려면 다음이 필요합니다.",
  },
  BestEffort: {
    en: "**QoS class BestEffort**: the first to be evicted. Any cpu or memory request makes it Burstable; cpu and memory limits on every container make it Guaranteed.",
    ko: "**QoS 클래스 BestEffort**: 가장 먼저 축출됩니다. cpu나 memory request가 하나라도 있으면 Burstable이 되고, 모든 컨테이너에 cpu와 memory limit을 두면 Guaranteed가 됩니다.",
  },
};

const missingLimit = (resourceName: string): Text => ({ en: `a ${resourceName} limit`, ko: `${resourceName} limit 지정` });
const unequal = (resourceName: string): Text => ({ en: `a ${resourceName} request equal to the limit`, ko: `${resourceName} request를 limit과 같게` });
const thePod: Text = { en: "the pod", ko: "파드" };

/** What a container and the whole pod need and may use, and the class that follows from it. */
export const resourcesSection: HoverSection = (subject) => {
  const { spot, language } = subject;
  if (!isAboutResources(subject)) return undefined;
  const requirements = spot.typed.place.owner === "ResourceRequirements" ? spot.typed.parent : spot.typed;
  const effective = requirements && effectiveObject(subject, requirements.path);
  const isOfPod = requirements?.place.owner === "PodSpec";
  const parts = [
    effective && !isOfPod ? `${ofContainer[language]}\n\n${resourceTable(effective, language)}` : undefined,
    podPart(subject),
  ];
  return parts.filter((part) => part !== undefined).join("\n\n");
};

/** `resources`, `requests` and `limits` of a container or of the pod as a whole. */
function isAboutResources({ spot }: HoverSubject): boolean {
  const { place } = spot.typed;
  if (place.role !== "field") return false;
  if (place.owner === "ResourceRequirements") return place.type.kind === "map";
  return place.type.kind === "object" && place.type.type === "ResourceRequirements";
}

function podPart(subject: HoverSubject): string | undefined {
  const { language } = subject;
  const resources = podResourcesOf(subject);
  if (resources === undefined) return undefined;
  return `${ofPod[language]}\n\n${resourceTable(resources, language)}\n\n${reckoning[language]}\n\n${qosText(subject, resources)}`;
}

function qosText(subject: HoverSubject, { qosClass }: PodResources): string {
  const { language } = subject;
  const text = classes[qosClass][language];
  const spec = podSpecOf(subject);
  if (qosClass !== "Burstable" || spec === undefined) return text;
  return `${text}\n\n${list(gapLines(gapsToGuaranteed(spec), language))}`;
}

function gapLines(gaps: readonly QosGap[], language: Language): readonly string[] {
  const byContainer = new Map<string, string[]>();
  for (const gap of gaps) {
    const name = gap.container === undefined ? thePod[language] : code(gap.container);
    const text = (gap.problem === "missing" ? missingLimit : unequal)(gap.resource)[language];
    byContainer.set(name, [...(byContainer.get(name) ?? []), text]);
  }
  return [...byContainer].map(([name, texts]) => `${name}: ${texts.join(", ")}`);
}

function resourceTable(resources: unknown, language: Language): string {
  const [requests, limits] = [property(resources, "requests"), property(resources, "limits")];
  const names = [...new Set([...Object.keys(requests ?? {}), ...Object.keys(limits ?? {})])].sort(byImportance);
  if (names.length === 0) return nothingSet[language];
  const cell = (half: unknown, name: string): string => {
    const value = property(half, name);
    const quantity = typeof value === "string" || typeof value === "number" ? parseQuantity(value) : undefined;
    if (quantity === undefined) return none[language];
    const amount = shortAmount(quantity, unitOfResource(name));
    return [code(String(value)), amount === undefined || amount === String(value) ? undefined : plain(amount)].filter(Boolean).join(" ");
  };
  const rows = names.map((name) => [plain(name), cell(requests, name), cell(limits, name)]);
  return table([resource[language], request[language], limit[language]], rows);
}

/** In a table beside the written form: cores as a number, bytes in powers of 1000. */
function shortAmount(quantity: Quantity, unit: ResourceUnit): string | undefined {
  if (unit === "bytes") return decimalText(quantity) ?? `${amountText(quantity)} B`;
  return unit === "cores" ? amountText(quantity) : undefined;
}

function byImportance(one: string, other: string): number {
  const order = ["cpu", "memory", "ephemeral-storage"];
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}
