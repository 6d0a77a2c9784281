#!/usr/bin/env python3
"""Makes a corpus of invented texts in several formats, always the same: corpus.py FOLDER TEXTS [--errors]."""

import json
import os
import random
import sys

SYLLABLES = ["al", "bor", "cal", "den", "el", "fen", "gor", "hal", "is", "jun", "kel", "lor", "mar", "nor", "or", "pel"]
ROLES = ["member", "observer", "associate member", "partner"]
BODIES = 40


def name(number):
    word = ""
    for _ in range(3):
        word += SYLLABLES[number % 16]
        number //= 16
    return word.capitalize()


def write(folder, path, content):
    path = os.path.join(folder, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as out:
        out.write(content)


def state(number):
    return "state-%d" % number


def body(number):
    return "body-%d" % number


def register(folder, states):
    for part in range(4):
        entries = ["entities:"]
        for n in range(part, states, 4):
            entries.append("  %s: {organization: state, name: %s Republic}" % (state(n), name(n)))
        for n in range(part, BODIES, 4):
            kind = "organization: intergovernmental" if n % 3 else "framework: consultation mechanism"
            more = ", in: councils" if n % 3 == 0 else ", established: %d" % (1940 + n)
            if n > 20 and n % 5 == 0:
                more += ", successor of: %s" % body(n - 5)
            entries.append("  %s: {%s, name: %s Council, short: BC%d%s}" % (body(n), kind, name(n + 500), n, more))
        write(folder, "register/part-%d.yaml" % part, "\n".join(entries) + "\n")


def corpus(folder):
    write(folder, "corpus.yaml", """name: generated
title: Invented councils
as of: 2020-01-01
licence: CC0-1.0
entities:
  councils: {framework: category, name: Councils}
  generated-a: {organization: agency, name: Agency A}
names: {unknown: create, organization: intergovernmental}
complete:
  - {of: body-3, as: observer, on: 2016}
lines:
  - texts: pages/*.txt
    source: {publisher: The Almanac, published: 2018}
    nothing: none
    subject: {organization: state, name: [$Name, $Long name], also called: $Long name, established: $Since}
    statements:
      - label: Takes part in
        split: ","
        introduced by: ":"
        member: $subject
        of: $item
        as: $parentheses
        otherwise: member
        means: {observer: observer, associate: associate member, partner: partner, never used: member}
mapping:
  - label: host
    member: generated-a
    of: body-2
    as: host
    until: $words
""")


def note(folder, n, rng, states):
    """A text with annotations in the native format."""
    lines, statements = [], []
    for i in range(6):
        who, where = rng.randrange(states), rng.randrange(BODIES)
        year, role = 1950 + rng.randrange(65), rng.choice(ROLES)
        words = "%d.%d %s Republic became %s of the %s Council in %d" % (n, i, name(who), role, name(where + 500), year)
        lines.append(words + ".")
        statements.append('  - {quote: "%s", member: %s, of: %s, as: %s, since: %d%s}'
                          % (words, state(who), body(where), role, year, ", annotator: reader-%d" % (n % 3)))
        if i == 0:
            words = "%d It was not a partner of the %s Council" % (n, name(where + 501))
            lines.append(words + ".")
            statements.append('  - {quote: "%s", member: %s, of: %s, as: partner, denied: true}'
                              % (words, state(who), body((where + 1) % BODIES)))
    where = rng.randrange(BODIES)
    count = rng.randrange(30)
    words = "%d The %s Council has %d members" % (n, name(where + 500), count)
    lines.append(words + ".")
    statements.append('  - {quote: "%s", count: {of: %s, as: member, kind: state}, is: %d}' % (words, body(where), count))
    other = (where + 7) % BODIES
    words = "%d Its observers all belong to the %s Council" % (n, name(other + 500))
    lines.append(words + ".")
    statements.append('  - {quote: "%s", every: {of: %s, as: observer}, is also: {of: %s, as: member}}'
                      % (words, body(where), body(other)))
    words = "%d It sits in %s and was founded in %d" % (n, name(n % 50), 1940 + where + n % 2)
    lines.append(words + ".")
    statements.append('  - {quote: "%s", about: %s, headquarters: %s, established: %d}'
                      % (words, body(where), name(n % 50), 1940 + where + n % 2))
    source = "source: {title: Note %d, published: %d-06}\n" % (n, 2000 + n % 20)
    own = "entities:\n  own-%d: {organization: agency, name: Own %d}\n" % (n, n) if n % 10 == 0 else ""
    write(folder, "notes/n%05d.txt" % n, "\n".join(lines) + "\n")
    write(folder, "notes/n%05d.yaml" % n, source + own + "statements:\n" + "\n".join(statements) + "\n")


def brat(folder, n, rng, states):
    """A text with annotations of brat; most names are in the register, some entities are created."""
    text, marks = "", []

    def say(words):
        nonlocal text
        start = len(text)
        text += words
        return start, len(text)

    number = 0
    for i in range(4):
        number += 1
        who = "%s Republic" % name(rng.randrange(states)) if i else "%s Trust" % name(n % 97 + 900)
        start, end = say(who)
        marks.append("T%d\tOrganization %d %d\t%s" % (number, start, end, who))
        if not i:
            marks.append("A%d\tKind T%d association" % (100 + i, number))
        say(" ")
        start, end = say("joined")
        marks.append("T%d\tMembership %d %d\tjoined" % (number + 1, start, end))
        say(" the ")
        where = "%s Council" % name(500 + rng.randrange(BODIES))
        start, end = say(where)
        marks.append("T%d\tOrganization %d %d\t%s" % (number + 2, start, end, where))
        say(" in ")
        year = str(1960 + rng.randrange(50))
        start, end = say(year)
        marks.append("T%d\tDate %d %d\t%s" % (number + 3, start, end, year))
        marks.append("E%d\tMembership:T%d Member:T%d Of:T%d Since:T%d"
                     % (i + 1, number + 1, number, number + 2, number + 3))
        marks.append("A%d\tAs E%d member" % (i + 1, i + 1))
        say(".\n")
        number += 3
    write(folder, "brat/b%05d.txt" % n, text)
    write(folder, "brat/b%05d.ann" % n, "\n".join(marks) + "\n")


def web(folder, n, rng, states):
    """A text with web annotations."""
    text, annotations = "", []
    for i in range(3):
        who, where, role = rng.randrange(states), rng.randrange(BODIES), rng.choice(ROLES)
        words = "%s Republic is %s of the %s Council" % (name(who), role, name(where + 500))
        text += "%d.%d %s.\n" % (n, i, words)
        annotations.append({
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": "https://example.org/%d/%d" % (n, i),
            "type": "Annotation",
            "body": [{"type": "TextualBody", "purpose": "tagging", "value": "membership"},
                     {"type": "TextualBody", "purpose": "describing",
                      "value": "member: %s\nof: %s\nas: %s" % (state(who), body(where), role)}],
            "target": {"source": "https://example.org/%d" % n,
                       "selector": {"type": "TextQuoteSelector", "exact": words, "prefix": "%d.%d " % (n, i)}}})
    text += "Until 2012 it was hosted.\n"
    annotations.append({
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://example.org/%d/host" % n,
        "type": "Annotation",
        "body": {"type": "TextualBody", "purpose": "tagging", "value": "host" if n % 4 else "unheard"},
        "target": {"source": "https://example.org/%d" % n,
                   "selector": {"type": "TextQuoteSelector", "exact": "Until 2012"}}})
    write(folder, "web/w%05d.txt" % n, text)
    write(folder, "web/w%05d.jsonld" % n, json.dumps(annotations, indent=1) + "\n")


def page(folder, n, rng):
    """A page of labelled lines, whose subject and bodies are created unless the register has them."""
    bodies = ["%s Council" % name(500 + rng.randrange(BODIES)), "BC%d (observer)" % rng.randrange(BODIES)]
    for _ in range(5):
        bodies.append("%s Pact (%s)" % (name(1000 + rng.randrange(60)), rng.choice(["observer", "partner", "associate"])))
    bodies.append(["TARN", "Tarn", "Mere Pact", "MERE PACT"][n % 4])
    bodies.append("and Last Pact." if n % 3 == 0 else "Last Pact")
    subject = "%s Republic" % name(n) if n % 2 else "%s Land" % name(2000 + n)
    write(folder, "pages/p%05d.txt" % n,
          "Name: %s\nLong name: Great %s\nSince: %d\nTakes part in: %s\n"
          % (subject, subject, 1900 + n % 60, ",\n    ".join(dict.fromkeys(bodies))))


def errors(folder):
    write(folder, "wrong/a.txt", "The Agency A is a member of the Council.\nA1 joined. A-1 left.\n")
    write(folder, "wrong/a.yaml", """source: {sha256: %s}
statements:
  - {quote: "The Agency A is a member", member: generated-a, of: boddy-1, as: member}
  - {quote: "nowhere to be found", member: generated-a, of: body-1, as: member}
  - {quote: "The Agency A", member: generated-a, of: body-1, as: membr}
""" % ("0" * 64))
    write(folder, "wrong/lost.yaml", "statements:\n  - {quote: x, about: body-1, aim: x}\n")
    write(folder, "wrong/broken.yaml", "statements: [\n")
    write(folder, "wrong/broken.jsonld", "{\n")
    write(folder, "pages/x1.txt", "Name: Exland\nTakes part in: Clash & Pact, Clash - Pact, Body 1\n")
    write(folder, "pages/x2.txt", "Long: nobody\nTakes part in: Clash Pact\n")
    write(folder, "register/twice.yaml", "entities:\n  body-1: {organization: agency, name: Another}\n")


def main():
    folder, texts = sys.argv[1], int(sys.argv[2])
    rng = random.Random(7)
    states = max(20, texts // 4)
    corpus(folder)
    register(folder, states)
    for n in range(texts):
        [lambda: note(folder, n, rng, states), lambda: brat(folder, n, rng, states),
         lambda: web(folder, n, rng, states), lambda: page(folder, n, rng)][n % 4]()
    write(folder, "notes/alone.txt", "A text without annotations.\n")
    write(folder, "notes/unread.yml", "statements: []\n")
    write(folder, ".old/n.txt", "A hidden text.\n")
    if "--errors" in sys.argv:
        errors(folder)


main()
