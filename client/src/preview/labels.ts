import { say } from "../language.js";
import { verdictName } from "../verdict-name.js";
import type { PreviewLabels } from "./messages.js";

/** The panel's own words, in the reader's language; the webview has no other source of text than these and the model. */
export function previewLabels(): PreviewLabels {
  return {
    causes: say("Why it is refused"),
    warnings: say("Warnings"),
    assumptions: say("Taken for granted"),
    document: say("Document"),
    steps: say("Step"),
    result: say("Resulting object"),
    filter: say("Filter"),
    onlyAdded: say("Only what was added"),
    added: say("Added: {layer}"),
    changed: say("Changed: {layer}"),
    was: say("written as {value}"),
    nothingAdded: say("Nothing in this object comes from the API server: every line stands in the manifest."),
    nothingToShow: say("There is no object to show until these are mended."),
    verdict: {
      accepted: verdictName("accepted"),
      refused: verdictName("refused"),
      unserved: verdictName("unserved"),
      ignored: verdictName("ignored"),
    },
  };
}
