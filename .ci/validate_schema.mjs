// Holds a published dataset against the schema that stands beside it, with a validator that is not ours.
//
// Usage: node validate_schema.mjs DATASET
// Needs the packages ajv and yaml.

import { readdirSync, readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { parse } from "yaml";

const folder = process.argv[2];
const read = (name) => readFileSync(`${folder}/${name}`, "utf8");

const schema = JSON.parse(read("dataset.schema.json"));
const ajv = new Ajv2020.default({ strict: true, allErrors: true });
if (!ajv.validateSchema(schema)) {
  throw new Error(`dataset.schema.json: ${ajv.errorsText()}`);
}
const validate = ajv.compile(schema);

const accept = (name, dataset) => {
  if (!validate(dataset)) {
    throw new Error(`${name}: ${ajv.errorsText(validate.errors)}`);
  }
  console.log(`   ${name}: ${dataset.statements.length} statements, ${dataset.memberships.length} memberships`);
};
const refuse = (what, change) => {
  const dataset = parse(read("dataset.yaml"));
  change(dataset);
  if (validate(dataset)) {
    throw new Error(`the schema lets pass: ${what}`);
  }
};

accept("dataset.yaml", parse(read("dataset.yaml")));
accept("dataset.json", JSON.parse(read("dataset.json")));

refuse("an unknown table", (dataset) => (dataset.moods = []));
refuse("a table that is missing", (dataset) => delete dataset.marks);
refuse("an unknown column", (dataset) => (dataset.memberships[0].mood = "glad"));
refuse("a column that is missing", (dataset) => delete dataset.memberships[0].member_id);
refuse("a number for a text", (dataset) => (dataset.memberships[0].role = 7));
refuse("a word that is none", (dataset) => (dataset.memberships[0].standing = "glad"));
refuse("a day that is none", (dataset) => (dataset.sources[0].published_earliest = "2012-13-01"));

// A line of JSON Lines is a row.
for (const file of readdirSync(`${folder}/jsonl`)) {
  const row = ajv.getSchema(`${schema.$id}#/$defs/${file.replace(".jsonl", "")}`);
  for (const line of readFileSync(`${folder}/jsonl/${file}`, "utf8").split("\n").filter(Boolean)) {
    if (!row(JSON.parse(line))) {
      throw new Error(`jsonl/${file}: ${ajv.errorsText(row.errors)}: ${line}`);
    }
  }
}
console.log("   jsonl: every line is a row");
