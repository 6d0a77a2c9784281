package org.comity.export.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of columns that Stata, R and SQL accept: lower-case letters, digits and underscores, a letter first, at most 32
 * characters, each used once, and no word of these languages.
 */
final class VariableNames {

    /** The longest name of a variable in Stata. */
    private static final int LONGEST = 32;

    /** Words of Stata, R, SQL and Python that would need quotation marks. */
    private static final Set<String> WORDS = Set.of(
            "add",
            "all",
            "and",
            "any",
            "as",
            "asc",
            "begin",
            "between",
            "break",
            "by",
            "byte",
            "case",
            "check",
            "class",
            "column",
            "commit",
            "cross",
            "def",
            "default",
            "del",
            "delete",
            "desc",
            "distinct",
            "do",
            "double",
            "drop",
            "elif",
            "else",
            "end",
            "except",
            "exists",
            "false",
            "float",
            "for",
            "foreign",
            "from",
            "full",
            "function",
            "global",
            "group",
            "having",
            "if",
            "import",
            "in",
            "index",
            "inf",
            "inner",
            "insert",
            "int",
            "intersect",
            "into",
            "is",
            "join",
            "key",
            "lambda",
            "left",
            "like",
            "limit",
            "long",
            "na",
            "natural",
            "next",
            "no",
            "nan",
            "not",
            "null",
            "of",
            "offset",
            "on",
            "or",
            "order",
            "outer",
            "pass",
            "plan",
            "primary",
            "raise",
            "references",
            "repeat",
            "return",
            "right",
            "row",
            "select",
            "set",
            "strl",
            "table",
            "then",
            "to",
            "true",
            "try",
            "union",
            "unique",
            "update",
            "user",
            "using",
            "values",
            "view",
            "when",
            "where",
            "while",
            "with",
            "yield");

    private final Set<String> used;

    /** Creates names beside those of other columns. */
    VariableNames(Set<String> others) {
        this.used = new HashSet<>(others);
    }

    /** Names for some ids, in their order. */
    List<String> of(List<String> ids) {
        List<String> names = new ArrayList<>();
        ids.forEach(id -> names.add(of(id)));
        return names;
    }

    private String of(String id) {
        String plain = id.replace('-', '_');
        if (!Character.isLetter(plain.charAt(0)) || WORDS.contains(plain)) {
            plain = "x_" + plain;
        }
        String name = cut(plain, LONGEST);
        for (int number = 2; !used.add(name); number++) {
            name = cut(plain, LONGEST - 1 - String.valueOf(number).length()) + "_" + number;
        }
        return name;
    }

    private static String cut(String name, int length) {
        return name.length() <= length ? name : name.substring(0, length);
    }
}
