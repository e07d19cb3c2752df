import { scalarAt } from "../../document/read.js";
import { removeAt, targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A host port that differs from the container's port in a pod on the node's network. */
export const hostNetworkPort: CauseRule = {
  explains: "cause",
  code: "host-network-port",
  reasons: ["FieldValueInvalid"],
  fields: ["C.ports[*].hostPort", "C.ports[*].containerPort"],
  message: /must match `?containerPort|hostNetwork/,
  summary: {
    en: "A host port that differs from the container's port in a pod on the node's network.",
    ko: "노드 네트워크를 쓰는 파드에서 호스트 포트가 컨테이너 포트와 다릅니다.",
  },
  why: {
    en: "With hostNetwork the container listens on the node itself, so nothing can lead one port to another.",
    ko: "hostNetwork에서는 컨테이너가 노드의 포트를 직접 열기 때문에 다른 포트로 연결할 수 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/overview/#services",
  bad: `
spec:
  hostNetwork: true
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - containerPort: 80
          hostPort: 8080
`,
  good: `
spec:
  hostNetwork: true
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - containerPort: 80
          hostPort: 80
`,
  title: ({ badValue }) => ({
    en: `Host port ${badValue ?? ""} must equal containerPort, because the pod uses hostNetwork`,
    ko: `파드가 hostNetwork를 쓰므로 호스트 포트 ${badValue ?? ""}은(는) containerPort와 같아야 합니다`,
  }),
  related: ({ pod }) =>
    pod === undefined ? [] : [{ at: [...pod, "spec", "hostNetwork"], text: { en: "The pod uses the node's network.", ko: "파드가 노드의 네트워크를 사용합니다." } }],
  fixes: (context) => {
    const { root, pod, badValue } = context;
    const item = targetOf(context).slice(0, -1);
    const port = scalarAt(root, [...item, "containerPort"]);
    const host = scalarAt(root, [...item, "hostPort"]);
    const same = typeof port === "number" ? writeCandidates([...item, "hostPort"], [port], badValue) : [];
    const listen = typeof host === "number" ? writeCandidates([...item, "containerPort"], [host], undefined) : [];
    const removed = [removeAt([...item, "hostPort"])];
    const own = pod === undefined ? [] : [removeAt([...pod, "spec", "hostNetwork"])];
    return [...same, ...removed, ...own, ...listen.map((candidate) => ({ ...candidate, title: { en: `Write containerPort: ${String(host)}`, ko: `containerPort: ${String(host)}(으)로 쓰기` } }))];
  },
};
