import type { Edit } from "../document/edit.js";

/**
 * What an insertion writes, free of layout: block or flow style, indentation and quotes are `print`'s affair.
 * A tab stop is a place that the reader goes through after accepting, with a text that is right if it is left alone.
 */
export type Skeleton = ScalarSkeleton | MappingSkeleton | ListSkeleton | NothingYet;

export interface ScalarSkeleton {
  readonly kind: "scalar";
  readonly pieces: readonly (string | Stop)[];
  /** The value is a string, so that `8080` or `yes` need quotes. */
  readonly isText: boolean;
  /** What has to be said elsewhere in the document for this value to be right. */
  readonly also?: readonly Edit[];
}

export interface MappingSkeleton {
  readonly kind: "mapping";
  readonly entries: readonly EntrySkeleton[];
}

/** A key with what it brings along. */
export interface EntrySkeleton {
  readonly name: string;
  readonly value: Skeleton;
}

export interface ListSkeleton {
  readonly kind: "list";
  readonly items: readonly Skeleton[];
  /** On one line, in brackets. */
  readonly isInline?: boolean;
}

/** The value is left to the reader, who finds the cursor where it belongs. */
export interface NothingYet {
  readonly kind: "nothing";
  readonly opens: "scalar" | "object" | "list";
}

export interface Stop {
  readonly text: string;
  /** Other texts that fit as well; `text` is the first. */
  readonly choices?: readonly string[];
  /** Stops with the same link are edited together. */
  readonly link?: string;
}

/** A scalar as JSON knows it. */
export type Scalar = string | number | boolean;

export function fixed(value: Scalar): ScalarSkeleton {
  return { kind: "scalar", pieces: [String(value)], isText: typeof value === "string" };
}

/** A scalar that is one tab stop; `choices` are all values that fit, the first of them the one that is written. */
export function stop(value: Scalar, choices: readonly Scalar[] = []): ScalarSkeleton {
  const texts = choices.map(String);
  const others = 1 < texts.length ? { choices: [String(value), ...texts.filter((text) => text !== String(value))] } : {};
  return { kind: "scalar", pieces: [{ text: String(value), ...others }], isText: typeof value === "string" };
}

export function mapping(entries: readonly EntrySkeleton[]): MappingSkeleton {
  return { kind: "mapping", entries };
}

export function list(items: readonly Skeleton[]): ListSkeleton {
  return { kind: "list", items };
}

export function nothing(opens: NothingYet["opens"]): NothingYet {
  return { kind: "nothing", opens };
}

/** Text in which `«nginx»` is a tab stop and `«Always|Never»` one with choices; stops of the same text are edited together. */
export function piecesOf(template: string): readonly (string | Stop)[] {
  return template.split(/(«[^»]*»)/).flatMap((part): readonly (string | Stop)[] => {
    if (!part.startsWith("«")) return part === "" ? [] : [part];
    const inner = part.slice(1, -1);
    const [text = "", ...others] = inner.split("|");
    return [{ text, link: inner, ...(0 < others.length && { choices: [text, ...others] }) }];
  });
}

/** The text of pieces in which every stop is left as it is. */
export function plainText(pieces: readonly (string | Stop)[]): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}

/** Everything that has to be said elsewhere for a skeleton to be right. */
export function editsBeside(skeleton: Skeleton): readonly Edit[] {
  switch (skeleton.kind) {
    case "scalar":
      return skeleton.also ?? [];
    case "mapping":
      return skeleton.entries.flatMap(({ value }) => editsBeside(value));
    case "list":
      return skeleton.items.flatMap(editsBeside);
    case "nothing":
      return [];
  }
}
