import { nodeAt } from "../../document/read.js";
import type { FieldPath } from "../../document/field-path.js";
import type { Text } from "../../language/text.js";
import { gracePeriodOf, probeParameters, probeTiming, type Interval, type ProbeParameters } from "../../probes/probe-timing.js";
import { intervalText } from "../../probes/interval-text.js";
import type { HoverSubject } from "../hover-subject.js";
import { code, list, table } from "../markdown.js";
import { effectiveObject, podSpecOf, property, textOf, type Plain } from "../pod-view.js";
import { checkText } from "../probe-check.js";

type ProbeRole = "livenessProbe" | "readinessProbe" | "startupProbe";

const roles: readonly string[] = ["livenessProbe", "readinessProbe", "startupProbe"] satisfies readonly ProbeRole[];
const parameterNames: readonly (keyof ProbeParameters)[] = [
  "initialDelaySeconds", "periodSeconds", "timeoutSeconds", "failureThreshold", "successThreshold",
];

const columns: Readonly<Record<keyof ProbeParameters | "gracePeriod", Text>> = {
  initialDelaySeconds: { en: "delay", ko: "시작 지연" },
  periodSeconds: { en: "period", ko: "간격" },
  timeoutSeconds: { en: "timeout", ko: "시간 제한" },
  failureThreshold: { en: "failures", ko: "실패 횟수" },
  successThreshold: { en: "successes", ko: "성공 횟수" },
  gracePeriod: { en: "grace period", ko: "종료 유예" },
};
const boldIsWritten: Text = { en: "Bold: written here; the others are defaults.", ko: "굵은 값은 작성된 값이고 나머지는 기본값입니다." };
const allDefaults: Text = { en: "All of these are defaults.", ko: "모두 기본값입니다." };
const graceOfPod: Text = { en: "The grace period is the pod's.", ko: "종료 유예는 파드의 설정입니다." };
const seconds = (value: number): Text => ({ en: `${value} s`, ko: `${value}초` });

const firstCheck = (interval: string): Text => ({
  en: `**First check:** ${interval} after the container has started.`,
  ko: `**첫 검사:** 컨테이너가 시작된 뒤 ${interval}.`,
});
const firstCheckAfterStartup = (period: string, delay: number): Text => ({
  en: `**First check:** up to ${period} after the startup probe has succeeded${delay === 0 ? "" : `, and not before the container has run for ${delay} s`}.`,
  ko: `**첫 검사:** startup probe가 성공한 뒤 ${period} 이내${delay === 0 ? "" : ` (컨테이너가 ${delay}초 이상 실행된 뒤)`}.`,
});
const declaredFailed = (hung: string, wrong: string): Text => ({
  en: `**Declared failed:** ${hung} after the program hangs (every check runs into its timeout), ${wrong} after it starts to answer with an error or refuses connections.`,
  ko: `**실패 판정:** 프로그램이 멈추면 ${hung} 뒤(검사마다 시간 초과), 오류로 응답하거나 연결을 거부하면 ${wrong} 뒤.`,
});
const killedAndRestarted = (grace: number, total: string): Text => ({
  en: `**Then:** the container gets SIGTERM, SIGKILL ${grace} s later if it still runs, and is started again. A program that hangs is gone after ${total}.`,
  ko: `**그다음:** 컨테이너에 SIGTERM을 보내고, 계속 실행 중이면 ${grace}초 뒤 SIGKILL을 보낸 다음 다시 시작합니다. 멈춘 프로그램은 ${total} 뒤에 정리됩니다.`,
});
const killedForGood = (grace: number): Text => ({
  en: `**Then:** the container gets SIGTERM, SIGKILL ${grace} s later if it still runs, and is not started again (\`restartPolicy: Never\`).`,
  ko: `**그다음:** 컨테이너에 SIGTERM을 보내고, 계속 실행 중이면 ${grace}초 뒤 SIGKILL을 보냅니다. 다시 시작하지 않습니다(\`restartPolicy: Never\`).`,
});
const startCounts = (interval: string): Text => ({
  en: `**While starting:** there is no startup probe, so failures count from the first check on: a program that needs longer than ${interval} to answer may be killed before it is up.`,
  ko: `**시작하는 동안:** startup probe가 없어 첫 검사부터 실패를 셉니다. 응답하기까지 ${interval}보다 오래 걸리는 프로그램은 다 뜨기 전에 종료될 수 있습니다.`,
});
const outOfEndpoints: Text = {
  en: "**Then:** the pod leaves the endpoints of its Services; nothing is restarted, and the checks go on.",
  ko: "**그다음:** 파드가 Service의 엔드포인트에서 빠집니다. 다시 시작되지는 않으며 검사는 계속됩니다.",
};
const backAgain = (interval: string): Text => ({
  en: `**Back again:** ${interval} after it answers well.`,
  ko: `**복귀:** 다시 정상 응답하면 ${interval} 뒤.`,
});
const timeToStart = (least: string, most: string): Text => ({
  en: `**Time to start:** ${least} for certain, ${most} at most. What does not answer by then is killed.`,
  ko: `**시작에 허용되는 시간:** 적어도 ${least}, 길어도 ${most}. 그때까지 응답하지 않으면 종료됩니다.`,
});
const holdsBack = (others: readonly string[]): Text => ({
  en: `**Until then:** ${others.join(" and ")} ${others.length === 1 ? "waits" : "wait"}. Once this probe has succeeded, it never runs again.`,
  ko: `**그때까지:** ${others.join(", ")}는 실행되지 않습니다. 이 probe는 한 번 성공하면 다시 실행되지 않습니다.`,
});
const onceOnly: Text = { en: "Once it has succeeded, it never runs again.", ko: "한 번 성공하면 다시 실행되지 않습니다." };

/** What a probe comes to with everything filled in: its parameters, and the seconds that follow from them. */
export function probeSection(subject: HoverSubject): string | undefined {
  const { spot, language } = subject;
  const at = probePathOf(spot.typed.path);
  if (at === undefined) return undefined;
  const isWhole = at.length === spot.typed.path.length;
  const isParameter = spot.typed.path.length === at.length + 1 && parameterNames.includes(spot.typed.path.at(-1) as keyof ProbeParameters);
  const probe = effectiveObject(subject, at);
  const container = effectiveObject(subject, at.slice(0, -1));
  if (probe === undefined || container === undefined || !(isWhole || isParameter)) return undefined;
  const facts = factsOf(subject, at, probe, container);
  const timing = list(timingLines(facts).map((line) => line[language]));
  if (!isWhole) return timing;
  const parts = [parameterTable(subject, at, facts), timing, checkText(probe, container)?.[language]];
  return parts.filter((part) => part !== undefined).join("\n\n");
}

/** Path of the probe that a path is, or is a parameter of. */
function probePathOf(path: FieldPath): FieldPath | undefined {
  const index = path.findIndex((step) => typeof step === "string" && roles.includes(step));
  const list = path[index - 2];
  const isOfContainer = typeof path[index - 1] === "number" && (list === "containers" || list === "initContainers");
  return index !== -1 && isOfContainer ? path.slice(0, index + 1) : undefined;
}

interface Facts {
  readonly role: ProbeRole;
  readonly probe: Plain;
  readonly container: Plain;
  readonly parameters: ProbeParameters;
  readonly gracePeriod: number;
  readonly restartPolicy: string;
}

function factsOf(subject: HoverSubject, at: FieldPath, probe: Plain, container: Plain): Facts {
  const spec = podSpecOf(subject);
  const ofPod = property(spec, "terminationGracePeriodSeconds");
  return {
    role: at.at(-1) as ProbeRole,
    probe,
    container,
    parameters: probeParameters(probe),
    gracePeriod: gracePeriodOf(probe, typeof ofPod === "number" ? ofPod : 30),
    restartPolicy: textOf(container["restartPolicy"]) ?? textOf(property(spec, "restartPolicy")) ?? "Always",
  };
}

function parameterTable({ spot, language }: HoverSubject, at: FieldPath, { parameters, role, gracePeriod, probe }: Facts): string {
  const root = spot.structure.yaml.root;
  const isWritten = (name: string): boolean => nodeAt(root, [...at, name]) !== undefined;
  const bold = (name: string, text: string): string => (isWritten(name) ? `**${text}**` : text);
  const cells = parameterNames.map((name) => bold(name, name.endsWith("Seconds") ? seconds(parameters[name])[language] : String(parameters[name])));
  const isKiller = role !== "readinessProbe";
  const grace = isKiller ? [bold("terminationGracePeriodSeconds", seconds(gracePeriod)[language])] : [];
  const head = [...parameterNames, ...(isKiller ? (["gracePeriod"] as const) : [])].map((name) => columns[name][language]);
  const remarks = [
    (parameterNames.some(isWritten) ? boldIsWritten : allDefaults)[language],
    ...(isKiller && property(probe, "terminationGracePeriodSeconds") === undefined ? [graceOfPod[language]] : []),
  ];
  return `${table(head, [[...cells, ...grace]])}\n\n*${remarks.join(" ")}*`;
}

function timingLines(facts: Facts): readonly Text[] {
  const { role, parameters, container } = facts;
  const timing = probeTiming(parameters);
  const hasStartup = container["startupProbe"] !== undefined;
  const failed = textOfBoth(timing.failedAfterHang, timing.failedAfterError, declaredFailed);
  switch (role) {
    case "livenessProbe":
      return [
        hasStartup ? afterStartup(parameters) : inBoth(timing.firstCheck, firstCheck),
        failed,
        killed(facts, timing.failedAfterHang),
        ...(hasStartup ? [] : [inBoth(atLeast(timing.failedSinceStart), startCounts)]),
      ];
    case "readinessProbe":
      return [hasStartup ? afterStartup(parameters) : inBoth(timing.firstCheck, firstCheck), failed, outOfEndpoints, inBoth(timing.recovered, backAgain)];
    case "startupProbe":
      return [
        inBoth(timing.firstCheck, firstCheck),
        textOfBoth(atLeast(timing.failedSinceStart), atMost(timing.failedSinceStart), timeToStart),
        waitingProbes(container),
      ];
  }
}

function afterStartup({ periodSeconds, initialDelaySeconds }: ProbeParameters): Text {
  return inBoth({ least: periodSeconds, most: periodSeconds }, (period) => firstCheckAfterStartup(period, initialDelaySeconds));
}

function killed({ restartPolicy, gracePeriod }: Facts, failed: Interval): Text {
  if (restartPolicy === "Never") return killedForGood(gracePeriod);
  return inBoth({ least: failed.least, most: failed.most + gracePeriod }, (total) => killedAndRestarted(gracePeriod, total));
}

function waitingProbes(container: Plain): Text {
  const waiting = ["livenessProbe", "readinessProbe"].filter((name) => container[name] !== undefined).map(code);
  return waiting.length === 0 ? onceOnly : holdsBack(waiting);
}

function atLeast({ least }: Interval): Interval {
  return { least, most: least };
}

function atMost({ most }: Interval): Interval {
  return { least: most, most };
}

/** A sentence about a span of time, with that written as each language does. */
function inBoth(interval: Interval, sentence: (interval: string) => Text): Text {
  const { en, ko } = intervalText(interval);
  return { en: sentence(en).en, ko: sentence(ko).ko };
}

function textOfBoth(one: Interval, other: Interval, sentence: (one: string, other: string) => Text): Text {
  const [first, second] = [intervalText(one), intervalText(other)];
  return { en: sentence(first.en, second.en).en, ko: sentence(first.ko, second.ko).ko };
}
