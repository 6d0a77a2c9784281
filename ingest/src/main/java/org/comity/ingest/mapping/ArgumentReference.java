package org.comity.ingest.mapping;

import java.util.List;
import java.util.Set;
import org.comity.ingest.annotation.Argument;

/** The arguments of an annotation to which a reference refers. */
final class ArgumentReference {

    private static final int LONGEST_NUMBER = 6;

    private ArgumentReference() {}

    /**
     * The arguments: {@code 2} is the second one, {@code Agent} those in this role, also if a tool numbers them as brat
     * does: {@code Agent}, {@code Agent2}, {@code Agent3}. If the numbers begin with 1, as in {@code Arg1} and
     * {@code Arg2}, they belong to the names.
     *
     * @param own references that have their own values, which no other reference gets
     */
    static List<Argument> of(String name, List<Argument> arguments, Set<String> own) {
        int place = number(name);
        if (place >= 1 && place <= arguments.size()) {
            return List.of(arguments.get(place - 1));
        }
        boolean counted =
                arguments.stream().noneMatch(argument -> argument.role().equals(name + "1"));
        return arguments.stream()
                .filter(argument -> argument.role().equals(name)
                        || (counted && isRepeated(name, argument.role()) && !own.contains(argument.role())))
                .toList();
    }

    /** Returns whether a role is the other role with a number from 2 on. */
    private static boolean isRepeated(String name, String role) {
        return role.startsWith(name) && number(role.substring(name.length())) > 1;
    }

    /** A number written without leading zeros; -1 for anything else. */
    private static int number(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.charAt(0) != '0'
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : -1;
    }
}
