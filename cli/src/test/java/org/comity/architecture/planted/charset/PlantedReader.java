package org.comity.architecture.planted.charset;

import java.io.InputStream;
import java.io.InputStreamReader;

@SuppressWarnings("DefaultCharset")
final class PlantedReader {
    InputStreamReader read(InputStream bytes) {
        return new InputStreamReader(bytes);
    }
}
