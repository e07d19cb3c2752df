import type { Position } from "../../server/src/core/document/position.js";
import { positionInDocument } from "../../server/src/core/document/shift.js";
import { analyseStructure } from "../../server/src/core/analysis/structure.js";
import type { Review } from "../../server/src/core/engine/contract.js";
import { hoverView } from "../../server/src/core/hover/hover.js";
import { leftOutValue, manifestWithout } from "../../server/src/core/hover/left-out.js";
import type { Language } from "../../server/src/core/language/text.js";
import type { DocumentSource } from "../../server/src/core/navigation/resolve.js";
import { spotAt } from "../../server/src/core/navigation/spot.js";
import { effectiveValues } from "../../server/src/core/views/effective-values.js";
import { documentAt, openFile } from "../../server/src/session/open-file.js";
import { engine } from "../fixtures/engine.js";

/** The hover at a position of a file that stands alone; undefined where there is none. */
export async function hoverMarkdown(text: string, position: Position, language: Language = "en"): Promise<string | undefined> {
  const ask = await engine();
  const explained = (manifest: string): Promise<Review> => ask<Review>({ op: "review", manifest, options: { explain: true } }) as Promise<Review>;
  const file = openFile("file:///manifest.yaml", 1, text);
  const sources: readonly DocumentSource[] = file.documents.map((document) => ({ uri: file.uri, document, structure: analyseStructure(document.text) }));
  const document = documentAt(file, position);
  const source = sources[file.documents.indexOf(document)] as DocumentSource;
  const spot = spotAt(source.structure, positionInDocument(document, position));
  if (spot === undefined) return undefined;
  const without = manifestWithout(spot);
  return hoverView({
    spot,
    language,
    effective: effectiveValues(await explained(document.text)),
    leftOut: without === undefined ? undefined : leftOutValue(await explained(without.manifest), without.path),
    source,
    search: (word) => sources.filter((each) => each.document.text.includes(word)),
  }).markdown;
}
