import { buildBundles } from "./bundles.mjs";
import { buildEngine } from "./engine.mjs";
import { installNodePackages } from "./node-packages.mjs";
import { generateSchemas } from "./schemas.mjs";
import { generateSnippets } from "./snippets.mjs";

/**
 * Makes everything in `dist`.
 * @param {import("./bundles.mjs").Purpose} purpose
 * @returns Every file that is in a bundle, relative to the root.
 */
export async function buildExtension(purpose) {
  await prepareBundles();
  return buildBundles(purpose);
}

/** Makes everything that the bundles are made of, or load. */
export async function prepareBundles() {
  await installNodePackages();
  await buildEngine();
  await generateSchemas();
  await generateSnippets();
}
