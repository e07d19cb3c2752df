/**
 * How a test run inside an editor tells the process that started it what happened: each line of this form on the console
 * is one event, whatever else is written there.
 */
export type TestEvent =
  | { readonly type: "suite"; readonly title: string }
  | { readonly type: "passed"; readonly title: string; readonly milliseconds: number }
  | { readonly type: "failed"; readonly title: string; readonly error: string };

const mark = "@podsmith-test ";

export function printEvent(event: TestEvent): void {
  console.log(mark + JSON.stringify(event));
}

/** The event on a line of the console, if it is one. */
export function eventOn(line: string): TestEvent | undefined {
  return line.startsWith(mark) ? (JSON.parse(line.slice(mark.length)) as TestEvent) : undefined;
}
