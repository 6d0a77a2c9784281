"""Runs the recipes of docs/recipes in R, Python and SQL, and compares what they print with the pages.

A block of code in r, python or sql is run in a folder with the dataset. If the next block is "text", it is what the code
prints; otherwise the code prints nothing. With --write, the pages get what the code prints.

Usage: check_recipes.py [--write] FOLDER [LANGUAGE...]
FOLDER contains the folder dataset.
"""

import pathlib
import re
import subprocess
import sys

PAGES = pathlib.Path(__file__).parent.parent / "docs" / "recipes"
BLOCK = re.compile(r"^```([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMANDS = {
    "r": ["Rscript", "--vanilla", "-"],
    "python": ["/usr/bin/python3", "-"],
    "sql": ["sqlite3", "-readonly", "dataset/dataset.sqlite"],
}

NOT_RUN = ("sh", "stata", "text", "text excel")


def printed(language, code, folder):
    run = subprocess.run(COMMANDS[language], input=code, cwd=folder, capture_output=True, text=True, encoding="utf-8")
    if run.returncode != 0 or run.stderr:
        raise SystemExit(f"{language} fails: {run.stderr}\n{code}")
    return "".join(line.rstrip() + "\n" for line in run.stdout.splitlines())


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--write"]
    folder, *languages = arguments
    count = dict.fromkeys(languages or COMMANDS, 0)
    wrong = []
    for page in sorted(PAGES.glob("*.md")):
        text = page.read_text(encoding="utf-8")
        blocks = list(BLOCK.finditer(text))
        for block in blocks:
            if block[1] not in COMMANDS and block[1] not in NOT_RUN:
                wrong.append(f"{page.name}: nobody runs the language {block[1]!r}")
        shift = 0
        for block, following in zip(blocks, blocks[1:] + [None]):
            if block[1] not in count:
                continue
            found = printed(block[1], block[2], folder)
            count[block[1]] += 1
            expected = following[2] if following is not None and following[1] == "text" else ""
            if found != expected and "--write" in sys.argv and following is not None and following[1] == "text":
                start, end = following.start(2) + shift, following.end(2) + shift
                text = text[:start] + found + text[end:]
                shift += len(found) - (end - start)
            elif found != expected:
                wrong.append(f"{page.name}: the page says that this prints\n{expected}but it prints\n{found}{block[2]}")
        if "--write" in sys.argv:
            page.write_text(text, encoding="utf-8")
    if wrong:
        raise SystemExit("\n".join(wrong))
    assert all(number > 5 for number in count.values()), count
    print("   " + ", ".join(f"{number} blocks in {language}" for language, number in count.items()))


if __name__ == "__main__":
    main()
