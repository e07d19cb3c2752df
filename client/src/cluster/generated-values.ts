/** A JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Metadata that is different in every answer. */
const systemMetadata: readonly string[] = ["uid", "resourceVersion", "creationTimestamp", "deletionTimestamp", "managedFields", "selfLink"];

const uid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The volume that holds a service account's token; its name ends at random. */
const tokenVolume = /\bkube-api-access-[a-z0-9]{5}\b/g;

const anySuffix = "*****";

/** The object without what an API server makes up anew for each answer: ids, times, and the random ends of names. */
export function withoutGenerated(object: Fields): Fields {
  const metadata = isFields(object["metadata"]) ? object["metadata"] : {};
  const kept = Object.fromEntries(Object.entries(metadata).filter(([name]) => !systemMetadata.includes(name)));
  const { name, generateName } = kept;
  const isGenerated = typeof name === "string" && typeof generateName === "string" && generateName !== "" && name.startsWith(generateName);
  const named = isGenerated ? { ...kept, name: `${generateName}${anySuffix}` } : kept;
  return masked({ ...object, metadata: named }) as Fields;
}

/** What of a live object its manifest decides: neither its status nor the traces of its past. */
export function asWritten(object: Fields): Fields {
  const { status: _status, ...rest } = withoutGenerated(object);
  const metadata = isFields(rest["metadata"]) ? rest["metadata"] : {};
  const { generation: _generation, annotations, ...others } = metadata;
  const kept = Object.entries(isFields(annotations) ? annotations : {}).filter(([name]) => !pastAnnotations.includes(name));
  return { ...rest, metadata: { ...others, ...(0 < kept.length && { annotations: Object.fromEntries(kept) }) } };
}

const pastAnnotations: readonly string[] = [
  "kubectl.kubernetes.io/last-applied-configuration",
  "deployment.kubernetes.io/revision",
  "deprecated.daemonset.template.generation",
];

function masked(value: unknown): unknown {
  if (typeof value === "string") return value.replace(uid, "00000000-0000-4000-8000-000000000000").replace(tokenVolume, `kube-api-access-${anySuffix}`);
  if (Array.isArray(value)) return value.map(masked);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, masked(inner)]));
}
