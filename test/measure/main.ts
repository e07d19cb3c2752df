// Measures the built extension against data beside this checkout: npm run measure -- NAME [options]
import { existsSync } from "node:fs";
import { join } from "node:path";
import { dist } from "../lsp/language-client.js";

const measurements: Readonly<Record<string, () => Promise<unknown>>> = {
  mistakes: () => import("./mistakes.js"),
  "more-mistakes": () => import("./more-mistakes.js"),
  corpus: () => import("./corpus.js"),
  notes: () => import("./notes.js"),
  completion: () => import("./completion.js"),
  "completion-times": () => import("./completion-times.js"),
  "completion-walk": () => import("./completion-walk.js"),
  hover: () => import("./hover.js"),
  "hover-times": () => import("./hover-times.js"),
  "preview-times": () => import("./preview-times.js"),
  hostile: () => import("./hostile.js"),
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
