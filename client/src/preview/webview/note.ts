import type { PreviewLine } from "../../../../server/src/core/views/preview-model.js";

/**
 * Which lines carry a note at their right: the first of each run with the same layer and reason.
 * Twenty lines of a token volume share one reason, and saying it once is enough to be read.
 */
export function notedLines(lines: readonly PreviewLine[]): readonly boolean[] {
  return lines.map((line, index) => {
    if (line.layer === undefined) return false;
    const above = lines[index - 1];
    return line.was !== undefined || above?.layer !== line.layer || above.because !== line.because;
  });
}
