import { Uri } from "vscode";

export const resultScheme = "podsmith-preview";

/** What a read-only document shows of one document of a manifest file. */
export interface ResultAddress {
  readonly source: Uri;
  /** Index of the document in its file. */
  readonly document: number;
  /** Index of the step in the preview. */
  readonly step: number;
  /** The object that results, or the manifest as it stands in the file. */
  readonly side: "result" | "manifest";
  /** The name that the document's tab carries. */
  readonly title: string;
}

export function resultUri({ source, document, step, side, title }: ResultAddress): Uri {
  const query = JSON.stringify({ source: source.toString(), document, step, side });
  // A slash would start a folder, and an ending decides the language.
  const path = `/${title.replace(/[\\/]/g, "-")}.yaml`;
  return Uri.from({ scheme: resultScheme, path, query });
}

/** The inverse of `resultUri`; undefined for an address that it never made. */
export function resultAddress(uri: Uri): ResultAddress | undefined {
  const asked = parsedQuery(uri.query);
  if (asked === undefined || typeof asked["source"] !== "string") return undefined;
  const { document, step, side } = asked;
  if (typeof document !== "number" || typeof step !== "number") return undefined;
  if (side !== "result" && side !== "manifest") return undefined;
  const title = uri.path.replace(/^\//, "").replace(/\.yaml$/, "");
  return { source: Uri.parse(asked["source"]), document, step, side, title };
}

function parsedQuery(query: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(query);
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : undefined;
  } catch {
    return undefined;
  }
}
