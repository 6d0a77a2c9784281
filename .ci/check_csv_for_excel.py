"""Reads the CSV files for Excel with nothing but Python's library: no cell is a formula, and the words are those of csv/.

Usage: check_csv_for_excel.py DATASET
"""

import csv
import pathlib
import re
import sys

FORMULA = re.compile("[=+@\uff1d\uff0b\uff0d\uff20-]")
NUMBER = re.compile(r"-?[0-9]+")

# Where a cell may begin, in the words of the guard: an apostrophe there is one too many.
GUARD = re.compile("(^|[;\\t\\r\\n])([^\\S;\\t\\r\\n]*\"*)\'")

csv.field_size_limit(1 << 30)


def records(path, separator=","):
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf"), f"{path}: no byte order mark"
    lines = content.decode("utf-8-sig")
    assert "\n" not in re.sub(r'"[^"]*"', "", lines).replace("\r\n", ""), f"{path}: a line ends in LF alone"
    # Every line end is kept, as a spreadsheet sees them.
    return list(csv.reader(lines.splitlines(keepends=True), delimiter=separator))


def main():
    dataset = pathlib.Path(sys.argv[1])
    files = sorted((dataset / "csv-for-excel").glob("*.csv"))
    assert len(files) == 11, f"{len(files)} files for Excel"
    guarded = 0
    for path in files:
        with (dataset / "csv" / path.name).open(encoding="utf-8", newline="") as file:
            plain = list(csv.reader(file, strict=True))
        found = records(path)
        assert len(found) == len(plain), f"{path}: {len(found)} records for {len(plain)}"
        for record, original in zip(found, plain):
            for cell, text in zip(record, original, strict=True):
                guarded += cell != text
                assert GUARD.sub(r"\1\2", cell) == text, f"{path}: {cell!r} for {text!r}"
        for separator in ",;\t":
            for record in records(path, separator):
                for cell in record:
                    formula = FORMULA.match(cell.strip()) and not NUMBER.fullmatch(cell)
                    assert not formula, f"{path}, parted by {separator!r}: {cell!r}"
    print(f"   {len(files)} files, {guarded} cells guarded")


if __name__ == "__main__":
    main()
