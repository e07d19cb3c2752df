import { containerAround, containersOf } from "../../pod/containers.js";
import { likelyContainerNames } from "../../pod/likely-names.js";
import { closed, usual, type Suggestion, type ValuePlace } from "../suggestion.js";

/** Containers of the pod, the one around the cursor first. */
export function containersToName(at: ValuePlace): readonly Suggestion[] {
  const own = containerAround(at.object, at.path)?.name;
  const others = containersOf(at.object).flatMap(({ name }) => name ?? []);
  return closed([...(own === undefined ? [] : [own]), ...others], { en: "container of this pod", ko: "이 파드의 컨테이너" });
}

/** Names for a container: none that another one of the pod has. */
export function namesForContainers(at: ValuePlace): readonly Suggestion[] {
  const taken = new Set(containersOf(at.object).map(({ name }) => name));
  const likely = likelyContainerNames(at.object, containerAround(at.object, at.path));
  return usual([...likely, "app", "web", "sidecar", "proxy", "setup"].filter((name) => !taken.has(name)));
}
