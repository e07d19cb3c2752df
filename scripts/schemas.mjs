import { run } from "./command.mjs";
import { engineFolder, requireGo } from "./engine.mjs";
import { take } from "./step.mjs";

/** Generates the field model and the validators from the OpenAPI documents inside Kubernetes' Go module. */
export async function generateSchemas() {
  requireGo();
  await take({
    title: "Generating the field model and validators from Kubernetes' OpenAPI",
    stamp: {
      name: "schemas",
      inputs: ["schemas", "apiserver/go.mod", "apiserver/go.sum", "package-lock.json"],
      accepts: (file) => !file.startsWith("schemas/generated/") && !/\.test\.\w+$/.test(file),
      outputs: ["schemas/generated"],
    },
    run: async () => {
      await run("go", ["mod", "download", "k8s.io/kubernetes"], { cwd: engineFolder });
      await run(process.execPath, ["--import", "tsx", "schemas/generate.ts"]);
    },
  });
}
