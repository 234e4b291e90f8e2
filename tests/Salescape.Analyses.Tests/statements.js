#!/usr/bin/env node
// DuckDB 1.2, the oldest that the README names, by itself: runs the statements of standard input, an array of JSON, over a database file that it
// is given, as they stand. It writes a line a statement: its rows, cells as text, nothing for null.
const fs = require("fs");
const { DuckDBInstance } = require("@duckdb/node-api");

(async () => {
  const instance = await DuckDBInstance.create(process.argv[2], { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  for (const statement of JSON.parse(fs.readFileSync(0, "utf8"))) {
    const answer = await connection.runAndReadAll(statement);
    console.log(JSON.stringify(answer.getRows().map((row) => row.map((cell) => (cell === null ? "" : String(cell))))));
  }
})().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
