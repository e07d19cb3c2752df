import { itemsAt } from "../document/read.js";
import { nearestValue } from "../schema/neighbours.js";
import type { Candidate, CauseContext } from "../rules/rule.js";
import { targetOf, writeCandidates } from "./write-value.js";

const operators: readonly string[] = ["In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt"];

/** Operators by what people write in other languages. */
const synonyms: Readonly<Record<string, string>> = {
  "=": "In", "==": "In", equal: "In", equals: "In", eq: "In", is: "In", contains: "In", "!=": "NotIn", notequal: "NotIn", ne: "NotIn", not: "NotIn",
  ">": "Gt", greaterthan: "Gt", "<": "Lt", lessthan: "Lt", exist: "Exists", present: "Exists", notexists: "DoesNotExist", absent: "DoesNotExist",
};

/** The operator that is meant, else one that fits to the values that are written. */
export function operatorCandidates(context: CauseContext): readonly Candidate[] {
  const path = targetOf(context);
  const written = context.badValue ?? "";
  const count = itemsAt(context.root, [...path.slice(0, -1), "values"]).length;
  const plain = written.toLowerCase().replace(/[\s_-]/g, "");
  const same = operators.find((operator) => operator.toLowerCase() === plain);
  const near = written === "" ? undefined : nearestValue(operators, written);
  const fitting = count === 0 ? ["Exists", "DoesNotExist"] : ["In", "NotIn"];
  const values = [same, synonyms[plain], near, ...fitting].filter((value) => value !== undefined) as readonly string[];
  return writeCandidates(path, values, written);
}
