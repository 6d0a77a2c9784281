package org.comity.export.html;

/**
 * Where a page is: in a file of its own, or as a section of the only file.
 *
 * @param page the name of the file, or of the file that it would have
 * @param kind what it shows
 * @param inOneFile whether it is a section
 */
record PagePlace(String page, PageKind kind, boolean inOneFile) {

    private static final String ENDING = ".html";

    /** The page in a file of its own. */
    static PagePlace file(String page, PageKind kind) {
        return new PagePlace(page, kind, false);
    }

    /** The id of the section. */
    String section() {
        return section(page);
    }

    private static String section(String page) {
        return page.substring(0, page.length() - ENDING.length());
    }

    /** An id that other pages may have too: in the only file, it has the section before it. */
    String local(String id) {
        return inOneFile ? section() + ":" + id : id;
    }

    /** A link from here to an address. */
    String link(String address) {
        int fragment = address.indexOf('#');
        String file = fragment < 0 ? address : address.substring(0, fragment);
        if (file.isEmpty()) {
            return address;
        }
        if (inOneFile) {
            return fragment < 0 ? "#" + section(file) : address.substring(fragment);
        }
        return fragment >= 0 && file.equals(page) ? address.substring(fragment) : address;
    }
}
