// Reads all messages of the topics given from a Kafka cluster, by a client that shares no code with the one that sends: one line of JSON
// each. Called with the servers; topics stand in standard input, one a line.
'use strict';

const { createRequire } = require('node:module');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const { Kafka, logLevel } = createRequire(join(__dirname, '..', 'node_modules', 'kafkajs'))('kafkajs');

async function main(servers, topics) {
    const kafka = new Kafka({ clientId: 'another', brokers: servers.split(','), logLevel: logLevel.NOTHING });
    const admin = kafka.admin();
    await admin.connect();
    let open = 0;
    for (const topic of topics)
        for (const { low, high } of await admin.fetchTopicOffsets(topic)) open += Number(high) - Number(low);
    await admin.disconnect();

    const consumer = kafka.consumer({ groupId: 'another' });
    await consumer.connect();
    await consumer.subscribe({ topics, fromBeginning: true });
    await new Promise((resolve, reject) => {
        if (open === 0) resolve();
        consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
        consumer.run({
            eachMessage: async ({ topic, partition, message }) => {
                const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, value.toString()]));
                const [key, value] = [message.key, message.value].map(bytes => bytes === null ? null : bytes.toString());
                process.stdout.write(`${JSON.stringify({ topic, partition, offset: Number(message.offset), key, value, headers })}\n`);
                if (--open === 0) resolve();
            },
        });
    });
    await consumer.disconnect();
}

main(process.argv[2], readFileSync(0, 'utf8').trim().split('\n')).catch(error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
});
