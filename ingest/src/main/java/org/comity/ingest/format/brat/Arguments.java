package org.comity.ingest.format.brat;

import java.util.List;
import org.comity.ingest.annotation.Argument;

/** Arguments before it is known whether their ids name anything. */
final class Arguments {

    static final Arguments NONE = new Arguments(List.of(), new int[0]);

    private final List<Argument> list;
    private final int[] positions;

    /**
     * Arguments of a line.
     *
     * @param list roles and ids as the file has them
     * @param positions where each stands, indices of the file's bytes
     */
    Arguments(List<Argument> list, int[] positions) {
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
