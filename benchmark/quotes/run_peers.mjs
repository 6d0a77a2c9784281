// Runs other checkers of quotes on cases.jsonl and prints the table of results. First: npm install --ignore-scripts
// A case is right if the answer is right: "found" needs the same passage if the checker names one, "ambiguous" needs that
// it does not choose one of several passages.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import search from "approx-string-match";

const require = createRequire(import.meta.url);
const { textQuoteSelectorMatcher } = require("@apache-annotator/selector");
const { Resolver } = require("langextract/dist/resolver.js");
const fuzzball = require("fuzzball");

const REFUSED = { answer: "refused" };
const found = (passage) => ({ answer: "found", passage });
const cases = readFileSync(new URL("cases.jsonl", import.meta.url), "utf8").trim().split("\n").map((line) => JSON.parse(line));

function langextract(accepted) {
  return ({ text, quote }) => {
    const [aligned] = new Resolver().align([{ extractionClass: "quote", extractionText: quote }], text, 0);
    const interval = aligned?.charInterval;
    if (!interval || !accepted(aligned.alignmentStatus)) {
      return REFUSED;
    }
    return found(text.slice(interval.startPos, interval.endPos));
  };
}

async function annotator({ text, quote }) {
  const chunk = { data: text, equals: (other) => other === chunk };
  const chunker = { currentChunk: chunk, nextChunk: () => null, previousChunk: () => null, precedesCurrentChunk: () => false };
  const matches = [];
  for await (const match of textQuoteSelectorMatcher({ type: "TextQuoteSelector", exact: quote })(chunker)) {
    matches.push(text.slice(match.startIndex, match.endIndex));
  }
  return matches.length > 1 ? { answer: "ambiguous" } : matches.length === 1 ? found(matches[0]) : REFUSED;
}

function approximate({ text, quote }) {
  const matches = search(text, quote, Math.floor(quote.length / 10));
  const best = matches.reduce((least, match) => (least && least.errors <= match.errors ? least : match), null);
  return best ? found(text.slice(best.start, best.end)) : REFUSED;
}

function fuzzy({ text, quote }) {
  return fuzzball.partial_ratio(quote, text) >= 90 ? found(undefined) : REFUSED;
}

function substring({ text, quote }) {
  return text.includes(quote) ? found(quote) : REFUSED;
}

const peers = [
  ["langextract (npm) 1.2.0, any alignment", langextract(() => true)],
  ["langextract (npm) 1.2.0, only match_exact", langextract((status) => status === "match_exact")],
  ["@apache-annotator/selector 0.2.0", annotator],
  ["approx-string-match 2.0.0, errors up to a tenth", approximate],
  ["fuzzball 2.2.6, partial_ratio of at least 90", fuzzy],
  ["first substring", substring],
];

function isRight(one, given) {
  return given.answer === one.answer
    && (one.answer !== "found" || given.passage === undefined || given.passage === one.passage);
}

console.log("| checker | right of 60 | wrongly accepted | wrongly refused | chose one of several | other passage |");
console.log("|---|---|---|---|---|---|");
for (const [name, check] of peers) {
  const counts = { right: 0, accepted: 0, refused: 0, chose: 0, passage: 0 };
  const wrong = [];
  for (const one of cases) {
    const given = await check(one);
    if (isRight(one, given)) {
      counts.right++;
      continue;
    }
    wrong.push(one.id);
    if (one.answer === "refused") counts.accepted++;
    else if (one.answer === "ambiguous") given.answer === "found" ? counts.chose++ : counts.refused++;
    else given.answer === "found" ? counts.passage++ : counts.refused++;
  }
  console.log(`| ${name} | ${counts.right} | ${counts.accepted} | ${counts.refused} | ${counts.chose} | ${counts.passage} |`);
  if (process.argv.includes("--wrong")) {
    console.error(`${name}: ${wrong.join(" ")}`);
  }
}
