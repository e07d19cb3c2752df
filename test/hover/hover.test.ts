import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { LineIndex } from "../../server/src/core/document/line-index.js";
import type { Language } from "../../server/src/core/language/text.js";
import { wrapSnippet } from "../fixtures/snippet.js";
import { hoverMarkdown } from "./hover-markdown.js";

interface Case {
  readonly title: string;
  /** A manifest, or a part of one that `wrapSnippet` knows; `$0` is where the pointer rests. */
  readonly text: string;
  readonly shows?: readonly string[];
  readonly hides?: readonly string[];
  readonly language?: Language;
}

async function hoverIn({ text, language }: Case): Promise<string | undefined> {
  const clean = text.replace("$0", "");
  const { line, character } = new LineIndex(clean).positionAt(text.indexOf("$0"));
  const wrapped = wrapSnippet(clean);
  return hoverMarkdown(wrapped.text, { line: line + wrapped.lines, character: character + wrapped.columns }, language);
}

function suite(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const each of cases) {
      test(each.title, async () => {
        const markdown = await hoverIn(each);
        for (const text of each.shows ?? []) assert.ok(markdown?.includes(text), `lacks "${text}":\n${markdown}`);
        for (const text of each.hides ?? []) assert.ok(!markdown?.includes(text), `holds "${text}":\n${markdown}`);
        if (each.shows === undefined && each.hides === undefined) assert.equal(markdown, undefined);
      });
    }
  });
}

const deployment = (spec: string, more = ""): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}${more}
  template:
    metadata: {labels: {app: web}}
    spec:
${spec.replace(/^/gm, "      ")}
`;

suite("fields", [
  { title: "say their type, need and meaning", text: "restart$0Policy: Never", shows: ["restartPolicy: string", "optional", "**`Never`** *(here)*", "Kubernetes' own words:", "https://kubernetes.io/docs/"] },
  { title: "say what they would be if left out", text: "restartPolicy: Ne$0ver", shows: ["**If left out:** `Always`"] },
  { title: "say so where that is the same", text: "dnsPo$0licy: ClusterFirst", shows: ["**If left out:** `ClusterFirst` as well"] },
  { title: "say what they are when nothing is written", text: "dnsPolicy: $0\nhostname: a", shows: ["**Effective here:** `ClusterFirst`"] },
  { title: "ask the engine where that depends on the rest", text: "containers: [{name: app, image: nginx, imagePull$0Policy: Never}]", shows: ["**If left out:** `Always`"] },
  { title: "say how a value is stored", text: "containers: [{name: app, image: a:1, resources: {limits: {memory: 10$024Mi}}}]", shows: ["**Stored as:** `1Gi`"] },
  { title: "say what is filled in below them", text: "metadata: {name: pod}\nsp$0ec:\n  containers: [{name: app, image: a:1}]", shows: ["`enableServiceLinks: true`", "`priority: 0`", "**Filled in here**"] },
  { title: "say it for an item at its name", text: "containers:\n- na$0me: app\n  image: a:1", shows: ["`imagePullPolicy: IfNotPresent`", "`terminationMessagePolicy: File`"] },
  { title: "say it for an item at its dash", text: "containers:\n$0- name: app\n  image: a:1", shows: ["containers[0]: Container", "`imagePullPolicy: IfNotPresent`"] },
  { title: "speak Korean", text: "restart$0Policy: Never", language: "ko", shows: ["선택", "**생략하면:** `Always`", "*(현재 값)*", "쿠버네티스 공식 설명(영어):"] },
  { title: "that Kubernetes does not know have none", text: "flavo$0ur: sweet" },
  { title: "in what is no manifest have none", text: "name: $0web" },
]);

suite("what is added later", [
  {
    title: "requests appear when the pod is made",
    text: deployment("containers:\n- name: app\n  image: a:1\n  resour$0ces: {limits: {cpu: 1}}"),
    shows: ["**Added when the Pod is made**", "`requests: { cpu: \"1\" }`"],
  },
  { title: "a template's own defaults are there before", text: deployment("cont$0ainers:\n- name: app\n  image: a:1"), hides: ["Added when"] },
  { title: "percentages are counted in pods", text: deployment("containers: [{name: a, image: a:1}]", "\n  replicas: 5\n  strategy: {rollingUpdate: {max$0Surge: 25%}}"), shows: ["`25%` of 5 replicas: 2 more"] },
]);

suite("probes", [
  {
    title: "come to seconds with the defaults filled in",
    text: "containers: [{name: app, image: a:1, liveness$0Probe: {httpGet: {port: 80}, periodSeconds: 5}}]",
    shows: ["| 0 s | **5 s** | 1 s | 3 | 1 | 30 s |", "**First check:** 0–5 s", "11–16 s after the program hangs", "SIGKILL 30 s later", "there is no startup probe", "`GET http://<pod>:80/`"],
  },
  {
    title: "wait for the startup probe",
    text: "containers: [{name: app, image: a:1, liveness$0Probe: {tcpSocket: {port: 80}}, startupProbe: {tcpSocket: {port: 80}}}]",
    shows: ["up to 10 s after the startup probe has succeeded"],
    hides: ["there is no startup probe"],
  },
  {
    title: "of the start say how long that may take and who waits",
    text: "containers: [{name: app, image: a:1, readinessProbe: {tcpSocket: {port: 80}}, startup$0Probe: {exec: {command: [cat, /ok]}, failureThreshold: 30}}]",
    shows: ["**Time to start:** ≈ 5 min (290 s) for certain", "`readinessProbe` waits", "`cat /ok`"],
  },
  {
    title: "of readiness restart nothing",
    text: "containers: [{name: app, image: a:1, readiness$0Probe: {grpc: {port: 80}}}]",
    shows: ["leaves the endpoints", "**Back again:** 0–10 s"],
    hides: ["SIGTERM"],
  },
  {
    title: "have a grace period of their own",
    text: "terminationGracePeriodSeconds: 60\ncontainers: [{name: app, image: a:1, liveness$0Probe: {tcpSocket: {port: 80}, terminationGracePeriodSeconds: 5}}]",
    shows: ["| **5 s** |", "SIGKILL 5 s later"],
  },
  {
    title: "kill for good where nothing is restarted",
    text: "restartPolicy: Never\ncontainers: [{name: app, image: a:1, liveness$0Probe: {tcpSocket: {port: 80}}}]",
    shows: ["is not started again"],
  },
  { title: "say it at each parameter, too", text: "containers: [{name: app, image: a:1, livenessProbe: {tcpSocket: {port: 80}, failure$0Threshold: 1}}]", shows: ["1–11 s after the program hangs"] },
  { title: "take the port's number by its name", text: "containers: [{name: app, image: a:1, ports: [{name: web, containerPort: 8080}], liveness$0Probe: {httpGet: {port: web, path: /ok}}}]", shows: ["`GET http://<pod>:8080/ok`"] },
]);

const limited = (limits: string): string => `containers: [{name: app, image: a:1, resources: {limits: {${limits}}}}]`;

suite("resources", [
  { title: "bytes in both families", text: limited("memory: 128$0Mi"), shows: ["`128Mi` = 134,217,728 bytes = 128 MiB ≈ 134.2 MB", "OOMKilled"] },
  { title: "powers of ten", text: limited("memory: 128$0M"), shows: ["128,000,000 bytes ≈ 122.1 MiB = 128 MB"] },
  { title: "thousandths of a byte", text: limited("memory: 512$0m"), shows: ["0.512 bytes", "Surely `512Mi` was meant"] },
  { title: "single bytes", text: limited("memory: 51$02"), shows: ["`512Mi` may have been meant"] },
  { title: "cores and time", text: limited("cpu: 5$000m"), shows: ["0.5 of a core (50 %)", "50 ms of CPU time in every 100 ms"] },
  { title: "whole cores", text: limited("cpu: 0.$05"), shows: ["0.5 of a core"] },
  { title: "a whole limit", text: limited("cpu: $02"), shows: ["2 cores", "200 ms of CPU time in every 100 ms"] },
  { title: "other resources", text: limited("nvidia.com/gpu: $01"), shows: ["device plugin"] },
  {
    title: "the pod's totals, and what Guaranteed would take",
    text: "initContainers: [{name: side, image: a:1, restartPolicy: Always, resources: {requests: {cpu: 100m}}}]\ncontainers: [{name: app, image: a:1, resour$0ces: {requests: {cpu: 200m}, limits: {cpu: 1, memory: 1Gi}}}]",
    shows: ["| cpu | `300m` 0.3 |", "**QoS class Burstable**", "`side`: a cpu limit, a memory limit", "`app`: a cpu request equal to the limit"],
  },
  { title: "no resources at all", text: "containers: [{name: app, image: a:1, resour$0ces: {}}]", shows: ["nothing set", "**QoS class BestEffort**"] },
  { title: "a whole pod's budget", text: "resour$0ces: {limits: {cpu: 1, memory: 1Gi}}\ncontainers: [{name: app, image: a:1}]", shows: ["**QoS class Guaranteed**"], hides: ["**This container**"] },
]);

suite("images and commands", [
  { title: "what a short name stands for", text: "containers: [{name: app, image: ng$0inx}]", shows: ["`docker.io/library/nginx:latest`", "**Pull policy:** `Always`", "points to another image"] },
  { title: "a digest", text: `containers: [{name: app, image: "reg.example:5000/a/b@sha256:${"a".repeat(64)}$0"}]`, shows: ["**Pull policy:** `IfNotPresent`"], hides: ["Stands for"] },
  { title: "only arguments", text: "containers: [{name: app, image: a:1, ar$0gs: [--port, '80 80']}]", shows: ["<ENTRYPOINT of the image> --port '80 80'", "ENTRYPOINT stays"] },
  { title: "only a command", text: "containers: [{name: app, image: a:1, comm$0and: [sh]}]", shows: ["CMD is ignored"] },
  { title: "the order of containers", text: "initCont$0ainers: [{name: a, image: a:1}, {name: b, image: a:1, restartPolicy: Always}]\ncontainers: [{name: c, image: a:1}, {name: d, image: a:1}]", shows: ["1. `a`, until it is done", "2. `b`, a sidecar", "3. `c`, `d`, together"] },
]);

const env = (variables: string, more = ""): string => `containers: [{name: app, image: a:1, env: [${variables}]${more}}]`;

suite("variables", [
  { title: "are expanded", text: env("{name: A, value: x}, {name: B, value: '$(A)$0/y'}"), shows: ["**In the container:** `x/y`"] },
  { title: "stay where nothing above defines them", text: env("{name: B, value: '$(A)$0'}, {name: A, value: x}"), shows: ["`$(A)` is defined nowhere above"] },
  { title: "may come from a ConfigMap", text: env("{name: B, value: '$(A)$0'}", ", envFrom: [{configMapRef: {name: c}}]"), shows: ["has to come from `envFrom`"] },
  { title: "may be known only later", text: env("{name: A, valueFrom: {fieldRef: {fieldPath: metadata.name}}}, {name: B, value: 'pod-$(A)$0'}"), shows: ["`$(A)` is filled in when the container starts"] },
  { title: "given twice", text: env("{name: $0A, value: x}, {name: A, value: z}"), shows: ["set again further down"] },
  { title: "are expanded in commands", text: env("{name: A, value: x}", ", comm$0and: ['$(A)', '$$(A)']"), shows: ["x $(A)"] },
]);

const volumes = "volumes: [{name: data, emptyDir: {sizeLimit: 1Gi}}]";

suite("names", [
  { title: "of a mount show the volume", text: `containers: [{name: app, image: a:1, volumeMounts: [{name: da$0ta, mountPath: /a}]}]\n${volumes}`, shows: ["emptyDir: {sizeLimit: 1Gi}", "volumes\\[data\\].name"] },
  { title: "of a volume show who mounts it", text: `containers: [{name: app, image: a:1, volumeMounts: [{name: data, mountPath: /a}]}]\nvolumes: [{name: da$0ta, emptyDir: {}}]`, shows: ["**Used by**", "containers\\[app\\].volumeMounts\\[data\\].name"] },
  { title: "of a volume that nobody mounts", text: "volumes: [{name: da$0ta, emptyDir: {}}]", shows: ["Nothing in these manifests uses it"] },
  { title: "of a well-known label", text: "nodeSelector: {kubernetes.io/ar$0ch: arm64}", shows: ["nodeSelector.kubernetes.io/arch: string", "processor architecture"] },
  { title: "of a well-known topology key", text: "topologySpreadConstraints: [{topologyKey: topology.kubernetes.io/zo$0ne}]", shows: ["failure zone"] },
  { title: "of what the cluster has to have", text: "volumes: [{name: c, configMap: {name: set$0tings}}]", shows: ["ConfigMap `settings` is not among the manifests here"] },
  {
    title: "of a ConfigMap show its keys",
    text: `${wrapSnippet("volumes: [{name: c, configMap: {name: settings}}]").text.replace("name: settings", "name: set$0tings")}---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {level: info, mode: fast}\n`,
    shows: ["Keys: `level`, `mode`", "ConfigMap settings"],
  },
]);

suite("numbers and secrets", [
  { title: "file modes in octal", text: "volumes: [{name: c, configMap: {name: a, defaultMode: 42$00}}]", shows: ["`0644` in octal: `rw-r--r--`"] },
  { title: "decimal file modes", text: "volumes: [{name: c, configMap: {name: a, defaultMode: 64$04}}]", shows: ["write `0644`"] },
  { title: "long times", text: "terminationGracePeriodSeconds: 36$000", shows: ["= 1 h"] },
  { title: "a Secret's text", text: "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: {password: aHVudGVy$0Mgo=}\n", shows: ["hunter2", "(8 bytes)", "ends with a line break"] },
  { title: "a Secret's bytes", text: "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: {key: '/9j/$04AA='}\n", shows: ["Binary data, 5 bytes"] },
  { title: "kinds", text: "apiVersion: v1\nki$0nd: Service\nmetadata: {name: a}\nspec: {ports: [{port: 80}]}\n", shows: ["`services`, `svc`", "https://kubernetes.io/docs/concepts/services-networking/service/"] },
]);
