package org.comity.benchmark.writers;

/** A format that contenders write. */
enum Target {
    CSV,
    YAML,
    JSON,
    XLSX
}
