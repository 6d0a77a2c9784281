package org.comity.domain.change;

import java.io.Serializable;
import java.util.List;
import org.comity.domain.conclusion.Conclusion;

/**
 * One change between two datasets: of a conclusion, of the spells of a membership, or of the id of an entity.
 *
 * @since 0.1
 */
public sealed interface DatasetChange extends Serializable permits EntityRenaming, ConclusionChange {

    /**
     * The type of the change.
     *
     * @return the type
     */
    ChangeType type();

    /**
     * The conclusions of the earlier dataset that the change replaces.
     *
     * @return the conclusions, in the order of that dataset; empty if the change only adds
     */
    List<Conclusion> before();

    /**
     * The conclusions of the later dataset that replace them.
     *
     * @return the conclusions, in the order of that dataset; empty if the change only removes
     */
    List<Conclusion> after();

    /**
     * The parts that differ.
     *
     * @return one entry for each part; empty if a conclusion was added or removed
     */
    List<FieldChange> fields();

    /**
     * The causes of the change.
     *
     * @return the causes, the nearest first; empty if the two datasets show none, for example if a different version of
     *     Comity made one of them
     */
    List<Cause> causes();

    /**
     * The change and its causes in one sentence of plain English.
     *
     * @return a sentence with a full stop
     */
    String text();
}
