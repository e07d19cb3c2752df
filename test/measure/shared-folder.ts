import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Data that lies beside a checkout, not in it: published manifests, spoilt ones, notes. */
const shared = join(__dirname, "../../../shared");

/** The path of a shared folder; undefined, after one line that says so, where it does not exist. */
export function sharedFolder(name: string): string | undefined {
  const folder = join(shared, name);
  if (existsSync(folder)) return folder;
  console.log(`There is no ../shared/${name} beside this checkout: passed over.`);
  return undefined;
}

export function readJsonLines<Line>(file: string): readonly Line[] {
  return readFileSync(file, "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Line);
}

/** A line of `corpus/expected.jsonl`: what a real API server answered to a manifest. */
export interface ExpectedAnswer {
  readonly file: string;
  readonly status: 201 | 400 | 422 | "unserved";
  readonly causes?: readonly { readonly reason: string; readonly field: string; readonly message: string }[];
  readonly warnings?: readonly string[];
  readonly message?: string;
  readonly object?: unknown;
}
