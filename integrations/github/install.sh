#!/usr/bin/env bash
# Puts the program on the PATH of the later steps, unless it is on it already.
# COMITY_ZIP: the address of comity-VERSION.zip; if empty, COMITY_RELEASES has it: the files of a release.
set -euo pipefail
if command -v comity > /dev/null; then
  comity --version
  exit
fi
tag=${COMITY_RELEASES##*/}
zip=${COMITY_ZIP:-$COMITY_RELEASES/comity-${tag#v}.zip}
curl -fsSL --retry 3 "$zip" -o "$RUNNER_TEMP/comity.zip" || {
  echo "::error title=Comity::the program is not at $zip; give its address as the input 'comity'"
  exit 1
}
unzip -qo "$RUNNER_TEMP/comity.zip" -d "$RUNNER_TEMP/comity"
programs=("$RUNNER_TEMP"/comity/*/bin)
echo "${programs[0]}" >> "$GITHUB_PATH"
"${programs[0]}/comity" --version
