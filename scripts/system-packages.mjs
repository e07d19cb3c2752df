import process from "node:process";
import { answerOf, run } from "./command.mjs";
import { findBrowser } from "./editor/browser.mjs";
import { Missing } from "./missing.mjs";
import { take } from "./step.mjs";

/**
 * Something of the operating system that a suite needs, and the packages of Debian and Ubuntu that bring it.
 * @typedef {object} SystemPackage
 * @property {string} what As a sentence begins.
 * @property {readonly string[]} names
 * @property {() => boolean} isThere
 */

/** @type {SystemPackage} */
export const browser = {
  what: "A Chromium browser (Chromium, Chrome or Edge)",
  names: ["chromium"],
  isThere: () => findBrowser() !== undefined,
};

/** @type {SystemPackage} */
export const kerberos = {
  what: "Kerberos' headers, with which VS Code's server is built,",
  names: ["libkrb5-dev", "pkg-config", "g++", "make", "python3"],
  isThere: () => process.platform !== "linux" || answerOf("pkg-config", ["--exists", "krb5-gssapi"]) !== undefined,
};

/**
 * Makes sure that packages of the operating system are there: installs them where that needs no question (root on Debian
 * or Ubuntu, as in a container), and otherwise says how to get them.
 * @param {readonly SystemPackage[]} packages
 */
export async function provide(packages) {
  const missing = packages.filter(({ isThere }) => !isThere());
  if (missing.length === 0) return;
  const names = missing.flatMap((each) => each.names);
  if (process.getuid?.() === 0 && answerOf("apt-get", ["--version"]) !== undefined) {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await take({
      title: `Installing ${names.join(", ")}`,
      run: async () => {
        await run("apt-get", ["update", "-qq"], { env, output: "on-failure" });
        await run("apt-get", ["install", "-y", "--no-install-recommends", ...names], { env, output: "on-failure" });
      },
    });
  }
  const still = missing.find(({ isThere }) => !isThere());
  if (still === undefined) return;
  throw new Missing(`${still.what} is needed.`, `On Debian and Ubuntu: apt-get install ${still.names.join(" ")}`);
}
