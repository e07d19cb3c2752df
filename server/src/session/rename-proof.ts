import { judge } from "../core/analysis/judge.js";
import { analyseStructure } from "../core/analysis/structure.js";
import { applyChanges, type TextChange } from "../core/document/edit.js";
import type { AskEngine } from "../core/engine/ask.js";
import type { Language } from "../core/language/text.js";
import type { NameEdit } from "../core/navigation/rename.js";
import type { DocumentSource } from "../core/navigation/resolve.js";
import { messageOf } from "../core/views/message.js";
import type { Analyser } from "./analyser.js";

/** Why a rename must not be: the first mistake that a document would have after it and has not now. */
export async function refusalOfRename(edits: readonly NameEdit[], analyser: Analyser, language: Language): Promise<string | undefined> {
  for (const [source, changes] of changesByDocument(edits)) {
    const refusal = await refusalOf(source, changes, analyser, language);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

async function refusalOf(source: DocumentSource, changes: readonly TextChange[], analyser: Analyser, language: Language): Promise<string | undefined> {
  const ask: AskEngine = (request) => analyser.ask(request);
  const [before, after] = await Promise.all(
    [source.document.text, applyChanges(source.document.text, changes)].map((text) => judge(analyseStructure(text), ask, analyser.reviewOptions)),
  );
  const mistakes = (before?.findings ?? []).filter(({ severity }) => severity === "error").map(({ code }) => code);
  for (const finding of after?.findings ?? []) {
    if (finding.severity !== "error") continue;
    const known = mistakes.indexOf(finding.code);
    if (known === -1) return messageOf(finding, language);
    mistakes.splice(known, 1);
  }
  return undefined;
}

function changesByDocument(edits: readonly NameEdit[]): ReadonlyMap<DocumentSource, readonly TextChange[]> {
  const byPlace = new Map<string, { readonly source: DocumentSource; readonly changes: TextChange[] }>();
  for (const { found, range, text } of edits) {
    const { source } = found;
    const place = `${source.uri} ${source.document.offset}`;
    const known = byPlace.get(place) ?? { source, changes: [] };
    const { lines } = source.structure;
    known.changes.push({ start: lines.offsetAt(range.start), end: lines.offsetAt(range.end), text });
    byPlace.set(place, known);
  }
  return new Map([...byPlace.values()].map(({ source, changes }) => [source, changes]));
}
