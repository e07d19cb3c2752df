import type { SelectionRange, SelectionRangeParams } from "vscode-languageserver";
import { inFile, positionInDocument } from "../core/document/shift.js";
import { selectionSteps } from "../core/views/selection.js";
import { documentAt } from "../session/open-file.js";
import type { ServerContext } from "./context.js";

export function selectionRange(context: ServerContext, { textDocument, positions }: SelectionRangeParams): SelectionRange[] {
  const file = context.files.get(textDocument.uri);
  if (file === undefined) return [];
  return positions.map((position) => {
    const document = documentAt(file, position);
    const steps = selectionSteps(context.analyser.structureOf(document.text), positionInDocument(document, position));
    const [narrowest, ...wider] = steps.map((range) => ({ range: inFile(document, range) }) as SelectionRange);
    let inner = narrowest;
    for (const outer of wider) {
      if (inner) inner.parent = outer;
      inner = outer;
    }
    return narrowest ?? { range: { start: position, end: position } };
  });
}
