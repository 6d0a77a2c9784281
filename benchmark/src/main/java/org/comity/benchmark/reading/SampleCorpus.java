package org.comity.benchmark.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A corpus of small texts with annotation files, always the same for the same number of files. */
final class SampleCorpus {

    private static final int BODIES = 60;
    private static final int MEMBERS = 240;
    private static final int PER_FOLDER = 500;

    private static final List<String> ROLES = List.of("member", "observer", "partner", "associate member");

    private static final List<String> FILLERS = List.of(
            "Its work is guided by the decisions of its Members, who meet once a year at the level of ministers.",
            "The Chair is held by turns; a small team supports it between the meetings – mostly from afar.",
            "Consultations are informal and non-binding, and what is said there is not attributed to anyone.",
            "Regular themes are labour mobility, return and readmission, the protection of migrants, and data.",
            "Observers take part in the meetings, may speak when the Chair invites them, and don’t vote.",
            "Contributions are voluntary; the budget of each year is adopted at the Senior Officials’ Meeting.");

    private final Path folder;
    private final List<Path> annotations = new ArrayList<>();

    private SampleCorpus(Path folder) {
        this.folder = folder;
    }

    /** Writes a corpus with this number of texts. */
    static SampleCorpus write(Path folder, int files) throws IOException {
        SampleCorpus corpus = new SampleCorpus(folder);
        Files.writeString(folder.resolve("corpus.yaml"), register());
        for (int i = 0; i < files; i++) {
            Path below = folder.resolve(String.format(Locale.ROOT, "part-%03d", i / PER_FOLDER));
            if (i % PER_FOLDER == 0) {
                Files.createDirectories(below);
            }
            corpus.writeFile(below, String.format(Locale.ROOT, "profile-%06d", i), new Random(20261122L + i));
        }
        return corpus;
    }

    Path folder() {
        return folder;
    }

    /** The annotation files. */
    List<Path> annotations() {
        return annotations;
    }

    private static String register() {
        StringBuilder yaml = new StringBuilder("name: sample\ntitle: A sample\nversion: 1.0.0\nentities:\n");
        for (int i = 0; i < BODIES; i++) {
            yaml.append("  body-" + i + ": {framework: consultation mechanism, name: Dialogue of Region " + i + "}\n");
        }
        for (int i = 0; i < MEMBERS; i++) {
            yaml.append("  state-" + i + ": {organization: state, name: State of Island " + i + "}\n");
        }
        return yaml.toString();
    }

    private void writeFile(Path below, String name, Random random) throws IOException {
        int body = random.nextInt(BODIES);
        StringBuilder text = new StringBuilder("Profile of the Dialogue of Region " + body + "\r\n\r\n");
        StringBuilder yaml = new StringBuilder();
        if (random.nextInt(4) == 0) {
            yaml.append("# Read twice.\n");
        }
        yaml.append("source:\n  text: " + name + ".txt\n  title: Profile of the Dialogue of Region " + body + "\n");
        yaml.append("  publisher: body-" + body + "\n  address: https://example.org/regions/" + body + "/" + name);
        yaml.append("\n  language: en\n  published: " + (2000 + random.nextInt(24)) + "\n  retrieved: 2025-03\n");
        yaml.append("statements:\n");
        int statements = 1 + random.nextInt(5);
        for (int i = 0; i < statements; i++) {
            statement(i, body, random, text, yaml);
            if (random.nextInt(3) == 0) {
                yaml.append("    annotator: reader-" + random.nextInt(9) + "\n    confidence: medium\n");
            }
            for (int filler = random.nextInt(3); filler > 0; filler--) {
                text.append(' ').append(FILLERS.get(random.nextInt(FILLERS.size())));
            }
            text.append(random.nextInt(3) == 0 ? "\r\n\r\n" : " ");
        }
        Files.writeString(below.resolve(name + ".txt"), text);
        Path file = below.resolve(name + ".yaml");
        Files.writeString(file, yaml);
        annotations.add(file);
    }

    private static void statement(int number, int body, Random random, StringBuilder text, StringBuilder yaml) {
        int state = random.nextInt(MEMBERS / 5) * 5 + number;
        int year = 1950 + random.nextInt(50);
        switch (random.nextInt(10)) {
            case 0, 1 -> {
                String quote = "The Dialogue of Region " + body + " (“R-" + number + "”) was established in " + year;
                text.append(quote).append(", after two years of talks.");
                yaml.append("  - quote: " + quote + "\n    about: body-" + body + "\n    established: " + year + "\n");
            }
            case 2 -> {
                String quote = "Of its " + (20 + number) + " participants, " + year % 20 + " are states: the others";
                text.append(quote).append(" are organizations.");
                yaml.append("  - quote: \"" + quote + "\"\n    count: {of: body-" + body
                        + ", as: member, kind: state}\n    is: " + year % 20 + "\n");
            }
            case 3 -> {
                String quote = "between " + year + " and " + (year + 12) + " State of Island " + state + " served";
                text.append("It is also recorded that ").append(quote).append(" as its partner.");
                yaml.append("  - quote: " + quote + "\n    member: state-" + state + "\n    of: body-" + body
                        + "\n    as: partner\n    during: " + year + "/" + (year + 12)
                        + "\n    note: 'the profile doesn''t say of which unit'\n");
            }
            case 4 -> {
                String quote = "State of Island " + state + " withdrew from the Dialogue in March " + (year + 20);
                text.append("As was announced, ").append(quote).append('.');
                yaml.append("  - quote: >-\n      " + quote.replace(" the ", "\n      the ")
                        + "\n    member: state-" + state + "\n    of: body-" + body + "\n    as: member\n    until: "
                        + (year + 20) + "-03\n");
            }
            default -> {
                String role = ROLES.get(random.nextInt(ROLES.size()));
                String quote = "Since " + year + " State of Island " + state + " is a Participant, no. " + number;
                text.append(quote).append(", and takes part in all of its meetings.");
                boolean two = random.nextInt(4) == 0;
                yaml.append("  - quote: " + quote + "\n    member: state-" + state + "\n    of: body-" + body
                        + "\n    as: " + (two ? "[" + role + ", thematic expert]" : role) + "\n    since: " + year
                        + "\n");
            }
        }
    }
}
