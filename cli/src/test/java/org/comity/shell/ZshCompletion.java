package org.comity.shell;

import java.util.ArrayList;
import java.util.List;

/** The completion for zsh. */
public final class ZshCompletion {

    private ZshCompletion() {}

    /** The function for a program. */
    public static String of(Program program) {
        List<String> lines = new ArrayList<>();
        lines.add("#compdef comity");
        lines.add("# Completion of comity for zsh, made from the commands of the program.");
        lines.add("# Copy this file to a folder of $fpath under the name _comity.");
        lines.add("");
        lines.add("_comity() {");
        lines.add("  local state");
        lines.add("  local -a commands");
        lines.add("  commands=(");
        program.commands().forEach(command -> lines.add("    " + quoted(command.name() + ":" + command.summary())));
        lines.add("  )");
        lines.add("  _arguments -C \\");
        program.itself().options().forEach(option -> lines.add("    " + option(option) + " \\"));
        lines.add("    '1: :->command' \\");
        lines.add("    '*:: :->arguments'");
        lines.add("  case $state in");
        lines.add("    command) _describe command commands ;;");
        lines.add("    arguments)");
        lines.add("      case $words[1] in");
        program.commands().forEach(command -> lines.addAll(arguments(command)));
        lines.add("      esac");
        lines.add("      ;;");
        lines.add("  esac");
        lines.add("}");
        lines.add("");
        lines.add("if [ \"$funcstack[1]\" = _comity ]; then");
        lines.add("  _comity \"$@\"");
        lines.add("else");
        lines.add("  compdef _comity comity");
        lines.add("fi");
        return String.join("\n", lines) + "\n";
    }

    private static List<String> arguments(Command command) {
        List<String> lines = new ArrayList<>();
        lines.add("        " + command.name() + ")");
        lines.add("          _arguments -s \\");
        command.options().forEach(option -> lines.add("            " + option(option) + " \\"));
        command.operands()
                .forEach(operand -> lines.add("            "
                        + quoted((operand.repeated() ? "*:" : operand.required() ? ":" : "::") + operand.label() + ":"
                                + action(operand))
                        + " \\"));
        int last = lines.size() - 1;
        lines.set(last, lines.get(last).replaceFirst(" \\\\$", ""));
        lines.add("          ;;");
        return lines;
    }

    private static String option(Argument option) {
        String text = "[" + option.summary().replace("[", "\\[").replace("]", "\\]") + "]";
        String value = option.kind() == Argument.Kind.NOTHING ? "" : ":" + option.label() + ":" + action(option);
        String equals = value.isEmpty() ? "" : "=";
        if (option.names().size() == 1) {
            return quoted((option.list() ? "*" : "") + option.longName() + equals + text + value);
        }
        return quoted("(" + String.join(" ", option.names()) + ")") + "{" + String.join(",", option.names()) + "}"
                + quoted(text + value);
    }

    private static String action(Argument argument) {
        return switch (argument.kind()) {
            case FOLDER -> "_files -/";
            case FILE -> "_files";
            case CHOICE ->
                argument.list()
                        ? "_sequence compadd - " + String.join(" ", argument.choices())
                        : "(" + String.join(" ", argument.choices()) + ")";
            case VALUE, NOTHING -> "";
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
