/** Lets what is waiting (a keystroke, a request) go first. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
