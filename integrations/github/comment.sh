#!/usr/bin/env bash
# Says in one comment of a pull request what it changes in the dataset. A later run replaces the comment.
# CORPUS: the folder; BASE: the commit that the pull request is based on; PULL_REQUEST: its number;
# GITHUB_REPOSITORY: owner/name; GH_TOKEN: for gh.
set -euo pipefail
mark="<!-- comity: changes of ${CORPUS} -->"
path=$(git rev-parse --show-prefix)$CORPUS
path=${path%/}
case $path in
  . | ./) path= ;;
  ./*) path=${path#./} ;;
  */.) path=${path%/.} ;;
esac

if ! git cat-file -e "$BASE^{commit}" 2> /dev/null; then
  echo "::warning title=Comity::the commit of the base is not there, so nothing is compared; use fetch-depth: 0"
  exit
fi
changes=$RUNNER_TEMP/comity-changes.md
{
  printf '%s\n' "$mark"
  if git cat-file -e "$BASE:${path:+$path/}corpus.yaml" 2> /dev/null; then
    env -u GITHUB_STEP_SUMMARY comity diff "$BASE:$path" "$CORPUS" --format markdown
  else
    printf '### A new corpus: `%s`\n' "$CORPUS"
  fi
} > "$changes"
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  cat "$changes" >> "$GITHUB_STEP_SUMMARY"
fi

comments=repos/$GITHUB_REPOSITORY/issues/$PULL_REQUEST/comments
if ! id=$(gh api --paginate "$comments" --jq ".[] | select(.body | startswith(\"$mark\")) | .id" | head -n 1); then
  echo "::warning title=Comity::the comments cannot be read; the changes are in the summary of the job"
  exit
fi
if [ -n "$id" ]; then
  request=(--method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id")
elif grep -q '^### No differences' "$changes"; then
  exit
else
  request=(--method POST "$comments")
fi
gh api "${request[@]}" --field "body=@$changes" --silent || {
  # A pull request from a fork has no permission to write.
  echo "::warning title=Comity::the comment cannot be written; the changes are in the summary of the job"
}
