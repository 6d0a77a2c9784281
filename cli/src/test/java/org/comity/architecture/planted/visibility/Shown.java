package org.comity.architecture.planted.visibility;

public final class Shown {
    public interface Inner {}

    interface Hidden {
        interface Deeper {}
    }
}
