/** A sentence in both of the product's languages. Every text that a person sees is one, so that none can be missing. */
export interface Text {
  readonly en: string;
  readonly ko: string;
}

export type Language = keyof Text;

/** The language of a locale such as `ko`, `ko-KR` or `en-US`; English for every other one. */
export function languageOf(locale: string | undefined): Language {
  return locale !== undefined && /^ko\b/i.test(locale) ? "ko" : "en";
}
