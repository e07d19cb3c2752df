import type { Judgement } from "../analysis/judge.js";
import type { Review } from "../engine/contract.js";
import type { Language, Text } from "../language/text.js";

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

/** Title and explanation of one step: the object as stored, or what `owner`'s controller makes. */
export function stepTexts(review: Review, owner: string | undefined, language: Language): { title: string; explanation: string } {
  const texts = owner === undefined ? stored(review.kind) : made(review.kind, owner);
  return { title: texts.title[language], explanation: texts.explanation[language] };
}

function stored(kind: string): { readonly title: Text; readonly explanation: Text } {
  return {
    title: { en: `${kind} as stored`, ko: `저장되는 ${kind}` },
    explanation: {
      en: `What the API server stores when this ${kind} is created: your fields, its defaults, and what admission adds.`,
      ko: `이 ${kind}을(를) 만들 때 API 서버가 저장하는 내용입니다. 작성한 필드에 기본값과 어드미션이 더하는 값이 포함됩니다.`,
    },
  };
}

function made(kind: string, owner: string): { readonly title: Text; readonly explanation: Text } {
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
