#!/usr/bin/env bash
# Checks a corpus: the findings appear at their lines and in the summary of the job, and are ready to be uploaded.
# CORPUS: the folder; FAIL_ON: error or warning.
set -euo pipefail
comity check "$CORPUS" --fail-on "$FAIL_ON" --report github --report "sarif=$RUNNER_TEMP/comity.sarif"
