package org.comity.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;

/** The possible values of an expression, as far as the source code determines them. */
sealed interface Term {

    /** One known text. */
    record Known(String text) implements Term {}

    /** Whatever callers pass as an argument. */
    record Parameter(ExecutableElement method, int index) implements Term {}

    /** One text followed by another. */
    record Joined(Term first, Term second) implements Term {}

    /** One of several. */
    record Choice(List<Term> terms) implements Term {}

    /** An expression that is not followed. */
    record Unknown(String expression) implements Term {}

    /** The first parameter of which the value depends. */
    default Optional<Parameter> parameter() {
        if (this instanceof Parameter parameter) {
            return Optional.of(parameter);
        }
        if (this instanceof Joined joined) {
            return joined.first().parameter().or(joined.second()::parameter);
        }
        if (this instanceof Choice choice) {
            return choice.terms().stream()
                    .flatMap(term -> term.parameter().stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    /** The term with the arguments of one call in place of the parameters of the method. */
    default Term with(ExecutableElement method, List<Term> arguments) {
        if (this instanceof Parameter parameter && parameter.method().equals(method)) {
            return arguments.get(parameter.index());
        }
        if (this instanceof Joined joined) {
            return new Joined(
                    joined.first().with(method, arguments), joined.second().with(method, arguments));
        }
        if (this instanceof Choice choice) {
            return new Choice(choice.terms().stream()
                    .map(term -> term.with(method, arguments))
                    .toList());
        }
        return this;
    }

    /** All texts that the term may be; what is unknown is the expression in angle brackets. */
    default Set<String> texts() {
        Set<String> texts = new TreeSet<>();
        if (this instanceof Known known) {
            texts.add(known.text());
        } else if (this instanceof Unknown unknown) {
            texts.add("<" + unknown.expression() + ">");
        } else if (this instanceof Parameter parameter) {
            texts.add("<" + parameter.method() + " is never called>");
        } else if (this instanceof Choice choice) {
            choice.terms().forEach(term -> texts.addAll(term.texts()));
        } else if (this instanceof Joined joined) {
            List<String> seconds = new ArrayList<>(joined.second().texts());
            joined.first().texts().forEach(first -> seconds.forEach(second -> texts.add(first + second)));
        }
        return texts;
    }
}
