// Checks the types of all projects that tsconfig.json names.
//   npm run check
import { run } from "./command.mjs";
import { runMain } from "./main.mjs";
import { installNodePackages } from "./node-packages.mjs";
import { inRoot } from "./project.mjs";
import { generateSchemas } from "./schemas.mjs";

await runMain(async () => {
  await installNodePackages();
  await generateSchemas();
  await run(process.execPath, [inRoot("node_modules", "typescript", "bin", "tsc"), "-b", ...process.argv.slice(2)]);
});
