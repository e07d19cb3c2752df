import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { request } from "node:https";
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline";
import { KubeConfig } from "@kubernetes/client-node";
import { ClusterConnection } from "../../client/src/cluster-access/connection.js";

/** A real API server of these tests. */
export interface TestCluster {
  readonly url: string;
  readonly token: string;
  /** Its certificate and key in PEM, good for any server on this machine. */
  readonly certificate: string;
  readonly key: string;
  /** Stores an object, and answers what is stored; fails the test if the server refuses. */
  create(path: string, object: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts the tests' API server; its program is built when it is missing, which takes minutes. */
export async function startCluster(...options: readonly string[]): Promise<TestCluster> {
  const apiserver = fileURLToPath(new URL("../../apiserver", import.meta.url));
  const program = execFileSync("go", ["run", "./conformance", "-locate-cluster"], { cwd: apiserver, encoding: "utf8" }).trim();
  const server = spawn(program, [...options], { stdio: ["pipe", "pipe", "ignore"] });
  const [line] = (await once(createInterface(server.stdout), "line")) as [string];
  const { url, token, certificate, key } = JSON.parse(line) as Readonly<Record<"url" | "token" | "certificate" | "key", string>>;
  return {
    url,
    token,
    certificate: readFileSync(certificate, "utf8"),
    key: readFileSync(key, "utf8"),
    create: (path, object) => post(`${url}${path}`, token, object),
    stop: async () => {
      const ended = once(server, "exit");
      server.stdin.end();
      await ended;
    },
  };
}

/** A connection as a kubeconfig would give it. */
export function connectionTo(server: string, token: string, more: { readonly namespace?: string; readonly seconds?: number } = {}): ClusterConnection {
  const config = new KubeConfig();
  config.loadFromOptions({
    clusters: [{ name: "test", server, skipTLSVerify: true }],
    users: [{ name: "tester", token }],
    contexts: [{ name: "test", cluster: "test", user: "tester", namespace: more.namespace }],
    currentContext: "test",
  });
  return new ClusterConnection(config, more.seconds ?? 20);
}

function post(url: string, token: string, object: unknown): Promise<unknown> {
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", headers, rejectUnauthorized: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        if (response.statusCode === 201) resolve(JSON.parse(Buffer.concat(parts).toString()));
        else reject(new Error(`${url} answers ${response.statusCode}: ${Buffer.concat(parts).toString()}`));
      });
    });
    sent.on("error", reject);
    sent.end(JSON.stringify(object));
  });
}
