import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const root = join(__dirname, "../..");

/** The part of the scripts that is tested. */
interface LicenceNames {
  readonly isPermissive: (licence: string) => boolean;
  readonly licenceNames: (texts: readonly string[]) => readonly string[];
}

interface BillOfMaterials {
  readonly components: readonly { readonly name: string; readonly purl: string; readonly licenses: readonly object[] }[];
}

async function scriptModule<Exports>(name: string): Promise<Exports> {
  return (await import(pathToFileURL(join(root, "scripts", name)).href)) as Exports;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

test("the extension depends on packages under permissive licences only", async () => {
  const { isPermissive } = await scriptModule<LicenceNames>("licence-names.mjs");
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Readonly<Record<string, LockedPackage>> };
  const others = Object.entries(packages).filter(([path, { dev, devOptional }]) => {
    if (path === "" || dev === true || devOptional === true) return false;
    return !isPermissive(licenceOf(path, packages[path] as LockedPackage));
  });
  assert.deepEqual(others.map(([path]) => path), []);
});

/** As the lock file says it; packages from before npm noted it there say it themselves. */
function licenceOf(path: string, locked: LockedPackage): string {
  const file = join(root, path, "package.json");
  if (locked.license !== undefined || !existsSync(file)) return locked.license ?? "";
  return String((JSON.parse(readFileSync(file, "utf8")) as { license?: unknown }).license);
}

test("the bill of materials names what is bundled and linked, each under a permissive licence", async () => {
  const { billOfMaterials } = await scriptModule<{ billOfMaterials: (bundled: ReadonlySet<string>) => string }>("sbom.mjs");
  const { components } = JSON.parse(billOfMaterials(new Set(["node_modules/yaml/dist/index.js"]))) as BillOfMaterials;
  const [npm, go] = ["pkg:npm/", "pkg:golang/"].map((from) => components.filter(({ purl }) => purl.startsWith(from)));
  assert.deepEqual(npm?.map(({ name }) => name), ["yaml"]);
  for (const needed of ["std", "k8s.io/kubernetes", "k8s.io/apimachinery"]) assert.ok(go?.some(({ name, licenses }) => name === needed && 0 < licenses.length), needed);
  assert.throws(() => billOfMaterials(new Set(["node_modules/axe-core/axe.js"])), /Not under a permissive licence: axe-core \(MPL-2\.0\)/);
});

test("licences are known by their words", async () => {
  const { isPermissive, licenceNames } = await scriptModule<LicenceNames>("licence-names.mjs");
  assert.deepEqual(licenceNames([readFileSync(join(root, "LICENSE"), "utf8")]), ["Apache-2.0"]);
  assert.deepEqual(licenceNames(["GNU GENERAL PUBLIC LICENSE\nVersion 3"]), ["GPL"]);
  assert.deepEqual(["GPL", "MIT AND GPL-3.0", "", "(MIT OR GPL-3.0)", "MIT AND ISC"].map(isPermissive), [false, false, false, true, true]);
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
