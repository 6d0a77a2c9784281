package org.comity.shell;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A command.
 *
 * @param name its name, such as {@code build}
 * @param description what it does, in whole sentences
 * @param options its options, in the order of the help
 * @param operands its arguments without a name
 */
record Command(String name, String description, List<Argument> options, List<Argument> operands) {

    Command {
        options = List.copyOf(options);
        operands = List.copyOf(operands);
    }

    static Command of(CommandSpec spec) {
        return new Command(
                spec.name(),
                String.join(" ", spec.usageMessage().description()),
                spec.options().stream()
                        .map(Argument::of)
                        .sorted(Argument.AS_IN_THE_HELP)
                        .toList(),
                spec.positionalParameters().stream().map(Argument::of).toList());
    }

    /** All names of its options. */
    List<String> optionNames() {
        return options.stream().flatMap(option -> option.names().stream()).toList();
    }

    /** Its options of one kind. */
    Stream<Argument> options(Argument.Kind kind) {
        return options.stream().filter(option -> option.kind() == kind);
    }

    /** What its first operand is. */
    Argument.Kind operand() {
        return operands.get(0).kind();
    }

    /** The first sentence of its description, without its full stop. */
    String summary() {
        return Argument.firstSentence(description);
    }
}
