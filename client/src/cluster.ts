import { dryRun, liveObject, nodesOf } from "./cluster-access/ask-cluster.js";
import type { ClusterConnection } from "./cluster-access/connection.js";
import { connectTo, readContexts } from "./cluster-access/kubeconfig.js";
import { objectText } from "./cluster-access/object-text.js";
import type { AskCluster, ClusterAccess, ClusterAnswer } from "./cluster/cluster-access.js";
import { ClusterError, type ClusterProblem } from "./cluster/problem.js";
import type { ClusterObject } from "../../server/src/protocol.js";

/** Speaks to clusters by the kubeconfig of this machine. */
export const clusterAccess: ClusterAccess = {
  contexts: () => {
    try {
      return { value: readContexts() };
    } catch (error) {
      return { problem: problemOf(error) };
    }
  },
  dryRun: asking(dryRun),
  liveObjects: asking(liveObject),
  nodes: async (context, signal) => {
    try {
      return { value: await nodesOf(connectTo(context), signal) };
    } catch (error) {
      return { problem: problemOf(error) };
    }
  },
  objectText,
};

type AskAboutOne = (cluster: ClusterConnection, object: ClusterObject, signal: AbortSignal) => Promise<ClusterAnswer>;

/** One after the other: a later object may be refused for what an earlier one lacks, and a server is not to be flooded. */
function asking(ask: AskAboutOne): AskCluster {
  return async (context, objects, signal) => {
    try {
      const cluster = connectTo(context);
      const answers: ClusterAnswer[] = [];
      for (const object of objects) answers.push(await ask(cluster, object, signal));
      return { value: answers };
    } catch (error) {
      return { problem: problemOf(error) };
    }
  };
}

function problemOf(error: unknown): ClusterProblem {
  if (error instanceof ClusterError) return error.problem;
  return { kind: "failed", detail: error instanceof Error ? error.message : String(error) };
}
