import { readFileSync } from "node:fs";
import { inRoot } from "./project.mjs";

/** @typedef {{ readonly name: string, readonly version: string, readonly license?: string, readonly author?: string | { readonly name: string } }} PackageFile */

/**
 * The npm packages of which a file is in a bundle, with what each says about itself.
 * @param {ReadonlySet<string>} bundled Every file that is in a bundle, relative to the root.
 * @returns {readonly { readonly folder: string, readonly about: PackageFile }[]}
 */
export function bundledPackages(bundled) {
  const folders = new Set([...bundled].map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]));
  return [...folders]
    .filter((folder) => folder !== undefined)
    .map((folder) => ({ folder: inRoot(folder), about: JSON.parse(readFileSync(inRoot(folder, "package.json"), "utf8")) }));
}
