import { manifestSnippets, partSnippets } from "../../../../snippets/catalogue.js";
import { code, codeBlock, link, quote } from "../hover/markdown.js";
import { typeText } from "../hover/type-text.js";
import type { Language, Text } from "../language/text.js";
import { documentationOf, documentationOfValue } from "../schema/documentation.js";
import { explanationOf, linkOf, meaningOf, sinceOf } from "../schema/explanation.js";
import { enumerationOf, fieldOf } from "../schema/field-model.js";
import type { Subject } from "./completion.js";
import { piecesOf, plainText } from "./skeleton.js";

const required: Text = { en: "required", ko: "필수" };
const since = (version: string): Text => ({ en: `since ${version}`, ko: `${version}부터` });
const standard = (value: string): Text => ({ en: `${code(value)} if left out`, ko: `생략하면 ${code(value)}` });
const words: Text = { en: "Kubernetes' own words:", ko: "쿠버네티스 공식 설명(영어):" };
const page: Text = { en: "Kubernetes documentation", ko: "쿠버네티스 문서" };

/** What a list entry's details show, as Markdown; undefined where there is nothing to say. */
export function documentationOfSubject(subject: Subject, language: Language): string | undefined {
  switch (subject.of) {
    case "field":
      return ofField(subject.type, subject.field, language);
    case "value":
      return joined([meaningOf(subject.enumeration, subject.value)?.[language], quoted(documentationOfValue(subject.enumeration, subject.value), language)]);
    case "snippet":
      return ofSnippet(subject.name, language);
  }
}

function ofField(type: string, name: string, language: Language): string | undefined {
  const field = fieldOf(type, name);
  if (field === undefined) return undefined;
  const explanation = explanationOf(type, name);
  const version = sinceOf(type, name);
  const facts = [
    code(typeText(field.type, language)),
    field.required ? required[language] : undefined,
    field.default !== undefined && typeof field.default !== "object" ? standard(String(field.default))[language] : undefined,
    version && since(version)[language],
  ];
  const values = enumerationOf(field);
  const isListed = values !== undefined && values.values.length <= 12 && field.type.kind !== "map";
  const url = linkOf(type, name);
  return joined([
    facts.filter((fact) => fact !== undefined && fact !== "").join(" · "),
    explanation?.text[language],
    isListed ? values.values.filter((value) => value !== "").map(code).join(" · ") : undefined,
    quoted(documentationOf(type, name), language),
    url && link(page[language], url),
  ]);
}

function ofSnippet(name: string, language: Language): string | undefined {
  const snippet = [...manifestSnippets, ...partSnippets].find((known) => known.name === name);
  return snippet && joined([snippet.description[language], codeBlock(plainText(piecesOf(snippet.body)).trimEnd())]);
}

function quoted(text: string | undefined, language: Language): string | undefined {
  return text === undefined || text === "" ? undefined : `${words[language]}\n\n${quote(text)}`;
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  const said = parts.filter((part) => part !== undefined && part !== "");
  return said.length === 0 ? undefined : said.join("\n\n");
}
