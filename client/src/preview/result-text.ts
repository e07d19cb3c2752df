import type { PreviewStep } from "../../../server/src/core/views/preview-model.js";

/** The object of a step as YAML text. */
export function resultText(step: PreviewStep | undefined): string {
  return step === undefined ? "" : step.lines.map(({ text }) => `${text}\n`).join("");
}
