import { textAt, wordsAt } from "../document/read.js";
import { containersOf, type ContainerPlace, type PodPlace } from "./containers.js";
import { labelOfImage } from "./image.js";

const labelKeys: readonly string[] = ["app", "app.kubernetes.io/name", "name", "k8s-app", "run", "component", "app.kubernetes.io/component"];

/** Names that the container probably had: after the labels, the object or the image, what most of them agree on first. */
export function likelyContainerNames(place: PodPlace, container: ContainerPlace | undefined): readonly string[] {
  const taken = new Set(containersOf(place).map(({ name }) => name));
  const image = container?.image === undefined ? undefined : labelOfImage(container.image);
  const isOnlyOne = containersOf(place).length <= 1;
  const votes = new Votes();
  votes.add(image, isOnlyOne ? 2 : 4);
  for (const label of appLabels(place)) votes.add(label, 3);
  votes.add(textAt(place.root, ["metadata", "name"]), 2);
  return votes.best().filter((name) => !taken.has(name));
}

/** Names that the object probably had: after its labels, its first container or its image. */
export function likelyObjectNames(place: PodPlace): readonly string[] {
  const [first] = containersOf(place).filter(({ list }) => list === "containers");
  const votes = new Votes();
  votes.add(textAt(place.root, ["spec", "serviceName"]), 4);
  for (const label of appLabels(place)) votes.add(label, 3);
  votes.add(first?.name, 2);
  votes.add(first?.image === undefined ? undefined : labelOfImage(first.image), 2);
  return votes.best();
}

function appLabels({ root, pod }: PodPlace): readonly string[] {
  const places = [["metadata", "labels"], ["spec", "selector", "matchLabels"], ["spec", "selector"], ...(pod === undefined ? [] : [[...pod, "metadata", "labels"]])];
  const labels = places.flatMap((path) => labelKeys.map((key) => wordsAt(root, path)[key]));
  return [...new Set(labels)].filter((label) => label !== undefined && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(label)) as string[];
}

class Votes {
  private readonly counts = new Map<string, number>();

  add(name: string | undefined, weight: number): void {
    if (name !== undefined && name !== "") this.counts.set(name, (this.counts.get(name) ?? 0) + weight);
  }

  best(): readonly string[] {
    return [...this.counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
  }
}
