/** Words that stand in one licence alone, by its SPDX name. @type {Readonly<Record<string, RegExp>>} */
const tellingWords = {
  "Apache-2.0": /Apache License,? Version 2\.0/i,
  "MIT": /Permission is hereby granted, free of charge, to any person obtaining a copy/i,
  "ISC": /Permission to use, copy, modify, and(?:\/or)? distribute this software for any purpose/i,
  "BSD-3-Clause": /Redistribution and use in source and binary forms.*to endorse or promote products derived/i,
  "BSD-2-Clause": /Redistribution and use in source and binary forms(?!.*to endorse or promote products derived)/i,
  "MPL-2.0": /Mozilla Public License,? (?:Version|v\.) ?2\.0/i,
  "GPL": /GNU (?:Lesser |Affero )?General Public License/i,
};

/** The SPDX names of the licences whose words stand in the texts, by name. @param {readonly string[]} texts */
export function licenceNames(texts) {
  const lines = texts.map((text) => text.replace(/\s+/g, " "));
  return Object.keys(tellingWords).filter((name) => lines.some((text) => tellingWords[name]?.test(text))).sort();
}

/** Licences under which others' code may go into the extension: they ask for a notice and for nothing of ours. */
const permissive = ["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT", "MIT-0", "Python-2.0", "Unlicense"];

/** `(MIT OR GPL-3.0)` leaves a choice; `MIT AND ISC` asks for both. @param {string} licence An SPDX expression. */
export function isPermissive(licence) {
  return licence.replace(/[()]/g, "").split(/ OR /).some((choice) => choice.split(/ AND /).every((each) => permissive.includes(each)));
}
