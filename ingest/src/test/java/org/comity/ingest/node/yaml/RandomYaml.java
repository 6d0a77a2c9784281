package org.comity.ingest.node.yaml;

import java.util.List;
import java.util.Random;

/** Writes random documents as people write them: all styles of scalars, lists and maps, comments, blank lines. */
final class RandomYaml {

    private static final List<String> WORDS = List.of(
            "a",
            "b c",
            "iom",
            "2008-03",
            "2008/2012",
            "..",
            "~",
            "null",
            "NO",
            "010",
            "0x1F",
            "1_000",
            "1e3",
            ".5",
            "-5",
            "--x",
            "a:b",
            "http://x/#y",
            "a#b",
            "it's",
            "say \"x\"",
            "é 😀",
            "don’t",
            "…",
            "100 %",
            "a & b",
            "x|y",
            "<<x",
            "word word word word",
            "1.000.000",
            "+",
            "-.inf",
            "0o17",
            "1:30",
            "=",
            "a - b",
            "(c)",
            "a, b",
            "w [x]",
            "{");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final String lineEnd;
    private int keys;

    RandomYaml(Random random) {
        this.random = random;
        this.lineEnd = List.of("\n", "\n", "\n", "\r\n", "\r").get(random.nextInt(5));
    }

    String document() {
        if (random.nextInt(10) == 0) {
            text.append("---").append(lineEnd);
        }
        rest();
        block(0, 4);
        if (random.nextInt(8) == 0) {
            text.setLength(text.length() - lineEnd.length());
        }
        return text.toString();
    }

    /** Blank lines and comments between nodes. */
    private void rest() {
        for (int i = random.nextInt(8); i > 5; i--) {
            text.append(" ".repeat(random.nextInt(4)));
            text.append(random.nextBoolean() ? "# comment: [" : "").append(lineEnd);
        }
    }

    private void endLine() {
        text.append(" ".repeat(Math.max(0, random.nextInt(6) - 4)));
        text.append(random.nextInt(8) == 0 ? " # - why" : "").append(lineEnd);
        rest();
    }

    private void indent(int indent) {
        text.append(" ".repeat(indent));
    }

    /** A list or map that begins at the start of a line. */
    private void block(int indent, int depth) {
        if (random.nextInt(3) == 0) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                indent(indent);
                item(indent, depth - 1);
            }
        } else {
            for (int i = random.nextInt(4); i >= 0; i--) {
                indent(indent);
                entry(indent, depth - 1);
            }
        }
    }

    private void item(int indent, int depth) {
        text.append('-');
        int kind = depth <= 0 ? 3 : random.nextInt(6);
        if (kind == 0) {
            endLine();
            block(indent + 1 + random.nextInt(3), depth);
        } else if (kind == 1) {
            int spaces = 1 + random.nextInt(2);
            indent(spaces);
            entry(indent + 1 + spaces, depth - 1);
            for (int i = random.nextInt(3); i > 0; i--) {
                indent(indent + 1 + spaces);
                entry(indent + 1 + spaces, depth - 1);
            }
        } else if (kind == 2) {
            text.append(' ');
            item(indent + 2, depth - 1);
        } else {
            text.append(' ');
            value(indent);
        }
    }

    private void entry(int indent, int depth) {
        key();
        int kind = depth <= 0 ? 3 : random.nextInt(7);
        if (kind == 0) {
            endLine();
            block(indent + 1 + random.nextInt(3), depth);
        } else if (kind == 1) {
            endLine();
            for (int i = random.nextInt(3); i >= 0; i--) {
                indent(indent);
                item(indent, depth - 1);
            }
        } else if (kind == 2) {
            endLine();
        } else {
            text.append(" ".repeat(1 + random.nextInt(8) / 7));
            value(indent);
        }
    }

    private void key() {
        keys++;
        String name = "k" + keys + List.of("", " x", ":y", "é", "😀", "-", "#").get(random.nextInt(7));
        text.append(
                List.of(name, name, name, "\"" + name + "\"", "'" + name + "'").get(random.nextInt(5)));
        text.append(':');
    }

    /** A value on the line of its key; a long one continues on the lines below. */
    private void value(int indent) {
        switch (random.nextInt(9)) {
            case 0 -> quoted('"', indent);
            case 1 -> quoted('\'', indent);
            case 2 -> blockText(indent);
            case 3 -> flow(3);
            case 4 -> {
                text.append(word()).append(lineEnd);
                for (int i = random.nextInt(3); i > 0; i--) {
                    text.append(random.nextInt(4) == 0 ? lineEnd : "");
                    indent(indent + 1 + random.nextInt(3));
                    text.append(word()).append(lineEnd);
                }
                return;
            }
            default -> text.append(word());
        }
        if (!text.toString().endsWith(lineEnd)) {
            endLine();
        }
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private void quoted(char quote, int indent) {
        text.append(quote);
        for (int i = random.nextInt(4); i > 0; i--) {
            String word = word();
            text.append(quote == '"' ? word.replace("\"", "\\\"") : word.replace("'", "''"));
            switch (random.nextInt(9)) {
                case 0 -> text.append(lineEnd).append(" ".repeat(indent + 1));
                case 1 -> text.append("  ").append(lineEnd).append(lineEnd).append(" ".repeat(indent + 2));
                case 2 -> text.append(quote == '"' ? "\\n" : "\\");
                case 3 -> text.append("  ");
                default -> text.append(", ");
            }
        }
        text.append(quote);
    }

    private void blockText(int indent) {
        text.append(random.nextBoolean() ? '|' : '>');
        text.append(random.nextBoolean() ? "-" : "");
        text.append(random.nextInt(6) == 0 ? " # note" : "").append(lineEnd);
        int inner = indent + 1 + random.nextInt(3);
        text.append(random.nextInt(9) == 0 ? lineEnd : "");
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(" ".repeat(inner + random.nextInt(12) / 11)).append(word());
            text.append(random.nextInt(6) == 0 ? "  " : "").append(lineEnd);
            text.append(random.nextInt(4) == 0 ? lineEnd : "");
        }
    }

    private void flow(int depth) {
        boolean map = random.nextBoolean();
        text.append(map ? '{' : '[');
        for (int i = random.nextInt(4); i > 0; i--) {
            space();
            if (map) {
                key();
                text.append(' ');
            }
            switch (depth == 0 ? 2 : random.nextInt(5)) {
                case 0 -> flow(depth - 1);
                case 1 -> quoted(random.nextBoolean() ? '"' : '\'', 2);
                default -> text.append(word());
            }
            space();
            text.append(i > 1 || random.nextInt(5) == 0 ? "," : "");
        }
        space();
        text.append(map ? '}' : ']');
    }

    private void space() {
        switch (random.nextInt(16)) {
            case 0 -> text.append(lineEnd).append("    ");
            case 1 -> text.append(" # x, ]").append(lineEnd).append(" ");
            case 2, 3, 4 -> text.append(' ');
            default -> {}
        }
    }
}
