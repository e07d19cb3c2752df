import { addCandidate, targetOf, writeCandidates } from "../../fixes/write-value.js";
import { containerAround } from "../../pod/containers.js";
import type { CauseRule } from "../rule.js";

/** Mounts that go back to the node, from a container that is not privileged. */
export const propagationWithoutPrivilege: CauseRule = {
  explains: "cause",
  code: "propagation-without-privilege",
  reasons: ["FieldValueForbidden"],
  fields: ["C.volumeMounts.mountPropagation", "C.volumeMounts[*].mountPropagation"],
  summary: { en: "Mounts that go back to the node, from a container that is not privileged.", ko: "특권이 없는 컨테이너에서 노드로 마운트를 전파합니다." },
  why: {
    en: "With Bidirectional, what the container mounts appears on the node, which only privileged containers may do.",
    ko: "Bidirectional을 쓰면 컨테이너가 마운트한 것이 노드에도 나타나므로 특권 컨테이너만 쓸 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      volumeMounts:
        - name: host
          mountPath: /host
          mountPropagation: Bidirectional
  volumes:
    - name: host
      hostPath:
        path: /mnt
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      volumeMounts:
        - name: host
          mountPath: /host
          mountPropagation: HostToContainer
  volumes:
    - name: host
      hostPath:
        path: /mnt
`,
  title: () => ({ en: "Bidirectional mounts need a privileged container", ko: "Bidirectional 마운트에는 특권 컨테이너가 필요합니다" }),
  fixes: (context) => {
    const own = containerAround(context, context.at.path);
    const privileged = own === undefined ? [] : [addCandidate([...own.path, "securityContext", "privileged"], true)];
    return [...writeCandidates(targetOf(context), ["HostToContainer"], undefined), ...privileged];
  },
};
