import { rejudged, type Judgement } from "../analysis/judge.js";
import type { Structure } from "../analysis/structure.js";
import { formatFieldPath, type FieldPath } from "../document/field-path.js";
import { locate, spanOf, type Location } from "../document/locate.js";
import { valueOf, type Node } from "../document/node.js";
import type { Range } from "../document/position.js";
import { inFile } from "../document/shift.js";
import type { DocumentText } from "../document/split.js";
import type { Layer, Review } from "../engine/contract.js";
import type { Finding } from "../finding/finding.js";
import { writtenRange } from "../finding/written-range.js";
import type { Language } from "../language/text.js";
import { DefaultIndex, defaultsOf, nodeOf, writtenNode, type Default } from "../provenance/provenance.js";
import { layerTexts } from "../provenance/layers.js";
import { assumptionTexts } from "../provenance/assumptions.js";
import { fieldsOf, numberOf } from "../pod/pod-object.js";
import type { NodeSize } from "../resources/node-fit.js";
import { podLife } from "../life/pod-life.js";
import { madeRefusal, madeRefusalConsequence, withMadeRefusal } from "./made-refusals.js";
import type { Origin, PreviewCause, PreviewDocumentEntry, PreviewLimits, PreviewLine, PreviewModel, PreviewStep, Verdict } from "./preview-model.js";
import { headlineOf, madeRefusalHeadline, stepTexts } from "./preview-texts.js";
import { resourcesModel } from "./resources-model.js";
import { reviewSteps, type Maker } from "./review-steps.js";
import { resultLines, type KeyOrder, type ResultLine } from "./result-lines.js";

/** What the preview of one document is made from. */
export interface PreviewSource {
  readonly uri: string;
  readonly version: number;
  readonly documents: readonly DocumentText[];
  readonly judgements: readonly Judgement[];
  readonly selected: number;
  /** The explained answer for the selected document, where there is one. */
  readonly review: Review | undefined;
  readonly language: Language;
  /** The nodes onto which a pod may have to fit. */
  readonly nodes?: readonly NodeSize[];
  /** What the workspace says that the namespace allows; `review` reckons with it if it is applied. */
  readonly limits?: PreviewLimits;
}

/** Everything that the preview panel shows of a file. */
export function previewModel(source: PreviewSource): PreviewModel {
  const { documents, judgements, selected, review, language } = source;
  const document = documents[selected] as DocumentText;
  const judgement = judgements[selected] as Judgement;
  const steps = review === undefined ? [] : stepsOf(review, judgement, document, source);
  const layers = new Set(steps.flatMap((step) => step.lines.flatMap((line) => (line.layer ? [line.layer] : []))));
  const status = judgement.review?.status;
  const refusal = review && judgement.reader === "api-server" ? madeRefusal(review) : undefined;
  return {
    uri: source.uri,
    version: source.version,
    documents: documents.map((each, index) => entryOf(each, judgements[index])),
    selected,
    verdict: refusal ? "refused" : judgement.verdict,
    ...(status !== undefined && { status }),
    headline: refusal && review ? madeRefusalHeadline(review.kind, refusal, language) : headlineOf(judgement, language),
    causes: refusal && review ? causesOfMade(judgement, review, document, language) : errorsIn(judgement.findings, document, language),
    warnings: judgement.findings.filter((finding) => finding.severity === "warning").map((finding) => causeOf(finding, document, language)),
    steps,
    ...(source.limits && { limits: source.limits }),
    assumptions: (review?.assumptions ?? []).map((assumption) => assumptionTexts[assumption][language]),
    layers: [...layers].map((layer) => layerEntry(layer, language)),
  };
}

function layerEntry(layer: Layer, language: Language): PreviewModel["layers"][number] {
  const texts = layerTexts[layer];
  return { layer, title: texts.title[language], description: texts.description[language] };
}

function entryOf(document: DocumentText, judgement: Judgement | undefined): PreviewDocumentEntry {
  const identity = judgement?.structure.identity;
  const isManifest = identity?.state === "manifest";
  const title = isManifest ? [identity.kind ?? identity.meant?.kind, identity.name].filter((part) => part !== undefined).join(" ") : "YAML";
  const end = judgement ? judgement.structure.lines.positionAt(document.text.length) : { line: 0, character: 0 };
  const verdict: Verdict = judgement?.verdict ?? "ignored";
  return { title, verdict, range: inFile(document, { start: { line: 0, character: 0 }, end }) };
}

function causeOf(finding: Finding, document: DocumentText, language: Language): PreviewCause {
  const [cause] = finding.causes;
  return {
    message: cause?.message ?? finding.title[language],
    field: cause?.field ?? formatFieldPath(finding.path),
    explanation: [cause ? finding.title[language] : undefined, finding.explanation?.[language]].filter((text) => text !== undefined).join(". "),
    range: inFile(document, finding.range),
  };
}

/** The causes of a refusal of what is made, as those of the manifest, and what follows from them. */
function causesOfMade(judgement: Judgement, review: Review, document: DocumentText, language: Language): readonly PreviewCause[] {
  const causes = errorsIn(rejudged(judgement, withMadeRefusal(review)).findings, document, language);
  return causes.map((cause) => ({ ...cause, explanation: [cause.explanation, madeRefusalConsequence[language]].join(" ").trim() }));
}

function errorsIn(findings: readonly Finding[], document: DocumentText, language: Language): readonly PreviewCause[] {
  return findings.filter((finding) => finding.severity === "error").map((finding) => causeOf(finding, document, language));
}

/** The object as stored, then what is made of it, each with the part of the manifest that it comes from. */
function stepsOf(review: Review, { structure, reader }: Judgement, document: DocumentText, { language, nodes = [] }: PreviewSource): readonly PreviewStep[] {
  return reviewSteps(review).map(({ review: step, sourcePath, maker }) => {
    const stages = stagesOf(step, maker);
    const lines = linesOf(step, { structure, document, language, sourcePath, stages });
    const isPod = step.kind === "Pod";
    return {
      ...stepTexts(step, maker?.review.kind, reader, language),
      lines,
      isMade: maker !== undefined,
      ...(isPod && step.resources && { resources: resourcesModel(step.object, step.resources, { nodes, quotas: step.quotas ?? [], replicas: replicasOf(maker) }, language) }),
      ...(isPod && { life: podLife(step.object) }),
    };
  });
}

/** How many pods the maker of one keeps; undefined where that is not its way. */
function replicasOf(maker: Maker | undefined): number | undefined {
  return numberOf(fieldsOf(fieldsOf(maker?.review.object)["spec"])["replicas"]);
}

interface LineSource {
  readonly structure: Structure;
  readonly document: DocumentText;
  readonly language: Language;
  /** Path in the manifest of what this step's object is made from. */
  readonly sourcePath: FieldPath;
  /** This object, then those that it was made from: what their templates got by defaulting came from there. */
  readonly stages: readonly Stage[];
}

interface Stage {
  readonly defaults: DefaultIndex;
  /** Where this step's object stands in that one: nowhere deeper for itself, at the template for its maker. */
  readonly path: FieldPath;
}

function stagesOf(review: Review, maker: Maker | undefined, path: FieldPath = []): readonly Stage[] {
  const stage = { defaults: new DefaultIndex(defaultsOf(review)), path };
  return maker === undefined ? [stage] : [stage, ...stagesOf(maker.review, maker.maker, [...maker.template, ...path])];
}

function reasonFor(path: FieldPath, stages: readonly Stage[]): Default | undefined {
  for (const stage of stages) {
    const reason = stage.defaults.at([...stage.path, ...path]);
    if (reason !== undefined) return reason;
  }
  return stages[0]?.defaults.below(path) ?? (1 < stages.length ? madeByController(path) : undefined);
}

/** What no stage of the server explains in a made object, its controller has put there. */
function madeByController(path: FieldPath): Default {
  return { path, value: undefined, layer: "controller", because: layerTexts.controller.description };
}

function linesOf(review: Review, source: LineSource): readonly PreviewLine[] {
  const root = source.structure.yaml.root;
  const base = root && writtenNode(root, source.sourcePath);
  return resultLines(review.object, writtenOrder(base)).map((line) => previewLine(line, base, source));
}

function writtenOrder(base: Node | undefined): KeyOrder {
  return (path, keys) => {
    const node = writtenNode(base, path);
    if (path.length === 0 || node?.kind !== "mapping") return path.length === 0 ? topLevel(keys) : keys;
    const written = node.entries.map((entry) => entry.name).filter((name, index, all) => all.indexOf(name) === index && keys.includes(name));
    return [...written, ...keys.filter((key) => !written.includes(key))];
  };
}

const topLevelOrder: readonly string[] = ["apiVersion", "kind", "metadata", "spec", "data", "status"];

function topLevel(keys: readonly string[]): readonly string[] {
  const rank = (key: string): number => (topLevelOrder.includes(key) ? topLevelOrder.indexOf(key) : topLevelOrder.length - 1.5);
  return [...keys].sort((one, other) => rank(one) - rank(other));
}

function previewLine(line: ResultLine, base: Node | undefined, source: LineSource): PreviewLine {
  const { language } = source;
  const place = base && locate(base, line.path);
  const written = place === undefined || isMadeIdentity(line.path, source) ? undefined : nodeOf(place, line.path);
  const origin = originOf(line, written);
  const reason = origin === "written" ? undefined : reasonFor(line.path, source.stages);
  const range = place && rangeOf(line.path, place, source);
  return {
    text: line.text,
    tokens: line.tokens,
    origin,
    path: formatFieldPath(line.path),
    ...(reason && { layer: reason.layer, because: reason.because[language] }),
    ...(origin === "changed" && written && { was: textOf(written, source.structure) }),
    ...(range && { source: range }),
  };
}

/** apiVersion and kind of an object made from a template stand in none, though the manifest has keys of that name around it. */
function isMadeIdentity(path: FieldPath, source: LineSource): boolean {
  return 0 < source.sourcePath.length && 1 < source.stages.length && path.length === 1 && (path[0] === "apiVersion" || path[0] === "kind");
}

function originOf(line: ResultLine, written: Node | undefined): Origin {
  if (written === undefined) return "added";
  if (line.value === undefined) return written.kind === "scalar" ? "added" : "written";
  const value = valueOf(written);
  if (value === null) return line.value === null ? "written" : "added";
  if (typeof value === "object") return "written";
  return value === line.value || String(value) === String(line.value) ? "written" : "changed";
}

function rangeOf(path: FieldPath, place: Location, source: LineSource): Range | undefined {
  if (place.path.length === 0 && source.sourcePath.length === 0 && 0 < path.length) return undefined;
  const span = spanOf(place);
  return inFile(source.document, writtenRange(source.structure, place.entry ? place.entry.key.start : span.start, span.end));
}

function textOf(node: Node, structure: Structure): string {
  return structure.readable.slice(node.start, node.end);
}
