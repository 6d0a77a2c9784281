package org.comity.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.comity.shell.Argument.Kind;

/** The completion for bash. */
public final class BashCompletion {

    private static final String START = """
            # Completion of comity for bash, made from the commands of the program.
            # Source this file in ~/.bashrc, or copy it to ~/.local/share/bash-completion/completions/comity.

            _comity_reply() {
              local reply
              while IFS= read -r reply; do
                COMPREPLY+=("$reply")
              done
            }

            _comity_words() {
              _comity_reply < <(compgen -W "$1" -- "$word")
            }

            # Values separated by commas: those before the last comma stay.
            _comity_list() {
              local given=
              case $word in
                *,*) given=${word%,*}, ;;
              esac
              compopt -o nospace
              _comity_reply < <(compgen -P "$given" -W "$1" -- "${word##*,}")
            }

            _comity_paths() {
              compopt -o filenames
              _comity_reply < <(compgen "$1" -- "$word")
            }

            _comity() {
              local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
              COMPREPLY=()
              # An option, its = and its value are three words.
              if [ "$word" = "=" ]; then
                word=
              elif [ "$before" = "=" ]; then
                before=${COMP_WORDS[COMP_CWORD-2]}
              fi
            """;

    private BashCompletion() {}

    /** The script for a program. */
    public static String of(Program program) {
        List<String> lines = new ArrayList<>();
        lines.add("  if [ \"$COMP_CWORD\" -eq 1 ]; then");
        lines.add("    _comity_words \"" + names(program.commands()) + " "
                + String.join(" ", program.itself().optionNames()) + "\"");
        lines.add("    return");
        lines.add("  fi");
        lines.add("  case \"$command $before\" in");
        program.commands().forEach(command -> lines.addAll(values(command)));
        lines.add("    *)");
        lines.add("      case \"$command $word\" in");
        program.commands()
                .forEach(command -> lines.add("        \"" + command.name() + " -\"*) _comity_words \""
                        + String.join(" ", command.optionNames()) + "\" ;;"));
        lines.add("        " + patterns(program, Kind.FOLDER) + ") _comity_paths -d ;;");
        lines.add("        " + patterns(program, Kind.FILE) + ") _comity_paths -f ;;");
        program.commands().stream()
                .filter(command -> command.operand() == Kind.CHOICE)
                .forEach(command -> lines.add("        \"" + command.name() + " \"*) " + choice(command) + " ;;"));
        lines.add("      esac");
        lines.add("      ;;");
        lines.add("  esac");
        lines.add("}");
        lines.add("");
        lines.add("complete -F _comity comity");
        return START + String.join("\n", lines) + "\n";
    }

    private static String names(List<Command> commands) {
        return commands.stream().map(Command::name).collect(Collectors.joining(" "));
    }

    private static List<String> values(Command command) {
        return command.options().stream()
                .filter(option -> option.kind() != Kind.NOTHING)
                .map(option ->
                        "    \"" + command.name() + " " + option.longName() + "\") " + candidates(option) + " ;;")
                .toList();
    }

    private static String candidates(Argument option) {
        return switch (option.kind()) {
            case FOLDER -> "_comity_paths -d";
            case FILE -> "_comity_paths -f";
            case CHOICE ->
                (option.list() ? "_comity_list" : "_comity_words") + " \"" + String.join(" ", option.choices()) + "\"";
            case VALUE, NOTHING -> "return";
        };
    }

    /** The values of the first operand, and paths for the others if there are any. */
    private static String choice(Command command) {
        String words =
                "_comity_words \"" + String.join(" ", command.operands().get(0).choices()) + "\"";
        return command.operands().size() == 1 ? words : "[ \"$COMP_CWORD\" -gt 2 ] && _comity_paths -f || " + words;
    }

    /** The patterns of the commands whose operands are of a kind. */
    private static String patterns(Program program, Kind kind) {
        return program.commands().stream()
                .filter(command -> command.operand() == kind)
                .map(command -> "\"" + command.name() + " \"*")
                .collect(Collectors.joining(" | "));
    }
}
