import type { FieldPath } from "../../document/field-path.js";
import { samePath } from "../../document/field-path.js";
import { itemsAt, scalarAt } from "../../document/read.js";
import { removeAt, targetOf } from "../../fixes/write-value.js";
import { containersOf } from "../../pod/containers.js";
import type { CauseContext, CauseRule } from "../rule.js";

/** Two ports of one pod that want the same port of the node. */
export const hostPortConflict: CauseRule = {
  explains: "cause",
  code: "host-port-conflict",
  reasons: ["FieldValueDuplicate"],
  fields: ["C.ports[*].hostPort", "spec.initContainers[*]*hostPort"],
  summary: { en: "Two ports of one pod that want the same port of the node.", ko: "한 파드의 두 포트가 노드의 같은 포트를 쓰려고 합니다." },
  why: {
    en: "A port of the node can lead to one container only. Most pods need no hostPort: a Service reaches containerPort.",
    ko: "노드의 포트 하나는 컨테이너 하나로만 연결됩니다. 서비스는 containerPort로 접속하므로 대부분의 파드에는 hostPort가 필요 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/overview/#services",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - containerPort: 80
          hostPort: 8080
    - name: admin
      image: httpd:2.4
      ports:
        - containerPort: 8000
          hostPort: 8080
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - containerPort: 80
          hostPort: 8080
    - name: admin
      image: httpd:2.4
      ports:
        - containerPort: 8000
`,
  title: ({ badValue }) => {
    const port = badValue?.split("/").at(-1) ?? "";
    return { en: `Host port ${port} is taken twice in this pod`, ko: `이 파드에서 호스트 포트 ${port}이(가) 두 번 쓰였습니다` };
  },
  related: (context) =>
    sameHostPorts(context).slice(0, 1).map((at) => ({ at, text: { en: "This port takes it first.", ko: "이 포트가 먼저 사용합니다." } })),
  fixes: (context) => [removeAt(targetOf(context)), { ...removeAt(targetOf(context).slice(0, -1)), title: { en: "Remove this port", ko: "이 포트 지우기" } }],
};

function sameHostPorts(context: CauseContext): readonly FieldPath[] {
  const number = Number(context.badValue?.split("/").at(-1));
  const paths = containersOf(context).flatMap(({ node, path }) =>
    itemsAt(node, ["ports"]).flatMap((port, index) => {
      const hostPort = scalarAt(port, ["hostPort"]) ?? scalarAt(port, ["containerPort"]);
      return hostPort === number ? [[...path, "ports", index, scalarAt(port, ["hostPort"]) === undefined ? "containerPort" : "hostPort"]] : [];
    }),
  );
  return paths.filter((path) => !samePath(path, targetOf(context)));
}
