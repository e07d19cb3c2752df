import { removeAt, targetOf } from "../../fixes/write-value.js";
import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";

/** A pod in a user namespace that shares a namespace of the node. */
export const hostUsersConflict: CauseRule = {
  explains: "cause",
  code: "host-users-conflict",
  reasons: ["FieldValueForbidden"],
  fields: ["spec.hostNetwork", "spec.HostPID", "spec.HostIPC", "C.volumeDevices"],
  message: /hostUsers|user namespaces?|HostUsers|namespaces/i,
  summary: { en: "A pod in a user namespace of its own that shares another namespace with the node.", ko: "자체 사용자 네임스페이스를 쓰면서 노드의 다른 네임스페이스를 공유하는 파드입니다." },
  why: {
    en: "With hostUsers: false the pod's users are not the node's, so it may not share the node's network, processes or devices.",
    ko: "hostUsers: false이면 파드의 사용자가 노드의 사용자와 다르므로 노드의 네트워크, 프로세스, 장치를 함께 쓸 수 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/",
  bad: `
spec:
  hostUsers: false
  hostPID: true
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  hostUsers: false
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ cause }) => ({
    en: `"${camel(lastName(cause.field))}" may not be used with hostUsers: false`,
    ko: `"${camel(lastName(cause.field))}"은(는) hostUsers: false와 함께 쓸 수 없습니다`,
  }),
  fixes: (context) => [removeAt(targetOf(context)), ...(context.pod === undefined ? [] : [removeAt([...context.pod, "spec", "hostUsers"])])],
};

/** The server writes `HostPID`. */
function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
