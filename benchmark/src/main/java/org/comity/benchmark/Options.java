package org.comity.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The options after the name of a benchmark on the command line: pairs of {@code --name value}. */
public final class Options {

    private final Map<String, String> values = new HashMap<>();

    private Options() {}

    /**
     * Reads the options.
     *
     * @param arguments names and values in turn
     * @param known the names that may occur, without the hyphens
     * @return the options
     * @throws IllegalArgumentException if a name is not known or has no value, quoting it
     */
    public static Options parse(List<String> arguments, String... known) {
        Options options = new Options();
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i).startsWith("--") ? arguments.get(i).substring(2) : "";
            if (!Arrays.asList(known).contains(name) || i + 1 == arguments.size()) {
                throw new IllegalArgumentException("not an option with a value: '" + arguments.get(i) + "'");
            }
            options.values.put(name, arguments.get(i + 1));
        }
        return options;
    }

    /**
     * A text.
     *
     * @param name the name of the option
     * @param otherwise the value if the option is missing
     * @return the value
     */
    public String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /**
     * A whole number.
     *
     * @param name the name of the option
     * @param otherwise the value if the option is missing
     * @return the value
     * @throws IllegalArgumentException if it is not valid, quoting it
     */
    public int number(String name, int otherwise) {
        return Integer.parseInt(text(name, Integer.toString(otherwise)));
    }

    /**
     * Whole numbers, separated by commas.
     *
     * @param name the name of the option
     * @param otherwise the value if the option is missing
     * @return the values
     * @throws IllegalArgumentException if one is not valid, quoting it
     */
    public List<Integer> numbers(String name, String otherwise) {
        return words(name, otherwise, ",").stream().map(Integer::parseInt).toList();
    }

    /**
     * The parts of a text.
     *
     * @param name the name of the option
     * @param otherwise the value if the option is missing
     * @param separator the text between the parts
     * @return the parts that are not empty
     */
    public List<String> words(String name, String otherwise, String separator) {
        List<String> words = new ArrayList<>(List.of(text(name, otherwise).split(separator, -1)));
        words.removeIf(String::isEmpty);
        return words;
    }
}
