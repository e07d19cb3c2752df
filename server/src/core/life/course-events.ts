import type { Text } from "../language/text.js";
import type { Interval } from "../probes/probe-timing.js";
import { restartWaits } from "./back-off.js";
import type { ContainerCourse } from "./container-course.js";
import type { PodCourse } from "./pod-course.js";
import type { ContainerLife, PodLife } from "./pod-life.js";

/** One thing that happens in a pod's life. */
export interface CourseEvent {
  readonly at: Interval;
  /** Absent for what happens to the pod as a whole. */
  readonly container?: string;
  readonly text: Text;
}

/** Everything that happens, in the order of its earliest moment. */
export function courseEvents(life: PodLife, course: PodCourse): readonly CourseEvent[] {
  const events = life.containers.flatMap((container, index) => {
    const its = course.containers[index];
    return its === undefined ? [] : containerEvents(container, its);
  });
  return [...events, ...podEvents(life, course)].sort((one, other) => one.at.least - other.at.least || one.at.most - other.at.most);
}

function podEvents(life: PodLife, { ready, deadline }: PodCourse): readonly CourseEvent[] {
  return [
    ...(ready ? [{ at: ready, text: texts.podReady }] : []),
    ...(deadline ? [{ at: deadline, text: texts.deadline(life.activeDeadline ?? 0) }] : []),
  ];
}

function containerEvents(container: ContainerLife, course: ContainerCourse): readonly CourseEvent[] {
  const events: CourseEvent[] = [];
  const add = (at: Interval | undefined, text: Text) => at && events.push({ at, container: container.name, text });
  add(course.start, container.hasPostStart ? texts.startsWithHook : texts.starts);
  if (container.role === "init") {
    add(course.ended, texts.done);
    return events;
  }
  if (container.startup) {
    add(course.started, texts.started);
    add(course.startupFailed, course.started ? texts.startupMayFail : texts.startupFailed(container.startup.failureThreshold));
  }
  if (container.readiness || container.startup) add(course.ready, texts.ready);
  addFault(container, course, add);
  add(course.restarted, texts.restarted);
  add(course.again?.ready, texts.readyAgain);
  return events;
}

function addFault(
  container: ContainerLife, course: ContainerCourse, add: (at: Interval | undefined, text: Text) => void,
): void {
  add(course.fault, texts.fault);
  if (course.fault === undefined || course.ended?.least !== course.fault.least) add(course.unready, texts.unready);
  if (course.fault && !container.readiness && !container.liveness && course.ended === undefined) add(course.fault, texts.unnoticed);
  add(course.livenessFailed, texts.livenessFailed(container.liveness?.failureThreshold ?? 0));
  add(course.terminated, container.preStop ? texts.terminatedAfterHook : texts.terminated);
  add(course.killed, texts.killed);
  if (course.ended && course.restarted === undefined) add(course.ended, texts.endedForGood);
}

/** Until the longest wait is reached; it stays that long. */
const laterWaits = restartWaits(7).slice(1).join(", ");

const texts = {
  starts: { en: "starts", ko: "시작합니다" },
  startsWithHook: { en: "starts, and counts as running when its postStart hook is done", ko: "시작하며, postStart 훅이 끝나야 실행 중으로 봅니다" },
  done: { en: "is done, as you suppose", ko: "가정한 대로 끝납니다" },
  started: { en: "has started: its startup probe succeeds", ko: "시작되었습니다. startupProbe가 성공합니다" },
  startupMayFail: {
    en: "may be killed here already: its startup probe may have run out of tries",
    ko: "여기서 이미 종료될 수 있습니다. startupProbe의 시도 횟수를 다 썼을 수 있습니다",
  },
  startupFailed: (threshold: number): Text => ({
    en: `startup probe fails for good, after ${threshold} in a row`,
    ko: `startupProbe가 ${threshold}번 연속 실패하여 완전히 실패합니다`,
  }),
  ready: { en: "is ready: Services send to it once the whole pod is", ko: "준비되었습니다. 파드 전체가 준비되면 Service가 트래픽을 보냅니다" },
  readyAgain: { en: "is ready again, if all goes well this time", ko: "이번에는 문제가 없다면 다시 준비됩니다" },
  fault: { en: "goes wrong, as you suppose", ko: "가정한 대로 문제가 생깁니다" },
  unnoticed: { en: "has no probe, so nobody notices", ko: "프로브가 없어서 아무도 알아차리지 못합니다" },
  unready: { en: "is no longer ready: Services stop sending to the pod", ko: "더는 준비 상태가 아니며 Service가 파드로 보내기를 멈춥니다" },
  livenessFailed: (threshold: number): Text => ({
    en: `liveness probe has failed ${threshold === 1 ? "once" : `${threshold} times in a row`}: the kubelet ends the container`,
    ko: `livenessProbe가 ${threshold}번 연속 실패하여 kubelet이 컨테이너를 끝냅니다`,
  }),
  terminated: { en: "gets SIGTERM", ko: "SIGTERM을 받습니다" },
  terminatedAfterHook: { en: "gets SIGTERM, after its preStop hook", ko: "preStop 훅이 끝난 뒤 SIGTERM을 받습니다" },
  killed: { en: "gets SIGKILL, if it has not ended by then", ko: "그때까지 끝나지 않았으면 SIGKILL을 받습니다" },
  restarted: {
    en: `starts again at once; before further restarts the kubelet waits ${laterWaits} s`,
    ko: `바로 다시 시작합니다. 실패가 이어지면 kubelet이 다시 시작하기 전에 ${laterWaits}초를 기다립니다`,
  },
  endedForGood: { en: "has ended and is not started again", ko: "끝났으며 다시 시작되지 않습니다" },
  podReady: { en: "All containers are ready, and so is the pod", ko: "모든 컨테이너가 준비되어 파드도 준비됩니다" },
  deadline: (seconds: number): Text => ({
    en: `activeDeadlineSeconds is over: the pod has failed after ${seconds} s`,
    ko: `activeDeadlineSeconds가 지나 파드가 ${seconds}초 만에 실패합니다`,
  }),
} as const;
