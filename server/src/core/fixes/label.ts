import type { Edit } from "../document/edit.js";
import type { FieldPath } from "../document/field-path.js";
import { walk } from "../document/locate.js";
import { entryOf } from "../document/node.js";
import { nodeAt } from "../document/read.js";
import type { Candidate, CauseContext } from "../rules/rule.js";
import { romanised } from "./romanised.js";

/**
 * A key or value of labels in the allowed form. Wherever the same text stands among the object's other labels and selectors it is
 * changed too, for they only work together; the edit of the one place alone comes second.
 */
export function labelCandidates(context: CauseContext): readonly Candidate[] {
  const { badValue, at, root } = context;
  if (badValue === undefined) return [];
  const isKey = at.missing.length !== 0 || (at.entry?.name === badValue && at.node.kind === "scalar" && String(at.node.value) !== badValue);
  const mended = isKey ? labelKey(badValue) : labelValue(badValue);
  if (mended === "" || mended === badValue) return [];
  const own = isKey ? [...at.path.slice(0, at.missing.length === 0 ? -1 : undefined), badValue] : at.path;
  const everywhere = isKey ? keysOf(root, badValue) : valuesOf(root, badValue);
  const title = isKey ? { en: `Rename to "${mended}"`, ko: `"${mended}"(으)로 이름 바꾸기` } : { en: `Write ${mended}`, ko: `${mended}(으)로 쓰기` };
  const edit = (path: FieldPath): Edit => (isKey ? { rename: path, to: mended } : { set: path, to: mended });
  const candidates: Candidate[] = isKey ? [] : valuesBeside(root, String(own.at(-1)), badValue).map((value) => ({
    title: { en: `Write ${value}`, ko: `${value}(으)로 쓰기` },
    edits: everywhere.map((path): Edit => ({ set: path, to: value })),
  }));
  if (1 < everywhere.length) {
    candidates.push({ title: { en: `${title.en} everywhere`, ko: `모두 ${title.ko}` }, edits: everywhere.map(edit) });
  }
  if (nodeAt(root, own) !== undefined) candidates.push({ title, edits: [edit(own)] });
  return candidates;
}

/** As near to the written text as a label's value may be. */
export function labelValue(written: string): string {
  const plain = romanised(written.trim()).replace(/[^A-Za-z0-9_.-]+/g, "-");
  const edges = /^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g;
  return plain.replace(edges, "").slice(0, 63).replace(edges, "");
}

/** As near to the written text as the key of a label or an annotation may be. */
export function labelKey(written: string): string {
  const slash = written.indexOf("/");
  if (slash === -1) return labelValue(written);
  const prefix = written.slice(0, slash).toLowerCase().replace(/[^a-z0-9.-]+/g, "-").replace(/^[-.]+|[-.]+$/g, "");
  const name = labelValue(written.slice(slash + 1));
  return prefix === "" ? name : `${prefix}/${name}`;
}

const labelMaps: readonly string[] = ["labels", "matchLabels", "selector", "nodeSelector"];

/** What the same label is elsewhere in the object: a selector and the template's labels have to agree. */
function valuesBeside(root: CauseContext["root"], key: string, bad: string): readonly string[] {
  const found = new Set<string>();
  for (const { path, node } of walk(root)) {
    const isSame = path.at(-1) === key && labelMaps.includes(String(path.at(-2))) && node.kind === "scalar" && typeof node.value === "string";
    if (isSame && node.value !== bad && labelValue(String(node.value)) === node.value) found.add(node.value);
  }
  return [...found].slice(0, 2);
}

function keysOf(root: CauseContext["root"], key: string): readonly FieldPath[] {
  return [...walk(root)].filter(({ path, entry }) => entry?.name === key && labelMaps.includes(String(path.at(-2)))).map(({ path }) => path);
}

function valuesOf(root: CauseContext["root"], value: string): readonly FieldPath[] {
  const found: FieldPath[] = [];
  for (const { path, node } of walk(root)) {
    const isLabel = labelMaps.includes(String(path.at(-2))) && node.kind === "scalar";
    if (isLabel && node.value === value && entryOf(nodeAt(root, path.slice(0, -1)), String(path.at(-1))) !== undefined) found.push(path);
  }
  return found;
}
