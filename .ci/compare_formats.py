"""Reads a dataset with nothing but Python's library and checks that every format holds the same tables and rows.

Usage: compare_formats.py DATASET [SHEETS]
SHEETS is a folder of CSV files, one a sheet of the workbook, as LibreOffice writes them.
"""

import csv
import hashlib
import io
import json
import pathlib
import re
import sys
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

# The tables for programs, which the workbook leaves out.
DETAILS = {
    "entities",
    "roles",
    "attribute_keys",
    "passages",
    "marks",
    "conditions",
    "citations",
    "places",
    "complete_rosters",
    "acceptances",
}

# The tables that unfold others, which only formats with one file per table have.
SERIES = {"membership_years"}

csv.field_size_limit(1 << 30)


def csv_rows(folder):
    """The number of records of each CSV file, all of which must be as wide as the header."""
    counts = {}
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            records = list(csv.reader(file, strict=True))
        header, *rows = records
        assert len(set(header)) == len(header), f"{path}: a column stands twice: {header}"
        for number, row in enumerate(rows, 1):
            assert len(row) == len(header), f"{path}: record {number} has {len(row)} of {len(header)} fields"
        counts[path.stem] = len(rows)
    return counts


def check_package(folder):
    """The files are what the descriptor says: bytes, hash, header, and ids that stand in the tables referred to."""
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    tables = {}
    for resource in package["resources"]:
        content = (folder / resource["path"]).read_bytes()
        assert len(content) == resource["bytes"], f"{resource['path']} is {len(content)} bytes long"
        assert "sha256:" + hashlib.sha256(content).hexdigest() == resource["hash"], f"{resource['path']}: another hash"
        rows = list(csv.DictReader(io.StringIO(content.decode("utf-8"), newline=""), strict=True))
        names = [field["name"] for field in resource["schema"]["fields"]]
        assert not rows or list(rows[0]) == names, f"{resource['path']}: the header is not {names}"
        tables[resource["name"]] = rows
    assert {path.stem for path in folder.glob("*.csv")} == set(tables), "there are tables that the descriptor does not name"
    keys = 0
    for resource in package["resources"]:
        for key in resource["schema"].get("foreignKeys", []):
            known = {row["id"] for row in tables[key["reference"]["resource"]]}
            for row in tables[resource["name"]]:
                value = row[key["fields"][0]]
                assert value == "" or value in known, f"{resource['name']}.{key['fields'][0]}: there is no {value}"
                keys += value != ""
    print(f"   datapackage.json: {len(tables)} tables, {keys} references that lead somewhere")


def sheet_rows(workbook):
    """The number of rows with content below the header of each sheet; a table on several sheets counts once."""
    with zipfile.ZipFile(workbook) as archive:
        assert archive.testzip() is None, f"{workbook}: a part is damaged"
        targets = {
            relation.get("Id"): relation.get("Target")
            for relation in ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
        }
        counts = {}
        for sheet in ElementTree.fromstring(archive.read("xl/workbook.xml")).iter(MAIN + "sheet"):
            target = targets[sheet.get(RELATION + "id")].lstrip("/")
            part = target if target.startswith("xl/") else "xl/" + target
            filled = [
                ["".join(cell.itertext()) for cell in row]
                for row in ElementTree.fromstring(archive.read(part)).iter(MAIN + "row")
                if any(len(cell) for cell in row)
            ]
            name = re.sub(r" \(\d+\)$", "", sheet.get("name"))
            counts[name] = counts.get(name, 0) + len(filled) - 1
        return counts


def yaml_rows(document):
    """The number of items of each list at the top of the document, by its lines: Python has no YAML reader."""
    counts = {}
    name = None
    for line in document.read_text(encoding="utf-8").split("\n"):
        key = re.match(r"([a-z_]+):( \[\])?$", line)
        if key:
            name, indent = key.group(1), None
            counts[name] = 0
        elif re.match(r"\S", line) and not line.startswith("- "):
            name = None
        elif name and re.match(r" *- ", line):
            depth = len(line) - len(line.lstrip(" "))
            indent = depth if indent is None else indent
            counts[name] += depth == indent
    return counts


def main():
    dataset = pathlib.Path(sys.argv[1])
    expected = csv_rows(dataset / "csv")
    assert "memberships" in expected, f"{dataset}/csv has no memberships"
    assert expected["memberships"] > 0, "no memberships at all"
    check_package(dataset / "csv")
    found = {"dataset.xlsx": sheet_rows(dataset / "dataset.xlsx"), "dataset.yaml": yaml_rows(dataset / "dataset.yaml")}
    if len(sys.argv) > 2:
        # LibreOffice writes dataset-SHEET.csv.
        sheets = {path.stem.removeprefix("dataset-"): path for path in pathlib.Path(sys.argv[2]).glob("*.csv")}
        opened = {}
        for table in expected.keys() - DETAILS - SERIES:
            assert table in sheets, f"LibreOffice found no sheet {table}, only {sorted(sheets)}"
            with sheets[table].open(encoding="utf-8", newline="") as file:
                records = [[field for field in record if field] for record in csv.reader(file) if any(record)]
                opened[table] = len(records) - 1
        found = {"LibreOffice": opened}
    for where, counts in found.items():
        for table, rows in expected.items():
            if table in SERIES or (table in DETAILS and where != "dataset.yaml"):
                continue
            assert counts.get(table) == rows, f"{table}: {rows} rows as CSV, {counts.get(table)} in {where}"
    for table, rows in expected.items():
        where = [
            name for name in found if table not in SERIES and (table not in DETAILS or name == "dataset.yaml")
        ]
        print(f"   {table:<16} {rows:>6} rows  as CSV{''.join(' = ' + name for name in where)}")


if __name__ == "__main__":
    main()
