import path from "node:path";
import { bundledPackages } from "./bundled-packages.mjs";
import { licenceTextsIn, linkedModules } from "./go-modules.mjs";

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
  return bundledPackages(bundled).flatMap(({ folder, about }) => {
    const holder = `${about.name} ${about.version} (npm)`;
    const licences = licencesIn(folder, holder);
    return 0 < licences.length ? licences : [{ holder, text: declaredLicence(about) }];
  });
}

/**
 * What a package without a licence file says about itself.
 * @param {import("./bundled-packages.mjs").PackageFile} about
 */
function declaredLicence({ name, license, author }) {
  if (license === undefined) throw new Error(`${name} says nowhere under which licence it is.`);
  const who = typeof author === "string" ? author : author?.name;
  return `${who === undefined ? "" : `Copyright (c) ${who}\n\n`}Licensed under ${license}, as its package.json says.`;
}

/** @returns {readonly Licence[]} */
function goLicences() {
  return linkedModules().flatMap(({ name, version, folder, packages }) => {
    if (name === "std") return requiredLicences(folder, `Go ${version}, its standard library`);
    // A package that was copied from elsewhere into a module has its own licence beside it.
    return packages.flatMap((inside) => foldersBetween(folder, inside)).flatMap((each) => {
      if (each === folder) return requiredLicences(each, `${name} ${version} (Go)`);
      return licencesIn(each, `${name}/${path.relative(folder, each).split(path.sep).join("/")} ${version} (Go)`);
    });
  });
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
  return licenceTextsIn(folder).map((text) => ({ holder, text }));
}
