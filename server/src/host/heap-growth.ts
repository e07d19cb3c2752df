import { setFlagsFromString } from "node:v8";

/** Characters of open files, some 20,000 lines, above which memory is dearer than time. */
const manyCharacters = 400_000;

let isSparing = false;

/**
 * Lets V8 collect garbage rather than take more memory from the system while that much is open: it halves what a file of 10 MB takes.
 * A large pod's preview would take twice as long by it, so it is not for ordinary files. Holds for this process alone.
 */
export function growHeapFor(characters: number): void {
  const isMuch = manyCharacters < characters;
  if (isMuch === isSparing) return;
  isSparing = isMuch;
  setFlagsFromString(isMuch ? "--optimize-for-size" : "--no-optimize-for-size");
  setFlagsFromString(`--semi-space-growth-factor=${isMuch ? 1 : 2}`);
}
