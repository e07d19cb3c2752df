import { oneOf, shifted, type ManifestLines, type Operator, type Random, type Spoilt } from "./operator.js";

/** Lines and blocks in wrong columns. */
export const indentationMistakes: readonly Operator[] = [
  { name: "one line one blank deeper", spoil: (manifest, random) => shiftLine(manifest, random, 1) },
  { name: "one line two blanks deeper", spoil: (manifest, random) => shiftLine(manifest, random, 2) },
  { name: "one line two blanks less", spoil: (manifest, random) => shiftLine(manifest, random, -2) },
  { name: "block one blank deeper", spoil: (manifest, random) => shiftBlock(manifest, random, 1, "key") },
  { name: "block two blanks deeper", spoil: (manifest, random) => shiftBlock(manifest, random, 2, "key") },
  { name: "block one blank less", spoil: (manifest, random) => shiftBlock(manifest, random, -1, "key") },
  { name: "block two blanks less", spoil: (manifest, random) => shiftBlock(manifest, random, -2, "key") },
  { name: "list item one blank deeper", spoil: (manifest, random) => shiftBlock(manifest, random, 1, "item") },
  { name: "list item two blanks less", spoil: (manifest, random) => shiftBlock(manifest, random, -2, "item") },
  { name: "item's key under its dash", spoil: keyUnderDash },
  { name: "all keys of an item under its dash", spoil: keysUnderDash },
  { name: "children not indented", spoil: childrenNotIndented },
  { name: "child on its parent's line", spoil: childOnParentsLine },
  { name: "tab inside the indentation", spoil: tabInside },
];

function shiftLine(manifest: ManifestLines, random: Random, by: number): Spoilt | undefined {
  const line = oneOf(manifest.code.filter((code) => manifest.blockBelow(code).length === 0 && 0 < manifest.indentation(code)), random);
  return line === undefined ? undefined : spoiltBy(manifest, shifted(manifest, [line], by), line);
}

function shiftBlock(manifest: ManifestLines, random: Random, by: number, what: "key" | "item"): Spoilt | undefined {
  const starts = manifest.code.filter((line) => {
    const isItem = /^\s*- /.test(manifest.at(line));
    return isItem === (what === "item") && 0 < manifest.indentation(line) && (isItem ? itemOf(manifest, line) : manifest.blockBelow(line)).length !== 0;
  });
  const line = oneOf(starts, random);
  if (line === undefined) return undefined;
  const block = what === "item" ? itemOf(manifest, line) : manifest.blockBelow(line);
  return spoiltBy(manifest, shifted(manifest, [line, ...block], by), line);
}

/** The lines of an item behind its first. */
function itemOf(manifest: ManifestLines, line: number): readonly number[] {
  const column = manifest.indentation(line);
  const item: number[] = [];
  for (let below = line + 1; below < manifest.lines.length; below++) {
    if (manifest.at(below).trim() === "") continue;
    if (manifest.indentation(below) <= column) break;
    item.push(below);
  }
  return item;
}

function keyUnderDash(manifest: ManifestLines, random: Random): Spoilt | undefined {
  const item = oneOf(manifest.matching(/^\s*- [a-z]\w*: ?\S/).filter((line) => itemOf(manifest, line).length !== 0), random);
  if (item === undefined) return undefined;
  const column = manifest.keyColumn(item);
  const line = oneOf(itemOf(manifest, item).filter((key) => manifest.indentation(key) === column && manifest.blockBelow(key).length === 0), random);
  return line === undefined ? undefined : spoiltBy(manifest, shifted(manifest, [line], manifest.indentation(item) - column), line);
}

function keysUnderDash(manifest: ManifestLines, random: Random): Spoilt | undefined {
  const item = oneOf(manifest.matching(/^\s*- [a-z]\w*: ?\S/).filter((line) => itemOf(manifest, line).length !== 0), random);
  if (item === undefined) return undefined;
  const rest = itemOf(manifest, item);
  return spoiltBy(manifest, shifted(manifest, rest, manifest.indentation(item) - manifest.keyColumn(item)), rest[0] ?? item);
}

function childrenNotIndented(manifest: ManifestLines, random: Random): Spoilt | undefined {
  const parents = manifest.matching(/^\s*[A-Za-z]+:\s*$/).filter((line) => {
    const [first] = manifest.blockBelow(line);
    return first !== undefined && !/^\s*- /.test(manifest.at(first));
  });
  const parent = oneOf(parents, random);
  if (parent === undefined) return undefined;
  const block = manifest.blockBelow(parent);
  const first = block[0] as number;
  const spoilt = spoiltBy(manifest, shifted(manifest, block, manifest.indentation(parent) - manifest.indentation(first)), first);
  return spoilt && { ...spoilt, tolerance: 1 };
}

function childOnParentsLine(manifest: ManifestLines, random: Random): Spoilt | undefined {
  const parents = manifest.matching(/^\s*(?:- )?[A-Za-z]+:\s*$/).filter((line) => /^\s*[A-Za-z]+: \S/.test(manifest.at(line + 1)));
  const parent = oneOf(parents, random);
  if (parent === undefined) return undefined;
  const joined = `${manifest.at(parent).trimEnd()} ${manifest.at(parent + 1).trim()}`;
  return { lines: manifest.with(new Map([[parent, [joined]], [parent + 1, []]])), line: parent, tolerance: 1 };
}

function tabInside(manifest: ManifestLines, random: Random): Spoilt | undefined {
  const line = oneOf(manifest.code.filter((code) => 4 <= manifest.indentation(code)), random);
  if (line === undefined) return undefined;
  const text = manifest.at(line);
  return { lines: manifest.with(new Map([[line, [`${text.slice(0, manifest.indentation(line) - 2)}\t${text.trimStart()}`]]])), line, tolerance: 0 };
}

function spoiltBy(manifest: ManifestLines, changes: ReadonlyMap<number, readonly string[]> | undefined, line: number): Spoilt | undefined {
  return changes && { lines: manifest.with(changes), line, tolerance: 0 };
}
