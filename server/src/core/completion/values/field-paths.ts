import { wordsAt } from "../../document/read.js";
import type { Text } from "../../language/text.js";
import { meaningOf } from "../../schema/explanation.js";
import { names, usual, type Suggestion, type ValuePlace } from "../suggestion.js";

/** In the order in which people want them. */
const everywhere: readonly string[] = ["metadata.name", "metadata.namespace", "metadata.uid"];
const inEnvironment: readonly string[] = ["status.podIP", "spec.nodeName", "status.hostIP", "spec.serviceAccountName", "status.podIPs", "status.hostIPs"];
const inFiles: readonly string[] = ["metadata.labels", "metadata.annotations"];

/** Downward API: a volume's files can hold all labels or annotations, a variable cannot; with addresses it is the other way round. */
export function fieldPaths(at: ValuePlace): readonly Suggestion[] {
  const isFile = at.path.includes("volumes");
  const plain = isFile ? [...inFiles, ...everywhere] : ["metadata.name", "metadata.namespace", ...inEnvironment, "metadata.uid"];
  return [...plain.map((value): Suggestion => describe(value)), ...names(subscripts(at)), ...usual(unwritten(at))];
}

function describe(value: string): Suggestion {
  const detail: Text | undefined = meaningOf("DownwardFieldPath", value);
  return { value, kind: "closed", about: { of: "value", enumeration: "DownwardFieldPath", value }, ...(detail && { detail }) };
}

function subscripts({ object }: ValuePlace): readonly string[] {
  const metadata = [...(object.pod ?? []), "metadata"];
  return ["labels", "annotations"].flatMap((field) => Object.keys(wordsAt(object.root, [...metadata, field])).map((key) => `metadata.${field}['${key}']`));
}

/** Labels that a controller gives to the pods that it makes. */
function unwritten({ object }: ValuePlace): readonly string[] {
  switch (object.kind.kind) {
    case "StatefulSet":
      return ["metadata.labels['apps.kubernetes.io/pod-index']", "metadata.labels['statefulset.kubernetes.io/pod-name']"];
    case "Job":
    case "CronJob":
      return ["metadata.annotations['batch.kubernetes.io/job-completion-index']", "metadata.labels['batch.kubernetes.io/job-name']"];
    case "Deployment":
      return ["metadata.labels['pod-template-hash']"];
    default:
      return [];
  }
}
