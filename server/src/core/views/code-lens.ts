import type { Judgement } from "../analysis/judge.js";
import type { Structure } from "../analysis/structure.js";
import { entryOf } from "../document/node.js";
import type { Range } from "../document/position.js";
import type { PodResources, Review } from "../engine/contract.js";
import { podPathOf } from "../finding/manifest-context.js";
import { writtenRange } from "../finding/written-range.js";
import type { Language, Text } from "../language/text.js";
import { objectsOf, type ManifestObject } from "../navigation/manifest-object.js";

/** A line above an object that says how it stands; choosing it opens the preview. */
export interface CodeLensView {
  readonly range: Range;
  readonly title: string;
}

/** Where the lenses of a document stand, in the order of `codeLenses`: known at once, while what they say needs the engine. */
export function codeLensRanges(structure: Structure): readonly Range[] {
  return podMakers(structure).map((object) => lensRange(structure, object));
}

const accepted: Text = { en: "✓ Accepted", ko: "✓ 수락됨" };
const warned = (count: number): Text => ({ en: count === 1 ? "1 warning" : `${count} warnings`, ko: `경고 ${count}개` });
const refused = (count: number): Text => ({
  en: `✗ Refused${count === 0 ? "" : count === 1 ? ": 1 mistake" : `: ${count} mistakes`}`,
  ko: `✗ 거부됨${count === 0 ? "" : `: 오류 ${count}개`}`,
});
const unserved: Text = { en: "✗ Not served by this version", ko: "✗ 이 버전에서 제공되지 않음" };
const requests = (amounts: string): Text => ({ en: `requests ${amounts}`, ko: `requests ${amounts}` });
const limits = (amounts: string): Text => ({ en: `limits ${amounts}`, ko: `limits ${amounts}` });

/** One lens an object that is or makes pods: verdict, QoS class, totals. Nothing before the engine has answered. */
export function codeLenses({ structure, verdict, review, findings }: Judgement, explained: Review | undefined, language: Language): readonly CodeLensView[] {
  if (review === undefined || verdict === "ignored") return [];
  return podMakers(structure).map((object) => {
    const own = findings.filter(({ path }) => object.path.every((step, index) => step === path[index]));
    const errors = own.filter(({ severity }) => severity === "error").length;
    const warnings = own.filter(({ severity }) => severity === "warning").length;
    const parts: readonly string[] = [
      verdictText(statusOf(review, object), errors)[language],
      ...(0 < warnings ? [warned(warnings)[language]] : []),
      ...resourceParts(resourcesOf(explained, object), language),
    ];
    return { range: lensRange(structure, object), title: parts.join(" · ") };
  });
}

function podMakers(structure: Structure): readonly ManifestObject[] {
  return objectsOf(structure).filter(({ kind }) => podPathOf(kind.kind) !== undefined);
}

function verdictText(status: number | undefined, errors: number): Text {
  if (status === 201) return accepted;
  return status === 404 ? unserved : refused(errors);
}

function statusOf(review: Review, { path }: ManifestObject): number | undefined {
  return path.length === 0 ? review.status : review.items?.[Number(path[1])]?.status;
}

function resourcesOf(review: Review | undefined, { path }: ManifestObject): PodResources | undefined {
  return path.length === 0 ? review?.resources : review?.items?.[Number(path[1])]?.resources;
}

function resourceParts(resources: PodResources | undefined, language: Language): readonly string[] {
  if (resources === undefined) return [];
  const parts: string[] = [resources.qosClass];
  const [wanted, most] = [amountsOf(resources.requests), amountsOf(resources.limits)];
  if (wanted !== undefined) parts.push(requests(wanted)[language]);
  if (most !== undefined) parts.push(limits(most)[language]);
  return parts;
}

/** `cpu 500m, memory 128Mi`; undefined for nothing at all. */
function amountsOf(list: PodResources["requests"]): string | undefined {
  const amounts = Object.entries(list).filter(([, amount]) => amount !== "0").sort(([one], [other]) => (one < other ? -1 : 1));
  return amounts.length === 0 ? undefined : amounts.map(([name, amount]) => `${name} ${amount}`).join(", ");
}

/** The line of `kind`, which is where one looks to know what the document is. */
function lensRange(structure: Structure, { node }: ManifestObject): Range {
  const first = node.kind === "mapping" ? node.entries[0] : undefined;
  const span = first?.key ?? entryOf(node, "kind")?.key ?? { start: node.start, end: node.start };
  return writtenRange(structure, span.start, span.end);
}
