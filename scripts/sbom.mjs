import { createHash } from "node:crypto";
import { answerOf, npm } from "./command.mjs";
import { engineFolder, requireGo } from "./engine.mjs";
import { manifest } from "./project.mjs";

/**
 * @typedef {{ readonly "bom-ref": string, readonly type: string, readonly name: string, readonly version: string, readonly purl: string }} Component
 * @typedef {{ components: Component[], dependencies: object[], metadata: Record<string, unknown>, serialNumber?: string }} Bill
 */

/**
 * The software bill of materials in CycloneDX's JSON: the npm packages that the extension depends on, as npm tells them, and the Go
 * modules that are linked into the engine. The same packages give the same bytes.
 * @returns {string}
 */
export function billOfMaterials() {
  const [command, ...args] = npm();
  const told = answerOf(command, [...args, "sbom", "--sbom-format", "cyclonedx", "--omit", "dev", "--package-lock-only"]);
  if (told === undefined) throw new Error("npm could not tell the packages: npm sbom needs npm 9.5 or newer.");
  /** @type {Bill} */
  const bill = JSON.parse(told);
  const { name, version } = manifest();
  const { component } = bill.metadata;
  bill.components.push(...goModules());
  bill.metadata = { component: { .../** @type {object} */ (component), name, version } };
  // npm makes up another number and time in each run.
  delete bill.serialNumber;
  const text = JSON.stringify(bill);
  bill.serialNumber = `urn:uuid:${uuidOf(text)}`;
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

/** The Go modules that have a package in the engine, and Go itself. @returns {readonly Component[]} */
function goModules() {
  const go = requireGo();
  const format = "{{with .Module}}{{.Path}}\t{{if .Replace}}{{.Replace.Version}}{{else}}{{.Version}}{{end}}{{end}}";
  const listed = answerOf("go", ["list", "-deps", "-f", format, "./wasm"], { cwd: engineFolder, env: { GOOS: "js", GOARCH: "wasm" } });
  if (listed === undefined) throw new Error("Go could not list the engine's packages.");
  const modules = new Set(listed.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("podsmith.dev/")));
  return [`std\t${go.version.replace(/^go/, "")}`, ...[...modules].sort()].map((line) => {
    const [name = "", version = ""] = line.split("\t");
    const purl = `pkg:golang/${name}@${version}`;
    return { "bom-ref": purl, type: "library", name, version, scope: "required", purl };
  });
}

/** A UUID of version 8 out of a text's hash. @param {string} text */
function uuidOf(text) {
  const hex = createHash("sha256").update(text).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
