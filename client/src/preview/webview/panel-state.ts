import type { Layer } from "../../../../server/src/core/engine/contract.js";
import type { PanelIdentity } from "../messages.js";
import { isRecord, restoredCount, restoredIdentity } from "../saved-state.js";
import { showEverything, type LineFilter } from "./line-filter.js";

/** What outlives a reload of the window. */
export interface PanelState {
  readonly identity?: PanelIdentity;
  readonly step: number;
  readonly filter: LineFilter;
  readonly scrollTop: number;
}

const initialState: PanelState = { step: 0, filter: showEverything, scrollTop: 0 };

/** The state that an earlier webview left behind, maybe one of an older version: whatever does not fit is forgotten. */
export function restoredState(saved: unknown): PanelState {
  if (!isRecord(saved)) return initialState;
  const identity = restoredIdentity(saved["identity"]);
  return {
    ...(identity === undefined ? {} : { identity }),
    step: restoredCount(saved["step"]),
    filter: restoredFilter(saved["filter"]),
    scrollTop: restoredCount(saved["scrollTop"]),
  };
}

function restoredFilter(saved: unknown): LineFilter {
  if (!isRecord(saved) || !Array.isArray(saved["layers"])) return showEverything;
  const layers = saved["layers"].filter((layer): layer is Layer => typeof layer === "string");
  return { onlyAdded: saved["onlyAdded"] === true, layers };
}
