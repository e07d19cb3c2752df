/** A kind of mistake that people make: spoils one place of a manifest, or says that there is none for it. */
export interface Operator {
  readonly name: string;
  readonly spoil: (manifest: ManifestLines, random: Random) => Spoilt | undefined;
}

export interface Spoilt {
  readonly lines: readonly string[];
  /** Line of the mistake, from 0. */
  readonly line: number;
  /** Lines beside it that count as its place as well. */
  readonly tolerance: number;
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function oneOf<Value>(values: readonly Value[], random: Random): Value | undefined {
  return values[Math.floor(random() * values.length)];
}

/** A manifest as the lines that hands type, with the ones that are YAML of their own: no comment, no line of a block scalar. */
export class ManifestLines {
  readonly lines: readonly string[];
  /** Numbers of the lines that hold a key or an item. */
  readonly code: readonly number[];

  constructor(text: string) {
    this.lines = text.split("\n");
    this.code = codeLines(this.lines);
  }

  at(line: number): string {
    return this.lines[line] ?? "";
  }

  indentation(line: number): number {
    return indentationOf(this.at(line));
  }

  /** Column of the key on a line: behind the dashes of an item. */
  keyColumn(line: number): number {
    return /^\s*(?:- +)*/.exec(this.at(line))?.[0].length ?? 0;
  }

  matching(pattern: RegExp): readonly number[] {
    return this.code.filter((line) => pattern.test(this.at(line)));
  }

  /** Lines below that are deeper than `line`'s key, up to the next that is not. */
  blockBelow(line: number): readonly number[] {
    const column = this.keyColumn(line);
    const block: number[] = [];
    for (let below = line + 1; below < this.lines.length; below++) {
      const text = this.at(below);
      if (text.trim() === "") continue;
      const isDashOfList = indentationOf(text) === column && /^\s*- /.test(text) && !/^\s*- /.test(this.at(line));
      if (indentationOf(text) <= column && !isDashOfList) break;
      block.push(below);
    }
    return block;
  }

  /** The line of the key that this line's block hangs on. */
  parentOf(line: number): number | undefined {
    const column = this.keyColumn(line);
    for (let above = line - 1; 0 <= above; above--) {
      if (this.code.includes(above) && this.keyColumn(above) < column && /:\s*(#.*)?$/.test(this.at(above))) return above;
    }
    return undefined;
  }

  /** With another text for some lines; an empty list takes a line away, several texts put lines in. */
  with(changes: ReadonlyMap<number, readonly string[]>): readonly string[] {
    return this.lines.flatMap((text, line) => changes.get(line) ?? [text]);
  }
}

/** Replaces a pattern on one of the lines that match it. */
export function replacing(name: string, pattern: RegExp, by: string | ((match: RegExpExecArray, random: Random) => string)): Operator {
  return {
    name,
    spoil: (manifest, random) => {
      const line = oneOf(manifest.matching(pattern), random);
      if (line === undefined) return undefined;
      const text = manifest.at(line);
      const match = pattern.exec(text) as RegExpExecArray;
      const replaced = typeof by === "string" ? text.replace(pattern, by) : text.slice(0, match.index) + by(match, random) + text.slice(match.index + match[0].length);
      return changedLine(manifest, line, replaced);
    },
  };
}

export function changedLine(manifest: ManifestLines, line: number, text: string): Spoilt | undefined {
  return text === manifest.at(line) ? undefined : { lines: manifest.with(new Map([[line, [text]]])), line, tolerance: 0 };
}

/** Lines put in below `line`. */
export function insertedBelow(manifest: ManifestLines, line: number, texts: readonly string[]): Spoilt {
  return { lines: manifest.with(new Map([[line, [manifest.at(line), ...texts]]])), line: line + 1, tolerance: 1 };
}

export function removedLines(manifest: ManifestLines, lines: readonly number[]): Spoilt | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  return { lines: manifest.with(new Map(lines.map((line) => [line, []]))), line: Math.max(0, first - 1), tolerance: 1 };
}

/** Moves lines sideways by a number of columns, if all of them can be. */
export function shifted(manifest: ManifestLines, lines: readonly number[], by: number): ReadonlyMap<number, readonly string[]> | undefined {
  const changes = new Map<number, readonly string[]>();
  for (const line of lines) {
    const column = manifest.indentation(line) + by;
    if (column < 0) return undefined;
    changes.set(line, [" ".repeat(column) + manifest.at(line).trimStart()]);
  }
  return changes;
}

function codeLines(lines: readonly string[]): readonly number[] {
  const code: number[] = [];
  let blockScalar: number | undefined;
  for (const [number, text] of lines.entries()) {
    if (text.trim() === "") continue;
    const column = indentationOf(text);
    if (blockScalar !== undefined && blockScalar < column) continue;
    blockScalar = /(?::|-)\s+[|>][-+0-9]*\s*(?:#.*)?$/.test(text) ? column : undefined;
    if (!/^\s*#/.test(text) && !/^(?:---|\.\.\.)/.test(text)) code.push(number);
  }
  return code;
}

function indentationOf(text: string): number {
  return text.length - text.trimStart().length;
}
