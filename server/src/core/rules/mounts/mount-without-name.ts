import { targetOf, addCandidate } from "../../fixes/write-value.js";
import { containerAround, containersOf } from "../../pod/containers.js";
import { volumesOf } from "../../pod/volumes.js";
import { itemsAt, textAt } from "../../document/read.js";
import type { CauseRule } from "../rule.js";

/** A mount that does not say which volume. */
export const mountWithoutName: CauseRule = {
  explains: "cause",
  code: "mount-without-name",
  reasons: ["FieldValueRequired", "FieldValueNotFound"],
  fields: ["C.volumeMounts[*].name", "C.volumeDevices[*].name"],
  message: /^Required|^Not found: ""/,
  summary: { en: "A mount that does not say which volume.", ko: "어느 볼륨인지 적지 않은 마운트입니다." },
  why: {
    en: "A mount shows one of the pod's volumes in a container; name says which of spec.volumes.",
    ko: "마운트는 파드의 볼륨 하나를 컨테이너 안에 보여 줍니다. name은 spec.volumes 중 어느 것인지 가리킵니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/volumes/#how-volumes-work",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      volumeMounts:
        - mountPath: /data
  volumes:
    - name: data
      emptyDir: {}
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      volumeMounts:
        - mountPath: /data
          name: data
  volumes:
    - name: data
      emptyDir: {}
`,
  title: () => ({ en: "This mount does not say which volume: add its name", ko: "이 마운트가 어느 볼륨인지 알 수 없습니다. name을 추가하세요" }),
  fixes: (context) => {
    const volumes = volumesOf(context).map(({ name }) => name);
    const mounted = new Set(
      containersOf(context).flatMap(({ node }) => itemsAt(node, ["volumeMounts"]).map((mount) => textAt(mount, ["name"]))),
    );
    const own = containerAround(context, context.at.path);
    const path = own === undefined ? undefined : textAt(context.root, [...targetOf(context).slice(0, -1), "mountPath"]);
    const speaking = volumes.filter((name) => path?.includes(name) === true);
    const unused = volumes.filter((name) => !mounted.has(name));
    return [...new Set([...unused, ...speaking, ...volumes])].map((name) => addCandidate(targetOf(context), name));
  },
};
