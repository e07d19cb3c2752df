import type { ContainerCourse, Fault, Supposition } from "../../../../server/src/core/life/container-course.js";
import { courseEvents } from "../../../../server/src/core/life/course-events.js";
import { courseSegments, type SegmentKind } from "../../../../server/src/core/life/course-segments.js";
import type { Certainty } from "../../../../server/src/core/life/interval.js";
import { podCourse, podStateAt, type PodCourse } from "../../../../server/src/core/life/pod-course.js";
import { podEnd } from "../../../../server/src/core/life/pod-end.js";
import type { ContainerLife, PodLife } from "../../../../server/src/core/life/pod-life.js";
import { languageOf } from "../../../../server/src/core/language/text.js";
import type { PreviewLabels } from "../messages.js";
import { element } from "./element.js";
import { Slider } from "./slider.js";
import { suppositionsFor, type Suppositions } from "./suppositions.js";
import { fillIn } from "./text.js";
import { timeScale, timeText } from "./time-scale.js";

export interface TimelineViewEvents {
  readonly supposed: (suppositions: Suppositions) => void;
}

/** A stretch of at least this part of the axis has room for its name. */
const leastNamedShare = 0.12;

/** How long a process takes to end after SIGTERM in the picture of the pod's end, in seconds. */
const stopsWithin = 1;

/** The life of the pod on a time axis, under suppositions that the reader can drag, and everything that happens in words. */
export class TimelineView {
  readonly root: HTMLElement;
  private readonly events: TimelineViewEvents;
  private readonly intro = element("p", { class: "muted" });
  private readonly legend = element("div", { class: "legend" });
  private readonly axis = element("div", { class: "axis", "aria-hidden": "true" });
  private readonly lanes = element("div", { class: "lanes" });
  private readonly cursor = element("div", { class: "moment", "aria-hidden": "true" });
  private readonly cursorTrack: HTMLElement;
  private readonly cursorHandle: Slider;
  private readonly state = element("p", { class: "state", role: "status" });
  private readonly happenings = element("section", {});
  private readonly ending = element("section", {});
  private laneViews: readonly LaneView[] = [];
  private laneNames = "";
  private shown: { readonly life: PodLife; readonly labels: PreviewLabels; readonly locale: string } | undefined;
  private said: Suppositions = {};
  private moment = 45;

  constructor(events: TimelineViewEvents) {
    this.events = events;
    this.cursorHandle = new Slider("moment-handle", { changed: (seconds) => this.moveCursor(seconds) });
    this.cursorTrack = element("div", { class: "cursor-track" }, this.cursorHandle.root);
    const picture = element("div", { class: "picture" }, this.axis, this.cursorTrack, this.lanes, this.cursor);
    this.root = element("section", { class: "timeline padded" }, this.intro, this.legend, picture, this.state, this.happenings, this.ending);
  }

  show(life: PodLife, said: Suppositions, labels: PreviewLabels, locale: string): void {
    this.shown = { life, labels, locale };
    this.said = said;
    this.makeLanes(life, labels);
    this.draw();
  }

  /** Lanes stay while the containers do, so that a handle that is being dragged is not replaced. */
  private makeLanes(life: PodLife, labels: PreviewLabels): void {
    const names = JSON.stringify([labels.timeline, life.containers.map(({ name, role }) => [name, role])]);
    if (names === this.laneNames) return;
    this.laneNames = names;
    this.laneViews = life.containers.map(
      (container) => new LaneView(container, labels, (supposition) => this.suppose(container.name, supposition)),
    );
    this.lanes.replaceChildren(...this.laneViews.map(({ root }) => root));
  }

  private suppose(name: string, supposition: Supposition): void {
    this.said = { ...this.said, [name]: supposition };
    this.events.supposed(this.said);
    this.draw();
  }

  private moveCursor(seconds: number): void {
    this.moment = seconds;
    this.draw();
  }

  private draw(): void {
    if (this.shown === undefined) return;
    const { life, labels, locale } = this.shown;
    const language = languageOf(locale);
    const suppositions = suppositionsFor(life, this.said);
    const course = podCourse(life, suppositions);
    const happening = courseEvents(life, course);
    const scale = timeScale(Math.max(...happening.map(({ at }) => at.most), this.moment));
    this.intro.textContent = labels.timeline.intro;
    this.drawLegend(labels);
    this.axis.replaceChildren(...scale.marks.map((mark) => placed(element("span", { class: "mark-text" }, timeText(mark)), mark, scale.until)));
    for (const [index, lane] of this.laneViews.entries()) {
      const container = life.containers[index];
      const supposition = suppositions[index];
      if (container && supposition) lane.draw(container, course.containers[index], supposition, scale.until);
    }
    this.drawMoment(life, course, labels, scale.until);
    const items = happening.map(({ at, container, text }) =>
      element(
        "li",
        {},
        element("span", { class: "when" }, timeText(at.least, at.most)),
        element("span", {}, container === undefined ? "" : element("strong", {}, container), ` ${text[language]}`),
      ),
    );
    this.happenings.replaceChildren(element("h2", {}, labels.timeline.happenings), element("ol", { class: "events" }, ...items));
    this.drawEnd(life, labels);
  }

  private drawLegend(labels: PreviewLabels): void {
    const kinds = Object.entries(labels.timeline.segment) as [SegmentKind, string][];
    this.legend.replaceChildren(
      ...kinds.map(([kind, title]) => element("span", {}, element("span", { class: `sample ${kind}` }), title)),
      element("span", {}, element("span", { class: "sample maybe" }), labels.timeline.maybe),
    );
  }

  private drawMoment(life: PodLife, course: PodCourse, labels: PreviewLabels, until: number): void {
    const { phases, conditions } = podStateAt(life, course, this.moment);
    const texts = labels.timeline;
    this.cursorHandle.show(texts.moment, timeText(this.moment), this.moment, 0, until);
    this.cursor.style.setProperty("--at", String(Math.min(1, this.moment / until)));
    const said = Object.entries(conditions).map(([name, certainty]) => `${name}: ${texts.certainty[certainty satisfies Certainty]}`);
    const phase = fillIn(texts.phase, { phase: phases.join(" / ") });
    this.state.textContent = `${fillIn(texts.at, { time: timeText(this.moment) })} ${[phase, ...said].join(" · ")}`;
  }

  private drawEnd(life: PodLife, labels: PreviewLabels): void {
    const texts = labels.timeline;
    const items = podEnd(life, stopsWithin).map(({ name, preStop, terminated, killed }) => {
      const parts = [
        ...(preStop ? [fillIn(texts.endHook, { time: timeText(preStop.least, preStop.most) })] : []),
        fillIn(texts.endTerm, { time: timeText(terminated.least, terminated.most) }),
        fillIn(texts.endKill, { time: timeText(killed.least, killed.most) }),
      ];
      return element("li", {}, element("strong", {}, name), ` ${parts.join(" · ")}`);
    });
    this.ending.replaceChildren(
      element("h2", {}, texts.end),
      element("p", { class: "muted" }, texts.endIntro),
      element("ul", { class: "events" }, ...items),
    );
  }
}

/** One container's row: its stretches, and handles for what is supposed of it. */
class LaneView {
  readonly root: HTMLElement;
  private readonly track = element("div", { class: "track" });
  private readonly segments = element("div", { class: "segments", "aria-hidden": "true" });
  private readonly labels: PreviewLabels;
  private readonly begin: Slider;
  private readonly fault: Slider;
  private readonly kind = element("select", { class: "fault-kind" });
  private readonly name: string;
  private readonly changed: (supposition: Supposition) => void;
  private supposition: Supposition = { runsFor: 0, answersAfter: 0 };

  constructor({ name, role }: ContainerLife, labels: PreviewLabels, changed: (supposition: Supposition) => void) {
    this.name = name;
    this.labels = labels;
    this.changed = changed;
    const isInit = role === "init";
    this.begin = new Slider("begin-handle", {
      changed: (seconds) => changed({ ...this.supposition, ...(isInit ? { runsFor: seconds } : { answersAfter: seconds }) }),
    });
    this.fault = new Slider("fault-handle", { changed: (after) => this.changeFault({ kind: this.supposition.fault?.kind ?? "hangs", after }) });
    const texts = labels.timeline;
    for (const kind of ["none", "hangs", "errors", "exits"] as const) {
      this.kind.append(element("option", { value: kind }, texts.fault[kind]));
    }
    this.kind.setAttribute("aria-label", fillIn(texts.faultOf, { container: name }));
    this.kind.addEventListener("change", () => this.changeKind(this.kind.value));
    this.track.append(this.segments, this.begin.root, ...(isInit ? [] : [this.fault.root]));
    const title = element("div", { class: "lane-title" }, element("strong", {}, name), element("span", { class: "role" }, labels.resources.role[role]));
    if (!isInit) title.append(this.kind);
    this.root = element("div", { class: "lane" }, title, this.track);
  }

  draw(container: ContainerLife, course: ContainerCourse | undefined, supposition: Supposition, until: number): void {
    this.supposition = supposition;
    const texts = this.labels.timeline;
    this.track.classList.toggle("unreached", course === undefined);
    const drawn = course === undefined ? [] : courseSegments(container.role, course, until);
    this.segments.replaceChildren(
      ...drawn.map(({ kind, from, to, isCertain }) => {
        const title = `${texts.segment[kind]} · ${timeText(from, to)}`;
        const share = (to - from) / until;
        const name = isCertain && leastNamedShare < share ? element("span", { class: "segment-name" }, texts.segment[kind]) : undefined;
        const made = element("div", { class: `segment ${kind}${isCertain ? "" : " maybe"}`, title }, name);
        made.style.setProperty("inline-size", `${100 * share}%`);
        return placed(made, from, until);
      }),
    );
    const origin = course?.start.least ?? 0;
    const isInit = container.role === "init";
    const beginValue = isInit ? supposition.runsFor : supposition.answersAfter;
    const beginLabel = fillIn(isInit ? texts.runsFor : texts.answersAfter, { container: this.name });
    this.begin.show(beginLabel, timeText(beginValue), beginValue, origin, until);
    this.kind.value = supposition.fault?.kind ?? "none";
    this.fault.root.hidden = supposition.fault === undefined;
    if (supposition.fault === undefined) return;
    const { after, kind } = supposition.fault;
    this.fault.show(`${this.name}: ${texts.fault[kind]}`, timeText(after), after, origin, until);
  }

  private changeKind(kind: string): void {
    if (kind === "hangs" || kind === "errors" || kind === "exits") {
      return this.changeFault({ kind, after: this.supposition.fault?.after ?? 60 });
    }
    const { fault: _, ...calm } = this.supposition;
    this.changed(calm);
  }

  private changeFault(fault: Fault): void {
    this.changed({ ...this.supposition, fault });
  }
}

function placed(target: HTMLElement, at: number, until: number): HTMLElement {
  target.style.setProperty("inset-inline-start", `${(100 * at) / until}%`);
  return target;
}
