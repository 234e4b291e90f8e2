// What a data set says, as sentences in which names, keys, days and numbers are those of one stock company, so that a sentence that
// is said of many is linted once.
import fs from "node:fs";
import path from "node:path";

/** The rows of a CSV file as objects. */
export function rows(file) {
  const text = fs.readFileSync(file, "utf8");
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|$)/gy;
  const found = [];
  let line = [];
  let head;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) throw new Error(`${file} is no CSV`);
    line.push(match[1] === undefined ? match[2] : match[1].replaceAll('""', '"'));
    if (match[3] === ",") continue;
    if (!head) head = line;
    else found.push(Object.fromEntries(head.map((name, i) => [name, line[i]])));
    line = [];
  }
  return found;
}

/** Ids of requests and commits: hexadecimal digits, in groups or not. */
const trace = /\b[0-9a-f]+(?:-[0-9a-f]+)+\b|\b(?=[a-f0-9]*\d)(?=[a-f0-9]*[a-f])[a-f0-9]{2,}\b/g;

const people = [
  ["sales_data.customer_contacts", "first_name", "last_name"],
  ["operational_data.user_accounts", "first_name", "last_name"],
  ["marketing_data.leads", "contact_name"],
  ["marketing_data.partner_referrals", "contact_name"],
  ["marketing_data.campaigns", "owner"],
  ["operational_data.customer_success_activities", "csm_name"],
  ["sales_data.customers", "account_owner"],
  ["sales_data.opportunities", "sales_rep"],
  ["sales_data.territories", "manager"],
  ["support_data.support_tickets", "contact_name", "assigned_to"],
  ["support_data.ticket_comments", "commenter_name"],
  ["support_data.ticket_worklog", "agent_name"],
  ["support_data.ticket_resolution", "engineer_assigned"],
];

const things = [
  ["sales_data.products", "product_name", "Acme Desk"],
  ["sales_data.customers", "customer_name", "Acme"],
  ["marketing_data.leads", "company_name", "Acme"],
  ["marketing_data.partner_referrals", "company_name", "Acme"],
  ["marketing_data.partner_referrals", "partner_name", "Acme"],
  ["sales_data.competitive_intelligence", "competitor_product", "Acme Suite"],
  ["sales_data.competitive_intelligence", "competitor_name", "Acme"],
  ["usage_data.integration_usage", "integration_name", "Acme Link"],
  ["usage_data.user_sessions", "location_city", "Boston"],
  ["usage_data.user_sessions", "location_country", "Canada"],
  ["sales_data.customers", "country", "Canada"],
];

/** The names of a data set, each with what stands for it. */
function names(folder) {
  const stands = new Map();
  const column = (table, ...columns) => {
    const file = path.join(folder, ...table.split(".")) + ".csv";
    if (!fs.existsSync(file)) return [];
    return rows(file).map((row) => columns.map((name) => row[name]));
  };
  const learn = (name, stand) => {
    if (name && name.length > 1 && /^\p{Lu}/u.test(name) && !never.test(name) && !stands.has(name)) stands.set(name, stand);
  };
  for (const [table, ...columns] of people)
    for (const values of column(table, ...columns)) {
      const whole = columns[0] === "first_name" ? [values.join(" ")] : values;
      for (const person of whole) {
        if (!person) continue;
        learn(person, "Mary Miller");
        const words = person.split(" ");
        const [first, last] = columns[0] === "first_name" ? values : [words[0], words.slice(1).join(" ")];
        learn(first, "Mary");
        learn(first.split(" ")[0], "Mary");
        learn(last, "Miller");
        if (words.length > 2) learn(words.slice(0, -1).join(" "), "Mary");
        learn(words.at(-1), "Miller");
      }
    }
  for (const [table, name, stand] of things)
    for (const [value] of column(table, name)) {
      learn(value, stand);
      if (stand === "Acme") {
        const words = value.split(" ");
        for (let n = words.length - 1; n > 0; n--) if (n > 1 || words[0].length > 3) learn(words.slice(0, n).join(" "), stand);
      }
    }
  return stands;
}

const never = /^(January|February|March|April|May|June|July|August|\p{Lu}\p{Ll}+day|Will|Mark|Let|The|Do|Can|An|Me|So|In|To|On|For)$/u;

const months =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";

/** Words of modules and places, which stand as they are. */
export function words(folders) {
  const found = new Set();
  for (const folder of folders)
    for (const [table, column] of [
      ["usage_data.feature_usage", "feature_name"],
      ["marketing_data.events", "location"],
    ]) {
      const file = path.join(folder, ...table.split(".")) + ".csv";
      if (fs.existsSync(file)) for (const row of rows(file)) for (const word of row[column].split(/[^\p{L}\d’'-]+/u)) found.add(word);
    }
  return [...found].filter(Boolean).flatMap((word) => [word, word.toLowerCase()]);
}

/** What varies and is no word, with what stands for it; in this order. */
const patterns = [
  [/\b[a-z]+:\/\/\S+[\w/]/gi, "https://docs.acme.example"],
  [/\S+@\S+\.\w+/g, "mary@acme.example"],
  [/\b[A-Z]{1,8}(-\d[\d-]*)+\b/g, "TICK-000001"],
  [new RegExp(`\\b\\d{1,2}(st|nd|rd|th)? (${months})\\b( \\d{4})?`, "g"), "5 March"],
  [new RegExp(`\\b(${months}) \\d{1,2}(st|nd|rd|th)?\\b(, \\d{4})?`, "g"), "March 5"],
  [new RegExp(`\\b(${months})\\b \\d{4}`, "g"), "March 2025"],
  [/\b\d{4}-\d\d-\d\d\b/g, "2025-03-05"],
  [/\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/g, "Tuesday"],
  [/\b\d{1,2}:\d\d(:\d\d)?\b/g, "10:30"],
  [/\bv?\d+\.\d+\.\d+\b/g, "1.2.3"],
  [/(?:[A-Z]{2,3})?[$€£¥]\s?\d[\d,.]*\d?(k|K|m|M)?\b/g, "$700"],
  [/\b\d{1,3}(,\d{3})+(\.\d+)?\b/g, "700"],
  [/\b(?!1\b)\d+(\.\d+)?/g, "7"],
  [/\bQ[1-4]\b/g, "Q1"],
];

const machine = /^\s*(at \w|[>#$|]|\d{4}-\d\d-\d\d[ T]|\[?\d\d:\d\d|HTTP|GET |POST |PUT |DELETE |PATCH |ERROR|WARN|INFO|DEBUG|Traceback|Caused by|[\w.]*(Exception|Error)\b[:(]|[{}[\]<])/;
const code = /(?<![\w-])(?=\S*[_\\{}=<>|`]|\S*[a-z][A-Z]\w*|\S*\w\/\w+\/|\S*\w\.[a-z]{2,4}\b)\S+(?<![.,;:!?)])/g;

/** The sentences of a text; lines that machines wrote are left out. */
function* sentences(text) {
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim() || machine.test(line)) continue;
    const plain = line.replace(/^\s*([-*•]|\d+[.)])\s+/, "").trim();
    for (const sentence of plain.split(/(?<=(?<!\b(?:e\.g|i\.e|approx|incl|vs|no|Mr|Ms|Dr|St|Inc|Ltd|Co))[.!?]["”’)]?)\s+(?=["“‘(]?[\p{L}\d])/u))
      if (/\p{L}{2}.*\s.*\p{L}{2}/u.test(sentence)) yield sentence;
  }
}

/** The distinct sentences of a data set's prose, by their skeletons: where each stands first, and how often. */
export function collect(folders, columns) {
  const found = new Map();
  for (const folder of folders) {
    const stands = names(folder);
    const words = [...stands.keys()].filter((name) => !/[^\p{L}\p{M}\d &.'’-]/u.test(name));
    const first = new Map();
    for (const name of words.sort((a, b) => b.length - a.length)) {
      const head = name.match(/^[\p{L}\p{M}\d]+/u)?.[0];
      if (head) first.set(head, [...(first.get(head) ?? []), name]);
    }
    const replaceNames = (text) =>
      text.replace(/(?<![\p{L}\p{M}\d])\p{Lu}[\p{L}\p{M}\d]*/gu, "\0$&").split("\0").reduce((done, piece, i, all) => {
        if (i === 0) return piece;
        if (all.skip > 0) {
          const cut = Math.min(all.skip, piece.length);
          all.skip -= cut;
          return done + piece.slice(cut);
        }
        const rest = piece + all.slice(i + 1).join("");
        const head = piece.match(/^[\p{L}\p{M}\d]+/u)[0];
        const name = first.get(head)?.find((n) => rest.startsWith(n) && !/^[\p{L}\p{M}\d]/u.test(rest.slice(n.length)));
        if (!name) return done + piece;
        all.skip = Math.max(0, name.length - piece.length);
        return done + stands.get(name) + piece.slice(Math.min(name.length, piece.length));
      }, "");
    for (const [table, names] of grouped(columns)) {
      const file = path.join(folder, ...table.split(".")) + ".csv";
      if (!fs.existsSync(file)) continue;
      const seen = new Set();
      for (const row of rows(file))
        for (const qualified of names) {
          const text = row[qualified.split(".")[2]];
          if (!text || seen.has(text)) continue;
          seen.add(text);
          for (const sentence of sentences(text)) {
            let skeleton = replaceNames(sentence).replace(trace, "7").replace(code, (...found) => (/\ban $/i.test(found.at(-1).slice(0, found.at(-2))) ? "item" : "report"));
            for (const [pattern, stand] of patterns) skeleton = skeleton.replace(pattern, stand);
            const at = found.get(skeleton);
            if (at) at.count++;
            else found.set(skeleton, { column: qualified, count: 1, sentence });
          }
        }
    }
  }
  return found;
}

function grouped(columns) {
  const groups = new Map();
  for (const column of columns) {
    const table = column.split(".").slice(0, 2).join(".");
    groups.set(table, [...(groups.get(table) ?? []), column]);
  }
  return groups;
}
