package org.comity.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PagePlaceTest {

    @Test
    void shortensLinksToThePageItself() {
        PagePlace place = PagePlace.file("entity-add.html", PageKind.ENTITY);
        assertEquals("#iom.observer.add", place.link("entity-add.html#iom.observer.add"));
        assertEquals("entity-iom.html#iom.name", place.link("entity-iom.html#iom.name"));
        assertEquals("entity-add.html", place.link("entity-add.html"));
        assertEquals("#n-1-2", place.link("#n-1-2"));
        assertEquals("members", place.local("members"));
    }

    @Test
    void leadsToSectionsOfTheOnlyFile() {
        PagePlace place = new PagePlace("entity-add.html", PageKind.ENTITY, true);
        assertEquals("#iom.name", place.link("entity-iom.html#iom.name"));
        assertEquals("#entity-iom", place.link("entity-iom.html"));
        assertEquals("entity-add:members", place.local("members"));
    }
}
