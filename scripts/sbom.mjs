import { createHash } from "node:crypto";
import { bundledPackages } from "./bundled-packages.mjs";
import { answerOf, npm } from "./command.mjs";
import { licenceTextsIn, linkedModules } from "./go-modules.mjs";
import { isPermissive, licenceNames } from "./licence-names.mjs";
import { manifest } from "./project.mjs";

/**
 * @typedef {object} Component
 * @property {string} bom-ref
 * @property {string} type
 * @property {string} name
 * @property {string} version
 * @property {string} purl
 * @property {readonly { readonly license?: { readonly id?: string, readonly name?: string }, readonly expression?: string }[]} [licenses]
 *
 * @typedef {{ readonly ref: string, readonly dependsOn?: readonly string[] }} Dependency
 * @typedef {{ components: readonly Component[], dependencies: readonly Dependency[], metadata: Record<string, unknown>, serialNumber?: string }} Bill
 */

/**
 * The software bill of materials in CycloneDX's JSON: the npm packages that are in the bundles, as npm tells them, and the Go
 * modules that are linked into the engine, with their licences. The same packages give the same bytes. Throws if one of them is
 * under a licence that asks for more than a notice.
 * @param {ReadonlySet<string>} bundled Every file that is in a bundle, relative to the root.
 * @returns {string}
 */
export function billOfMaterials(bundled) {
  const [command, ...args] = npm();
  const told = answerOf(command, [...args, "sbom", "--sbom-format", "cyclonedx", "--package-lock-only"]);
  if (told === undefined) throw new Error("npm could not tell the packages: npm sbom needs npm 9.5 or newer.");
  /** @type {Bill} */
  const bill = JSON.parse(told);
  const { name, version } = manifest();
  const { component } = bill.metadata;
  const inside = new Set([`${name}@${version}`, ...bundledPackages(bundled).map(({ about }) => `${about.name}@${about.version}`)]);
  bill.components = [...bill.components.filter((each) => inside.has(each["bom-ref"])).map(asPart), ...goModules()];
  const others = bill.components.filter((each) => !licencesOf(each).every(isPermissive));
  if (0 < others.length) throw new Error(`Not under a permissive licence: ${others.map((each) => `${each.name} (${licencesOf(each).join(", ")})`).join(", ")}`);
  bill.dependencies = bill.dependencies.flatMap(({ ref, dependsOn = [] }) => (inside.has(ref) ? [{ ref, dependsOn: dependsOn.filter((each) => inside.has(each)) }] : []));
  bill.metadata = { component: { .../** @type {object} */ (component), name, version } };
  // npm makes up another number and time in each run.
  delete bill.serialNumber;
  const text = JSON.stringify(bill);
  bill.serialNumber = `urn:uuid:${uuidOf(text)}`;
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

/** @param {Component} component @returns {readonly string[]} At least one, empty where nothing is said. */
function licencesOf({ licenses = [] }) {
  const said = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? "");
  return said.length === 0 ? [""] : said;
}

/** npm says of each package what the project needs it for; what is bundled is part of the extension. @param {Component} component */
function asPart(component) {
  return { ...component, scope: "required", properties: [] };
}

/** @returns {readonly Component[]} */
function goModules() {
  return linkedModules().map(({ name, version, folder }) => {
    const purl = `pkg:golang/${name}@${version}`;
    const licences = licenceNames(licenceTextsIn(folder));
    if (licences.length === 0) throw new Error(`The licence of ${name} is not known by its words.`);
    const licenses = licences.map((id) => ({ license: { id } }));
    return { "bom-ref": purl, type: "library", name, version, scope: "required", licenses, purl };
  });
}

/** A UUID of version 8 out of a text's hash. @param {string} text */
function uuidOf(text) {
  const hex = createHash("sha256").update(text).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
