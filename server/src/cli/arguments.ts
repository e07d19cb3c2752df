import { parseArgs } from "node:util";
import type { PodSecurityLevel } from "../core/engine/contract.js";
import { defaultStaticPods } from "../session/static-pods.js";
import { languageOf, type Language } from "../core/language/text.js";

/** What a person or a script asked for. */
export interface Command {
  readonly name: "check" | "preview";
  readonly paths: readonly string[];
  readonly format: "text" | "json";
  readonly language: Language;
  readonly kubernetesVersion: string | undefined;
  readonly podSecurity: PodSecurityLevel | undefined;
  /** The node whose kubelet reads the files; undefined for files that are sent to the API server. */
  readonly staticPodNode: string | undefined;
  /** Files, folders or globs with LimitRanges and ResourceQuotas that the cluster is supposed to have. */
  readonly limits: readonly string[];
}

export type Parsed =
  | { readonly state: "command"; readonly command: Command }
  | { readonly state: "help" }
  | { readonly state: "version" }
  | { readonly state: "wrong"; readonly detail: string };

export const usage = `podsmith: says what the Kubernetes API server would say to a manifest, without a cluster

  podsmith check   [options] PATH…   judge every document
  podsmith preview [options] PATH…   show the object that would result, and where each default comes from

PATH is a file, a folder (its .yaml, .yml and .json files), a glob, or - for standard input.

  --format text|json             one JSON line a document with json   (text)
  --kubernetes-version 1.33…     behave as another minor version      (1.36)
  --pod-security LEVEL           baseline or restricted
  --limits PATH                  reckon with the LimitRanges and ResourceQuotas there, each in its namespace; may be repeated
  --static-pod[=NODE]            as the kubelet of NODE reads its manifest folder   (node1)
  --language en|ko               of our explanations; the server's words stay English
  --help, --version

Exit code: 0 all accepted, 1 at least one refused, 2 wrong usage or something that could not be read or judged, 130 interrupted.
`;

export function parseArguments(words: readonly string[], environmentLanguage: string | undefined): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: words.map((word) => (word === "--static-pod" ? `--static-pod=${defaultStaticPods.nodeName}` : word)),
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        language: { type: "string" },
        "kubernetes-version": { type: "string" },
        "pod-security": { type: "string" },
        "static-pod": { type: "string" },
        limits: { type: "string", multiple: true, default: [] },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
    if (values.help) return { state: "help" };
    if (values.version) return { state: "version" };
    const [name, ...paths] = positionals;
    if (name !== "check" && name !== "preview") return wrong(name === undefined ? "Say what to do: check or preview." : `There is no command "${name}".`);
    if (paths.length === 0) return wrong("Name at least one file, folder or glob, or - for standard input.");
    if (values.format !== "text" && values.format !== "json") return wrong(`There is no format "${values.format}".`);
    const podSecurity = values["pod-security"];
    if (podSecurity !== undefined && podSecurity !== "baseline" && podSecurity !== "restricted" && podSecurity !== "privileged") {
      return wrong(`There is no Pod Security level "${podSecurity}".`);
    }
    const kubernetesVersion = values["kubernetes-version"];
    if (kubernetesVersion !== undefined && !/^1\.\d+$/.test(kubernetesVersion)) return wrong(`"${kubernetesVersion}" is no version such as 1.34.`);
    const language = languageOf(values.language ?? environmentLanguage);
    return { state: "command", command: { name, paths, format: values.format, language, kubernetesVersion, podSecurity, staticPodNode: values["static-pod"], limits: values.limits } };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

function wrong(detail: string): Parsed {
  return { state: "wrong", detail };
}
