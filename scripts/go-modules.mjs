import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { answerOf } from "./command.mjs";
import { engineFolder, requireGo } from "./engine.mjs";

/**
 * @typedef {object} LinkedModule A Go module of which at least one package is linked into the engine.
 * @property {string} name `std` for Go's standard library.
 * @property {string} version
 * @property {string} folder
 * @property {readonly string[]} packages The folders of its packages that are linked.
 */

/** The Go modules in the engine, and Go itself, by name. @returns {readonly LinkedModule[]} */
export function linkedModules() {
  const go = requireGo();
  const module = "{{.Path}}\t{{if .Replace}}{{.Replace.Version}}{{else}}{{.Version}}{{end}}\t{{.Dir}}";
  const format = `{{if .Module}}{{with .Module}}${module}{{end}}\t{{.Dir}}{{end}}`;
  const listed = answerOf("go", ["list", "-deps", "-f", format, "./wasm"], { cwd: engineFolder, env: { GOOS: "js", GOARCH: "wasm" } });
  if (listed === undefined) throw new Error("Go could not list the engine's packages.");
  /** @type {Map<string, LinkedModule & { packages: string[] }>} */
  const modules = new Map();
  for (const line of listed.split(/\r?\n/).filter((each) => each !== "" && !each.startsWith("podsmith.dev/"))) {
    const [name = "", version = "", folder = "", ofPackage = ""] = line.split("\t");
    const known = modules.get(name) ?? { name, version, folder, packages: [] };
    known.packages.push(ofPackage);
    modules.set(name, known);
  }
  const standardLibrary = { name: "std", version: go.version.replace(/^go/, ""), folder: go.root, packages: [] };
  return [standardLibrary, ...[...modules.values()].sort((one, other) => (one.name < other.name ? -1 : 1))];
}

/** The texts of a folder's licences and notices. @param {string} folder @returns {readonly string[]} */
export function licenceTextsIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|notice|copying|patents)(?!.*\.go$)/i.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n").trim());
}
