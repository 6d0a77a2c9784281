package org.comity.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The manual pages of the program and of each command, in the macros of {@code man}. */
public final class ManualPages {

    private static final String SITE =
            "The commands, the formats and every finding are described in the folder docs of the" + " project.";

    private ManualPages() {}

    /**
     * The pages by their file names.
     *
     * @param variables the variables of the environment, with their meanings
     */
    public static Map<String, String> of(Program program, Map<String, String> variables) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("comity.1", main(program, variables));
        program.commands().forEach(command -> pages.put("comity-" + command.name() + ".1", page(command, program)));
        return pages;
    }

    private static String main(Program program, Map<String, String> variables) {
        List<String> lines = start("comity", program.itself());
        lines.add(".B comity");
        lines.add(".I COMMAND");
        lines.add(roff("..."));
        lines.add(".SH DESCRIPTION");
        lines.add(roff(program.itself().description()));
        lines.add(".SH COMMANDS");
        for (Command command : program.commands()) {
            lines.add(".TP");
            lines.add(".BR " + roff("comity-" + command.name()) + " (1)");
            lines.add(roff(command.summary() + "."));
        }
        lines.add(".SH OPTIONS");
        program.itself().options().forEach(option -> lines.addAll(entry(option)));
        lines.add(".SH EXIT STATUS");
        for (String code : program.exitCodes()) {
            int colon = code.indexOf(':');
            lines.addAll(entry(bold(code.substring(0, colon)), code.substring(colon + 1)));
        }
        lines.add(".SH ENVIRONMENT");
        variables.forEach((name, meaning) -> lines.addAll(entry(bold(name), meaning + ".")));
        lines.add(".SH SEE ALSO");
        lines.add(program.commands().stream()
                .map(command -> ".BR " + roff("comity-" + command.name()) + " (1)")
                .collect(Collectors.joining(" ,\n")));
        lines.add(".PP");
        lines.add(roff(SITE));
        return String.join("\n", lines) + "\n";
    }

    private static String page(Command command, Program program) {
        List<String> lines = start("comity-" + command.name(), command);
        lines.add(bold("comity " + command.name()));
        command.options().stream()
                .filter(option -> !program.itself().options().contains(option))
                .forEach(option -> lines.add(optional(synopsis(option), option.required())));
        command.operands()
                .forEach(operand -> lines.add(
                        optional(italic(operand.label()) + (operand.repeated() ? "..." : ""), operand.required())));
        lines.add(".SH DESCRIPTION");
        lines.add(roff(command.description()));
        lines.add(".SH ARGUMENTS");
        command.operands().forEach(operand -> lines.addAll(entry(italic(operand.label()), operand.description())));
        lines.add(".SH OPTIONS");
        command.options().forEach(option -> lines.addAll(entry(option)));
        lines.add(".SH EXIT STATUS");
        lines.add("See");
        lines.add(".BR comity (1).");
        lines.add(".SH SEE ALSO");
        lines.add(".BR comity (1)");
        return String.join("\n", lines) + "\n";
    }

    private static List<String> start(String name, Command command) {
        List<String> lines = new ArrayList<>();
        lines.add(".\\\" Made from the commands of the program.");
        lines.add(".TH " + roff(name.toUpperCase(Locale.ROOT)) + " 1 \"\" Comity \"User Commands\"");
        lines.add(".SH NAME");
        lines.add(roff(name) + " \\- " + roff(decapitalized(command.summary())));
        lines.add(".SH SYNOPSIS");
        return lines;
    }

    private static String synopsis(Argument option) {
        String value = option.kind() == Argument.Kind.NOTHING ? "" : "=" + italic(option.label());
        return bold(option.longName()) + value + (option.list() ? "[," + italic(option.label()) + "]..." : "");
    }

    private static String optional(String argument, boolean required) {
        return required ? argument : "[" + argument + "]";
    }

    private static List<String> entry(Argument option) {
        String names = option.names().stream().map(ManualPages::bold).collect(Collectors.joining(", "));
        String value = option.kind() == Argument.Kind.NOTHING ? "" : "=" + italic(option.label());
        return entry(names + value, option.description());
    }

    private static List<String> entry(String tag, String text) {
        return List.of(".TP", tag, roff(text));
    }

    private static String bold(String text) {
        return "\\fB" + roff(text) + "\\fR";
    }

    private static String italic(String text) {
        return "\\fI" + roff(text) + "\\fR";
    }

    private static String decapitalized(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** Escapes what the formatter would change. */
    private static String roff(String text) {
        String escaped = text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("'", "\\(aq")
                .replace("…", "...");
        return escaped.startsWith(".") ? "\\&" + escaped : escaped;
    }
}
