import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import test from "node:test";
import { layerTexts } from "../../../../server/src/core/provenance/layers.js";

const here = import.meta.dirname;
const styles = readFileSync(path.join(here, "preview.css"), "utf8");
const manifest = readFileSync(path.join(here, "..", "..", "..", "..", "package.json"), "utf8");

test("every layer has a colour of its own, which themes can change", () => {
  for (const layer of Object.keys(layerTexts)) {
    const name = layer.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
    assert.ok(styles.includes(`[data-layer="${layer}"] {\n  --layer: var(--vscode-podsmith-layer${name});`), layer);
    assert.ok(manifest.includes(`"podsmith.layer${name}"`), layer);
  }
});
