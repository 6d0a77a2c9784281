package org.comity.export.survey;

import java.util.Optional;

/**
 * A library that only one format needs, so that other projects may leave it out.
 *
 * @param type the full name of one of its types
 * @param advice what is missing and how to add it, in one sentence
 */
public record OptionalLibrary(String type, String advice) {

    /**
     * Returns the advice if the library is missing, or was made for a later Java.
     *
     * @param user the class that would use it
     * @return the advice, or empty if the library is there
     */
    public Optional<String> missing(Class<?> user) {
        try {
            Class.forName(type, false, user.getClassLoader());
            return Optional.empty();
        } catch (ClassNotFoundException | LinkageError none) {
            return Optional.of(advice);
        }
    }
}
