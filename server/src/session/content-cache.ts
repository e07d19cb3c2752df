/** Values by the text that they were made from; the ones that were used longest ago go first. */
export class ContentCache<Value> {
  private readonly values = new Map<string, Value>();
  private characters = 0;

  constructor(
    private readonly mostValues: number,
    private readonly mostCharacters: number,
  ) {}

  get(text: string): Value | undefined {
    const value = this.values.get(text);
    if (value === undefined) return undefined;
    this.values.delete(text);
    this.values.set(text, value);
    return value;
  }

  set(text: string, value: Value): void {
    this.delete(text);
    this.values.set(text, value);
    this.characters += text.length;
    for (const oldest of this.values.keys()) {
      if (this.values.size <= 1 || (this.values.size <= this.mostValues && this.characters <= this.mostCharacters)) break;
      this.delete(oldest);
    }
  }

  /** Drops what was used longest ago, down to so many values. */
  trim(mostValues: number): void {
    for (const oldest of this.values.keys()) {
      if (this.values.size <= mostValues) return;
      this.delete(oldest);
    }
  }

  getOrMake(text: string, make: () => Value): Value {
    const known = this.get(text);
    if (known !== undefined) return known;
    const made = make();
    this.set(text, made);
    return made;
  }

  delete(text: string): void {
    if (this.values.delete(text)) this.characters -= text.length;
  }

  clear(): void {
    this.values.clear();
    this.characters = 0;
  }
}
