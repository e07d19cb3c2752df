import type { Layer } from "../../../../server/src/core/engine/contract.js";
import type { PreviewLine } from "../../../../server/src/core/views/preview-model.js";

export interface LineFilter {
  readonly onlyAdded: boolean;
  /** The layers whose lines are wanted; empty for all. */
  readonly layers: readonly Layer[];
}

export const showEverything: LineFilter = { onlyAdded: false, layers: [] };

/** Whether a line is hidden, wanted, or there only so that a wanted line below it keeps its place in the object. */
export type LineVisibility = "hidden" | "context" | "wanted";

/** One answer a line, in their order. */
export function visibleLines(lines: readonly PreviewLine[], filter: LineFilter): readonly LineVisibility[] {
  const visibilities = lines.map((line): LineVisibility => (isWanted(line, filter) ? "wanted" : "hidden"));
  // Upwards, so that an ancestor knows how deep the shown lines below it reach.
  let openDepth = -1;
  for (let index = lines.length - 1; 0 <= index; index -= 1) {
    const line = lines[index];
    if (line === undefined || line.text.trim() === "") continue;
    const depth = depthOf(line.text);
    if (visibilities[index] === "wanted") openDepth = depth;
    else if (depth < openDepth) {
      visibilities[index] = "context";
      openDepth = depth;
    }
  }
  return visibilities;
}

/** How many lines each layer has, layers without lines left out. */
export function countByLayer(lines: readonly PreviewLine[]): ReadonlyMap<Layer, number> {
  const counts = new Map<Layer, number>();
  for (const line of lines) {
    if (line.layer !== undefined) counts.set(line.layer, (counts.get(line.layer) ?? 0) + 1);
  }
  return counts;
}

export function toggleLayer(filter: LineFilter, layer: Layer): LineFilter {
  const layers = filter.layers.includes(layer)
    ? filter.layers.filter((other) => other !== layer)
    : [...filter.layers, layer];
  return { ...filter, layers };
}

function isWanted(line: PreviewLine, filter: LineFilter): boolean {
  if (0 < filter.layers.length) return line.layer !== undefined && filter.layers.includes(line.layer);
  return !filter.onlyAdded || line.origin !== "written";
}

/** Columns before the line's key. A list's dash counts one deeper than the key of the list, which may stand as far left. */
function depthOf(text: string): number {
  const indentation = text.search(/\S/);
  return /^\s*-(\s|$)/.test(text) ? indentation + 1 : indentation;
}
