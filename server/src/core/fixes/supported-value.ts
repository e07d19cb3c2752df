import type { Cause } from "../engine/contract.js";
import { nearestValue } from "../schema/neighbours.js";
import type { Candidate, CauseContext } from "../rules/rule.js";

/** The values that the server lists in its message, the nearest to what is written first. */
export function supportedValues(cause: Cause, written: string | undefined): readonly string[] {
  const list = /supported values: (.*)$/.exec(cause.message)?.[1] ?? "";
  const values = [...list.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] as string);
  const nearest = written === undefined ? undefined : nearestValue(values, written.trim()) ?? values.find((value) => isWithin(written, value));
  return nearest === undefined ? values : [nearest, ...values.filter((value) => value !== nearest)];
}

export function supportedValueCandidates({ cause, badValue, at }: CauseContext): readonly Candidate[] {
  return supportedValues(cause, badValue).map((value) => ({
    title: { en: `Write ${value}`, ko: `${value}(으)로 쓰기` },
    edits: [{ set: [...at.path, ...at.missing], to: value }],
  }));
}

/** `onfailure-retry`, `if-not-present`: the same letters with others around or between. */
function isWithin(written: string, value: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, "");
  return plain(written).length !== 0 && (plain(value).includes(plain(written)) || plain(written).includes(plain(value)));
}
