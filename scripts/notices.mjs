import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { answerOf } from "./command.mjs";
import { engineFolder, requireGo } from "./engine.mjs";
import { inRoot } from "./project.mjs";

/**
 * The licences of everything by others that is inside the extension, each text once: the npm packages that are bundled,
 * and the Go packages that are linked into the engine.
 * @param {ReadonlySet<string>} bundled Every file that is in a bundle, relative to the root.
 */
export function thirdPartyNotices(bundled) {
  /** @type {Map<string, Set<string>>} */
  const holders = new Map();
  for (const { holder, text } of [...npmLicences(bundled), ...goLicences()]) {
    holders.set(text, (holders.get(text) ?? new Set()).add(holder));
  }
  const sections = [...holders].map(([text, names]) => `${[...names].sort().join("\n")}\n\n${text}`).sort();
  return [introduction, ...sections].join(`\n\n${"=".repeat(80)}\n\n`) + "\n";
}

const introduction = `Third-party notices

Podsmith contains the software named below, under the licences that follow each list of names. Kubernetes' code is compiled
into the engine unchanged; the descriptions of Kubernetes' fields come from the same module.`;

/** @typedef {{ readonly holder: string, readonly text: string }} Licence */

/** @param {ReadonlySet<string>} bundled @returns {readonly Licence[]} */
function npmLicences(bundled) {
  const folders = new Set([...bundled].map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]));
  return [...folders]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => {
      const about = JSON.parse(readFileSync(inRoot(folder, "package.json"), "utf8"));
      const holder = `${about.name} ${about.version} (npm)`;
      const licences = licencesIn(inRoot(folder), holder);
      return 0 < licences.length ? licences : [{ holder, text: declaredLicence(about) }];
    });
}

/**
 * What a package without a licence file says about itself.
 * @param {{ name: string, license?: string, author?: string | { name: string } }} about
 */
function declaredLicence({ name, license, author }) {
  if (license === undefined) throw new Error(`${name} says nowhere under which licence it is.`);
  const who = typeof author === "string" ? author : author?.name;
  return `${who === undefined ? "" : `Copyright (c) ${who}\n\n`}Licensed under ${license}, as its package.json says.`;
}

/** @returns {readonly Licence[]} */
function goLicences() {
  const go = requireGo();
  const module = "{{.Path}}\t{{if .Replace}}{{.Replace.Version}}{{else}}{{.Version}}{{end}}\t{{.Dir}}";
  const format = `{{if .Module}}{{with .Module}}${module}{{end}}\t{{.Dir}}{{end}}`;
  const env = { GOOS: "js", GOARCH: "wasm" };
  const packages = answerOf("go", ["list", "-deps", "-f", format, "./wasm"], { cwd: engineFolder, env }) ?? "";
  const modules = packages.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("podsmith.dev/"));
  return [
    ...requiredLicences(go.root, `Go ${go.version.replace(/^go/, "")}, its standard library`),
    ...modules.flatMap((line) => {
      const [name = "", version = "", moduleFolder = "", folder = ""] = line.split("\t");
      // A package that was copied from elsewhere into a module has its own licence beside it.
      return foldersBetween(moduleFolder, folder).flatMap((each) => {
        if (each === moduleFolder) return requiredLicences(each, `${name} ${version} (Go)`);
        const inside = path.relative(moduleFolder, each).split(path.sep).join("/");
        return licencesIn(each, `${name}/${inside} ${version} (Go)`);
      });
    }),
  ];
}

/** @param {string} outer @param {string} inner @returns {readonly string[]} */
function foldersBetween(outer, inner) {
  return inner === outer ? [outer] : [...foldersBetween(outer, path.dirname(inner)), inner];
}

/** The licences of a whole module: there is at least one. @param {string} folder @param {string} holder */
function requiredLicences(folder, holder) {
  const licences = licencesIn(folder, holder);
  if (licences.length === 0) throw new Error(`${holder} has no licence file in ${folder}.`);
  return licences;
}

/** @param {string} folder @param {string} holder @returns {readonly Licence[]} */
function licencesIn(folder, holder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|notice|copying|patents)(?!.*\.go$)/i.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => ({ holder, text: readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n").trim() }));
}
