import { configMap } from "./manifests/configmap.js";
import { cronJob } from "./manifests/cronjob.js";
import { deployment } from "./manifests/deployment.js";
import { jobWithSidecar } from "./manifests/job-sidecar.js";
import { pod } from "./manifests/pod.js";
import { podWithAdapter } from "./manifests/pod-adapter.js";
import { podWithAmbassador } from "./manifests/pod-ambassador.js";
import { podWithInitContainer } from "./manifests/pod-init.js";
import { podWithLogCollector } from "./manifests/pod-log-collector.js";
import { podWithSidecar } from "./manifests/pod-sidecar.js";
import { staticPod } from "./manifests/pod-static.js";
import { secret } from "./manifests/secret.js";
import { service } from "./manifests/service.js";
import { antiAffinity } from "./parts/anti-affinity.js";
import { configMapAsVariables } from "./parts/configmap-env.js";
import { configMapKeyAsVariable } from "./parts/configmap-key-env.js";
import { configMapAsFiles } from "./parts/configmap-volume.js";
import { podFactsAsVariables } from "./parts/downward-env.js";
import { podFactsAsFiles } from "./parts/downward-volume.js";
import { initContainer } from "./parts/init-container.js";
import { lifecycleHooks } from "./parts/lifecycle-hooks.js";
import { livenessByExec } from "./parts/liveness-exec.js";
import { livenessByGrpc } from "./parts/liveness-grpc.js";
import { livenessByHttp } from "./parts/liveness-http.js";
import { livenessByTcp } from "./parts/liveness-tcp.js";
import { readinessByHttp } from "./parts/readiness-http.js";
import { readinessByTcp } from "./parts/readiness-tcp.js";
import { resources } from "./parts/resources.js";
import { secretAsVariables } from "./parts/secret-env.js";
import { secretKeyAsVariable } from "./parts/secret-key-env.js";
import { secretAsFiles } from "./parts/secret-volume.js";
import { restrictedContainer } from "./parts/security-restricted.js";
import { restrictedPod } from "./parts/security-restricted-pod.js";
import { sidecar } from "./parts/sidecar.js";
import { startupByHttp } from "./parts/startup-http.js";
import { tolerations } from "./parts/tolerations.js";
import { topologySpread } from "./parts/topology-spread.js";
import { claimWithMount } from "./parts/volume-claim.js";
import { volumeWithMount } from "./parts/volume-mount.js";
import type { PatternSnippet } from "./pattern.js";
import { adapterPattern } from "./patterns/adapter.js";
import { ambassadorPattern } from "./patterns/ambassador.js";
import { sidecarPattern } from "./patterns/sidecar.js";
import type { ManifestSnippet, PartSnippet } from "./snippet.js";

/** Whole manifests, in the order in which an empty file offers them. */
export const manifestSnippets: readonly ManifestSnippet[] = [
  pod, podWithSidecar, podWithLogCollector, podWithAdapter, podWithAmbassador, podWithInitContainer, staticPod, jobWithSidecar,
  deployment, service, cronJob, configMap, secret,
];

/** Parts of manifests. */
export const partSnippets: readonly PartSnippet[] = [
  livenessByHttp, livenessByExec, livenessByGrpc, livenessByTcp, readinessByHttp, readinessByTcp, startupByHttp, resources,
  volumeWithMount, claimWithMount, configMapAsFiles, secretAsFiles, configMapAsVariables, secretAsVariables,
  configMapKeyAsVariable, secretKeyAsVariable, podFactsAsVariables, podFactsAsFiles, restrictedContainer, restrictedPod,
  lifecycleHooks, antiAffinity, topologySpread, tolerations, sidecar, initContainer,
];

/** Helpers for existing pods. */
export const patternSnippets: readonly PatternSnippet[] = [sidecarPattern, adapterPattern, ambassadorPattern];
