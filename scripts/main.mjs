import { CommandFailed } from "./command.mjs";
import { Missing } from "./missing.mjs";
import { sayFailure } from "./say.mjs";

/**
 * Runs a script to its end: with a plain message where something is missing or a command failed, with a stack trace only
 * where the script itself is wrong.
 * @param {() => Promise<number | void>} main Its result is the exit code.
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    sayFailure(messageOf(error));
    process.exitCode = 1;
  }
}

/** @param {unknown} error */
function messageOf(error) {
  if (error instanceof Missing || error instanceof CommandFailed) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
