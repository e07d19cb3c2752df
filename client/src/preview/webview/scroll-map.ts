import type { PreviewLine } from "../../../../server/src/core/views/preview-model.js";

type Placed = Pick<PreviewLine, "source" | "origin">;

/** The lines that show what stands on `line` of the source; where there are none, the line of the nearest thing above it. */
export function linesOfSource(lines: readonly Placed[], line: number): readonly number[] {
  const exact: number[] = [];
  let nearest: number | undefined;
  let nearestStart = -1;
  for (const [index, { source, origin }] of lines.entries()) {
    if (source === undefined || origin === "added") continue;
    if (source.start.line === line) exact.push(index);
    else if (source.start.line < line && nearestStart < source.start.line) {
      nearest = index;
      nearestStart = source.start.line;
    }
  }
  if (0 < exact.length) return exact;
  return nearest === undefined ? [] : [nearest];
}

/** The line of the source that the preview's line `index` shows, or that the nearest written line above it shows. */
export function sourceOfLine(lines: readonly Placed[], index: number): number | undefined {
  for (let at = Math.min(index, lines.length - 1); 0 <= at; at -= 1) {
    const line = lines[at];
    if (line?.source !== undefined && line.origin !== "added") return line.source.start.line;
  }
  return undefined;
}
