// Reads the reports of a run with a reader that is not ours, and compares their findings with those of JSON Lines.
//
// Usage: node check_reports.mjs FOLDER, with report.jsonl, report.junit and report.gitlab of one run
// Needs the packages ajv and junit2json.

import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { parse } from "junit2json";

const folder = process.argv[2];
const read = (name) => readFileSync(`${folder}/${name}`, "utf8");
const findings = read("report.jsonl").split("\n").filter(Boolean).map(JSON.parse);
const same = (what, expected, actual) => {
  if (JSON.stringify(expected) !== JSON.stringify(actual)) {
    throw new Error(`${what}: ${JSON.stringify(expected)} expected, but ${JSON.stringify(actual)} found`);
  }
};

const suites = await parse(read("report.junit"));
const cases = suites.testsuite.flatMap((suite) => suite.testcase.map((one) => ({ ...one, file: suite.name })));
const count = (holds) => findings.filter(holds).length;
same("tests of JUnit", suites.tests, cases.length);
same("cases of findings", findings.length, cases.filter((one) => one.name !== "has no findings").length);
same("failures", count((one) => one.severity === "error"), cases.filter((one) => one.failure).length);
same("skipped", count((one) => one.accepted !== null), cases.filter((one) => one.skipped).length);
same("unique names", cases.length, new Set(cases.map((one) => `${one.classname}\n${one.name}`)).size);

// What the documentation of GitLab asks of a code quality report.
const text = { type: "string", minLength: 1 };
const issue = {
  type: "object",
  required: ["description", "check_name", "fingerprint", "severity", "location"],
  additionalProperties: false,
  properties: {
    description: text,
    check_name: text,
    fingerprint: text,
    severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
    location: {
      type: "object",
      required: ["path", "lines"],
      properties: {
        path: { type: "string", pattern: "^[^/.]" },
        lines: { type: "object", required: ["begin"], properties: { begin: { type: "integer", minimum: 1 } } },
      },
    },
  },
};
const issues = JSON.parse(read("report.gitlab"));
const ajv = new Ajv.default();
if (!ajv.validate({ type: "array", items: issue }, issues)) {
  throw new Error(`report.gitlab: ${ajv.errorsText()}`);
}
same("issues of GitLab", count((one) => one.accepted === null), issues.length);
same("fingerprints", issues.length, new Set(issues.map((one) => one.fingerprint)).size);
console.log(`   ${cases.length} cases of JUnit, ${issues.length} issues of GitLab`);
