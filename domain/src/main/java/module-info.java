/** Organizations, frameworks, memberships, imprecise dates and evidence as plain records. */
module org.comity.domain {
    requires static org.jspecify;

    exports org.comity.domain.change;
    exports org.comity.domain.conclusion;
    exports org.comity.domain.dataset;
    exports org.comity.domain.entity;
    exports org.comity.domain.finding;
    exports org.comity.domain.prose;
    exports org.comity.domain.query;
    exports org.comity.domain.resolution;
    exports org.comity.domain.source;
    exports org.comity.domain.statement;
    exports org.comity.domain.text;
    exports org.comity.domain.time;
}
