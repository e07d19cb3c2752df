import { Document, isMap, isSeq, LineCounter, parseDocument, type ToStringOptions } from "yaml";
import type { FieldPath } from "../../../server/src/core/document/field-path.js";
import type { ObjectText } from "../cluster/cluster-access.js";

const style: ToStringOptions = { lineWidth: 0, indentSeq: false };

/** Fields in the same order on both sides, so that only differences look different. */
export function objectText(objects: readonly unknown[]): ObjectText {
  const documents = objects.map((object) => ({ text: new Document(object, { sortMapEntries: true, aliasDuplicateObjects: false }).toString(style) }));
  const starts: number[] = [];
  let line = 0;
  for (const { text } of documents) {
    starts.push(line);
    line += text.split("\n").length;
  }
  return {
    text: documents.map(({ text }) => text).join("---\n"),
    lineOf: (object, path) => (starts[object] ?? 0) + lineIn(documents[object]?.text ?? "", path),
  };
}

function lineIn(text: string, path: FieldPath): number {
  const lines = new LineCounter();
  let node: unknown = parseDocument(text, { lineCounter: lines }).contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === step);
      if (pair === undefined) break;
      offset = (pair.key as { readonly range?: readonly [number, number, number] }).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === "number" && step < node.items.length) {
      node = node.items[step];
      offset = (node as { readonly range?: readonly [number, number, number] }).range?.[0] ?? offset;
    } else {
      break;
    }
  }
  return lines.linePos(offset).line - 1;
}
