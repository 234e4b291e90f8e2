#!/usr/bin/env node
// DuckDB 1.2, the oldest that the README names, with as much of its command line as scripts need:
//   duckdb -bail [-cmd STATEMENT] DATABASE    runs the script of standard input up to the first error; the last query is answered, cells between tabs
const fs = require("fs");
const { DuckDBInstance } = require("@duckdb/node-api");

const [bail, ...rest] = process.argv.slice(2);
if (bail !== "-bail") throw new Error("Without -bail, DuckDB goes on after an error.");
const first = rest[0] === "-cmd" ? rest.splice(0, 2)[1] : "";

(async () => {
  const connection = await (await DuckDBInstance.create(rest[0])).connect();
  if (first) await connection.run(first);
  const answer = await connection.runAndReadAll(fs.readFileSync(0, "utf8"));
  for (const row of answer.getRows()) console.log(row.join("\t"));
  connection.disconnectSync?.();
})().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
