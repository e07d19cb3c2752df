import { findExplanation, findValueExplanation, fieldExplanations } from "../../../../schemas/explanations/catalogue.js";
import { topics } from "../../../../schemas/explanations/topics.js";
import type { Explanation } from "../../../../schemas/explanations/explanation.js";
import type { Text } from "../language/text.js";
import { documentationLink } from "./documentation.js";
import { fieldOf, gateHistory, kinds } from "./field-model.js";

export type { Explanation };

/** What is explained though it is no single field. */
export type Topic = keyof typeof topics;

/** Our own explanation of a field in both languages, e.g. `explanationOf("Probe", "periodSeconds")`; undefined where there is none. */
export function explanationOf(type: string, field: string): Explanation | undefined {
  return findExplanation(type, field, kinds().some((kind) => kind.type === type));
}

/** Our explanation of what is no field. */
export function explanationOfTopic(topic: Topic): Explanation {
  return topics[topic];
}

/** What a value means, e.g. `meaningOf("PullPolicy", "Never")`; undefined for open enumerations' other values. */
export function meaningOf(enumeration: string, value: string): Text | undefined {
  return findValueExplanation(enumeration, value);
}

/** The page on kubernetes.io about a field: the one that our explanation names, or else the one that Kubernetes' own text does. */
export function linkOf(type: string, field: string): string | undefined {
  return urlOf(explanationOf(type, field)) ?? documentationLink(type, field);
}

/** The page on kubernetes.io of an explanation. */
export function urlOf(explanation: Explanation | undefined): string | undefined {
  return explanation?.page === undefined ? undefined : `https://kubernetes.io/docs/${explanation.page}`;
}

/** The first minor release in which a field can be used without turning on a feature gate; undefined where it is old or unknown. */
export function sinceOf(type: string, field: string): string | undefined {
  const said = explanationOf(type, field)?.since;
  if (said !== undefined) return said;
  const gate = fieldOf(type, field)?.gate;
  return gate === undefined ? undefined : gateHistory(gate).find((stage) => stage.enabled)?.version;
}

/** `Type.field` of everything that we explain, for tests and lists; `*` stands for every kind. */
export function explainedFields(): readonly string[] {
  return Object.keys(fieldExplanations);
}
