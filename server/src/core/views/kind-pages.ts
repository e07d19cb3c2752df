/** Pages of kubernetes.io on the kinds that the engine judges, below https://kubernetes.io/docs/. */
const pages: Readonly<Record<string, string>> = {
  Pod: "concepts/workloads/pods/",
  Deployment: "concepts/workloads/controllers/deployment/",
  StatefulSet: "concepts/workloads/controllers/statefulset/",
  DaemonSet: "concepts/workloads/controllers/daemonset/",
  Job: "concepts/workloads/controllers/job/",
  CronJob: "concepts/workloads/controllers/cron-jobs/",
  ReplicaSet: "concepts/workloads/controllers/replicaset/",
  ReplicationController: "concepts/workloads/controllers/replicationcontroller/",
  PodTemplate: "concepts/workloads/pods/#pod-templates",
  Service: "concepts/services-networking/service/",
  Endpoints: "concepts/services-networking/service/#endpoints",
  ConfigMap: "concepts/configuration/configmap/",
  Secret: "concepts/configuration/secret/",
  ServiceAccount: "concepts/security/service-accounts/",
  PersistentVolumeClaim: "concepts/storage/persistent-volumes/#persistentvolumeclaims",
  PersistentVolume: "concepts/storage/persistent-volumes/#persistent-volumes",
  Namespace: "concepts/overview/working-with-objects/namespaces/",
  LimitRange: "concepts/policy/limit-range/",
  ResourceQuota: "concepts/policy/resource-quotas/",
  List: "reference/using-api/api-concepts/#collections",
};

/** The page on a kind; undefined for kinds that the engine does not judge. */
export function pageOfKind(kind: string): string | undefined {
  return Object.hasOwn(pages, kind) ? `https://kubernetes.io/docs/${pages[kind]}` : undefined;
}
