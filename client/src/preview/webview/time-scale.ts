/** Seconds to show, and where the axis has its marks. */
export interface TimeScale {
  readonly until: number;
  readonly marks: readonly number[];
}

const steps: readonly number[] = [5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600];
const mostMarks = 9;

/** A scale with room for everything up to `last`, in round numbers. */
export function timeScale(last: number): TimeScale {
  const wanted = Math.max(30, last * 1.05);
  const step = steps.find((candidate) => wanted / candidate <= mostMarks) ?? Math.ceil(wanted / mostMarks / 3600) * 3600;
  const count = Math.ceil(wanted / step);
  return { until: count * step, marks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}

/** From so many seconds on, minutes are easier to read. */
const inMinutesFrom = 300;

/** `45 s`, `5:30 min`; an interval as `20–31 s`. */
export function timeText(least: number, most: number = least): string {
  const [unit, textOf] = inMinutesFrom <= most ? (["min", minutes] as const) : (["s", rounded] as const);
  const words = least === most ? String(textOf(least)) : `${textOf(least)}–${textOf(most)}`;
  return `${words} ${unit}`;
}

function minutes(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

function rounded(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

/** Puts an element at a moment of an axis that ends at `until`. */
export function placed(target: HTMLElement, at: number, until: number): HTMLElement {
  target.style.setProperty("inset-inline-start", `${(100 * at) / until}%`);
  return target;
}
