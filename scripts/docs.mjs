// Writes the pages and settings that come from code: docs/*.md, and the settings of advice in package.json.
//   npm run docs
import { run } from "./command.mjs";
import { runMain } from "./main.mjs";
import { installNodePackages } from "./node-packages.mjs";
import { generateSchemas } from "./schemas.mjs";

await runMain(async () => {
  await installNodePackages();
  await generateSchemas();
  await run(process.execPath, ["--import", "tsx", "docs/generator/generate.ts"]);
});
