// Compiles the cubes of an export with Cube's schema compiler and lets it plan metrics. Input: JSON with files (by path) and cuts; output: a line
// of JSON for each cut, the SQL with its parameters.
process.env.CUBEJS_TESSERACT_SQL_PLANNER = 'false'; // the other planner is native code, which no registry brings
const { readFileSync } = require('node:fs');
const { prepareCompiler, PostgresQuery } = require('@cubejs-backend/schema-compiler');

console.log = console.warn = () => {};
const { files, cuts } = JSON.parse(readFileSync(0, 'utf8'));
const repository = {
    localPath: () => '/',
    dataSchemaFiles: async () => Object.entries(files).map(([fileName, content]) => ({ fileName, content })),
};
// Templates of Jinja, which the native part would read, are not used.
const compilers = prepareCompiler(repository, { nativeInstance: { newJinjaEngine: () => ({}) } });

(async () => {
    await compilers.compiler.compile();
    for (const { metric, dimension, first, last } of cuts) {
        const cube = `fct_${metric}`;
        const query = new PostgresQuery(compilers, {
            measures: [`${cube}.${metric}`],
            dimensions: dimension === null ? [] : [`${cube}.${dimension}`],
            timeDimensions: [{ dimension: `${cube}.day`, dateRange: [first, last] }],
            timezone: 'UTC',
            rowLimit: null,
        });
        const [sql, parameters] = query.buildSqlAndParams();
        process.stdout.write(JSON.stringify({ sql, parameters }) + '\n');
    }
})().catch(failure => {
    console.error(failure.message ?? failure);
    process.exit(1);
});
