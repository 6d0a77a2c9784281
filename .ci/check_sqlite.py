"""Opens the database of a dataset with the program sqlite3 and compares every cell with the CSV files beside it.

Usage: check_sqlite.py DATASET
"""

import csv
import json
import pathlib
import subprocess
import sys

csv.field_size_limit(1 << 30)


def ask(database, sql):
    answer = subprocess.run(["sqlite3", "-json", f"file:{database}?mode=ro", sql], check=True, capture_output=True)
    return json.loads(answer.stdout) if answer.stdout.strip() else []


def cell(value):
    return "" if value is None else str(value)


def main():
    dataset = pathlib.Path(sys.argv[1])
    database = dataset / "dataset.sqlite"
    assert ask(database, "PRAGMA integrity_check") == [{"integrity_check": "ok"}]
    assert ask(database, "PRAGMA foreign_key_check") == [], "a key leads nowhere"
    files = sorted((dataset / "csv").glob("*.csv"))
    cells = 0
    for path in files:
        with path.open(encoding="utf-8", newline="") as file:
            header, *records = csv.reader(file, strict=True)
        columns = ask(database, f"SELECT name FROM pragma_table_info('{path.stem}')")
        assert [column["name"] for column in columns] == header, path
        rows = ask(database, f"SELECT * FROM {path.stem}")
        assert len(rows) == len(records), f"{path}: {len(rows)} rows for {len(records)}"
        for row, record in zip(rows, records):
            for name, text in zip(header, record, strict=True):
                value = cell(row[name])
                truth = {"true": "1", "false": "0"}.get(text)
                assert value == text or value == truth, f"{path}: {name}: {value!r} for {text!r}"
                cells += 1
    for view in ("current_members", "rows_with_evidence", "about", "data_dictionary"):
        assert ask(database, f"SELECT count(*) AS n FROM {view}")[0]["n"] > 0, view
    found = ask(database, "SELECT count(*) AS n FROM statements_fts WHERE statements_fts MATCH 'observer'")
    assert found[0]["n"] > 0, "the search finds nothing"
    print(f"   {len(files)} tables, {cells} cells, keys and search")


if __name__ == "__main__":
    main()
