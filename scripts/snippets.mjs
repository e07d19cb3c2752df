import { run } from "./command.mjs";
import { inRoot } from "./project.mjs";
import { take } from "./step.mjs";

const output = "dist/manifests.code-snippets";

/** Writes the snippets that VS Code offers by itself, from the data that the language server offers too. */
export async function generateSnippets() {
  await take({
    title: "Writing the snippets of whole manifests",
    stamp: {
      name: "snippets",
      inputs: ["snippets", "server/src/core/completion/print.ts", "server/src/core/completion/skeleton.ts"],
      outputs: [output],
    },
    run: () => run(process.execPath, ["--import", "tsx", "snippets/generate.ts", inRoot(output)]),
  });
}
