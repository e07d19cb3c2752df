/** Milliseconds that reading documents may take before other work gets a turn. */
export const longestStep = 8;

/** Lets what is waiting (a keystroke, a request) go first. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
