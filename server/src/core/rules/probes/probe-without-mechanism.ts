import { entryOf } from "../../document/node.js";
import { nodeAt } from "../../document/read.js";
import { removeAt, targetOf } from "../../fixes/write-value.js";
import { containerAround } from "../../pod/containers.js";
import { likelyPorts, portsOf } from "../../pod/ports.js";
import { lastName } from "../field-name.js";
import type { Candidate, CauseRule } from "../rule.js";

/** A probe or hook that does not say what to do. */
export const probeWithoutMechanism: CauseRule = {
  explains: "cause",
  code: "probe-without-mechanism",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: ["H", "P"],
  summary: { en: "A probe or a hook that does not say what to do.", ko: "무엇을 할지 적지 않은 프로브나 훅입니다." },
  why: {
    en: "A probe asks in one way: httpGet, tcpSocket, grpc or exec; a hook does httpGet, exec or sleep.",
    ko: "프로브는 httpGet, tcpSocket, grpc, exec 중 하나로 확인하고 훅은 httpGet, exec, sleep 중 하나를 실행합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#probe-check-methods",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      livenessProbe:
        periodSeconds: 5
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      livenessProbe:
        periodSeconds: 5
        tcpSocket:
          port: 80
`,
  title: ({ cause }) => ({
    en: `"${lastName(cause.field)}" does not say what to do: add ${ways(cause.field)}`,
    ko: `"${lastName(cause.field)}"에 무엇을 할지 적혀 있지 않습니다. ${ways(cause.field)} 중 하나를 추가하세요`,
  }),
  fixes: (context): readonly Candidate[] => {
    const owner = targetOf(context);
    const container = containerAround(context, context.at.path);
    const [named] = container === undefined ? [] : portsOf(container).filter(({ name }) => name !== undefined);
    const port = named?.name ?? likelyPorts(context, container)[0];
    const isHook = owner.includes("lifecycle");
    const remove = removeAt(owner);
    const add = (mechanism: string, value: unknown): Candidate => ({
      title: { en: `Add "${mechanism}"`, ko: `"${mechanism}" 추가하기` },
      edits: [{ set: nodeAt(context.root, owner)?.kind === "mapping" ? [...owner, mechanism] : owner, to: nodeAt(context.root, owner)?.kind === "mapping" ? value : { [mechanism]: value } }],
    });
    const begun = mechanisms.filter((name) => entryOf(nodeAt(context.root, owner), name) !== undefined);
    const completed = begun.map((name) => add(name, valueOf(name, port ?? 8080)));
    if (0 < completed.length) return completed;
    if (isHook) return [add("exec", { command: ["sleep", "5"] }), add("sleep", { seconds: 5 }), remove];
    if (port === undefined) return [add("exec", { command: ["true"] }), add("tcpSocket", { port: 8080 }), remove];
    return [add("httpGet", { path: "/", port }), add("tcpSocket", { port }), remove];
  },
};

const mechanisms: readonly string[] = ["exec", "httpGet", "tcpSocket", "grpc", "sleep"];

/** What a mechanism that is named and left empty needs. */
function valueOf(mechanism: string, port: string | number): unknown {
  if (mechanism === "exec") return { command: ["true"] };
  if (mechanism === "sleep") return { seconds: 5 };
  return mechanism === "httpGet" ? { path: "/", port } : { port };
}

function ways(field: string): string {
  return field.includes("lifecycle") ? "exec, httpGet, sleep" : "httpGet, tcpSocket, grpc, exec";
}
