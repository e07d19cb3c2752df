import type { ScalarNode, Span } from "../document/node.js";

/** A scalar's text without its quotes. */
export function innerSpan(node: ScalarNode): Span {
  const isQuoted = node.style === "single-quoted" || node.style === "double-quoted";
  return isQuoted && node.start + 2 <= node.end ? { start: node.start + 1, end: node.end - 1 } : { start: node.start, end: node.end };
}

/** A variable reference in a text; `start` and `end` are those of the name. */
export interface VariableReference extends Span {
  readonly name: string;
}

/**
 * The `$(NAME)` references in a text, as `k8s.io/kubernetes/third_party/forked/golang/expansion.Expand` reads them:
 * `$$` stands for a dollar sign, and `$(` without an end is plain text.
 */
export function variableReferences(text: string): readonly VariableReference[] {
  const references: VariableReference[] = [];
  for (let offset = text.indexOf("$"); offset !== -1 && offset + 1 < text.length; offset = text.indexOf("$", offset)) {
    if (text[offset + 1] !== "(") {
      offset += text[offset + 1] === "$" ? 2 : 1;
      continue;
    }
    const close = text.indexOf(")", offset + 2);
    if (close === -1) return references;
    references.push({ name: text.slice(offset + 2, close), start: offset + 2, end: close });
    offset = close + 1;
  }
  return references;
}
