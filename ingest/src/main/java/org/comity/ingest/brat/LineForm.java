package org.comity.ingest.brat;

/** How lines of one kind are read. */
@FunctionalInterface
interface LineForm {

    /**
     * Reads what follows the id.
     *
     * @param line the line, at the beginning of its second field
     * @param id its id
     * @param scan takes what the line says, and what is wrong with it
     * @return false if the line could not be read, which has been reported
     */
    boolean read(BratLine line, String id, BratScan scan);
}
