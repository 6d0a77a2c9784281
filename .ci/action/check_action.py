"""Runs the steps of action.yml as GitHub does, in a repository of its own, with a stand-in for the program gh.

Usage: check_action.py PROJECT DISTRIBUTION.zip SCRATCH
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

project, distribution, scratch = (pathlib.Path(given).resolve() for given in sys.argv[1:4])
action = (project / "action.yml").read_text()
repository = scratch / "repository"
temporary = scratch / "temporary"
comments = scratch / "comments.json"
tools = scratch / "tools"

GH = '''#!/usr/bin/env python3
import json, os, pathlib, sys
store = pathlib.Path(os.environ["COMMENTS"])
if os.environ.get("GH_TOKEN") != "secret":
    sys.exit("gh: Resource not accessible by integration (HTTP 403)")
stored = json.loads(store.read_text())
words = sys.argv[1:]
assert words.pop(0) == "api", sys.argv
if "--jq" in words:
    assert words[1] == "repos/lakes/corpus/issues/7/comments", words
    mark = words[-1].split('startswith("')[1].split('"))')[0]
    print("\\n".join(str(number) for number, body in enumerate(stored, 1) if body.startswith(mark)))
else:
    method, path = words[words.index("--method") + 1:][:2]
    body = pathlib.Path(words[words.index("--field") + 1].removeprefix("body=@")).read_text()
    if method == "POST":
        assert path == "repos/lakes/corpus/issues/7/comments", path
        stored.append(body)
    else:
        stored[int(path.removeprefix("repos/lakes/corpus/issues/comments/")) - 1] = body
    store.write_text(json.dumps(stored))
'''


def expect(condition, what, seen=""):
    if not condition:
        sys.exit(f"   FAILED: {what}\n{seen}")


def git(*words):
    return subprocess.run(
        ["git", "-c", "user.name=Comity", "-c", "user.email=comity@example.org", *words],
        cwd=repository, check=True, stdin=subprocess.DEVNULL, capture_output=True, text=True,
    ).stdout.strip()


def step(name, **variables):
    """Runs a script of the action with the variables that action.yml gives it, and no others."""
    given = re.search(rf"integrations/github/{name}\.sh\"\n      env:\n((?:        .*\n)+)", action)
    expect(given, f"action.yml runs {name}.sh")
    names = {line.strip().split(":")[0] for line in given[1].splitlines()}
    expect(names == set(variables), f"{name}.sh gets {sorted(variables)}", sorted(names))
    environment = {
        "PATH": os.pathsep.join([*path, "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"]),
        "HOME": os.environ["HOME"], "LANG": "C.UTF-8",
        "CI": "true", "GITHUB_ACTIONS": "true", "GITHUB_REPOSITORY": "lakes/corpus",
        "GITHUB_PATH": str(temporary / "path"), "GITHUB_STEP_SUMMARY": str(temporary / f"{name}.md"),
        "RUNNER_TEMP": str(temporary), "COMMENTS": str(comments), **variables,
    }
    if "JAVA_HOME" in os.environ:
        environment["JAVA_HOME"] = os.environ["JAVA_HOME"]
    script = project / "integrations" / "github" / f"{name}.sh"
    (temporary / f"{name}.md").unlink(missing_ok=True)
    return subprocess.run(["bash", str(script)], cwd=repository, env=environment, capture_output=True, text=True)


def comment(base, token="secret", corpus="corpus"):
    return step("comment", CORPUS=corpus, BASE=base, PULL_REQUEST="7", GH_TOKEN=token)


def edit(old, new):
    annotations = repository / "corpus" / "texts" / "forum.yaml"
    text = annotations.read_text()
    expect(old in text, f"the new corpus has '{old}'")
    annotations.write_text(text.replace(old, new))


for folder in (repository, temporary, tools):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
comments.write_text("[]")
(tools / "gh").write_text(GH)
(tools / "gh").chmod(0o755)
path = [str(tools)]

nowhere = step("install", COMITY_ZIP="", COMITY_RELEASES=(scratch / "v9.9.9").as_uri())
expect(nowhere.returncode == 1 and "::error title=Comity::the program is not at" in nowhere.stdout,
       "a missing program is an error that names its address", nowhere.stdout)
release = scratch / ("v" + distribution.stem.removeprefix("comity-"))
release.mkdir(exist_ok=True)
shutil.copy(distribution, release)
installed = step("install", COMITY_ZIP="", COMITY_RELEASES=release.as_uri())
expect(installed.returncode == 0 and installed.stdout.startswith("comity "), "the program is installed", installed)
path.insert(0, (temporary / "path").read_text().strip())
print("   the program comes from the release, and its absence is told")

git("init", "--quiet", "--initial-branch=main", ".")
subprocess.run([path[0] + "/comity", "init", "corpus"], cwd=repository, check=True, capture_output=True)
subprocess.run([path[0] + "/comity", "build", "corpus", "--format", "csv,json"], cwd=repository, check=True,
               capture_output=True)
git("add", "--all", "--force")
git("commit", "--quiet", "-m", "a corpus")
base = git("rev-parse", "HEAD")

fine = step("check", CORPUS="corpus", FAIL_ON="warning")
expect(fine.returncode == 0 and "::error" not in fine.stdout, "a corpus without findings passes", fine)
expect(json.loads((temporary / "comity.sarif").read_text())["runs"][0]["results"] == [], "SARIF has no results")
same = step("compare", CORPUS="corpus", DATASET="dataset", FORMAT="csv,json")
expect(same.returncode == 0, "a dataset that is up to date passes", same)
quiet = comment(base)
expect(quiet.returncode == 0 and comments.read_text() == "[]", "there is no comment where nothing changed", quiet)
print("   an unchanged corpus passes, without a comment")

edit("has been a member since 2009", "has been a guest since 2009")
edit("since: 2014-03", "since: 2014")
git("commit", "--quiet", "-am", "a change")
check = step("check", CORPUS="corpus", FAIL_ON="error")
place = re.search(r"^::error file=corpus/texts/forum\.yaml,line=\d+,.*", check.stdout, re.MULTILINE)
expect(check.returncode == 1 and place, "a wrong quote is an error at its line", check.stdout + check.stderr)
expect("quote-not-found" in (temporary / "check.md").read_text(), "the summary of the job has the finding")
results = json.loads((temporary / "comity.sarif").read_text())["runs"][0]["results"]
expect([result["ruleId"] for result in results if result["level"] == "error"] == ["quote-not-found"], "SARIF has the finding",
       results)
print(f"   {place[0]}")
stale = step("compare", CORPUS="corpus", DATASET="dataset", FORMAT="csv,json")
expect(stale.returncode == 1, "a corpus with an error gives no dataset to compare", stale)

edit("has been a guest since 2009", "has been a member since 2009")
git("commit", "--quiet", "-am", "a correction")
stale = step("compare", CORPUS="corpus", DATASET="dataset", FORMAT="csv,json")
expect(stale.returncode == 1 and re.search(r"^::error file=dataset/csv/memberships.csv", stale.stdout, re.MULTILINE),
       "a dataset that is out of date is an error at its file", stale.stdout + stale.stderr)
first = comment(base)
stored = json.loads(comments.read_text())
expect(first.returncode == 0 and len(stored) == 1 and "`2014-03` → `2014`" in stored[0], "a comment says what changed",
       first.stderr + str(stored))
expect((temporary / "comment.md").read_text() == stored[0], "the summary of the job says it too")
print("\n".join("   | " + line for line in stored[0].splitlines()))

edit("since: 2014", "since: 2013")
git("commit", "--quiet", "-am", "another change")
second = comment(base)
stored = json.loads(comments.read_text())
expect(second.returncode == 0 and len(stored) == 1 and "`2014-03` → `2013`" in stored[0], "the comment is written anew",
       second.stderr + str(stored))
edit("since: 2013", "since: 2014-03")
git("commit", "--quiet", "-am", "as before")
third = comment(base)
stored = json.loads(comments.read_text())
expect(third.returncode == 0 and len(stored) == 1 and "No differences" in stored[0], "the comment is taken back",
       third.stderr + str(stored))
print("   there is one comment, which follows the pull request")

fork = comment(base, token="none")
expect(fork.returncode == 0 and "::warning title=Comity::the comments cannot be read" in fork.stdout,
       "a pull request from a fork passes with a warning", fork)
shallow = comment("0" * 40)
expect(shallow.returncode == 0 and "use fetch-depth: 0" in shallow.stdout, "a shallow checkout passes with a warning", shallow)
new = comment(git("commit-tree", git("mktree"), "-m", "nothing yet"))
expect(new.returncode == 0, "a new corpus passes", new)
expect("### A new corpus: `corpus`" in (temporary / "comment.md").read_text(), "a new corpus is called new")
below = comment(base, corpus="./corpus/")
expect("No differences" in (temporary / "comment.md").read_text(), "a path may be written in several ways", below)
print("   a fork, a shallow checkout and a new corpus are told")
