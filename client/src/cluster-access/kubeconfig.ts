import { KubeConfig } from "@kubernetes/client-node";
import type { ClusterContext } from "../cluster/cluster-access.js";
import { ClusterConnection } from "./connection.js";
import { ClusterError } from "../cluster/problem.js";

/** The contexts of the kubeconfig that kubectl would use; the current one first. */
export function readContexts(): readonly ClusterContext[] {
  const config = readKubeconfig();
  const current = config.getCurrentContext();
  const contexts = config.getContexts().map(({ name, cluster, namespace }) => ({ name, cluster, namespace, isCurrent: name === current }));
  return [...contexts.filter(({ isCurrent }) => isCurrent), ...contexts.filter(({ isCurrent }) => !isCurrent)];
}

export function connectTo(context: string): ClusterConnection {
  const config = readKubeconfig();
  config.setCurrentContext(context);
  return new ClusterConnection(config);
}

/** Where the library finds no file it makes up a server on this machine, which nobody has asked for. */
const madeUp = "http://localhost:8080";

function readKubeconfig(): KubeConfig {
  const config = new KubeConfig();
  try {
    config.loadFromDefault({ onInvalidEntry: "filter" });
  } catch (error) {
    throw new ClusterError({ kind: "no-kubeconfig", detail: error instanceof Error ? error.message : String(error) });
  }
  const isMadeUp = config.getContexts().length === 1 && config.getCurrentCluster()?.server === madeUp;
  if (config.getContexts().length === 0 || isMadeUp) throw new ClusterError({ kind: "no-kubeconfig", detail: "" });
  return config;
}
