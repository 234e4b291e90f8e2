#!/usr/bin/env node
// ClickHouse without a server. Its database lies in the folder CLICKHOUSE_FOLDER.
//   clickhouse-client --queries-file FILE    runs a script, and ends with code 1 at the first error
//   clickhouse-client                        answers the queries of standard input, a line each, cells between tabs
const fs = require("fs");
const { Session } = require("chdb");

const place = process.argv.indexOf("--queries-file");
const queries = place > 0 ? [fs.readFileSync(process.argv[place + 1], "utf8")] : fs.readFileSync(0, "utf8").split("\n").filter(Boolean);
const session = new Session(process.env.CLICKHOUSE_FOLDER);
try {
  for (const query of queries) process.stdout.write(session.query(query, "TSVRaw") ?? "");
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
