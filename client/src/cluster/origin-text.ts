import { say } from "../language.js";
import type { Origin } from "./origin.js";

/** Where a difference probably comes from, as one sentence. */
export function originText(origin: Origin): string {
  switch (origin) {
    case "namespace":
      return say("The manifest names no namespace; the context's is taken.");
    case "limit-range":
      return say("A LimitRange of the namespace sets it.");
    case "allocated":
      return say("The cluster hands it out.");
    case "network":
      return say("It depends on the address families of the cluster's network.");
    case "service-account":
      return say("It comes from the service account of the namespace.");
    case "priority-class":
      return say("It comes from a priority class of the cluster.");
    case "runtime-class":
      return say("It comes from the runtime class.");
    case "storage-class":
      return say("It comes from the cluster's default storage class.");
    case "other-version":
      return say("The cluster's Kubernetes version is another one, and may not know it.");
    case "webhook":
      return say("Probably a webhook or an admission policy of the cluster.");
    case "live":
      return say("Manifest and cluster differ: one of them was changed since.");
    default:
      return origin satisfies never;
  }
}
