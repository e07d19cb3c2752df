import { once } from "node:events";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { IncomingMessage } from "node:http";
import type { TestCluster } from "./cluster-program.js";

/** A mutating admission webhook as a service mesh has it. */
export interface PodWebhook {
  stop(): Promise<void>;
}

/** What it does to every pod: one more container, another pull policy, a label, and memory for the first container. */
const patch = [
  { op: "add", path: "/spec/containers/-", value: { name: "proxy", image: "mesh.example.com/proxy:1.4", resources: { requests: { cpu: "20m", memory: "32Mi" }, limits: { memory: "64Mi" } } } },
  { op: "replace", path: "/spec/containers/0/imagePullPolicy", value: "Always" },
  { op: "add", path: "/metadata/labels", value: { "mesh.example.com/injected": "true" } },
  { op: "add", path: "/spec/containers/0/resources/limits/example.com~1slots", value: "2" },
  { op: "add", path: "/spec/containers/0/resources/requests/example.com~1slots", value: "2" },
];

/** Starts the webhook and registers it for the pods of one namespace. */
export async function startPodWebhook(cluster: TestCluster, namespace: string): Promise<PodWebhook> {
  const server = createServer({ cert: cluster.certificate, key: cluster.key }, async (request, response) => {
    const { request: asked } = (await bodyOf(request)) as { readonly request: { readonly uid: string } };
    const patched = { uid: asked.uid, allowed: true, patchType: "JSONPatch", patch: Buffer.from(JSON.stringify(patch)).toString("base64") };
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ apiVersion: "admission.k8s.io/v1", kind: "AdmissionReview", response: patched }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const webhook = {
    name: "inject.mesh.example.com",
    clientConfig: { url: `https://127.0.0.1:${port}/inject`, caBundle: Buffer.from(cluster.certificate).toString("base64") },
    namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": namespace } },
    rules: [{ apiGroups: [""], apiVersions: ["v1"], operations: ["CREATE"], resources: ["pods"] }],
    sideEffects: "None",
    admissionReviewVersions: ["v1"],
    failurePolicy: "Fail",
  };
  const configuration = { apiVersion: "admissionregistration.k8s.io/v1", kind: "MutatingWebhookConfiguration", metadata: { name: "mesh" }, webhooks: [webhook] };
  await cluster.create("/apis/admissionregistration.k8s.io/v1/mutatingwebhookconfigurations", configuration);
  return {
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString());
}
