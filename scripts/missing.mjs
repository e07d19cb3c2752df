/** Something that must be installed by hand is not there; the message says what it is and how to get it. */
export class Missing extends Error {
  /**
   * @param {string} what What is missing, as a sentence.
   * @param {string} remedy How to get it, as a sentence.
   */
  constructor(what, remedy) {
    super(`${what}\n  ${remedy}`);
    this.name = "Missing";
  }
}
