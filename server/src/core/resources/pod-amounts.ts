import { containerObjects, fieldsOf, type ContainerRole } from "../pod/pod-object.js";
import { amountOf, parseQuantity } from "../quantity/quantity.js";

/** A quantity as the object says it, and as a number of cores, bytes or pieces. */
export interface Amount {
  readonly text: string;
  readonly value: number;
}

/** What a container, or a pod, asks for and may use, by the name of the resource. */
export interface Amounts {
  readonly requests: ReadonlyMap<string, Amount>;
  readonly limits: ReadonlyMap<string, Amount>;
}

export interface ContainerAmounts extends Amounts {
  readonly name: string;
  readonly role: ContainerRole;
}

/** What each container of a pod object asks for, after defaulting. */
export function containerAmounts(pod: unknown): readonly ContainerAmounts[] {
  return containerObjects(pod).map(({ name, role, fields }) => ({ name, role, ...amountsOf(fields["resources"]) }));
}

/** What `spec.resources` asks for the pod as a whole; undefined without it. */
export function podLevelAmounts(pod: unknown): Amounts | undefined {
  const resources = fieldsOf(fieldsOf(pod)["spec"])["resources"];
  return resources === undefined ? undefined : amountsOf(resources);
}

export function amountsOf(resources: unknown): Amounts {
  const { requests, limits } = fieldsOf(resources);
  return { requests: amountMap(requests), limits: amountMap(limits) };
}

export function amountMap(quantities: unknown): ReadonlyMap<string, Amount> {
  const amounts = new Map<string, Amount>();
  for (const [name, quantity] of Object.entries(fieldsOf(quantities))) {
    const amount = amountFrom(quantity);
    if (amount !== undefined) amounts.set(name, amount);
  }
  return amounts;
}

export function amountFrom(quantity: unknown): Amount | undefined {
  if (typeof quantity !== "string" && typeof quantity !== "number") return undefined;
  const parsed = parseQuantity(quantity);
  return parsed && { text: String(quantity), value: amountOf(parsed) };
}
