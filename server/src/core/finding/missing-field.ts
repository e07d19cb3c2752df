import { locate } from "../document/locate.js";
import type { Entry, MappingNode, Span } from "../document/node.js";
import type { CauseContext } from "../rules/rule.js";
import { fieldAt, fieldsOf } from "../schema/field-model.js";

/**
 * Where to point for a field that is not written: at the key after which Kubernetes' own order has it, for that is where it goes;
 * or at a key that was begun and left empty. Undefined where the key of the object around it says it best.
 */
export function missingFieldSpan(context: CauseContext): Span | undefined {
  const { at } = context;
  if (at.node.kind !== "mapping") return undefined;
  const [missing] = at.missing;
  if (missing === undefined) return context.cause.reason === "FieldValueRequired" ? onlyEmptyEntry(at.node)?.key : undefined;
  return typeof missing === "string" ? predecessor(context, at.node, missing)?.key : undefined;
}

/** `readinessProbe:` with nothing but `grpc:` in it: the author was about to write on there. */
function onlyEmptyEntry(mapping: MappingNode): Entry | undefined {
  const empty = mapping.entries.filter(({ value }) => value.kind === "scalar" && value.value === null && value.start === value.end);
  return empty.length === 1 ? empty[0] : undefined;
}

/** The last of the written entries that come before the missing field in its type. */
function predecessor({ kind, at, root }: CauseContext, mapping: MappingNode, missing: string): Entry | undefined {
  const place = fieldAt(kind.apiVersion, kind.kind, at.path);
  if (place?.type.kind !== "object" || locate(root, at.path).missing.length !== 0) return undefined;
  const order = fieldsOf(place.type.type).map((field) => field.name);
  const before = order.slice(0, Math.max(0, order.indexOf(missing)));
  let last: Entry | undefined;
  for (const name of before) last = mapping.entries.find((entry) => entry.name === name) ?? last;
  return last;
}
