import { request as requestPlainly } from "node:http";
import { request as requestSecurely, type RequestOptions } from "node:https";
import type { KubeConfig } from "@kubernetes/client-node";
import { ClusterError, type ClusterProblem } from "../cluster/problem.js";

export interface ClusterRequest {
  readonly method: "GET" | "POST" | "PATCH";
  /** Path below the server's address, with the query. */
  readonly path: string;
  readonly body?: { readonly text: string; readonly type: string };
}

export interface ClusterResponse {
  readonly status: number;
  /** The parsed JSON; the text where it is none. */
  readonly body: unknown;
}

/** Seconds that credentials or one answer may take. */
const patience = 20;

/** Speaks to the cluster of one context, with its credentials and proxy. */
export class ClusterConnection {
  readonly context: string;
  readonly server: string;
  /** The context's namespace; undefined where it names none. */
  readonly namespace: string | undefined;

  constructor(private readonly config: KubeConfig, private readonly seconds = patience) {
    this.context = config.getCurrentContext();
    this.server = config.getCurrentCluster()?.server ?? "";
    this.namespace = config.getContextObject(this.context)?.namespace;
  }

  /** Asks once. Throws a `ClusterError` where there is no answer; a refusal is one. */
  async request(asked: ClusterRequest, signal: AbortSignal): Promise<ClusterResponse> {
    const limit = AbortSignal.timeout(this.seconds * 1000);
    const either = AbortSignal.any([signal, limit]);
    try {
      const options: RequestOptions = { method: asked.method, headers: headersFor(asked) };
      await orAborted(this.authenticate(options), either);
      return await this.send(asked, { ...options, signal: either });
    } catch (error) {
      if (signal.aborted) throw new ClusterError({ kind: "cancelled" });
      if (limit.aborted) throw new ClusterError({ kind: "timed-out", server: this.server, seconds: this.seconds });
      throw error instanceof ClusterError ? error : new ClusterError(this.problemOf(error));
    }
  }

  private async authenticate(options: RequestOptions): Promise<void> {
    try {
      await this.config.applyToHTTPSOptions(options);
    } catch (error) {
      throw new ClusterError({ kind: "no-credentials", detail: sentenceOf(error) });
    }
  }

  private send(asked: ClusterRequest, options: RequestOptions): Promise<ClusterResponse> {
    const url = new URL(`${this.server.replace(/\/+$/, "")}${asked.path}`);
    const start = url.protocol === "http:" ? requestPlainly : requestSecurely;
    return new Promise((resolve, reject) => {
      const sent = start(url, options, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", reject);
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body: parsed(Buffer.concat(parts).toString("utf8")) }));
      });
      sent.on("error", reject);
      sent.end(asked.body?.text);
    });
  }

  private problemOf(error: unknown): ClusterProblem {
    const { server } = this;
    const code = String((error as { readonly code?: unknown } | undefined)?.code ?? "");
    const detail = sentenceOf(error);
    return /CERT|SIGNATURE|ISSUER|ALTNAME|TLS|SSL/.test(code) ? { kind: "untrusted-certificate", server, detail } : { kind: "unreachable", server, detail };
  }
}

function headersFor({ body }: ClusterRequest): Record<string, string | number> {
  const accepted = { Accept: "application/json", "User-Agent": "podsmith" };
  return body === undefined ? accepted : { ...accepted, "Content-Type": body.type, "Content-Length": Buffer.byteLength(body.text) };
}

/** Stops waiting for what cannot be stopped, such as a plugin that asks a person to log in. */
async function orAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  let giveUp: () => void = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    giveUp = () => reject(signal.reason as Error);
    signal.addEventListener("abort", giveUp);
  });
  try {
    await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", giveUp);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The first line that an error says anything in; some have none of their own, but one for each address that was tried. */
function sentenceOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === "") return sentenceOf(error.errors[0]);
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n").map((line) => line.trim()).find((line) => line !== "") ?? String(error);
}
