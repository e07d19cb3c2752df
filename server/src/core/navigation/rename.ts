import { scalarText } from "../document/yaml-text.js";
import type { Range } from "../document/position.js";
import { writtenRange } from "../finding/written-range.js";
import type { Found } from "./resolve.js";

/** A name's place in the document as written, and what is to stand there. */
export interface NameEdit {
  readonly found: Found;
  readonly range: Range;
  readonly text: string;
}

/** The edits that give every one of these places another name; places that share their text, such as a selector's key, once. */
export function renameEdits(references: readonly Found[], name: string): readonly NameEdit[] {
  const seen = new Set<string>();
  return references.flatMap((found) => {
    const { source, occurrence } = found;
    const place = `${source.uri} ${source.document.offset} ${occurrence.span.start}`;
    if (seen.has(place)) return [];
    seen.add(place);
    return [{ found, range: rangeOfName(found), text: printedName(found, name) }];
  });
}

/** Where the name stands in its document as written. */
export function rangeOfName({ source, occurrence }: Found): Range {
  return writtenRange(source.structure, occurrence.span.start, occurrence.span.end);
}

/** The name in the quotes that are there; quoted where it would otherwise be read as something else than text. */
function printedName({ source, occurrence }: Found, name: string): string {
  const before = source.structure.readable[occurrence.span.start - 1];
  if (before === '"') return JSON.stringify(name).slice(1, -1);
  if (before === "'") return name.replaceAll("'", "''");
  const isRaw = occurrence.subject.kind === "port-number" || occurrence.subject.kind === "variable";
  return isRaw ? name : scalarText(name, "flow");
}
