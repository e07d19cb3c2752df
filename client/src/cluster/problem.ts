/** Why a cluster gave no answer that could be compared. `detail` is what the system, the plugin or the server says, in its words. */
export type ClusterProblem =
  | { readonly kind: "no-kubeconfig"; readonly detail: string }
  | { readonly kind: "unreachable"; readonly server: string; readonly detail: string }
  | { readonly kind: "untrusted-certificate"; readonly server: string; readonly detail: string }
  | { readonly kind: "timed-out"; readonly server: string; readonly seconds: number }
  | { readonly kind: "no-credentials"; readonly detail: string }
  | { readonly kind: "expired-credentials"; readonly context: string }
  | { readonly kind: "no-permission"; readonly detail: string }
  | { readonly kind: "missing-namespace"; readonly namespace: string }
  | { readonly kind: "not-served"; readonly apiVersion: string; readonly objectKind: string }
  | { readonly kind: "not-there"; readonly name: string; readonly namespace: string | undefined }
  | { readonly kind: "refused"; readonly detail: string }
  | { readonly kind: "failed"; readonly detail: string }
  | { readonly kind: "cancelled" };

/** Carries a problem to whoever asked the cluster. */
export class ClusterError extends Error {
  constructor(readonly problem: ClusterProblem) {
    super("detail" in problem ? problem.detail : problem.kind);
  }
}
