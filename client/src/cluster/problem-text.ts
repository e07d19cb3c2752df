import { say } from "../language.js";
import type { ClusterProblem } from "./problem.js";

/** A problem as one sentence for the reader: what is wrong, and what the system or the server says of it. */
export function problemText(problem: ClusterProblem): string {
  switch (problem.kind) {
    case "no-kubeconfig":
      return say("There is no kubeconfig with a context to choose. {detail}", problem).trim();
    case "unreachable":
      return say("The cluster at {server} cannot be reached: {detail}", problem);
    case "untrusted-certificate":
      return say("The certificate of the cluster at {server} is not trusted: {detail}", problem);
    case "timed-out":
      return say("The cluster at {server} has not answered within {seconds} seconds.", problem);
    case "no-credentials":
      return say("The kubeconfig gives no credentials for this context: {detail}", problem);
    case "expired-credentials":
      return say("The cluster does not accept the credentials of {context}; they may have expired. Log in again.", problem);
    case "no-permission":
      return say("Your account may not do this on the cluster: {detail}", problem);
    case "missing-namespace":
      return say("The cluster has no namespace {namespace}.", problem);
    case "not-served":
      return say("The cluster does not serve {objectKind} under {apiVersion}.", problem);
    case "not-there":
      return problem.namespace === undefined
        ? say("The cluster has no object named {name}.", { name: problem.name })
        : say("The cluster has no object named {name} in namespace {namespace}.", { name: problem.name, namespace: problem.namespace });
    case "refused":
      return say("The cluster refuses it: {detail}", problem);
    case "failed":
      return say("The cluster could not be asked: {detail}", problem);
    case "cancelled":
      return say("The cluster is no longer asked.");
    default:
      return problem satisfies never;
  }
}
