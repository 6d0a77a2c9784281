package org.comity.shell;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option or an operand of a command.
 *
 * @param names the names of an option, the short one first; none for an operand
 * @param label what its value is called, such as {@code DIR}
 * @param kind what its value is
 * @param choices the values from which a choice is made
 * @param list whether several values may be given, separated by commas
 * @param repeated whether an operand may be followed by more of its sort
 * @param required whether it must be given
 * @param description what it means, in whole sentences
 */
record Argument(
        List<String> names,
        String label,
        Kind kind,
        List<String> choices,
        boolean list,
        boolean repeated,
        boolean required,
        String description) {

    static final Comparator<Argument> AS_IN_THE_HELP =
            Comparator.comparing(argument -> argument.longName().substring(2).toLowerCase(Locale.ROOT));

    /** What a value is. */
    enum Kind {
        NOTHING,
        FOLDER,
        FILE,
        CHOICE,
        VALUE
    }

    Argument {
        names = List.copyOf(names);
        choices = List.copyOf(choices);
    }

    static Argument of(ArgSpec spec) {
        List<String> choices = spec.completionCandidates() == null
                ? List.of()
                : StreamSupport.stream(spec.completionCandidates().spliterator(), false)
                        .toList();
        String label = spec.paramLabel();
        return new Argument(
                spec instanceof OptionSpec option
                        ? Arrays.stream(option.names())
                                .sorted(Comparator.comparing(String::length))
                                .toList()
                        : List.of(),
                label,
                spec.arity().max() == 0 ? Kind.NOTHING : choices.isEmpty() ? kind(label) : Kind.CHOICE,
                choices,
                !spec.splitRegex().isEmpty(),
                spec.isPositional() && spec.arity().isVariable(),
                spec.required(),
                String.join(" ", spec.description()));
    }

    private static Kind kind(String label) {
        return switch (label) {
            case "DIR", "CORPUS" -> Kind.FOLDER;
            case "FILE", "WORD", "OLD", "NEW" -> Kind.FILE;
            case "N", "DAY", "DAYS", "ROLE", "MODEL" -> Kind.VALUE;
            default -> throw new IllegalArgumentException("no completion is known for " + label);
        };
    }

    /** The name with two dashes. */
    String longName() {
        return names.get(names.size() - 1);
    }

    /** The first sentence of its description, without its full stop. */
    String summary() {
        return firstSentence(description);
    }

    static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end >= 0 ? text.substring(0, end) : text.replaceFirst("\\.$", "");
    }
}
