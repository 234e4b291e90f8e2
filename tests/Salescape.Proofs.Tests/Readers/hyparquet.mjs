// Adds up the columns of Parquet files with hyparquet. Input: a line a file, of path, table and column:kind:scale, between tabs.
import { readFileSync } from "node:fs";
import { decompress } from "fzstd";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";

const compressors = { ZSTD: (input, length) => decompress(input, new Uint8Array(length)) };
const day = (time) => time.toISOString().slice(0, 10);
const least = (values) => values.reduce((a, b) => (b < a ? b : a));
const most = (values) => values.reduce((a, b) => (b > a ? b : a));

// Whole units, since hyparquet makes floating-point numbers of decimals.
function decimal(units, scale) {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  return `${units < 0n ? "-" : ""}${digits.slice(0, digits.length - scale)}${scale ? "." : ""}${digits.slice(digits.length - scale)}`;
}

function figures(values, kind, scale) {
  if (!values.length && !["Integer", "Decimal", "Date", "Timestamp"].includes(kind)) return ["0", ""];
  if (!values.length) return ["", ""];
  if (kind === "Integer" || kind === "Decimal") {
    const units = values.map((value) => BigInt(Math.round(Number(value) * 10 ** scale)));
    return [units.reduce((a, b) => a + b), most(units)].map((sum) => decimal(sum, scale));
  }
  if (kind === "Date") return [day(least(values)), day(most(values))];
  if (kind === "Timestamp") return [least(values), most(values)];
  return [new Set(values).size, values.reduce((sum, text) => sum + [...text].length, 0)];
}

// A Date of JavaScript has milliseconds only.
const parsers = {
  timestampFromMicroseconds: (micros) => `${new Date(Number(micros / 1000n)).toISOString().slice(0, 23).replace("T", " ")}${String(micros % 1000n).padStart(3, "0")}`,
  jsonFromBytes: (bytes) => bytes && new TextDecoder().decode(bytes),
};

for (const line of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const [path, table, ...columns] = line.split("\t");
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path), compressors, parsers });
  for (const column of columns) {
    const [name, kind, scale] = column.split(":");
    const values = rows.map((row) => row[name]).filter((value) => value !== null && value !== undefined);
    console.log([`${table}.${name}`, rows.length, rows.length - values.length, ...figures(values, kind, Number(scale))].join("\t"));
  }
}
