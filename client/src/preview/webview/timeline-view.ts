import type { Supposition } from "../../../../server/src/core/life/container-course.js";
import { courseEvents } from "../../../../server/src/core/life/course-events.js";
import type { SegmentKind } from "../../../../server/src/core/life/course-segments.js";
import type { Certainty } from "../../../../server/src/core/life/interval.js";
import { podCourse, podStateAt, type PodCourse } from "../../../../server/src/core/life/pod-course.js";
import { podEnd } from "../../../../server/src/core/life/pod-end.js";
import type { PodLife } from "../../../../server/src/core/life/pod-life.js";
import { languageOf } from "../../../../server/src/core/language/text.js";
import type { PreviewLabels } from "../messages.js";
import { element } from "./element.js";
import { LaneView } from "./lane-view.js";
import { Slider } from "./slider.js";
import { suppositionsFor, type Suppositions } from "./suppositions.js";
import { fillIn } from "./text.js";
import { placed, timeScale, timeText } from "./time-scale.js";

export interface TimelineViewEvents {
  readonly supposed: (suppositions: Suppositions) => void;
}

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
