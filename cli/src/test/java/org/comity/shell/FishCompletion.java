package org.comity.shell;

import java.util.ArrayList;
import java.util.List;

/** The completion for fish. */
public final class FishCompletion {

    private FishCompletion() {}

    /** The script for a program. */
    public static String of(Program program) {
        List<String> lines = new ArrayList<>();
        lines.add("# Completion of comity for fish, made from the commands of the program.");
        lines.add("# Copy this file to ~/.config/fish/completions.");
        lines.add("");
        lines.add("complete -c comity -f");
        for (Argument option : program.itself().options()) {
            lines.add("complete -c comity -n __fish_use_subcommand" + names(option) + description(option.summary()));
        }
        for (Command command : program.commands()) {
            lines.add("");
            lines.add("complete -c comity -n __fish_use_subcommand -a " + command.name()
                    + description(command.summary()));
            String start = "complete -c comity -n '__fish_seen_subcommand_from " + command.name() + "'";
            command.options()
                    .forEach(
                            option -> lines.add(start + names(option) + value(option) + description(option.summary())));
            command.operands()
                    .forEach(operand -> lines.add(start + value(operand).replaceFirst("^ -[rx]", "")));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String names(Argument option) {
        StringBuilder names = new StringBuilder();
        option.names()
                .forEach(name ->
                        names.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1)));
        return names.toString();
    }

    private static String value(Argument argument) {
        return switch (argument.kind()) {
            case NOTHING -> "";
            case FOLDER -> " -x -a '(__fish_complete_directories (commandline -ct))'";
            case FILE -> " -r -F";
            case VALUE -> " -x";
            case CHOICE ->
                argument.list()
                        ? " -x -a '(__fish_complete_list , \"string split \\\" \\\" \\\""
                                + String.join(" ", argument.choices()) + "\\\"\")'"
                        : " -x -a '" + String.join(" ", argument.choices()) + "'";
        };
    }

    private static String description(String text) {
        return " -d '" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
