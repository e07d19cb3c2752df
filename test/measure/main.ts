// Measures the built extension against data beside this checkout: npm run measure -- mistakes|more-mistakes|corpus|notes [options]
import { existsSync } from "node:fs";
import { join } from "node:path";
import { dist } from "../lsp/language-client.js";

const measurements: Readonly<Record<string, () => Promise<unknown>>> = {
  mistakes: () => import("./mistakes.js"),
  "more-mistakes": () => import("./more-mistakes.js"),
  corpus: () => import("./corpus.js"),
  notes: () => import("./notes.js"),
};

const [name = ""] = process.argv.splice(2, 1);
const measure = measurements[name];
if (measure === undefined) {
  console.error(`Say what to measure: ${Object.keys(measurements).join(", ")}.`);
  process.exitCode = 2;
} else if (!existsSync(join(dist, "server.js"))) {
  console.error("There is no build to measure: npm run build");
  process.exitCode = 2;
} else {
  void measure();
}
