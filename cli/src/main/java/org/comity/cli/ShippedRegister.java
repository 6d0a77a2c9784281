package org.comity.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A register of entities that comes with the program, for corpora to begin with. */
enum ShippedRegister {
    STATES,
    BODIES;

    /** The register with this name. */
    static Optional<ShippedRegister> find(String name) {
        for (ShippedRegister register : values()) {
            if (register.label().equals(name)) {
                return Optional.of(register);
            }
        }
        return Optional.empty();
    }

    /** As it is written. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its file. */
    String file() {
        return label() + ".yaml";
    }

    /** The register, as a file of a corpus. */
    String content() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ShippedRegister.class.getResourceAsStream("/register/" + file()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
