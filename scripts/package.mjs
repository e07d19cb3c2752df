// Makes podsmith-<version>.vsix, the extension as it is installed, with the notices of everything by others inside it.
//   npm run package
import { statSync } from "node:fs";
import { runMain } from "./main.mjs";
import { say } from "./say.mjs";
import { packageExtension } from "./vsix.mjs";

await runMain(async () => {
  const file = await packageExtension();
  say(`${file} (${(statSync(file).size / 1024 / 1024).toFixed(1)} MiB)`);
});
