/** A number that was measured, and what it has to be. */
export interface Goal {
  readonly what: string;
  readonly measured: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly unit?: string;
}

/** Prints every goal with its measured value; the process fails at its end if one was missed. */
export function judgeGoals(goals: readonly Goal[]): void {
  console.log("");
  for (const { what, measured, atLeast, atMost, unit = "" } of goals) {
    const isMet = (atLeast === undefined || atLeast <= measured) && (atMost === undefined || measured <= atMost);
    const bound = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
    console.log(`${isMet ? "met   " : "MISSED"}  ${what}: ${Number(measured.toFixed(3))}${unit} (goal: ${bound}${unit})`);
    if (!isMet) process.exitCode = 1;
  }
}
