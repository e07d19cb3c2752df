import type { Verdict } from "../../server/src/core/views/preview-model.js";
import { say } from "./language.js";

/** A verdict as one word, the way it stands after an object's name. */
export function verdictName(verdict: Verdict): string {
  switch (verdict) {
    case "accepted":
      return say("accepted");
    case "refused":
      return say("refused");
    case "unserved":
      return say("not served");
    case "ignored":
      return say("not judged");
    default:
      return verdict satisfies never;
  }
}
