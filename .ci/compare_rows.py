"""Compares CSV files of tables, whatever the order of their rows and however many files a table has:
compare_rows.py EXPECTED FOUND [TABLE]. EXPECTED has TABLE.csv or a folder TABLE, FOUND has folders."""

import sys
from collections import Counter
from pathlib import Path


def records(content):
    """The records as they are written; line ends inside quotation marks do not end them."""
    record, found = "", []
    for line in content.split("\r\n")[:-1]:
        record += line
        if record.count('"') % 2 == 0:
            found.append(record)
            record = ""
        else:
            record += "\r\n"
    return found


def read(path):
    files = sorted(path.glob("*.csv")) if path.is_dir() else [path.with_suffix(".csv")]
    heads, rows = set(), Counter()
    for file in files:
        head, *rest = records(file.read_bytes().decode("utf-8"))
        heads.add(head)
        rows.update(rest)
    return heads, rows


def main():
    expected, found = Path(sys.argv[1]), Path(sys.argv[2])
    tables = sys.argv[3:] or sorted(path.stem for path in expected.iterdir() if path.is_dir() or path.suffix == ".csv")
    total, wrong = 0, False
    if not tables:
        sys.exit(f"{expected} has no tables")
    others = sorted(path.name for path in found.iterdir() if path.is_dir() and path.name not in tables)
    if others:
        sys.exit(f"{found} has more tables: {', '.join(others)}")
    for table in tables:
        (heads, rows), (other_heads, other_rows) = read(expected / table), read(found / table)
        total += rows.total()
        if heads != other_heads and other_rows:
            wrong = True
            print(f"   {table}: other columns")
        for sign, rest in ("missing", rows - other_rows), ("unexpected", other_rows - rows):
            for row in list(rest)[:3]:
                wrong = True
                print(f"   {table}: {sign} {row[:300]}")
    if wrong or not total:
        sys.exit(f"{found} differs from {expected}")
    print(f"      {total} rows are equal")


main()
