// Reads documents of YAML or JSON and holds each against a JSON Schema beside this file. Input: JSON with documents (shape, path, text); output: a
// line for each fault.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { load } from 'js-yaml';

const validators = new Map();
const validatorOf = shape => {
    if (!validators.has(shape)) {
        const schema = JSON.parse(readFileSync(new URL(`${shape}.schema.json`, import.meta.url), 'utf8'));
        validators.set(shape, new Ajv.default({ allErrors: true, strictTypes: false, strictRequired: false }).compile(schema));
    }
    return validators.get(shape);
};

for (const { shape, path, text } of JSON.parse(readFileSync(0, 'utf8')).documents) {
    const validate = validatorOf(shape);
    if (!validate(load(text))) {
        for (const { instancePath, message, params } of validate.errors) {
            console.log(`${path}: ${instancePath} ${message} ${JSON.stringify(params)}`);
        }
    }
}
