package org.comity.benchmark.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * A corpus of true statements, always the same for the same size. Most are memberships with a start; an
 * eighth of these have ended, an eighth are of observers. Each pair of
 * member and body has two or three statements. A quarter of the texts say when a body was established. Two in a
 * hundred statements give another start than the others about the same pair, so that there are contradictions to find.
 */
final class StatementCorpus {

    private static final int PER_FOLDER = 500;
    private static final int STATEMENTS_PER_MEMBER = 40;
    private static final int STATEMENTS_PER_BODY = 200;
    private static final int FEWEST = 20;
    private static final int BODIES_PER_MEMBER = 16;
    private static final int CONSISTENT = 98;

    private static final String[] FILLERS = {
        "Its work is guided by the decisions of its members, who meet at the level of ministers.",
        "A small team supports the chair between the meetings, mostly from afar.",
        "Consultations are informal, and what is said there is not attributed to anyone.",
        "Regular themes are labour mobility, return and readmission, and data.",
        "Contributions are voluntary; the budget is adopted at the Senior Officials’ Meeting.",
    };

    private static final String[] SYLLABLES = {
        "ba", "de", "fi", "go", "lu", "ma", "ne", "pi", "ro", "su", "ta", "ve", "zi", "ko", "ru", "sa", "te", "mi",
        "lo", "nu"
    };

    private final CorpusSize size;
    private final int members;
    private final int bodies;

    private StatementCorpus(CorpusSize size) {
        this.size = size;
        this.members = Math.max(FEWEST, size.statements() / STATEMENTS_PER_MEMBER);
        this.bodies = Math.max(FEWEST, size.statements() / STATEMENTS_PER_BODY);
    }

    /** Writes a corpus into a folder, unless it is there. */
    static void write(Path folder, CorpusSize size) throws IOException {
        Path corpus = folder.resolve("corpus.yaml");
        if (Files.exists(corpus)) {
            return;
        }
        StatementCorpus made = new StatementCorpus(size);
        for (int file = 0; file < size.files(); file++) {
            made.writeFile(folder, file);
        }
        Files.writeString(corpus, made.register());
    }

    /** A name without digits: syllables in the place of the digits of a number. */
    private static String nameOf(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "nia";
    }

    private static String dialogue(int body) {
        return "Dialogue of " + nameOf(body) + " Bay";
    }

    private String register() {
        StringBuilder yaml = new StringBuilder(
                "name: generated\ntitle: A generated corpus\nversion: 1.0.0\nlicence: CC0-1.0\nentities:\n");
        for (int i = 0; i < bodies; i++) {
            yaml.append("  body-" + i + ": {framework: network, name: " + dialogue(i) + "}\n");
        }
        for (int i = 0; i < members; i++) {
            yaml.append("  state-" + i + ": {organization: state, name: " + nameOf(i) + "}\n");
        }
        return yaml.toString();
    }

    private void writeFile(Path folder, int file) throws IOException {
        Path below = folder.resolve(String.format(Locale.ROOT, "part-%03d", file / PER_FOLDER));
        Files.createDirectories(below);
        String name = String.format(Locale.ROOT, "profile-%06d", file);
        Random random = new Random(20261129L + file);
        int body = random.nextInt(bodies);
        int first = random.nextInt(members);
        StringBuilder text = new StringBuilder("Profile of the " + dialogue(body) + "\n\n");
        StringBuilder yaml = new StringBuilder("source:\n  title: Profile of the " + dialogue(body)
                + "\n  address: https://example.org/regions/" + body + "/" + name + "\n  language: en\n  published: "
                + (2001 + random.nextInt(24)) + "\nstatements:\n");
        for (int i = 0; i < size.perFile(); i++) {
            // No two statements of a text are about the same pair, so each quote occurs once.
            int member = (first + i) % members;
            int drawn = random.nextInt(100);
            String quote = i == 0 && drawn < 24
                    ? established(body, yaml)
                    : membership(
                            member,
                            (member * 7 + random.nextInt(BODIES_PER_MEMBER)) % bodies,
                            drawn >= CONSISTENT,
                            yaml);
            text.append(quote).append(". ");
            for (int filler = random.nextInt(3); filler > 0; filler--) {
                text.append(FILLERS[random.nextInt(FILLERS.length)]).append(' ');
            }
            text.append(random.nextInt(3) == 0 ? "\n\n" : "");
        }
        Files.writeString(below.resolve(name + ".txt"), text.append('\n'));
        Files.writeString(below.resolve(name + ".yaml"), yaml);
    }

    private String established(int body, StringBuilder yaml) {
        int year = 1900 + body % 50;
        String quote = "The " + dialogue(body) + " was established in " + year;
        yaml.append("  - quote: " + quote + "\n    about: body-" + body + "\n    established: " + year + "\n");
        return quote;
    }

    /** A statement about a pair of member and body, of which each has one kind of membership, and mostly one start. */
    private String membership(int member, int body, boolean contradicts, StringBuilder yaml) {
        int pair = (member * 31 + body * 17) % 100;
        int since = 1950 + pair % 40 + (contradicts ? 1 : 0);
        String names = nameOf(member);
        String dialogue = " the " + dialogue(body);
        String quote;
        String fields;
        if (pair < 12) {
            quote = names + " was a member of" + dialogue + " from " + since + " to " + (since + 11);
            fields = "    as: member\n    since: " + since + "\n    until: " + (since + 11) + "\n";
        } else if (pair < 24) {
            quote = names + " has been an observer of" + dialogue + " since " + since;
            fields = "    as: observer\n    since: " + since + "\n";
        } else {
            quote = names + " has been a member of" + dialogue + " since " + since;
            fields = "    as: member\n    since: " + since + "\n";
        }
        yaml.append("  - quote: " + quote + "\n    member: state-" + member + "\n    of: body-" + body + "\n" + fields);
        return quote;
    }
}
