import type { ConvertedYaml, EngineFailure, EngineRequest, Review } from "./contract.js";

/** How core asks the engine: a function that always answers. The host decides when, where and for how long. */
export type AskEngine = <Answer extends Review | ConvertedYaml>(request: EngineRequest) => Promise<Answer | EngineFailure>;

export function isFailure(answer: object): answer is EngineFailure {
  return "failure" in answer;
}
