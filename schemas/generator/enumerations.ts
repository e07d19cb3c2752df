import * as additions from "../additions.js";
import type { Enumeration, ObjectType } from "../../server/src/core/schema/field-type.js";
import type { GoEnum, GoSource } from "./go-source.js";
import { shortName } from "./open-api.js";

/** The enumerations that the types' fields name. */
export function buildEnumerations(types: readonly ObjectType[], source: GoSource): Readonly<Record<string, Enumeration>> {
  const enumerations: Record<string, Enumeration> = {};
  for (const type of types) {
    for (const { enumeration: name } of type.fields) {
      if (name !== undefined) enumerations[name] ??= buildEnumeration(name, source);
    }
  }
  return enumerations;
}

/** Go's constants of one named string type. */
export function goEnum(name: string, source: GoSource): GoEnum | undefined {
  const full = Object.keys(source.enums).find((key) => shortName(key) === name && source.enums[key]?.values.length !== 0);
  return full === undefined ? undefined : source.enums[full];
}

function buildEnumeration(name: string, source: GoSource): Enumeration {
  const extra = additions.extraEnumerations.find((enumeration) => enumeration.name === name);
  if (extra !== undefined) return extra;
  const found = goEnum(name, source);
  if (found === undefined) throw new Error(`The Go sources have no values of ${name}.`);
  const gated = found.values.flatMap(({ value }) => {
    const gate = additions.gatedValues[`${name}.${value}`];
    return gate === undefined ? [] : [[value, gate] as const];
  });
  return {
    name,
    closed: found.closed || additions.closedByValidation.includes(name),
    values: found.values.map(({ value }) => value),
    ...(gated.length !== 0 && { gates: Object.fromEntries(gated) }),
  };
}
