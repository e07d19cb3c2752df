import type { Judgement } from "../analysis/judge.js";
import type { Reader } from "../analysis/reader.js";
import type { Review } from "../engine/contract.js";
import type { Language, Text } from "../language/text.js";
import type { MadeRefusal } from "./made-refusals.js";

/** The verdict as one sentence. */
export function headlineOf(judgement: Judgement, language: Language): string {
  return headline(judgement)[language];
}

function headline(judgement: Judgement): Text {
  const { identity } = judgement.structure;
  if (judgement.failure !== undefined) {
    return { en: `The engine could not judge this document: ${judgement.failure}`, ko: `엔진이 이 문서를 판단하지 못했습니다: ${judgement.failure}` };
  }
  if (identity.state === "templated") {
    return { en: "This is a template: what it becomes is known only after rendering.", ko: "템플릿입니다. 렌더링해야 결과를 알 수 있습니다." };
  }
  if (identity.state === "other") {
    return identity.kind === undefined
      ? { en: "This is no Kubernetes object.", ko: "쿠버네티스 객체가 아닙니다." }
      : { en: `Podsmith does not judge ${identity.kind} objects.`, ko: `Podsmith는 ${identity.kind} 객체를 판단하지 않습니다.` };
  }
  const kind = identity.meant?.kind ?? identity.kind ?? "object";
  const errors = judgement.findings.filter((finding) => finding.severity === "error").length;
  if (judgement.reader === "kubelet") return judgement.verdict === "accepted" ? runsAsStaticPod : refusedByKubelet(errors);
  switch (judgement.verdict) {
    case "accepted":
      return { en: `The API server would accept this ${kind}.`, ko: `API 서버가 이 ${kind}을(를) 받아들입니다.` };
    case "unserved":
      return { en: "The API server does not serve this kind under this apiVersion.", ko: "API 서버는 이 apiVersion으로 이 kind를 제공하지 않습니다." };
    case "refused":
    case "ignored":
      return {
        en: `The API server would refuse this ${kind}: ${errors === 1 ? "1 problem" : `${errors} problems`}.`,
        ko: `API 서버가 이 ${kind}을(를) 거부합니다: 문제 ${errors}개.`,
      };
  }
}

/** The verdict where an object is accepted, but not what its controller makes of it. */
export function madeRefusalHeadline(kind: string, { kind: made, causes }: MadeRefusal, language: Language): string {
  const count = causes.length;
  const text: Text = {
    en: `The API server would accept this ${kind}, but refuse the ${made} that is made of it: ${count === 1 ? "1 problem" : `${count} problems`}.`,
    ko: `API 서버가 이 ${kind}은(는) 받아들이지만, 여기서 만들어지는 ${made}은(는) 거부합니다: 문제 ${count}개.`,
  };
  return text[language];
}

const runsAsStaticPod: Text = {
  en: "The kubelet would run this Pod: it reads this file itself, the API server does not.",
  ko: "kubelet이 이 Pod를 실행합니다. 이 파일은 API 서버가 아니라 kubelet이 직접 읽습니다.",
};

function refusedByKubelet(errors: number): Text {
  return {
    en: `The kubelet, which reads this file itself, would not run this Pod: ${errors === 1 ? "1 problem" : `${errors} problems`}.`,
    ko: `이 파일을 직접 읽는 kubelet이 이 Pod를 실행하지 않습니다: 문제 ${errors}개.`,
  };
}

/** Title and explanation of one step: the object as stored or as the kubelet reads it, or what is made of `owner`. */
export function stepTexts(review: Review, owner: string | undefined, reader: Reader, language: Language): { title: string; explanation: string } {
  const texts = stepText(review.kind, owner, reader);
  return { title: texts.title[language], explanation: texts.explanation[language] };
}

function stepText(kind: string, owner: string | undefined, reader: Reader): StepText {
  if (reader === "kubelet") return owner === undefined ? staticPod : mirrorPod;
  return owner === undefined ? stored(kind) : made(kind, owner);
}

interface StepText {
  readonly title: Text;
  readonly explanation: Text;
}

const staticPod: StepText = {
  title: { en: "Pod that the kubelet runs", ko: "kubelet이 실행하는 Pod" },
  explanation: {
    en: "The kubelet reads this file from its manifest folder, adds the node's name, and runs the pod: no API server, no admission, no references to other objects.",
    ko: "kubelet이 매니페스트 폴더에서 이 파일을 읽고 노드 이름을 붙여 파드를 실행합니다. API 서버와 어드미션을 거치지 않으며, 다른 객체를 참조할 수 없습니다.",
  },
};

const mirrorPod: StepText = {
  title: { en: "Mirror pod in the API server", ko: "API 서버의 미러 파드" },
  explanation: {
    en: "So that the cluster can see the pod, the kubelet creates this copy in the API server. Changing or deleting it changes nothing on the node.",
    ko: "클러스터에서 파드를 볼 수 있도록 kubelet이 API 서버에 만드는 사본입니다. 이것을 바꾸거나 지워도 노드에서는 아무것도 달라지지 않습니다.",
  },
};

function stored(kind: string): StepText {
  return {
    title: { en: `${kind} as stored`, ko: `저장되는 ${kind}` },
    explanation: {
      en: `What the API server stores when this ${kind} is created: your fields, its defaults, and what admission adds.`,
      ko: `이 ${kind}을(를) 만들 때 API 서버가 저장하는 내용입니다. 작성한 필드에 기본값과 어드미션이 더하는 값이 포함됩니다.`,
    },
  };
}

function made(kind: string, owner: string): StepText {
  const maker = owner === "Deployment" ? "ReplicaSet" : owner;
  if (kind === "Job") {
    return {
      title: { en: "Job that it makes", ko: "만들어지는 Job" },
      explanation: {
        en: "At each scheduled time the CronJob controller makes a Job from jobTemplate; only then do the Job's own defaults apply.",
        ko: "예약된 시각마다 CronJob 컨트롤러가 jobTemplate으로 Job을 만들며, Job의 기본값은 그때 적용됩니다.",
      },
    };
  }
  return {
    title: { en: `Pod that its ${maker} makes`, ko: `${maker}이(가) 만드는 Pod` },
    explanation: {
      en: `The ${maker} controller makes each Pod from the template. Pod defaults and admission apply then: requests from limits, the token volume, tolerations.`,
      ko: `${maker} 컨트롤러가 템플릿으로 Pod를 만듭니다. limits에서 복사되는 requests, 토큰 볼륨, 톨러레이션 등 Pod 기본값과 어드미션은 이때 적용됩니다.`,
    },
  };
}
