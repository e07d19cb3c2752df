import { run } from "./cli/run.js";

void run(process.argv.slice(2), { folder: __dirname, stdout: process.stdout, stderr: process.stderr }).then((code) => {
  process.exitCode = code;
});
