import { removeAt, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** Overhead that no runtime class defines. */
export const overheadWithoutRuntimeClass: CauseRule = {
  explains: "cause",
  code: "overhead-without-runtime-class",
  reasons: ["Forbidden"],
  fields: ["spec.overhead"],
  summary: { en: "Overhead that no runtime class defines.", ko: "런타임 클래스에 정의되지 않은 오버헤드입니다." },
  why: {
    en: "The overhead is what a runtime such as a virtual machine costs; admission copies it from the RuntimeClass, and manifests leave it out.",
    ko: "오버헤드는 가상 머신 같은 런타임이 쓰는 자원입니다. 어드미션이 RuntimeClass에서 복사하므로 매니페스트에는 쓰지 않습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/pod-overhead/",
  bad: `
spec:
  overhead:
    cpu: 100m
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  title: () => ({ en: "overhead comes from the pod's RuntimeClass: leave it out here", ko: "overhead는 파드의 RuntimeClass에서 옵니다. 여기서는 빼세요" }),
  fixes: (context) => [removeAt(targetOf(context))],
};
