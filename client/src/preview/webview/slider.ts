import { element } from "./element.js";

export interface SliderEvents {
  readonly changed: (seconds: number) => void;
}

/** A handle on a time axis: dragged with the pointer, moved with the arrow keys. */
export class Slider {
  readonly root: HTMLElement;
  private readonly events: SliderEvents;
  private value = 0;
  private until = 1;
  private origin = 0;

  constructor(look: string, events: SliderEvents) {
    this.events = events;
    this.root = element("div", { role: "slider", tabindex: 0, class: `handle ${look}`, "aria-valuemin": 0 });
    this.root.addEventListener("keydown", (event) => this.onKey(event));
    this.root.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      this.root.focus();
      this.root.setPointerCapture(event.pointerId);
    });
    this.root.addEventListener("pointermove", (event) => {
      if (this.root.hasPointerCapture(event.pointerId)) this.onDrag(event.clientX);
    });
  }

  /** `value` is counted from `origin` on an axis that ends at `until`, all in seconds. */
  show(label: string, text: string, value: number, origin: number, until: number): void {
    this.value = value;
    this.origin = origin;
    this.until = until;
    this.root.setAttribute("aria-label", label);
    this.root.setAttribute("aria-valuemax", String(Math.max(value, Math.round(until - origin))));
    this.root.setAttribute("aria-valuenow", String(value));
    this.root.setAttribute("aria-valuetext", text);
    this.root.title = `${label}: ${text}`;
    this.root.style.setProperty("inset-inline-start", `${Math.min(100, (100 * (origin + value)) / until)}%`);
  }

  private onDrag(clientX: number): void {
    const track = this.root.parentElement?.getBoundingClientRect();
    if (track === undefined || track.width === 0) return;
    this.change(((clientX - track.left) / track.width) * this.until - this.origin);
  }

  private onKey(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
    if (step === undefined && event.key !== "Home") return;
    event.preventDefault();
    this.change(step === undefined ? 0 : this.value + step);
  }

  private change(seconds: number): void {
    const whole = Math.max(0, Math.round(seconds));
    if (whole !== this.value) this.events.changed(whole);
  }
}
