import { writeFileSync } from "node:fs";
import { answerOf } from "./command.mjs";
import { buildExtension } from "./extension.mjs";
import { thirdPartyNotices } from "./notices.mjs";
import { inRoot, manifest, root } from "./project.mjs";
import { billOfMaterials } from "./sbom.mjs";
import { take } from "./step.mjs";

/**
 * Builds and packages the extension, with its bill of materials beside it.
 * @returns {Promise<string>} The package's absolute path.
 */
export async function packageExtension() {
  const bundled = await buildExtension("production");
  const { name, version } = manifest();
  const file = inRoot(`${name}-${version}.vsix`);
  await take({
    title: `Packaging ${name} ${version}`,
    run: async () => {
      writeFileSync(inRoot("ThirdPartyNotices.txt"), thirdPartyNotices(bundled));
      writeFileSync(inRoot(`${name}-${version}.cdx.json`), billOfMaterials(bundled));
      // Two packages of one commit are the same to the last byte.
      process.env.SOURCE_DATE_EPOCH ??= answerOf("git", ["log", "-1", "--format=%ct"]) ?? "315532800";
      const { createVSIX } = await import("@vscode/vsce");
      await createVSIX({ cwd: root, packagePath: file, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
    },
  });
  return file;
}
