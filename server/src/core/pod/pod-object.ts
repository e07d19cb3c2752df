/** A plain JSON object whose fields are not known to be there. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a container is for: it runs before the others, beside them, or is what the pod is there for. */
export type ContainerRole = "init" | "sidecar" | "main";

/** A container of a pod as the server has it: an object, not a manifest. */
export interface ContainerObject {
  readonly name: string;
  readonly role: ContainerRole;
  readonly fields: Fields;
}

/** The containers of a pod object in the order in which the kubelet starts them; ephemeral containers are no part of its life. */
export function containerObjects(pod: unknown): readonly ContainerObject[] {
  const spec = fieldsOf(fieldsOf(pod)["spec"]);
  const initial = listOf(spec["initContainers"]).map((container) => containerObject(container, roleOfInitial(container)));
  return [...initial, ...listOf(spec["containers"]).map((container) => containerObject(container, "main"))];
}

/** The fields of an object; none for what is no object. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function containerObject(container: unknown, role: ContainerRole): ContainerObject {
  const fields = fieldsOf(container);
  return { name: textOf(fields["name"]) ?? "", role, fields };
}

/** `IsRestartableInitContainer` (pkg/api/v1/pod): an init container that is always restarted runs on beside the others. */
function roleOfInitial(container: unknown): ContainerRole {
  return fieldsOf(container)["restartPolicy"] === "Always" ? "sidecar" : "init";
}
