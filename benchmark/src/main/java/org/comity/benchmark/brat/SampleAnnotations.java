package org.comity.benchmark.brat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Files of brat's stand-off format with spans, some with gaps, relations, events, attributes and notes. */
final class SampleAnnotations {

    private static final int PER_FOLDER = 500;
    private static final List<String> LABELS = List.of("Organization", "Framework", "Date", "Number");
    private static final List<String> WORDS =
            List.of("the Commission", "Lowland River Forum", "since 2012", "18 member states", "Côte d’Azur Pact");

    private SampleAnnotations() {}

    /** Writes this number of files, always the same ones. */
    static List<Path> write(Path folder, int files) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            Path below = folder.resolve(String.format(Locale.ROOT, "part-%03d", i / PER_FOLDER));
            if (i % PER_FOLDER == 0) {
                Files.createDirectories(below);
            }
            Path path = below.resolve(String.format(Locale.ROOT, "page-%06d.ann", i));
            Files.writeString(path, annotations(new Random(41L + i)), StandardCharsets.UTF_8);
            paths.add(path);
        }
        return paths;
    }

    private static String annotations(Random random) {
        StringBuilder out = new StringBuilder();
        int spans = 20 + random.nextInt(30);
        int offset = 0;
        for (int i = 1; i <= spans; i++) {
            String words = WORDS.get(random.nextInt(WORDS.size()));
            String label = i <= spans / 5 ? "Membership" : LABELS.get(random.nextInt(LABELS.size()));
            offset += random.nextInt(40);
            int gap = random.nextInt(12) == 0 ? words.indexOf(' ') : -1;
            String range = gap < 0
                    ? offset + " " + (offset + words.length())
                    : offset + " " + (offset + gap) + ";" + (offset + gap + 5) + " " + (offset + words.length() + 4);
            out.append('T').append(i).append('\t').append(label).append(' ').append(range);
            out.append('\t').append(words).append('\n');
            offset += words.length() + 6;
        }
        for (int i = 1; i <= spans / 3; i++) {
            out.append('R')
                    .append(i)
                    .append("\tPart_of Arg1:T")
                    .append(i)
                    .append(" Arg2:T")
                    .append(i + 1);
            out.append("\t\n");
        }
        for (int i = 1; i <= spans / 5; i++) {
            out.append('E')
                    .append(i)
                    .append("\tMembership:T")
                    .append(i)
                    .append(" Member:T")
                    .append(i + 1);
            out.append(" Of:T").append(i + 2).append('\n');
            out.append('A').append(i).append("\tAs E").append(i).append(" observer\n");
        }
        out.append("#1\tAnnotatorNotes T1\tsaid at the first meeting\n");
        return out.toString();
    }
}
