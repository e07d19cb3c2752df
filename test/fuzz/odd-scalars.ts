/** Plain scalars on which readers of YAML disagree; the API server's own reading is the one that counts. */
export const oddScalars: readonly string[] = [
  "", "~", "null", "Null", "NULL", "nUll", "nil", "none",
  "y", "Y", "yes", "Yes", "YES", "yEs", "true", "True", "TRUE", "tRue", "on", "On", "ON", "oN",
  "n", "N", "no", "No", "NO", "nO", "false", "False", "FALSE", "fAlse", "off", "Off", "OFF", "oFF",
  "0", "-0", "+0", "00", "07", "08", "09", "0777", "-0777", "+0777", "0800", "0o777", "0O777", "-0o17", "0o8", "0o", "0b101", "0B101", "-0b11",
  "0b2", "0b", "0x1F", "0X1f", "-0x1F", "0xg", "0x", "1", "+12", "-12", "--1", "+-1", "12", "123456789", "1_000", "1__0", "1_", "_1", "0_7", "0x_1F", "1_000.5", "-_1",
  "9007199254740991", "9007199254740992", "9007199254740993", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
  "-9223372036854775809", "18446744073709551615", "18446744073709551616", "99999999999999999999999999",
  "1.0", "1.10", "1.5", "-1.5", "+1.5", "5.", ".5", "-.5", "+.5", "..5", "1.2.3", "1.", "0.1", "00.5", "1e3", "1E3", "1e+3", "1e-3", "12e03", "-1e3",
  ".5e1", "5.e1", "1e", "e1", "1e400", "-1e400", "1e-400", "1e21", "1e20", "123456789012345678901234567890", "0.000001", "0.0000001", "-0.0", "0.0",
  "1:30", "190:20:30", "1:2", "12:30:45.5", "0:0", "-1:30", "2001-01-01", "2001-1-1", "2001-01-01T00:00:00Z", "2001-01-01 00:00:00", "2001-01-01t00:00:00.5+09:00",
  "2001-13-45", "20010101", "01-01-2001", "1-2", "1-2-3", "12-", "2001-", "2001-01",
  ".", "-", "+", "..", "...x", "-.", "+.", ".e1", "<", "<<", "=", "!", "nan", "NaN", "inf", "Inf", "Infinity", "-Infinity",
  "500m", "1Gi", "100Mi", "0.5", "1e3m", "1k", "10.0.0.1", "1.27", "1.27.0", "v1", "8080/TCP", "80:80", "nginx:1.27", "a b", "a  b", "0 0 * * *", "5 4", "http://x",
  "ẍ", "日本", "é", "１２", "٣", "१२", "+１", "0x１", "½", "𝟙", "a\u00a0b", "１.5", "_", "__", "1_0_", "+_", "0b_1", "0o_7", "0_0", "-0x_f", "1e_3", "1_e3", "._5", "1._5",
];

/** Documents whose structure is read differently by different readers. */
export const oddDocuments: readonly string[] = [
  "yes: 1", "010: 1", "1.5: 1", "1: 1\n2: 2", "0x10: a", "1e3: a", "true: 1", "~: 1", "null: 1", "'yes': 1", "? a\n: b", "? [a]\n: b", "? {a: b}\n: c", "[a]: b", "{a: b}: c",
  "a: 1\na: 2", "a: {x: 1, x: 2}", "{x:1}", '{"x":1}', "{x: 1, y}", "[a, , b]", "[a, b, ]", "{a: 1, }", "{}", "[]", "[[]]", "[{}]", "{a}", "[a: b]", "[a: b, c]", "a: [b: c]",
  "a: &x 1\nb: *x", "a: &x {p: 1}\nb: {<<: *x, q: 2}", "a: &x {p: 1, q: 1}\nb: {p: 2, <<: *x}", "a: &x {p: 1}\nb: {<<: *x, p: 2}",
  "a: &x {p: 1}\nc: &y {p: 2, r: 3}\nb: {<<: [*x, *y]}", "b: {<<: {p: 1}, p: 2}", "b: {'<<': {p: 1}}", "<<: {a: 1}", "a: {<<: 1}", "a: {<<: [1]}", "a: *unknown", "a: &x [*x]",
  "&k a: b\nc: *k", "*a : b", "a: &x\nb: *x", "a: !!str 5", "a: !!int '5'", "a: !!int 5", "a: !!float 5", "a: !!bool yes", "a: !!null ''", "a: !foo bar", "a: !!binary aGVsbG8=", "a: !!str yes", "a: !!str",
  "a: !!map {b: c}", "a: !!seq [b]", "a: !!set {b}", "a: !!timestamp 2001-01-01", "a: ! 5",
  'a: "\\x41\\u0042\\U00000043\\n\\t\\0\\e\\_\\N\\L\\P\\/"', "a: 'it''s'", 'a: "x\\\n  y"', 'a: "x\n  y\n\n  z"', "a: 'x\n  y\n\n  z'", "a: x\n  y\n\n  z", "a: x\n y", "a:\n- b\n- c", "a:\n  - b\n  - c", "- a\n-\n- b", "- - a\n  - b", "-\n  a: b",
  "a: |\n  x\n  y\n", "a: |-\n  x\n  y\n", "a: |+\n  x\n\n", "a: >\n  x\n  y\n\n  z\n", "a: >-\n  x\n   y\n  z\n", "a: |2\n    x\n", "a: |1-\n  x", "a: |\n\n\n  x", "a: |\n  x\n # c\nb: 1", "a: >+\n x\n\n\nb: 1", "a: |", "a: |\nb: c", "a: >\n",
  "a: b # c", "a: b# c", "a: 'b'#c", "a: #c", "a: # c\n  b", "# c\na: b", "a:b", "a :b", "a : b", "a:  b", "a:\tb", "a: b\t", "a: b\t# c", "\ta: b", "a:\n\tb: c", "a:\n  b: c\n\td: e", "- \ta", "-\ta", "a: [b,\n\tc]", "a: {b: c,\n d: e}", "a: [\nb\n]", "a: {\n}\n",
  "a: b: c", "a: 'b' c", 'a: "b" c', "a: @b", "a: `b", "a: %b", "%a: b", "a: *", "a: &", "a: !", "a: |x", "a: >x", "a: -", "a: - b", "- a: b\n  c: d", "- a: b\n c: d", "a: ?", "a: ? b", "a: :", "a: :b", "a: b:", "a: [b:]", "a: {b:}", "a: ,b", "a: ]", "a: }", "a: [", "a: {", "a: '", 'a: "',
  "a: b\n...\nc: d", "...\na: b", "a: b\n...", "---\na: b", "--- a", "--- {a: b}", "--- |\n x", "---a: b", "----", "a: b\n ---\nc: d", "a: b\n---", "%YAML 1.2\n---\na: b", "%YAML 1.1\n---\na: b", "%TAG ! x\n---\na: !b c",
  "a: \u0085b", "a: b\u0085c: d", "a: b\u2028c: d", "a: \ufeffb", "\ufeffa: b", "a: \u0000", "a: \u0007", "a: \u007f", "a: \u0080", "a: \ud83d\ude00", "a: \ufffe", "a: \u00a0b", "a:\u00a0b", "\u00a0a: b", "a: b\rc: d", "a: b\r\nc: d\r\n", "a: |\r\n  x\r\n  y\r\n", "a: 'x\r\n  y'",
  "a: 'b", "a: \"b", "a: \"\\q\"", "a: \"\\x4\"", "a: \"\\ud83d\\ude00\"", "a: \"\\ud83d\"", "a: b\n  c", "a: b\n  c: d", "a:\n    b: c\n  d: e", "a:\n  b: c\n d: e", "a\n", "a\nb", "a\nb: c", "'a'\nb: c", "5", "yes", "~", "", "# c", "- a\nb: c", "a: b\n- c", "[a", "{a: b", "a]", "a}", "a: [b]]", "a: {b: c}}", "a: [b}", "a: {b: c]",
  "? a", "? a\n? b", ": a", "? \n: a", "a: >\n\n\n", "a: b\n\n\n", "  a: b\n  c: d", "  a: b\nc: d", " - a\n - b", "a: - b\n   - c", "a: [b, c]d", "a: {b: c}d", "a: 'b': c", "'a': b", '"a": b', '"a":b', "'a':b", '{"a":b}', "{'a':b}", "[\"a\":b]", "{a: b, c: d", "{? a: b}", "{? a : b}", "{: a}", "{a:}", "{a: }", "{a:,b:}", "[?a]", "[? a]", "[-a]", "[- a]", "[-]", "[a,b]", "[a,,b]", "{,}", "[,]",
];

/** Texts that are still read differently. No manifest that people write has them, or the server's own words say what is wrong. */
export const knownDifferences: readonly string[] = [
  // Keys that are numbers beyond 2^53, or floats that Go prints with 32 bits and an exponent of two digits.
  "9223372036854775808: 1", "-9223372036854775809: 1", "18446744073709551615: 1", "18446744073709551616: 1", "1e20: 1",
  "123456789012345678901234567890: 1", "0.000001: 1", "0.0000001: 1", "-0.0: 1",
  // A colon, a dash or a question mark glued to a bracket.
  "{a: -}", "a: [b:]", "a: {b:}", "{a:}", "{a:,b:}", "[?a]", "[-]",
  // A tag without a name; binary is not decoded here.
  "{a: !}", "a: !!binary aGVsbG8=",
  // Escapes of JSON that go-yaml does not know: refused in the server's words.
  'a: "\\x41\\u0042\\U00000043\\n\\t\\0\\e\\_\\N\\L\\P\\/"', 'a: "\\ud83d\\ude00"', 'a: "\\ud83d"',
  // Directives and markers never reach a document: a file is cut at its markers first.
  "...\na: b", "%YAML 1.2\n---\na: b",
  // go-yaml stops behind the first thing that can stand alone, and leaves the rest unread.
  "'a'\nb: c", "  a: b\nc: d", '"a":b', "'a':b",
];
