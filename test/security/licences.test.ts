import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const root = join(__dirname, "../..");

/** Licences under which others' code may go into the extension: they ask for a notice and for nothing of ours. */
const allowed: readonly string[] = ["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT", "MIT-0", "Python-2.0", "Unlicense"];

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

test("the extension depends on packages under permissive licences only", () => {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Readonly<Record<string, LockedPackage>> };
  const others = Object.entries(packages).filter(([path, { dev, devOptional }]) => {
    if (path === "" || dev === true || devOptional === true) return false;
    return !isAllowed(licenceOf(path, packages[path] as LockedPackage));
  });
  assert.deepEqual(others.map(([path]) => path), []);
});

/** As the lock file says it; packages from before npm noted it there say it themselves. */
function licenceOf(path: string, locked: LockedPackage): string {
  const file = join(root, path, "package.json");
  if (locked.license !== undefined || !existsSync(file)) return locked.license ?? "";
  return String((JSON.parse(readFileSync(file, "utf8")) as { license?: unknown }).license);
}

/** `(MIT OR GPL-3.0)` leaves a choice; `MIT AND ISC` asks for both. */
function isAllowed(licence: string): boolean {
  return licence.replace(/[()]/g, "").split(/ OR /).some((choice) => choice.split(/ AND /).every((each) => allowed.includes(each)));
}

interface BillOfMaterials {
  readonly components: readonly { readonly name: string; readonly purl: string; readonly licenses: readonly { readonly license?: { readonly id?: string }; readonly expression?: string }[] }[];
}

test("the engine is linked from modules under permissive licences only, and the bill of materials says so", async () => {
  const { billOfMaterials } = (await import(pathToFileURL(join(root, "scripts/sbom.mjs")).href)) as { billOfMaterials: (bundled: ReadonlySet<string>) => string };
  const { components } = JSON.parse(billOfMaterials(new Set(["node_modules/yaml/dist/index.js"]))) as BillOfMaterials;
  const [npm, go] = ["pkg:npm/", "pkg:golang/"].map((from) => components.filter(({ purl }) => purl.startsWith(from)));
  assert.deepEqual(npm?.map(({ name }) => name), ["yaml"]);
  for (const needed of ["std", "k8s.io/kubernetes", "k8s.io/apimachinery"]) assert.ok(go?.some(({ name }) => name === needed), needed);
  const others = components.filter(({ licenses }) => licenses.length === 0 || !licenses.every(({ license, expression }) => isAllowed(license?.id ?? expression ?? "")));
  assert.deepEqual(others.map(({ name }) => name), []);
});

test("every version in package.json is exact", () => {
  const about = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Readonly<Record<string, Readonly<Record<string, string>>>>;
  const loose = ["dependencies", "devDependencies"].flatMap((kind) => Object.entries(about[kind] ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)));
  assert.deepEqual(loose, []);
});

test("no vulnerability is known in what is shipped", (context) => {
  const npm = spawnSync("npm", ["audit", "--omit=dev", "--json"], { cwd: root, encoding: "utf8", timeout: 30_000, shell: process.platform === "win32" });
  const answer = answerOf(npm.stdout);
  if (answer === undefined) return context.skip("the registry answers no audit");
  assert.deepEqual(Object.entries(answer).filter(([severity, count]) => severity !== "total" && 0 < count), []);
});

function answerOf(output: string | null): Readonly<Record<string, number>> | undefined {
  try {
    return (JSON.parse(output ?? "") as { metadata?: { vulnerabilities?: Readonly<Record<string, number>> } }).metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
}
