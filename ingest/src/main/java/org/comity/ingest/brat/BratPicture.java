package org.comity.ingest.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comity.domain.finding.Severity;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.Argument;
import org.jspecify.annotations.Nullable;

/** The annotations of a file, once it is known what its lines name in each other. */
final class BratPicture {

    private final BratScan scan;
    private final BratFindings findings;
    private final Map<String, Draft> drafts;

    private BratPicture(BratScan scan) {
        this.scan = scan;
        this.findings = scan.findings();
        this.drafts = scan.draftsById();
    }

    /** Looks up all that the lines name; what is not there is added to the findings. */
    static List<Annotation> of(BratScan scan) {
        BratPicture picture = new BratPicture(scan);
        scan.drafts().forEach(picture::join);
        scan.remarks().forEach(picture::attach);
        List<Annotation> annotations = new ArrayList<>(scan.drafts().size());
        for (Draft draft : scan.drafts()) {
            if (!draft.isPartOfItsEvent()) {
                annotations.add(draft.annotation());
            }
        }
        return annotations;
    }

    private void join(Draft draft) {
        boolean first = true;
        for (Reference reference : draft.references) {
            Argument argument = reference.argument();
            @Nullable Draft named = drafts.get(argument.of());
            boolean isTrigger = first
                    && draft.kind == AnnotationKind.EVENT
                    && argument.role().isEmpty();
            first = false;
            if (isTrigger) {
                tell(draft, named, reference);
            } else if (named != null) {
                named.setNamed();
                draft.add(argument);
            } else if (!scan.isLost(argument.of())) {
                findings.add(
                        Severity.ERROR,
                        "brat-argument",
                        draft.id + "." + argument.of(),
                        reference.unit(),
                        draft.id + " names " + Written.quoted(argument.of())
                                + (scan.remarksById().containsKey(argument.of())
                                        ? ", which is no span, relation or event"
                                        : ", which is not in the file"));
            }
        }
    }

    private void tell(Draft event, @Nullable Draft trigger, Reference reference) {
        String of = reference.argument().of();
        if (trigger != null && trigger.kind == AnnotationKind.SPAN) {
            event.tellBy(trigger);
            if (!trigger.label.equals(event.label)) {
                findings.add(
                        Severity.WARNING,
                        "brat-trigger",
                        event.id,
                        reference.unit(),
                        event.id + " is called " + Written.quoted(event.label) + ", its trigger " + of + " "
                                + Written.quoted(trigger.label));
            }
        } else if (!scan.isLost(of)) {
            boolean there = trigger != null || scan.remarksById().containsKey(of);
            findings.add(
                    Severity.ERROR,
                    "brat-trigger",
                    event.id,
                    reference.unit(),
                    "the trigger " + Written.quoted(of) + " of " + event.id
                            + (there ? " marks no words" : " is not in the file"));
        }
    }

    private void attach(Remark remark) {
        @Nullable Draft owner = owner(remark);
        if (owner != null) {
            remark.said.accept(owner);
            owner.setNamed();
            return;
        }
        boolean there = scan.remarksById().containsKey(remark.target);
        if (scan.isLost(remark.target) || (there && remark.isNote)) {
            return;
        }
        findings.add(
                remark.isNote ? Severity.WARNING : Severity.ERROR,
                "brat-target",
                remark.id,
                remark.unit,
                remark.id + " is about " + Written.quoted(remark.target)
                        + (there ? ", which is no span, relation or event" : ", which is not in the file"));
    }

    /** The annotation that a remark is about: a note of an attribute belongs to what the attribute is about. */
    private @Nullable Draft owner(Remark remark) {
        List<Remark> way = new ArrayList<>(1);
        @Nullable Remark at = remark;
        @Nullable Draft owner = null;
        while (at != null && at.progress() == Remark.Progress.NEW) {
            at.setUnderWay();
            way.add(at);
            owner = drafts.get(at.target);
            at = owner == null && at.isNote ? scan.remarksById().get(at.target) : null;
        }
        if (at != null && at.progress() == Remark.Progress.SETTLED) {
            owner = at.owner();
        } else if (at != null) {
            findings.add(
                    Severity.WARNING,
                    "brat-target",
                    at.id,
                    at.unit,
                    at.id + " is a note of itself, by way of other notes or not");
        }
        for (Remark passed : way) {
            passed.settle(owner);
        }
        return owner;
    }
}
