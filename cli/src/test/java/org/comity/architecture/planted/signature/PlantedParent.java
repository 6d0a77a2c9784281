package org.comity.architecture.planted.signature;

import org.apache.poi.EncryptedDocumentException;

public final class PlantedParent extends EncryptedDocumentException {
    PlantedParent() {
        super("planted");
    }
}
