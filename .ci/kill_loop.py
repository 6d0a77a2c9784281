"""Kills and interrupts publications, lets two meet, and takes the room from them; what they leave must be whole, or be
seen to be torn, and after an interruption it must be whole and nothing else.

Usage: kill_loop.py JAR [RUNS [INTERRUPTIONS]]
Two datasets with other texts and other formats take turns in one folder. Runs under Linux; where it may mount a small
disk, it fills one.
"""

import os
import pathlib
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

LOCK, PLAN, MANIFEST, TEMPORARY = ".comity.lock", "comity-manifest.pending", "comity-manifest.yaml", ".comity-temp"
SEED = 20120101
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
MOMENTS = ("any time", "moving", "writing", "syncing", "locking")


def corpus(folder, name, notes):
    """A corpus that says little, often enough for its publication to take a while."""
    folder.mkdir()
    (folder / "corpus.yaml").write_text(
        f"name: {name}\nentities:\n  iom: {{organization: intergovernmental, name: IOM}}\n"
        "  add: {framework: consultation mechanism, name: ADD}\n",
        encoding="utf-8",
    )
    for number in range(notes):
        (folder / f"note-{number}.txt").write_text(f"In {1900 + number % 120} IOM joined the ADD, says {name}.\n")
        (folder / f"note-{number}.yaml").write_text(
            f"statements:\n  - quote: IOM joined the ADD, says {name}\n    member: iom\n    of: add\n    as: observer\n"
        )


def contents(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def is_debris(path):
    return path in (LOCK, PLAN) or path.endswith(TEMPORARY)


def stamp(path):
    """What tells a file from one that took its place; nothing where there is none."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_ino, status.st_mtime_ns


class Program:
    """The command, with a folder for temporary files that is its own."""

    def __init__(self, jar, scratch):
        self.temporaries = scratch / "tmp"
        self.temporaries.mkdir()
        self.start_of_line = ["java", f"-Djava.io.tmpdir={self.temporaries}", "-XX:TieredStopAtLevel=1", "-jar", jar]

    def start(self, *arguments, **options):
        options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, **options}
        return subprocess.Popen([*self.start_of_line, *map(str, arguments)], **options)

    def run(self, *arguments, **options):
        process = self.start(*arguments, **options)
        out, err = process.communicate(timeout=300)
        assert process.returncode != 70 and "\tat " not in (err or ""), err
        return process.returncode, out, err

    def build(self, side, folder, **options):
        return self.run("build", side.corpus, "--out", folder, "--format", side.formats, **options)

    def verify(self, folder):
        code, out, err = self.run("verify", folder)
        return code, re.search(r": error: ", err) is not None, out + err


class Side:
    """One of the two datasets."""

    def __init__(self, scratch, name, formats, notes):
        self.name, self.formats = name, formats
        self.corpus = scratch / name
        corpus(self.corpus, name, notes)
        self.contents = {}


def check(folder, sides, program, counts):
    """Looks at what a run has left: no file may be half, and what is torn has to be called so."""
    found = contents(folder)
    debris = {path for path in found if is_debris(path)}
    files = {path: content for path, content in found.items() if path not in debris}
    for path, content in files.items():
        assert any(side.contents.get(path) == content for side in sides), f"{path} is neither old nor new"
    whole = any(side.contents == files for side in sides)
    code, errors, said = program.verify(folder) if files or debris else (0, False, "")
    assert errors != whole or not found, f"verify says, of {'a whole' if whole else 'a torn'} set: {said}"
    assert code == (1 if debris or not whole else 0) or not found, f"exit code {code} with {debris}: {said}"
    counts["whole" if whole else "torn" if files else "empty"] += 1
    counts["with debris"] += bool(debris)


def wait_until_files_move(process, folder, side, slices):
    """Lets a run go on, in the end in small slices of time, until some of its files have taken their places."""
    paths = [path for path in side.contents if path != MANIFEST]
    before = {path: stamp(folder / path) for path in [*paths, MANIFEST, MANIFEST + TEMPORARY]}
    while process.poll() is None and stamp(folder / (MANIFEST + TEMPORARY)) in (None, before[MANIFEST + TEMPORARY]):
        time.sleep(0.0002)
    while process.poll() is None and stamp(folder / MANIFEST) == before[MANIFEST]:
        process.send_signal(signal.SIGSTOP)
        if any(stamp(folder / path) != before[path] for path in paths):
            slices -= 1
        if slices < 0:
            return
        process.send_signal(signal.SIGCONT)
        time.sleep(0.0002)


def kill(program, sides, folder, runs):
    """Kills one run after the other: at any time, and, every other one, once files begin to take their places."""
    dice = random.Random(SEED)
    counts = {"whole": 0, "torn": 0, "empty": 0, "with debris": 0, "too late": 0}
    span = min(side.seconds for side in sides)
    for number in range(runs):
        side = sides[number % 2]
        process = program.start("build", side.corpus, "--out", folder, "--format", side.formats, start_new_session=True)
        if number % 4 < 2:
            time.sleep(dice.uniform(0, 1.1 * span))
        else:
            wait_until_files_move(process, folder, side, dice.randrange(6))
        counts["too late"] += process.poll() is not None
        process.send_signal(signal.SIGKILL)
        process.communicate()
        check(folder, sides, program, counts)
    print(f"   {runs} runs killed: " + ", ".join(f"{count} {what}" for what, count in counts.items()))
    assert counts["whole"] and counts["torn"] and counts["with debris"], "the kills came always at the same moment"
    side = sides[runs % 2]
    code, out, err = program.build(side, folder)
    assert code == 0, err
    assert contents(folder) == side.contents, "the run after the last kill does not give its dataset"
    assert program.verify(folder)[0] == 0
    left = [path.name for path in program.temporaries.iterdir() if not path.name.startswith("hsperfdata")]
    assert not left, f"left outside of the folder: {left}"


def is_there(folder, ending):
    """Whether a file with such a name is in the folder or in one of those in it."""
    try:
        return any(path.name.endswith(ending) for path in [*folder.glob("*"), *folder.glob("*/*")])
    except FileNotFoundError:
        return False


def restore_signals():
    """A process in the background of a shell ignores Ctrl-C, and so would what it starts."""
    for number in SIGNALS:
        signal.signal(number, signal.SIG_DFL)


def slowly(program, moment):
    """The command with slow calls of the system, so that a certain moment lasts; as it is where that is not possible."""
    calls = {"locking": "openat,unlink", "syncing": "fsync", "moving": "rename"}.get(moment)
    if calls is None or shutil.which("strace") is None:
        return program.start_of_line
    delay = "inject=" + calls + ":delay_enter=" + ("400" if moment == "locking" else "30000")
    return ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=" + calls, "-e", delay, *program.start_of_line]


def java_of(process):
    """The id of the process that is to be interrupted, which strace may have started."""
    children = pathlib.Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    return int(children[0]) if children else process.pid


def wait_for(moment, process, folder, side, dice):
    """Waits until a run has come to a certain moment."""
    if moment == "any time":
        time.sleep(dice.uniform(0, 1.1 * side.seconds))
        return
    if moment == "moving":
        wait_until_files_move(process, folder, side, dice.randrange(8))
        return
    ending = {"locking": LOCK, "writing": TEMPORARY, "syncing": TEMPORARY}[moment]
    while process.poll() is None and not is_there(folder, ending):
        time.sleep(0.0002)
    time.sleep(dice.uniform(0, 0.3 if moment != "locking" else 0.01))


def interrupt(program, sides, folder, runs):
    """Interrupts one run after the other, by each signal and at each moment; no run may leave anything half done."""
    dice = random.Random(SEED)
    counts, longest, quiet = {}, 0, 0
    before = contents(folder)
    for number in range(runs):
        side, asked = sides[number % 2], SIGNALS[number % len(SIGNALS)]
        moment = MOMENTS[number // len(SIGNALS) % len(MOMENTS)]
        arguments = ["build", side.corpus, "--out", folder, "--format", side.formats]
        command = [*slowly(program, moment), *map(str, arguments)]
        process = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
            preexec_fn=restore_signals,
        )
        wait_for(moment, process, folder, side, dice)
        late = process.poll() is not None
        began = time.monotonic()
        if not late:
            os.kill(java_of(process), asked)
            os.killpg(process.pid, signal.SIGCONT)
        _, err = process.communicate(timeout=60)
        took = time.monotonic() - began
        code = process.returncode
        found = contents(folder)
        what = f"{signal.Signals(asked).name} {moment} {number}: exit code {code}: {err}"
        assert not any(is_debris(path) for path in found), f"{what}, left {sorted(filter(is_debris, found))}"
        if code == 0:
            outcome = "over before"
            assert found == side.contents, what
        elif code < 0 or not err:
            # Java has not started, or has said everything and is about to end.
            outcome = "without a word"
            assert moment == "any time" and code in (-asked, 128 + asked), what
            assert found in (before, side.contents), what
            quiet += 1
        elif err == "comity: interrupted\n":
            outcome = "before the command began"
            assert moment == "any time" and code == 128 + asked and found == before, what
        else:
            assert code == 128 + asked, what
            line = re.fullmatch(
                r"comity: interrupted: (nothing was written to|the dataset in) (\S+)(?: is (unchanged|complete))?\n", err
            )
            assert line and line.group(2) == str(folder), what
            outcome = line.group(3) or "nothing written"
            assert found == (side.contents if outcome == "complete" else before), what
            assert (outcome == "nothing written") == (not found), what
            longest = max(longest, took)
        counts[outcome] = counts.get(outcome, 0) + 1
        if number % 10 == 9:
            shutil.rmtree(folder)
        elif number % 10 == 4:
            program.build(side, folder)
        before = contents(folder)
    print(f"   {runs} runs interrupted: " + ", ".join(f"{count} {what}" for what, count in sorted(counts.items())))
    print(f"   the longest took {longest:.2f} s to end")
    assert counts.get("unchanged") and counts.get("complete"), "the signals came always at the same moment"
    assert longest < 5, "a signal must end a run within a second on a machine that is not busy"
    if shutil.which("strace") is None:
        print("   NOT CHECKED: there is no strace to make locking, syncing and moving slow")
    left = [path.name for path in program.temporaries.iterdir() if not path.name.startswith("hsperfdata")]
    assert not left, f"left outside of the folder: {left}"


def meet(program, sides, folder):
    """Starts runs at once, into a dataset or where there is no folder: each gives its dataset or says who is at work."""
    refused = 0
    for number in range(6):
        if number % 2:
            shutil.rmtree(folder)
        processes = [
            program.start("build", side.corpus, "--out", folder, "--format", side.formats) for side in (sides * 2)[:3]
        ]
        ids = {process.pid for process in processes}
        ended = [(process, *process.communicate(timeout=300)) for process in processes]
        for process, _, err in ended:
            if process.returncode == 0:
                continue
            assert process.returncode == 3, err
            holder = re.search(r"is being written by (?:process (\d+)|another process); try again later", err)
            assert holder, err
            assert holder.group(1) is None or int(holder.group(1)) in ids - {process.pid}, err
            refused += 1
        assert any(process.returncode == 0 for process, _, _ in ended), "nobody has written"
        assert any(contents(folder) == side.contents for side in sides), "two runs have written into each other"
    print(f"   6 times three runs at once: {refused} were refused and named the other")
    assert refused, "no two runs have met"


def fill(program, sides, folder):
    """Lets a file grow to a limit only: what was there stays, whatever the limit is."""
    sizes = sorted({len(content) for content in sides[1].contents.values()})
    limits = [0, 1, *sizes[:: max(1, len(sizes) // 8)], sizes[-1] - 1, sizes[-1], 1 << 24]
    failed = 0
    for limit in sorted(set(limits)):
        program.build(sides[0], folder)
        code, _, err = program.build(
            sides[1],
            folder,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY)),
        )
        expected = sides[0] if code else sides[1]
        assert code in (0, 3), err
        assert contents(folder) == expected.contents, f"limit of {limit} bytes, exit code {code}: {err}"
        failed += code != 0
    print(f"   {len(set(limits))} limits of the size of a file: {failed} runs failed and changed nothing")
    assert 0 < failed < len(set(limits)), "the limits are all too small or all large enough"


def fill_disk(program, sides, scratch):
    """Fills a small disk, from one with no room for the first byte to one with enough."""
    disk = scratch / "disk"
    disk.mkdir()
    old, new = (sum(len(content) + 4096 for content in side.contents.values()) for side in sides)
    failed = total = 0
    for room in [0, 4, 8, 16, 24, 32, 48, 64, 96, 128, 192, 2 * new // 1024 + 256]:
        size = (old + 32 * 1024) // 1024 + room
        if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", disk], capture_output=True).returncode:
            print("   NOT CHECKED: no small disk may be mounted here")
            return
        try:
            folder = disk / "dataset"
            folder.mkdir()
            for path, content in sides[0].contents.items():
                (folder / path).parent.mkdir(exist_ok=True)
                (folder / path).write_bytes(content)
            code, _, err = program.build(sides[1], folder)
            assert code in (0, 3), err
            expected = sides[1] if code == 0 else sides[0]
            assert contents(folder) == expected.contents, f"{size} kB, exit code {code}: {err}"
            assert code == 0 or "space" in err, err
            failed, total = failed + (code != 0), total + 1
        finally:
            subprocess.run(["umount", disk], check=True)
    print(f"   {total} small disks: {failed} runs failed for want of space and changed nothing")
    assert 0 < failed < total, "the disks are all too small or all large enough"


def refuse(program, sides, folder):
    """No room for what is said, and no right to write."""
    with open("/dev/full", "w") as full:
        assert program.build(sides[0], folder, stdout=full)[0] == 3, "the summary was lost, and nobody noticed"
    assert contents(folder) == sides[0].contents
    if os.geteuid() == 0:
        # Who may write everything still may not write what is mounted to be read.
        commands = [["mount", "--bind", folder, folder], ["mount", "-o", "remount,ro,bind", folder]]
        undo = [["umount", folder]]
    else:
        commands, undo = [["chmod", "-R", "a-w", folder]], [["chmod", "-R", "u+w", folder]]
    if any(subprocess.run(command, capture_output=True).returncode for command in commands):
        print("   /dev/full is told of; NOT CHECKED: a read-only folder, which nobody can have here")
        return
    try:
        code, _, err = program.build(sides[1], folder)
        assert code == 3 and re.search("permission denied|Read-only file system", err), err
        code, _, said = program.verify(folder)
        assert code == 0, f"a folder that is read-only cannot be verified: {said}"
        assert contents(folder) == sides[0].contents
    finally:
        for command in undo:
            subprocess.run(command, check=True)
    print("   /dev/full and a read-only folder are told of")


def main():
    jar = pathlib.Path(sys.argv[1]).resolve()
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    interruptions = int(sys.argv[3]) if len(sys.argv) > 3 else 90
    scratch = pathlib.Path(tempfile.mkdtemp(prefix="kill-loop-"))
    try:
        program = Program(jar, scratch)
        sides = [Side(scratch, "one", "csv,xlsx,yaml", 40), Side(scratch, "two", "csv,jsonl,json", 60)]
        for side in sides:
            folder = scratch / f"{side.name}-alone"
            began = time.monotonic()
            code, _, err = program.build(side, folder)
            assert code == 0, err
            side.seconds = time.monotonic() - began
            side.contents = contents(folder)
        folder = scratch / "dataset"
        folder.mkdir()
        kill(program, sides, folder, runs)
        interrupt(program, sides, folder, interruptions)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        meet(program, sides, folder)
        fill(program, sides, folder)
        fill_disk(program, sides, scratch)
        program.build(sides[0], folder)
        refuse(program, sides, folder)
    finally:
        shutil.rmtree(scratch)


if __name__ == "__main__":
    main()
