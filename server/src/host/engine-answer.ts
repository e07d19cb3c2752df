import type { EngineRequest } from "../core/engine/contract.js";

/** What an answer must have to be one: the fields without which nothing can be said of it, and the form of those it may have. */
const readable: Readonly<Record<EngineRequest["op"], (answer: Readonly<Record<string, unknown>>) => boolean>> = {
  review: ({ status, causes, warnings, layers = [] }) => typeof status === "number" && Array.isArray(causes) && Array.isArray(warnings) && Array.isArray(layers),
  toJSON: (answer) => "json" in answer || typeof answer["error"] === "string",
  kinds: (answer) => Array.isArray(answer),
  configure: ({ kubernetesVersion }) => typeof kubernetesVersion === "string",
};

/** Reads the answer to a question; undefined if it is none, which only a broken engine gives. */
export function readAnswer(op: EngineRequest["op"], text: string): object | undefined {
  const answer = parse(text);
  if (typeof answer !== "object" || answer === null) return undefined;
  const fields = answer as Readonly<Record<string, unknown>>;
  return typeof fields["failure"] === "string" || readable[op](fields) ? answer : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
