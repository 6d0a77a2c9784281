package org.comity.architecture.planted.surrogate;

import java.nio.charset.StandardCharsets;

final class PlantedBytes {
    byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
