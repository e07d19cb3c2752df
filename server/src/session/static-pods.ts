import picomatch from "picomatch/posix";
import { URI } from "vscode-uri";
import type { StaticPodOptions } from "../core/engine/contract.js";

/** Which files the kubelet reads, and on which node. */
export interface StaticPodSettings {
  /** Globs over the whole path, with `/` between folders on every system. */
  readonly paths: readonly string[];
  readonly nodeName: string;
}

export const defaultStaticPods: StaticPodSettings = { paths: ["**/etc/kubernetes/manifests/*"], nodeName: "node1" };

/** Says which files are static pods: those in a manifest folder, and those that the reader said so of. */
export class StaticPods {
  private isInFolder = matcherOf(defaultStaticPods.paths);
  private nodeName = defaultStaticPods.nodeName;
  private readonly chosen = new Map<string, boolean>();

  /** Answers the globs that are not looked at, for a long name could take hours with them. */
  configure({ paths, nodeName }: StaticPodSettings): readonly string[] {
    this.isInFolder = matcherOf(paths);
    this.nodeName = nodeName;
    return paths.filter((glob) => !isQuick(glob));
  }

  /** How the kubelet reads this file; undefined for a file that is sent to the API server. */
  of(uri: string): StaticPodOptions | undefined {
    const { path } = URI.parse(uri);
    const isStatic = this.chosen.get(uri) ?? this.isInFolder(path);
    return isStatic ? { nodeName: this.nodeName, path } : undefined;
  }

  /** Takes over what the reader said earlier. */
  choose(choices: Readonly<Record<string, boolean>>): void {
    for (const [uri, isStatic] of Object.entries(choices)) this.chosen.set(uri, isStatic);
  }

  /** Turns a file into a static pod, or back. */
  toggle(uri: string): void {
    this.chosen.set(uri, this.of(uri) === undefined);
  }
}

/** Of a path's name, and of the whole path: a glob with more wildcards names no folder, and may take hours on a long name. */
const mostWildcardsInName = 2;
const mostWildcards = 6;

function matcherOf(paths: readonly string[]): (path: string) => boolean {
  return picomatch(paths.filter(isQuick), { dot: true, noextglob: true });
}

/** The globs come from the settings of a workspace, which anybody may have written. */
function isQuick(glob: string): boolean {
  const wildcards = (text: string): number => text.match(/\*+/g)?.length ?? 0;
  return wildcards(glob) <= mostWildcards && glob.split("/").every((name) => wildcards(name) <= mostWildcardsInName);
}
