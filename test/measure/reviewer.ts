import { isDeepStrictEqual } from "node:util";
import type { EngineFailure, Review } from "../../server/src/core/engine/contract.js";
import type { EngineHost } from "../../server/src/host/engine-host.js";
import { nodeEngine } from "../../server/src/host/node-engine.js";
import { dist } from "../lsp/language-client.js";

/** The engine by itself, as the judge of texts that fixes made: nothing of the language server is in between. */
export class Reviewer {
  private readonly engine: EngineHost = nodeEngine(dist);

  async review(manifest: string, explain: "explain" | "judge" = "judge"): Promise<Review> {
    const answer: Review | EngineFailure = await this.engine.ask<Review>({ op: "review", manifest, options: { explain: explain === "explain" } });
    if ("failure" in answer) throw new Error(answer.failure);
    return answer;
  }

  async isAccepted(manifest: string): Promise<boolean> {
    return (await this.review(manifest)).status === 201;
  }

  /** The object that an accepted manifest makes, comparable; undefined for a refused one. */
  async objectOf(manifest: string): Promise<unknown> {
    const review = await this.review(manifest, "explain");
    return review.status === 201 ? comparable(review.object) : undefined;
  }

  dispose(): void {
    this.engine.dispose();
  }
}

export function isSameObject(one: unknown, other: unknown): boolean {
  return one !== undefined && isDeepStrictEqual(comparable(one), comparable(other));
}

/** Without what differs from one create to the next: uids (a Job's labels hold its own), times, field managers, random suffixes. */
function comparable(object: unknown): unknown {
  const { metadata } = object as { readonly metadata?: { readonly name?: string; readonly generateName?: string } };
  const text = JSON.stringify(object);
  const named = metadata?.generateName === undefined || metadata.name === undefined ? text : text.replaceAll(metadata.name, `${metadata.generateName}xxxxx`);
  return JSON.parse(named, (key, value: unknown) => {
    if (key === "uid" || key === "creationTimestamp" || key === "managedFields") return undefined;
    if (typeof value !== "string") return value;
    return value.replace(/^kube-api-access-[a-z0-9]{5}$/, "kube-api-access-xxxxx").replace(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, "uid");
  });
}
