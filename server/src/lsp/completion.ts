import {
  CompletionItemKind, CompletionItemTag, InsertTextFormat, InsertTextMode, MarkupKind,
  type ClientCapabilities, type CompletionItem, type CompletionParams, type Range,
} from "vscode-languageserver";
import type { Completion, Subject } from "../core/completion/completion.js";
import { completionsAt, type Offer } from "../core/completion/completions.js";
import { documentationOfSubject } from "../core/completion/documentation.js";
import { insertionOf } from "../core/completion/insertion.js";
import { LineIndex } from "../core/document/line-index.js";
import { pieceAt } from "../core/document/piece.js";
import type { Language } from "../core/language/text.js";
import type { ServerContext } from "./context.js";

/** Behind a colon, a dash or a bracket a value may follow; `$(` begins a variable. */
export const completionTriggers: readonly string[] = [" ", '"', "'", "[", "{", ",", "$", "(", "/", "."];

/** What an item carries, so that its documentation is made only when somebody looks at it. */
interface ItemData {
  readonly subject: Subject;
}

const kinds: Readonly<Record<Completion["kind"], CompletionItemKind>> = {
  field: CompletionItemKind.Property,
  key: CompletionItemKind.Field,
  value: CompletionItemKind.Value,
  choice: CompletionItemKind.EnumMember,
  name: CompletionItemKind.Reference,
  variable: CompletionItemKind.Variable,
  part: CompletionItemKind.Snippet,
  manifest: CompletionItemKind.File,
};

export function completion(context: ServerContext, { textDocument, position }: CompletionParams): CompletionItem[] {
  const file = context.files.get(textDocument.uri);
  if (file === undefined) return [];
  const lines = new LineIndex(file.text);
  const offset = lines.offsetAt(position);
  const piece = pieceAt(file.text, offset);
  const isOnMarkersLine = piece.isBehindMarker && !/[\r\n]/.test(file.text.slice(piece.offset, offset));
  if (isOnMarkersLine) return [];
  const offers = completionsAt(piece.text, offset - piece.offset, context.known.around(file, offset));
  const rangeOf = (start: number, end: number): Range => lines.rangeOf(piece.offset + start, piece.offset + end);
  return offers.map((offer, index) => itemOf(offer, index, rangeOf, context));
}

/** Adds the documentation of the item that the reader looks at. */
export function resolveCompletion(context: ServerContext, item: CompletionItem): CompletionItem {
  const subject = (item.data as ItemData | undefined)?.subject;
  const text = subject && documentationOfSubject(subject, context.language());
  if (text === undefined) return item;
  const formats = context.capabilities().textDocument?.completion?.completionItem?.documentationFormat;
  const kind = formats?.includes(MarkupKind.Markdown) === false ? MarkupKind.PlainText : MarkupKind.Markdown;
  return { ...item, documentation: { kind, value: text } };
}

function itemOf(offer: Offer, index: number, rangeOf: (start: number, end: number) => Range, context: ServerContext): CompletionItem {
  const { completion } = offer;
  const insertion = insertionOf(offer);
  const support = supportOf(context.capabilities());
  const isSnippet = support.snippets && insertion.hasStops;
  return {
    label: completion.label,
    kind: kinds[completion.kind],
    sortText: String(index).padStart(4, "0"),
    filterText: insertion.filter,
    textEdit: { range: rangeOf(insertion.start, insertion.end), newText: isSnippet ? insertion.snippet : insertion.plain },
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(support.asIs && { insertTextMode: InsertTextMode.asIs }),
    ...(insertion.elsewhere.length !== 0 && { additionalTextEdits: insertion.elsewhere.map(({ start, end, text }) => ({ range: rangeOf(start, end), newText: text })) }),
    ...(completion.isDeprecated === true && { tags: [CompletionItemTag.Deprecated] }),
    ...(completion.isExpected === true && { preselect: true }),
    ...detailOf(completion, context.language(), support.labelDetails),
    ...(completion.about && { data: { subject: completion.about } satisfies ItemData }),
  };
}

function detailOf({ detail }: Completion, language: Language, isBesideLabel: boolean): Pick<CompletionItem, "detail" | "labelDetails"> {
  if (detail === undefined) return {};
  return isBesideLabel ? { labelDetails: { description: detail[language] } } : { detail: detail[language] };
}

function supportOf({ textDocument }: ClientCapabilities): { readonly snippets: boolean; readonly asIs: boolean; readonly labelDetails: boolean } {
  const item = textDocument?.completion?.completionItem;
  return {
    snippets: item?.snippetSupport === true,
    asIs: item?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true,
    labelDetails: item?.labelDetailsSupport === true,
  };
}
