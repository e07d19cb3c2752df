// Serves VS Code for the Web until it is told to end. A process of its own, since @vscode/test-web prints every request.
import process from "node:process";
import { open } from "@vscode/test-web";

/** @type {import("@vscode/test-web").Options} */
const options = JSON.parse(process.argv[2] ?? "{}");
await open(options);
process.send?.("listening");
process.on("disconnect", () => process.exit());
