import type { Structure } from "../analysis/structure.js";
import { formatFieldPath, type FieldPath } from "../document/field-path.js";
import { nodeAt } from "../document/read.js";
import type { Position } from "../document/position.js";
import { flowText } from "../document/yaml-text.js";
import { writtenRange } from "../finding/written-range.js";
import type { Language, Text } from "../language/text.js";
import { locate } from "../document/locate.js";
import { fieldsOf, placeIn } from "../schema/field-model.js";
import type { EffectiveValues, FilledIn } from "./effective-values.js";

/** Which hints there are: none, those of probes and resources, or those of everything that is filled in. */
export type InlayHintLevel = "off" | "probes-and-resources" | "all";

/** A text behind a line of the document; positions are relative to the document. */
export interface InlayHintView {
  readonly position: Position;
  readonly label: string;
  /** Markdown: each value with its reason. */
  readonly tooltip: string;
}

const inMade = (kind: string): Text => ({ en: `in the ${kind} that is made`, ko: `만들어지는 ${kind}에서` });

/** VS Code cuts what is longer (`editor.inlayHints.maximumLength`). */
const longestLabel = 43;

/** Characters that a remark on hidden values, ` +12`, takes at most. */
const remark = 4;

/** Of a probe's parameters the telling ones come first. */
const order: readonly string[] = ["periodSeconds", "timeoutSeconds", "failureThreshold", "successThreshold"];

/** What Kubernetes fills in, behind the key or the first line of the item that it is filled into. */
export function inlayHints(structure: Structure, effective: EffectiveValues, level: InlayHintLevel, language: Language): readonly InlayHintView[] {
  const root = structure.yaml.root;
  if (level === "off" || root === undefined) return [];
  const byLine = new Map<number, FilledIn[]>();
  for (const entry of effective.allFilledIn(root)) {
    const line = isShown(entry, level) ? lineOf(structure, entry) : undefined;
    if (line !== undefined) byLine.set(line, [...(byLine.get(line) ?? []), entry]);
  }
  return [...byLine].sort(([one], [other]) => one - other).map(([line, entries]) => hintOn(structure, line, entries, language));
}

/** Only what defaulting decides: names, accounts and tolerations that admission adds to every pod would be the same text everywhere. */
function isShown({ reason, path, below, value }: FilledIn, level: "probes-and-resources" | "all"): boolean {
  if (reason.layer !== "defaulting" && reason.layer !== "limit-range") return false;
  if (below.length === 0 || path[0] === "status" || isEmptyObject(value)) return false;
  return level === "all" || isOfProbeOrResources(path);
}

function isOfProbeOrResources(path: FieldPath): boolean {
  return path.some((step) => step === "resources" || step === "livenessProbe" || step === "readinessProbe" || step === "startupProbe");
}

/** Values that belong beside the field that decides on them. */
const decidedBy: Readonly<Record<string, string>> = { imagePullPolicy: "image", pullPolicy: "reference" };

/** The line of the written place that a value is filled into; a place in flow style has its line, too. */
function lineOf(structure: Structure, { path, below }: FilledIn): number | undefined {
  const root = structure.yaml.root;
  const owner = path.slice(0, path.length - below.length);
  const deciding = decidedBy[String(below[0])];
  const place = deciding !== undefined && nodeAt(root, [...owner, deciding]) !== undefined ? [...owner, deciding] : owner;
  if (root === undefined || place.length === 0) return undefined;
  const { node, entry, path: found } = locate(root, place);
  if (found.length !== place.length || entry?.borrowed === true || isBehindAlias(root, place)) return undefined;
  const start = entry?.key.start ?? node.start;
  return writtenRange(structure, start, start).start.line;
}

/** What stands behind an alias is shown where its anchor is, if at all. */
function isBehindAlias(root: Parameters<typeof nodeAt>[0], path: FieldPath): boolean {
  for (let length = 1; length <= path.length; length++) {
    const parent = nodeAt(root, path.slice(0, length - 1));
    const name = path[length - 1];
    if (parent?.kind === "mapping" && parent.entries.some((entry) => entry.name === name && entry.borrowed)) return true;
  }
  return false;
}

function hintOn(structure: Structure, line: number, entries: readonly FilledIn[], language: Language): InlayHintView {
  return {
    position: { line, character: structure.lines.lineText(line).trimEnd().length },
    label: labelOf(entries),
    tooltip: entries.map((entry) => `- \`${formatFieldPath(entry.below)}: ${printed(entry.value)}\`${placeText(entry, language)} — ${entry.reason.because[language]}`).join("\n"),
  };
}

/** As many values as fit, and how many others there are, which the tooltip has. */
function labelOf(entries: readonly FilledIn[]): string {
  const texts = [...entries].sort((one, other) => rankOf(one) - rankOf(other)).map(({ below, value }) => `${lastName(below)}: ${printed(value)}`);
  const fitting = [...texts.filter((text) => text.length <= longestLabel - remark), ...texts.filter((text) => longestLabel - remark < text.length)];
  let label = "";
  for (const [index, text] of fitting.entries()) {
    const longer = label === "" ? text : `${label}, ${text}`;
    const room = longestLabel - (index === fitting.length - 1 ? 0 : remark);
    if (label !== "" && room < longer.length) return `${label} +${fitting.length - index}`;
    label = longer;
  }
  return label;
}

/** Of a probe the telling parameters first, of everything else Kubernetes' own order. */
function rankOf({ below, reason, step }: FilledIn): number {
  const rank = order.indexOf(String(below.at(-1)));
  if (rank !== -1) return rank;
  const place = placeIn(step.review.kind, reason.path);
  return order.length + (place?.owner === undefined || place.field === undefined ? 0 : fieldsOf(place.owner).indexOf(place.field));
}

function placeText({ step }: FilledIn, language: Language): string {
  return step.maker === undefined ? "" : ` (${inMade(step.review.kind)[language]})`;
}

/** `requests.cpu`, but `path` of `httpGet.path`: enough to know what is meant beside its key. */
function lastName(below: FieldPath): string {
  return formatFieldPath(below[0] === "requests" || below[0] === "limits" ? below : below.slice(-1));
}

function printed(value: unknown): string {
  return value === "" ? '""' : flowText(value);
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
