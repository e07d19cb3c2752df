import type { ReviewOptions } from "../engine/contract.js";
import type { Structure } from "./structure.js";

/** Who reads a manifest: the API server, or the kubelet that finds it in its manifest folder. */
export type Reader = "api-server" | "kubelet";

/** The kubelet reads pods alone; anything else is judged as usual wherever it lies. */
export function readerOf({ identity }: Structure, options: ReviewOptions): Reader {
  const isPod = identity.state === "manifest" && (identity.meant?.kind ?? identity.kind) === "Pod";
  return options.staticPod !== undefined && isPod ? "kubelet" : "api-server";
}
