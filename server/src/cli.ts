import { run } from "./cli/run.js";

const interrupted = new AbortController();
process.once("SIGINT", () => interrupted.abort());
// Whoever reads the output may have read enough (`| head`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));
void run(process.argv.slice(2), { folder: __dirname, stdout: process.stdout, stderr: process.stderr, signal: interrupted.signal }).then((code) => {
  process.exitCode = code;
});
