/** Deeper than any Kubernetes object, and far from where a recursive parser runs out of stack. */
export const deepestNesting = 400;

/**
 * An upper bound of how deep the collections of a YAML text are nested, in one pass without recursion: open brackets, and
 * the width of the longest run of indentation and `-`, `?`, `:` indicators at a line's start. Brackets in scalars count too.
 */
export function nestingBound(text: string): number {
  let flow = 0;
  let deepestFlow = 0;
  let block = 0;
  let deepestBlock = 0;
  let atStart = true;
  for (let offset = 0; offset < text.length; offset++) {
    switch (text.charCodeAt(offset)) {
      case 0x0a:
      case 0x0d:
        atStart = true;
        block = 0;
        break;
      case 0x5b:
      case 0x7b:
        atStart = false;
        if (deepestFlow < ++flow) deepestFlow = flow;
        break;
      case 0x5d:
      case 0x7d:
        atStart = false;
        if (0 < flow) flow--;
        break;
      case 0x20:
      case 0x2d:
      case 0x3a:
      case 0x3f:
        if (atStart && deepestBlock < ++block) deepestBlock = block;
        break;
      default:
        atStart = false;
    }
  }
  return deepestFlow + deepestBlock;
}
