import { readdirSync, readFileSync } from "node:fs";

/** Peak resident memory in MiB of a process and its children, as Linux counts it; NaN elsewhere. */
export function peakMemory(pid: number | undefined): number {
  try {
    const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").trim().split(" "));
    return children.filter((child) => child !== "").reduce((total, child) => total + peakMemory(Number(child)), peak);
  } catch {
    return Number.NaN;
  }
}
