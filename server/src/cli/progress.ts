/** How far a long run is, on one line of a terminal; silent anywhere else. */
export interface Progress {
  show(done: number, total: number): void;
  clear(): void;
}

/** Milliseconds before the first line, and between two: nobody reads faster. */
const interval = 100;

const silentProgress: Progress = { show: () => {}, clear: () => {} };

export function progressOn(stream: NodeJS.WritableStream & { readonly isTTY?: boolean }): Progress {
  if (stream.isTTY !== true) return silentProgress;
  let shownAt = Date.now();
  let isShown = false;
  return {
    show: (done, total) => {
      if (Date.now() - shownAt < interval) return;
      shownAt = Date.now();
      isShown = true;
      stream.write(`\r\u001b[K${done} / ${total}`);
    },
    clear: () => {
      if (isShown) stream.write("\r\u001b[K");
      isShown = false;
    },
  };
}
