import type { Structure } from "../analysis/structure.js";
import { entryOf } from "../document/node.js";
import type { Range } from "../document/position.js";
import { writtenRange } from "../finding/written-range.js";
import type { Text } from "../language/text.js";
import { objectsOf } from "../navigation/manifest-object.js";
import { pageOfKind } from "./kind-pages.js";

/** A place of the document that leads to a page. */
export interface PageLink {
  readonly range: Range;
  readonly page: string;
  readonly tooltip: Text;
}

/** The value of every object's `kind` leads to Kubernetes' page on that kind. */
export function kindLinks(structure: Structure): readonly PageLink[] {
  return objectsOf(structure).flatMap(({ kind, node }) => {
    const value = entryOf(node, "kind")?.value;
    const page = pageOfKind(kind.kind);
    if (value === undefined || page === undefined) return [];
    return [{ range: writtenRange(structure, value.start, value.end), page, tooltip: tooltip(kind.kind) }];
  });
}

const tooltip = (kind: string): Text => ({ en: `Kubernetes documentation on ${kind}`, ko: `쿠버네티스 문서: ${kind}` });
