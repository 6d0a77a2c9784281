package org.comity.architecture.planted.visibility;

final class Hidden {
    public interface Inner {}
}
