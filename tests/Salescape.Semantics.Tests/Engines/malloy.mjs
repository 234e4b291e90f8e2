// Compiles the files of an export with Malloy and runs its metrics over a DuckDB file. Input: JSON with folder, database and cuts; output: a
// line of JSON for each cut, its groups with their figures.
import { readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { SingleConnectionRuntime } from '@malloydata/malloy';
import { DuckDBConnection } from '@malloydata/db-duckdb';

const { folder, database, cuts } = JSON.parse(readFileSync(0, 'utf8'));

// Its notes about extensions that cannot be fetched would stand among the answers.
console.log = console.warn = () => {};

const connection = new DuckDBConnection({ name: 'duckdb', databasePath: database, readOnly: true, workingDirectory: folder });
const runtime = new SingleConnectionRuntime({
    connection,
    urlReader: { readURL: async url => readFileSync(new URL(url), 'utf8') },
});
const models = new Map();
for (const file of readdirSync(folder).filter(name => name.endsWith('.malloy'))) {
    const model = runtime.loadModel(pathToFileURL(join(folder, file)));
    await model.getModel();
    models.set(file, model);
}

// All cuts of a metric in one query: its whole, and a nest for each dimension.
const figure = value => (value === null ? null : Number(value));
const results = new Map();
for (const { area, metric, first, last } of cuts.filter(cut => cut.dimension === null)) {
    const nests = cuts
        .filter(cut => cut.metric === metric && cut.dimension !== null)
        .map(({ dimension }) => `nest: \`by_${dimension}\` is { group_by: \`${dimension}\`; aggregate: \`${metric}\` }`);
    const ask = async nested => {
        const query = `run: \`${metric}\` -> { where: \`day\` >= @${first} and \`day\` <= @${last}; aggregate: \`${metric}\`; ${nested.join('; ')} }`;
        const result = await models.get(`${area}.malloy`).loadQuery(query).run({ rowLimit: 1_000_000 });
        return result.data.toObject();
    };
    const [whole] = await ask(nests);
    // Of no rows at all, the sum beside nests is empty; by itself it is zero.
    results.set(metric, whole[metric] === null ? { ...whole, ...(await ask([]))[0] } : whole);
}

for (const { metric, dimension } of cuts) {
    const whole = results.get(metric);
    const rows = dimension === null
        ? [[null, figure(whole[metric])]]
        : whole[`by_${dimension}`].map(row => [row[dimension], figure(row[metric])]);
    process.stdout.write(JSON.stringify(rows) + '\n');
}

await connection.close();
