import { MarkupKind, type Hover, type HoverParams } from "vscode-languageserver";
import { inFile, positionInDocument } from "../core/document/shift.js";
import { hoverView } from "../core/hover/hover.js";
import type { LeftOut } from "../core/hover/hover-subject.js";
import { leftOutValue, manifestWithout } from "../core/hover/left-out.js";
import { spotAt, type Spot } from "../core/navigation/spot.js";
import { effectiveValues } from "../core/views/effective-values.js";
import type { Analyser } from "../session/analyser.js";
import { documentAt } from "../session/open-file.js";
import { within } from "../session/patience.js";
import type { ServerContext } from "./context.js";
import { explainedAsWanted } from "./explained.js";

/** Milliseconds that a hover waits for the engine; without an answer it says what is known without one. */
const patience = 700;

export async function hover(context: ServerContext, { textDocument, position }: HoverParams): Promise<Hover | null> {
  const file = context.files.get(textDocument.uri);
  if (file === undefined) return null;
  const analyser = context.analyserOf(file.uri);
  const document = documentAt(file, position);
  const structure = analyser.structureOf(document.text);
  const spot = spotAt(structure, positionInDocument(document, position));
  if (spot === undefined) return null;
  const [review, leftOut] = await Promise.all([
    within(patience, explainedAsWanted(context, analyser, document.text)),
    within(patience, leftOutAt(analyser, spot)),
  ]);
  const view = hoverView({
    spot,
    language: context.language(),
    effective: review && effectiveValues(review),
    leftOut,
    source: { uri: file.uri, document, structure },
    search: context.search,
  });
  return { contents: { kind: MarkupKind.Markdown, value: view.markdown }, range: inFile(document, view.range) };
}

async function leftOutAt(analyser: Analyser, spot: Spot): Promise<LeftOut | undefined> {
  const alternative = manifestWithout(spot);
  const review = alternative && (await analyser.explain(alternative.manifest));
  return review && leftOutValue(review, alternative.path);
}
