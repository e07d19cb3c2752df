/** Bytes of a header; the protocol's own have less than a hundred. */
const longestHeader = 8 * 1024;

/** Bytes of a message; no JavaScript string can hold more. */
const longestMessage = 512 * 1024 * 1024;

const headerEnd = [13, 10, 13, 10];

/**
 * Follows the frames of a stream of protocol messages. The protocol's library skips a header that it can't read, and takes what
 * follows for the next header: it hears nothing any more, and nobody is told. This says so.
 */
export class Framing {
  private header: number[] = [];
  /** How many bytes of `headerEnd` the header ends with so far. */
  private matched = 0;
  /** Bytes of the message that are still to come. */
  private missing = 0;

  /** Reads on, and answers why the stream can't be followed any further; undefined while it can. */
  read(chunk: Uint8Array): string | undefined {
    for (let at = 0; at < chunk.length; ) {
      if (0 < this.missing) {
        const taken = Math.min(this.missing, chunk.length - at);
        this.missing -= taken;
        at += taken;
        continue;
      }
      const problem = this.readHeader(chunk[at++] as number);
      if (problem !== undefined) return problem;
    }
    return undefined;
  }

  private readHeader(byte: number): string | undefined {
    this.header.push(byte);
    if (longestHeader < this.header.length) return "a header that does not end";
    if (byte === headerEnd[this.matched]) this.matched++;
    else this.matched = byte === headerEnd[0] ? 1 : 0;
    if (this.matched < headerEnd.length) return undefined;
    const text = String.fromCharCode(...this.header);
    this.header = [];
    this.matched = 0;
    return this.expectMessage(text);
  }

  private expectMessage(header: string): string | undefined {
    const fields = header.split("\r\n").map((field) => /^content-length *: *(\d+) *$/i.exec(field)?.[1]);
    const length = fields.find((field) => field !== undefined);
    if (length === undefined) return "a header without a length";
    if (longestMessage < Number(length)) return `a message of ${length} bytes`;
    this.missing = Number(length);
    return undefined;
  }
}
