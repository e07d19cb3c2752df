import type { PartSnippet } from "../snippet.js";

export const resources: PartSnippet = {
  name: "resources",
  type: "Container",
  title: { en: "Requests and limits", ko: "요청량과 제한" },
  description: {
    en: "Reserves cpu and memory, and limits memory to what was asked for. A cpu limit is left out on purpose: it only slows the container down.",
    ko: "cpu와 메모리를 예약하고 메모리는 요청한 만큼으로 제한합니다. cpu 제한은 컨테이너를 느리게 할 뿐이어서 넣지 않았습니다.",
  },
  body: `resources:
  requests:
    cpu: «100m»
    memory: «128Mi»
  limits:
    memory: «128Mi»
`,
};
