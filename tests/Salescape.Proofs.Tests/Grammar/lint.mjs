// Lints the prose of data sets in CSV: node lint.mjs [--all | --sentences 2500] [--table part-of-a-column's-name] folder…
// Our own rules read every distinct sentence; Harper, which needs ten milliseconds for one, as many as are asked for, drawn by column.
// Writes a line a finding (kind, column, problem, advice, times said, sentence, vocabulary), then, behind an empty line, the figures.
import fs from "node:fs";
import path from "node:path";
import { Dialect, LocalLinter } from "harper.js";
import { binary } from "harper.js/binary";
import { collect, words } from "./skeletons.mjs";

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const read = (name) =>
  fs.readFileSync(path.join(here, name), "utf8").split(/\r?\n/).filter((line) => line && !line.startsWith("#"));

const folders = [];
let budget = 2500;
let table = "";
for (let i = 2; i < process.argv.length; i++) {
  const word = process.argv[i];
  if (word === "--all") budget = Infinity;
  else if (word === "--sentences") budget = Number(process.argv[++i]);
  else if (word === "--table") table = process.argv[++i];
  else folders.push(word);
}

const skeletons = collect(folders, read("columns.txt").filter((column) => column.includes(table)));
// What people mistype and abbreviate here on purpose stands in the vocabulary of their voices: as meant, a bar, as written.
const voices = path.join(here, "../../../src/Salescape.Simulation/Chance/Words/Vocabulary/voices");
const section = (name, section) =>
  fs.readFileSync(path.join(voices, name), "utf8").split(/^@/m).find((part) => part.startsWith(`${section}\n`)).split("\n").slice(1)
    .filter((line) => line && !line.startsWith("#")).map((line) => line.split("|").reverse());
const others = read("intended.tsv").map((line) => line.split("\t"));
const intended = new Map([...section("slips.txt", "slips"), ...section("manners.txt", "brief"), ...others]);
const undo = (sentence) =>
  sentence.replace(/[\p{L}'’/]+/gu, (word) => {
    const meant = intended.get(word) ?? intended.get(word.toLowerCase());
    return !meant ? word : /^\p{Lu}/u.test(word) ? meant[0].toUpperCase() + meant.slice(1) : meant;
  });
const texts = [...skeletons].map(([skeleton, at]) => ({ text: undo(skeleton), ...at }));
const findings = [];
const found = (kind, at, problem, advice) => findings.push({ kind, at, problem, advice });

// ---- Our rules, on all ----
for (const line of read("rules.tsv")) {
  const [kind, pattern, why] = line.split("\t");
  const expression = new RegExp(pattern, "u");
  for (const at of texts) {
    const match = expression.exec(at.text);
    if (match) found(kind, at, match[0].slice(0, 60), why);
  }
}

// ---- Harper, on a draw: every column has its turn, in an order that follows from the words ----
const order = (text) => {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash ^ (hash >>> 15)) >>> 0;
};
const byColumn = new Map();
for (const at of texts) byColumn.set(at.column, [...(byColumn.get(at.column) ?? []), at]);
for (const list of byColumn.values()) list.sort((a, b) => order(a.text) - order(b.text));
const drawn = [];
const floor = budget / 2 / byColumn.size;
for (const list of byColumn.values()) drawn.push(...list.splice(0, floor));
drawn.push(...[...byColumn.values()].flat().sort((a, b) => order(a.text) - order(b.text)).slice(0, Math.max(0, budget - drawn.length)));

const off = new Map(read("harper-off.tsv").map((line) => line.split("\t")));
const linters = [];
for (const dialect of [Dialect.American, Dialect.British]) {
  const linter = new LocalLinter({ binary, dialect });
  await linter.setup();
  await linter.importWords([...read("names.txt"), ...words(folders)]);
  const config = await linter.getLintConfig();
  for (const rule of Object.keys(config)) if (off.has(rule)) config[rule] = false;
  await linter.setLintConfig(config);
  linters.push(linter);
}
const [american, british] = linters;
const batch = 40;
for (let i = 0; i < drawn.length; i += batch) {
  const part = drawn.slice(i, i + batch);
  const page = part.map((at) => at.text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())).join("\n\n");
  const groups = await american.organizedLints(page, { language: "plaintext" });
  for (const [rule, lints] of Object.entries(groups))
    for (const lint of lints) {
      let start = Array.from(page).slice(0, lint.span().start).join("").length;
      const at = part[page.slice(0, start).split("\n\n").length - 1];
      const problem = lint.get_problem_text();
      if (rule === "SpellCheck") {
        const elsewhere = await british.lint(`The ${problem} is.`, { language: "plaintext" });
        if (elsewhere.every((other) => other.get_problem_text() !== problem)) continue;
      }
      const kind = rule === "SpellCheck" ? "Spelling" : `Harper${rule}`;
      found(kind, at, problem, lint.message().replace(/\s+/g, " "));
    }
}

// ---- Where a finding was written: the vocabulary that holds most of the words around it ----
const vocabularies = [];
const root = path.join(here, "../../../src/Salescape.Simulation/Chance/Words/Vocabulary");
for (const folder of fs.readdirSync(root))
  for (const file of fs.readdirSync(path.join(root, folder)))
    vocabularies.push([`${folder}/${file}`, fs.readFileSync(path.join(root, folder, file), "utf8").toLowerCase()]);
const writtenIn = (at, problem) => {
  const words = at.text.toLowerCase().split(" ");
  const place = Math.max(0, at.text.toLowerCase().slice(0, Math.max(0, at.text.indexOf(problem))).split(" ").length - 1);
  const length = problem.split(" ").length;
  for (let more = 6; more >= 0; more--)
    for (let before = 0; before <= more; before++) {
      const from = place - before;
      if (from < 0 || from + length + more > words.length) continue;
      const piece = words.slice(from, from + length + more).join(" ");
      const hit = vocabularies.find(([, text]) => text.includes(piece));
      if (hit && piece.length > 3) return hit[0];
    }
  return "";
};

const clean = (text) => String(text).replace(/[\t\r\n]+/g, " ");
findings.sort((a, b) => a.kind.localeCompare(b.kind) || a.at.column.localeCompare(b.at.column) || b.at.count - a.at.count);
for (const { kind, at, problem, advice } of findings)
  console.log([kind, at.column, problem, advice, at.count, at.sentence, writtenIn(at, problem)].map(clean).join("\t"));

// Ours are counted among all sentences, Harper's among those that it read.
const figures = new Map();
for (const { kind } of findings) figures.set(kind, (figures.get(kind) ?? 0) + 1);
console.log();
console.log(`sentences\t${texts.length}`);
console.log(`read by Harper\t${drawn.length}`);
for (const [kind, count] of figures) {
  const among = kind === "Spelling" || kind.startsWith("Harper") ? drawn.length : texts.length;
  console.log(`${kind}\t${((1000 * count) / among).toFixed(2)}`);
}
process.exit(0);
