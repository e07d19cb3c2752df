/** What a quantity of a resource counts. */
export type ResourceUnit = "cores" | "bytes" | "pieces";

/** The unit of a resource by its name, also in the form that quotas use (`limits.cpu`, `requests.storage`). */
export function unitOfResource(name: string): ResourceUnit {
  const plain = name.replace(/^(?:requests|limits)\./, "").replace(/^.+\.storageclass\.storage\.k8s\.io\/requests\./, "");
  if (plain === "cpu") return "cores";
  if (/^(?:memory|storage|ephemeral-storage)$/.test(plain) || plain.startsWith("hugepages-")) return "bytes";
  return "pieces";
}
