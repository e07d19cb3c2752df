import assert from "node:assert/strict";
import { createServer } from "node:net";
import { once } from "node:events";
import { after, before, describe, test } from "node:test";
import { dryRun, liveObject, nodesOf } from "../../client/src/cluster-access/ask-cluster.js";
import { differencesOf } from "../../client/src/cluster/differences.js";
import { asWritten, isFields, withoutGenerated, type Fields } from "../../client/src/cluster/generated-values.js";
import { nodeShapes } from "../../client/src/cluster/node-shapes.js";
import { ClusterError } from "../../client/src/cluster/problem.js";
import { formatFieldPath } from "../../server/src/core/document/field-path.js";
import { isFailure } from "../../server/src/core/engine/ask.js";
import type { Review } from "../../server/src/core/engine/contract.js";
import { analyseAsWritten } from "../../server/src/core/analysis/structure.js";
import { clusterObjects, type ClusterObject } from "../../server/src/core/views/cluster-objects.js";
import { engine } from "../fixtures/engine.js";
import { connectionTo, startCluster, type TestCluster } from "./cluster-program.js";
import { startPodWebhook } from "./pod-webhook.js";

const namespace = "limited";

const limitRange = {
  apiVersion: "v1", kind: "LimitRange", metadata: { name: "sizes" },
  spec: { limits: [{ type: "Container", default: { memory: "256Mi" }, defaultRequest: { cpu: "100m", memory: "128Mi" } }] },
};

const pod = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: app
      image: nginx:1.29
`;

const meshed = "meshed";

const service = `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports: [{port: 80}]
`;

const never = new AbortController().signal;

/** The only object of a manifest, with what the engine makes of it. */
async function objectOf(manifest: string): Promise<ClusterObject> {
  const ask = await engine();
  const review = await ask<Review>({ op: "review", manifest, options: { explain: true } });
  assert.ok(!isFailure(review));
  const [object] = clusterObjects(analyseAsWritten(manifest), review);
  assert.ok(object);
  return object;
}

function offlineOf({ offline }: ClusterObject): Fields {
  assert.ok(isFields(offline));
  return offline;
}

async function problemOf(asking: Promise<unknown>): Promise<ClusterError["problem"]> {
  try {
    await asking;
  } catch (error) {
    assert.ok(error instanceof ClusterError, String(error));
    return error.problem;
  }
  return assert.fail("The cluster answered.");
}

/** Asks again until the answer is good, or ten seconds have passed. */
async function until<Answer>(ask: () => Promise<Answer>, isGood: (answer: Answer) => boolean): Promise<Answer> {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (isGood(answer) || end < Date.now()) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

describe("a dry run on a cluster", () => {
  let cluster: TestCluster;
  const versions = { offline: "1.36" };

  before(async () => {
    cluster = await startCluster();
    await cluster.create("/api/v1/namespaces", { apiVersion: "v1", kind: "Namespace", metadata: { name: namespace } });
    const account = { apiVersion: "v1", kind: "ServiceAccount", metadata: { name: "default" } };
    await cluster.create(`/api/v1/namespaces/${namespace}/serviceaccounts`, account);
    await cluster.create(`/api/v1/namespaces/${namespace}/limitranges`, limitRange);
    await cluster.create("/api/v1/namespaces", { apiVersion: "v1", kind: "Namespace", metadata: { name: meshed } });
    await cluster.create(`/api/v1/namespaces/${meshed}/serviceaccounts`, account);
    await cluster.create(`/api/v1/namespaces/${meshed}/limitranges`, limitRange);
  });
  after(() => cluster.stop());

  test("differs in nothing where the cluster adds nothing of its own", async () => {
    const object = await objectOf(pod);
    const answer = await dryRun(connectionTo(cluster.url, cluster.token), object, never);
    assert.equal(answer.version, "1.36");
    assert.deepEqual(differencesOf(withoutGenerated(offlineOf(object)), withoutGenerated(answer.object), { against: "dry-run", versions }), []);
  });

  test("shows what a LimitRange of the namespace sets", async () => {
    const object = await objectOf(pod);
    const answer = await dryRun(connectionTo(cluster.url, cluster.token, { namespace }), object, never);
    const differences = differencesOf(withoutGenerated(offlineOf(object)), withoutGenerated(answer.object), { against: "dry-run", versions });
    const told = Object.fromEntries(differences.map(({ path, origin }) => [formatFieldPath(path), origin]));
    assert.deepEqual(told, {
      "metadata.annotations[kubernetes.io/limit-ranger]": "limit-range",
      "metadata.namespace": "namespace",
      "spec.containers[0].resources.limits.memory": "limit-range",
      "spec.containers[0].resources.requests.cpu": "limit-range",
      "spec.containers[0].resources.requests.memory": "limit-range",
      "status.qosClass": "limit-range",
    });
  });

  test("tells what a webhook changes from what a LimitRange sets", async () => {
    const webhook = await startPodWebhook(cluster, meshed);
    const object = await objectOf(pod);
    const connection = connectionTo(cluster.url, cluster.token, { namespace: meshed });
    // The API server learns of a new webhook by watching.
    const answer = await until(() => dryRun(connection, object, never), ({ object: { spec } }) => JSON.stringify(spec).includes("mesh.example.com"));
    await webhook.stop();
    const differences = differencesOf(withoutGenerated(offlineOf(object)), withoutGenerated(answer.object), { against: "dry-run", versions });
    const told = Object.fromEntries(differences.map(({ path, origin }) => [formatFieldPath(path), origin]));
    assert.deepEqual(told, {
      "metadata.annotations[kubernetes.io/limit-ranger]": "limit-range",
      "metadata.labels[mesh.example.com/injected]": "webhook",
      "metadata.namespace": "namespace",
      "spec.containers[0].imagePullPolicy": "webhook",
      "spec.containers[0].resources.limits[example.com/slots]": "webhook",
      "spec.containers[0].resources.limits.memory": "limit-range",
      "spec.containers[0].resources.requests.cpu": "limit-range",
      "spec.containers[0].resources.requests[example.com/slots]": "webhook",
      "spec.containers[0].resources.requests.memory": "limit-range",
      "spec.containers[1]": "webhook",
      "status.qosClass": "limit-range",
    });
  });

  test("takes the sizes of its nodes", async () => {
    for (const name of ["one", "two"]) {
      const status = { allocatable: { cpu: "3920m", memory: "15264216Ki", pods: "58" } };
      await cluster.create("/api/v1/nodes", { apiVersion: "v1", kind: "Node", metadata: { name, labels: { "node.kubernetes.io/instance-type": "m5.xlarge" } }, status });
    }
    const nodes = await nodesOf(connectionTo(cluster.url, cluster.token), never);
    assert.deepEqual(nodeShapes(nodes), [{ name: "m5.xlarge (×2)", cpu: "3920m", memory: "14.5Gi", pods: "58" }]);
  });

  test("tells addresses that the cluster handed out to a live object", async () => {
    const object = await objectOf(service);
    const spec = { selector: { app: "web" }, ports: [{ port: 80 }] };
    await cluster.create("/api/v1/namespaces/default/services", { apiVersion: "v1", kind: "Service", metadata: { name: "web" }, spec });
    const live = await liveObject(connectionTo(cluster.url, cluster.token), object, never);
    const differences = differencesOf(asWritten(offlineOf(object)), asWritten(live.object), { against: "live", versions });
    assert.deepEqual([...new Set(differences.map(({ origin }) => origin))], ["allocated"]);
  });

  test("of an object that exists already is one of changing it", async () => {
    const connection = connectionTo(cluster.url, cluster.token);
    const settings = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {mode: quiet}\n";
    await cluster.create("/api/v1/namespaces/default/configmaps", { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "settings" }, data: { mode: "loud" } });
    const object = await objectOf(settings);
    assert.equal((await dryRun(connection, object, never)).by, "apply");
    const live = await liveObject(connection, object, never);
    const differences = differencesOf(asWritten(offlineOf(object)), asWritten(live.object), { against: "live", versions });
    assert.deepEqual(differences, [{ path: ["data", "mode"], offline: "quiet", cluster: "loud", origin: "live" }]);
  });

  test("is refused in the server's words", async () => {
    const object = await objectOf(pod.replace("name: app", "name: App"));
    const problem = await problemOf(dryRun(connectionTo(cluster.url, cluster.token), object, never));
    assert.equal(problem.kind, "refused");
    assert.match("detail" in problem ? problem.detail : "", /spec\.containers\[0\]\.name/);
  });

  test("says that the namespace is missing", async () => {
    const object = await objectOf(pod);
    const problem = await problemOf(dryRun(connectionTo(cluster.url, cluster.token, { namespace: "nowhere" }), object, never));
    assert.deepEqual(problem, { kind: "missing-namespace", namespace: "nowhere" });
  });

  test("says that there is no such live object", async () => {
    const problem = await problemOf(liveObject(connectionTo(cluster.url, cluster.token), await objectOf(pod), never));
    assert.deepEqual(problem, { kind: "not-there", name: "web", namespace: "default" });
  });

  test("says that the credentials are no longer good", async () => {
    const problem = await problemOf(dryRun(connectionTo(cluster.url, "expired"), await objectOf(pod), never));
    assert.deepEqual(problem, { kind: "expired-credentials", context: "test" });
  });

  test("says that the account may not do it", async () => {
    const request = { apiVersion: "authentication.k8s.io/v1", kind: "TokenRequest", spec: {} };
    const issued = await cluster.create("/api/v1/namespaces/default/serviceaccounts/default/token", request);
    const { token } = (issued as { readonly status: { readonly token: string } }).status;
    const problem = await problemOf(dryRun(connectionTo(cluster.url, token), await objectOf(pod), never));
    assert.equal(problem.kind, "no-permission");
    assert.match("detail" in problem ? problem.detail : "", /cannot create resource "pods"/);
    const ofNodes = await problemOf(nodesOf(connectionTo(cluster.url, token), never));
    assert.equal(ofNodes.kind, "no-permission");
  });

  test("says that the kind is not served", async () => {
    const object = { ...(await objectOf(pod)), apiVersion: "example.com/v1" };
    const problem = await problemOf(dryRun(connectionTo(cluster.url, cluster.token), object, never));
    assert.deepEqual(problem, { kind: "not-served", apiVersion: "example.com/v1", objectKind: "Pod" });
  });
});

describe("a dry run on a cluster of another version", () => {
  let cluster: TestCluster;
  before(async () => (cluster = await startCluster("-emulated-version", "1.33")));
  after(() => cluster.stop());

  test("lacks what that version does not know", async () => {
    const object = await objectOf(pod.replace("spec:", "spec:\n  hostnameOverride: web.example.com"));
    const answer = await dryRun(connectionTo(cluster.url, cluster.token), object, never);
    assert.equal(answer.version, "1.33");
    const differences = differencesOf(withoutGenerated(offlineOf(object)), withoutGenerated(answer.object), { against: "dry-run", versions: { offline: "1.36", cluster: "1.33" } });
    assert.deepEqual(differences, [{ path: ["spec", "hostnameOverride"], offline: "web.example.com", origin: "other-version" }]);
  });
});

describe("a cluster that does not answer", () => {
  test("is unreachable where nobody listens", async () => {
    const free = createServer().listen(0, "127.0.0.1");
    await once(free, "listening");
    const { port } = free.address() as { port: number };
    free.close();
    await once(free, "close");
    const problem = await problemOf(dryRun(connectionTo(`https://127.0.0.1:${port}`, "any"), await objectOf(pod), never));
    assert.equal(problem.kind, "unreachable");
    assert.match("detail" in problem ? problem.detail : "", /ECONNREFUSED/);
  });

  test("is given up after a while, or when the reader says so", async () => {
    const silent = createServer(() => {}).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const url = `https://127.0.0.1:${(silent.address() as { port: number }).port}`;
    const object = await objectOf(pod);
    const late = await problemOf(dryRun(connectionTo(url, "any", { seconds: 0.2 }), object, never));
    assert.deepEqual(late, { kind: "timed-out", server: url, seconds: 0.2 });
    const cancelling = new AbortController();
    setTimeout(() => cancelling.abort(), 100);
    assert.deepEqual(await problemOf(dryRun(connectionTo(url, "any"), object, cancelling.signal)), { kind: "cancelled" });
    silent.close();
  });
});
