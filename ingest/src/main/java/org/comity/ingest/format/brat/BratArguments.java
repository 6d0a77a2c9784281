package org.comity.ingest.format.brat;

import java.util.List;
import org.comity.ingest.annotation.Argument;

/** Arguments before the ids in them are looked up. */
final class BratArguments {

    static final BratArguments NONE = new BratArguments(List.of(), new int[0]);

    private final List<Argument> list;
    private final int[] positions;

    /**
     * The arguments of a line.
     *
     * @param list the roles and ids in the file
     * @param positions the position of each, an index of the file's bytes
     */
    BratArguments(List<Argument> list, int[] positions) {
        this.list = list;
        this.positions = positions;
    }

    List<Argument> list() {
        return list;
    }

    int position(int index) {
        return positions[index];
    }
}
