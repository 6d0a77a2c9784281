package org.comity.architecture.planted.charset;

@SuppressWarnings("DefaultCharset")
final class PlantedString {
    String read(byte[] bytes) {
        return new String(bytes);
    }
}
