import { addCandidate, targetOf } from "../../fixes/write-value.js";
import { containerAround } from "../../pod/containers.js";
import { likelyContainerNames } from "../../pod/likely-names.js";
import type { CauseRule } from "../rule.js";

/** A container without a name. */
export const missingContainerName: CauseRule = {
  explains: "cause",
  code: "missing-container-name",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: ["C.name"],
  summary: { en: "A container without a name.", ko: "이름이 없는 컨테이너입니다." },
  why: {
    en: "Logs, probes, patches and kubectl exec find a container by its name, so there is no default.",
    ko: "로그, 프로브, 패치, kubectl exec가 이름으로 컨테이너를 찾기 때문에 기본값이 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/pods/#pod-templates",
  bad: `
spec:
  containers:
    - image: nginx:1.27
`,
  good: `
spec:
  containers:
    - image: nginx:1.27
      name: nginx
`,
  title: (context) => {
    const image = containerAround(context, context.at.path)?.image;
    return image === undefined
      ? { en: "This container has no name", ko: "컨테이너에 이름이 없습니다" }
      : { en: `The container with image ${image.slice(-60)} has no name`, ko: `이미지가 ${image.slice(-60)}인 컨테이너에 이름이 없습니다` };
  },
  fixes: (context) => {
    const names = [...likelyContainerNames(context, containerAround(context, context.at.path)), "app"];
    return [...new Set(names)].slice(0, 4).map((name) => addCandidate(targetOf(context), name));
  },
};
