import type { Layer } from "../../../../server/src/core/engine/contract.js";
import type { PanelIdentity } from "../messages.js";
import { isRecord, restoredCount, restoredIdentity } from "../saved-state.js";
import { showEverything, type LineFilter } from "./line-filter.js";
import { restoredSuppositions, type Suppositions } from "./suppositions.js";

/** What outlives a reload of the window. */
export interface PanelState {
  readonly identity?: PanelIdentity;
  readonly view: ViewName;
  readonly step: number;
  readonly filter: LineFilter;
  readonly scrollTop: number;
  readonly suppositions: Suppositions;
}

/** The panel's views, as their tabs stand. */
export const viewNames = ["manifest", "resources", "timeline"] as const;
export type ViewName = (typeof viewNames)[number];

const initialState: PanelState = { view: "manifest", step: 0, filter: showEverything, scrollTop: 0, suppositions: {} };

/** The state that an earlier webview left behind, maybe one of an older version: whatever does not fit is forgotten. */
export function restoredState(saved: unknown): PanelState {
  if (!isRecord(saved)) return initialState;
  const identity = restoredIdentity(saved["identity"]);
  return {
    ...(identity === undefined ? {} : { identity }),
    view: viewNames.find((name) => name === saved["view"]) ?? "manifest",
    step: restoredCount(saved["step"]),
    filter: restoredFilter(saved["filter"]),
    scrollTop: restoredCount(saved["scrollTop"]),
    suppositions: restoredSuppositions(saved["suppositions"]),
  };
}

function restoredFilter(saved: unknown): LineFilter {
  if (!isRecord(saved) || !Array.isArray(saved["layers"])) return showEverything;
  const layers = saved["layers"].filter((layer): layer is Layer => typeof layer === "string");
  return { onlyAdded: saved["onlyAdded"] === true, layers };
}
