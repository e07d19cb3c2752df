import type { Around, KnownObject } from "../core/completion/suggestion.js";
import type { Node } from "../core/document/node.js";
import { readOutline } from "../core/document/outline.js";
import { itemsAt, textAt } from "../core/document/read.js";
import { ContentCache } from "./content-cache.js";
import type { OpenFile } from "./open-file.js";
import type { WorkspaceIndex } from "./workspace-index.js";

/** Documents that are read in search of one kind of object; a larger workspace offers the names of those that come first. */
const mostDocuments = 1_000;

/**
 * The objects of the workspace, by kind, for whoever refers to them. Documents are read by their indentation, when they are first
 * needed, and kept by their text: what is being typed in one costs nothing in the others.
 */
export class KnownObjects {
  private readonly read = new ContentCache<readonly KnownObject[]>(2 * mostDocuments, 4_000_000);

  constructor(private readonly index: WorkspaceIndex) {}

  /** What is known around the document that holds `offset` in a file: that document itself is left out. */
  around(file: OpenFile, offset: number): Around {
    const byKind = new Map<string, readonly KnownObject[]>();
    return {
      fileName: nameOf(file.uri),
      objects: (kind) => {
        const known = byKind.get(kind) ?? this.objectsOf(kind, file, offset);
        byKind.set(kind, known);
        return known;
      },
    };
  }

  private objectsOf(kind: string, file: OpenFile, offset: number): readonly KnownObject[] {
    const others = this.index.mentioning(kind).filter(({ uri }) => uri !== file.uri);
    const texts = [...textsIn(file, offset), ...others.flatMap(({ documents }) => documents.map(({ text }) => text))];
    return texts
      .filter((text) => text.includes(kind))
      .slice(0, mostDocuments)
      .flatMap((text) => this.read.getOrMake(text, () => objectsIn(text)))
      .filter((object) => object.kind === kind);
  }
}

function textsIn({ documents }: OpenFile, offset: number): readonly string[] {
  return documents.filter((document) => offset < document.offset || document.offset + document.text.length < offset).map(({ text }) => text);
}

function objectsIn(text: string): readonly KnownObject[] {
  const root = readOutline(text).root;
  if (root === undefined) return [];
  return textAt(root, ["kind"]) === "List" ? itemsAt(root, ["items"]).flatMap(objectAt) : objectAt(root);
}

function objectAt(root: Node): readonly KnownObject[] {
  const kind = textAt(root, ["kind"]);
  const name = textAt(root, ["metadata", "name"]);
  return kind === undefined || name === undefined ? [] : [{ kind, name, namespace: textAt(root, ["metadata", "namespace"]), root }];
}

/** The last part of a URI without its extension; undefined for a file that has no name yet. */
function nameOf(uri: string): string | undefined {
  if (uri.startsWith("untitled:")) return undefined;
  const last = decoded(uri.slice(uri.lastIndexOf("/") + 1));
  return last.replace(/\.[^.]*$/, "") || undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
