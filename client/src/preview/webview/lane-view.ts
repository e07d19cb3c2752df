import type { ContainerCourse, Fault, Supposition } from "../../../../server/src/core/life/container-course.js";
import { courseSegments } from "../../../../server/src/core/life/course-segments.js";
import type { ContainerLife } from "../../../../server/src/core/life/pod-life.js";
import type { PreviewLabels } from "../messages.js";
import { element } from "./element.js";
import { Slider } from "./slider.js";
import { fillIn } from "./text.js";
import { placed, timeText } from "./time-scale.js";

/** A stretch of at least this part of the axis has room for its name. */
const leastNamedShare = 0.12;

/** One container's row: its stretches, and handles for what is supposed of it. */
export class LaneView {
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
