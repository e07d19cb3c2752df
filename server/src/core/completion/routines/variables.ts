import { itemsAt, textAt } from "../../document/read.js";
import { containerAround } from "../../pod/containers.js";
import type { Completion } from "../completion.js";
import type { ValueCursor } from "../cursor.js";

/** Fields in which the kubelet expands `$(VAR)`. */
const expanded: ReadonlySet<string> = new Set(["Container.command", "Container.args", "EnvVar.value", "VolumeMount.subPathExpr", "EphemeralContainer.command", "EphemeralContainer.args"]);

/**
 * `$(VAR)` of the container's own variables. Inside of a longer text they are offered behind `$`; for a variable's own value only
 * those that are defined before it, as later ones are not known yet.
 */
export function variables(cursor: ValueCursor): readonly Completion[] {
  const { owner, field } = cursor.place;
  if (!expanded.has(`${owner}.${field?.name}`)) return [];
  const container = containerAround(cursor.object, cursor.path);
  const index = owner === "EnvVar" ? Number(cursor.path.at(-2)) : Infinity;
  const known = itemsAt(container?.node, ["env"]).slice(0, index).flatMap((item) => textAt(item, ["name"]) ?? []);
  const started = startedReference(cursor);
  return [...new Set(known)].map((name) => ({
    label: `$(${name})`,
    kind: "variable",
    insert: { form: "text", template: `$(${name})` },
    detail: { en: "variable of this container", ko: "이 컨테이너의 환경 변수" },
    ...(started && { replaces: started }),
  }));
}

/** Where a reference begins that is being typed: `$`, `$(` or `$(NAM`, to its end. */
function startedReference({ slot, text }: ValueCursor): { readonly start: number; readonly end: number } | undefined {
  const before = /\$(?:\([A-Za-z0-9_.-]*)?$/.exec(text.slice(slot.start, slot.offset))?.[0];
  if (before === undefined) return undefined;
  const after = /^[A-Za-z0-9_.-]*\)?/.exec(text.slice(slot.offset, slot.end))?.[0] ?? "";
  return { start: slot.offset - before.length, end: slot.offset + (after.endsWith(")") ? after.length : 0) };
}
