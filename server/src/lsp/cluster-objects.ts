import { modelVersion } from "../core/schema/field-model.js";
import { clusterObjects } from "../core/views/cluster-objects.js";
import type { ClusterObjectsParams, ClusterObjectsResult } from "../protocol.js";
import { documentAtLine } from "../session/open-file.js";
import type { ServerContext } from "./context.js";
import type { Settings } from "./settings.js";

/** The objects of the document under the asked line, as the API server would be sent them, static pod or not. */
export async function objectsForCluster({ files, analyser, settings }: ServerContext, params: ClusterObjectsParams): Promise<ClusterObjectsResult> {
  const file = files.get(params.uri);
  const document = file?.documents[documentAtLine(file, params.line)];
  if (document === undefined) return { objects: [], kubernetesVersion: versionOf(settings()) };
  const review = await analyser.explainedReviewOf(document.text);
  return { objects: clusterObjects(analyser.structureOf(document.text), review), kubernetesVersion: versionOf(settings()) };
}

function versionOf({ kubernetesVersion }: Settings): string {
  return kubernetesVersion ?? modelVersion;
}
