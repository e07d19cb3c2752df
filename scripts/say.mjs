import { stdout } from "node:process";

// These scripts run before any package is installed, so the few colours are written by hand.
const coloured = stdout.isTTY && process.env.NO_COLOR === undefined;
/** @param {number} code @param {string} text */
const colour = (code, text) => (coloured ? `\u001B[${code}m${text}\u001B[39m` : text);

/** @param {string} text */
export const say = (text) => void stdout.write(`${text}\n`);

/** @param {string} title What begins now. */
export const sayBegin = (title) => say(`${colour(36, "…")} ${title}`);

/**
 * @param {string} title What is done.
 * @param {number} milliseconds How long it took.
 */
export const sayDone = (title, milliseconds) => say(`${colour(32, "✓")} ${title} (${duration(milliseconds)})`);

/** @param {string} message Why it ends here. */
export const sayFailure = (message) => void process.stderr.write(`${colour(31, "✗")} ${message}\n`);

/** @param {number} milliseconds */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const rounded = Math.round(seconds);
  return `${Math.floor(rounded / 60)} min ${rounded % 60} s`;
}
