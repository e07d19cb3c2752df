// Makes everything in `dist`: the engine, the field model and the bundles. Right after a clone it installs what it needs.
//   npm run build                     as it is shipped
//   npm run build -- --development    with source maps
//   npm run build -- --watch          with source maps, and again whenever a source changes
import { watchBundles } from "./bundles.mjs";
import { buildExtension, prepareBundles } from "./extension.mjs";
import { runMain } from "./main.mjs";

await runMain(async () => {
  if (process.argv.includes("--watch")) {
    await prepareBundles();
    await watchBundles();
  } else {
    await buildExtension(process.argv.includes("--development") ? "development" : "production");
  }
});
