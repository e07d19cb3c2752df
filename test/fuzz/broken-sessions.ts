import { acceptedPod } from "../lsp/manifests.js";
import type { Session } from "./sessions.js";

/** Sessions that once broke something, by what they broke; found by `npm run fuzz -- protocol`. */
export const brokenSessions: Readonly<Record<string, Session>> = {
  "a finding marks whole characters, an old script's too": {
    text: acceptedPod,
    actions: [{ does: "type", at: 0, removes: 0, text: "\u{10000}" }, { does: "edit-lines", at: 0, lines: 3, how: "repeat" }],
  },
};
