#!/usr/bin/env bash
# Compares a committed dataset with what the corpus gives.
# CORPUS and DATASET: the folders; FORMAT: the formats of the dataset.
set -euo pipefail
comity build "$CORPUS" --out "$DATASET" --format "$FORMAT" --check
