"""Reads the network of a dataset with NetworkX, and compares it with the memberships.

NetworkX of Debian knows GEXF up to version 1.2; version 1.3 has the same elements in another namespace.

Usage: check_network.py DATASET
"""

import csv
import pathlib
import sys

import networkx
from networkx.readwrite.gexf import GEXF

NAMESPACE = "http://gexf.net/1.3"


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def main():
    dataset = pathlib.Path(sys.argv[1])
    folder = dataset / "network"
    if "1.3" not in GEXF.versions:
        GEXF.versions["1.3"] = dict(GEXF.versions["1.2draft"], NS_GEXF=NAMESPACE, VERSION="1.3")
    memberships = rows(dataset / "csv" / "memberships.csv")
    entities = {row["id"] for row in rows(dataset / "csv" / "entities.csv")}

    gexf = networkx.read_gexf(folder / "network.gexf", version="1.3")
    assert set(gexf.nodes) == entities
    edges = {(source, target, data["label"]): data for source, target, data in gexf.edges(data=True)}
    assert set(edges) == {(row["member_id"], row["body_id"], row["role"]) for row in memberships}
    spells = {key: [] for key in edges}
    for row in rows(folder / "edges.csv"):
        spells[row["source"], row["target"], row["label"]].append((row["start"], row["end"]))
    for key, data in edges.items():
        # NetworkX reads a missing end as the word None.
        found = [tuple("" if day in (None, "None") else day for day in times) for times in data["spells"]]
        assert found == spells[key], (key, found, spells[key])
    assert any(start and end for times in spells.values() for start, end in times), "no edge has two ends"

    graphml = networkx.read_graphml(folder / "network.graphml", force_multigraph=True)
    assert set(graphml.nodes) == entities
    found = sorted((source, target, data["id"], data.get("quote", "")) for source, target, data in graphml.edges(data=True))
    assert found == sorted((row["member_id"], row["body_id"], row["id"], row["quote"]) for row in memberships)

    for name in ("shared_bodies", "shared_members"):
        pairs = rows(folder / f"{name}.csv")
        assert pairs and all(int(pair["certain"]) <= int(pair["weight"]) for pair in pairs), name
    print(f"   {len(entities)} nodes, {len(edges)} edges with times, {len(found)} memberships")


if __name__ == "__main__":
    main()
