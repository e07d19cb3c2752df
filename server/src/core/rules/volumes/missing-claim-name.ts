import { itemsAt, textAt } from "../../document/read.js";
import { addCandidate, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A volume that does not say which claim. */
export const missingClaimName: CauseRule = {
  explains: "cause",
  code: "missing-claim-name",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: ["V.persistentVolumeClaim.claimName"],
  summary: { en: "A volume that does not say which PersistentVolumeClaim.", ko: "어느 PersistentVolumeClaim인지 적지 않은 볼륨입니다." },
  why: {
    en: "The claim is found by its name in the pod's own namespace; the claim, not the pod, asks for storage.",
    ko: "클레임은 파드와 같은 네임스페이스에서 이름으로 찾습니다. 스토리지는 파드가 아니라 클레임이 요청합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: data
      persistentVolumeClaim: {}
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: data
      persistentVolumeClaim:
        claimName: data
`,
  title: () => ({ en: "This does not say which claim: add claimName", ko: "어느 클레임인지 알 수 없습니다. claimName을 추가하세요" }),
  fixes: (context) => {
    const target = targetOf(context);
    const volumes = target.slice(0, target.lastIndexOf("volumes") + 1);
    const claims = itemsAt(context.root, volumes).map((volume) => textAt(volume, ["persistentVolumeClaim", "claimName"]));
    const own = textAt(context.root, [...target.slice(0, target.lastIndexOf("volumes") + 2), "name"]);
    const names = [own, ...claims, "data"].filter((name) => name !== undefined) as readonly string[];
    return [...new Set(names)].map((name) => addCandidate(target, name));
  },
};
