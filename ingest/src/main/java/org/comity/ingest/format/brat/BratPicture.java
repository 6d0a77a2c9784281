package org.comity.ingest.format.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.Argument;
import org.comity.ingest.finding.TextFindings;
import org.jspecify.annotations.Nullable;

/** The annotations of a file, after the references between its lines are resolved. */
final class BratPicture {

    private final BratScan scan;
    private final TextFindings findings;
    private final Map<String, BratDraft> drafts;

    private BratPicture(BratScan scan) {
        this.scan = scan;
        this.findings = scan.findings();
        this.drafts = scan.draftsById();
    }

    /** Looks up all references. Missing targets are added to the findings. */
    static List<Annotation> of(String file, BratScan scan) {
        BratPicture picture = new BratPicture(scan);
        scan.drafts().forEach(picture::join);
        scan.remarks().forEach(picture::attach);
        List<Annotation> annotations = new ArrayList<>(scan.drafts().size());
        for (BratDraft draft : scan.drafts()) {
            if (!draft.isPartOfItsEvent()) {
                annotations.add(draft.annotation(file));
            }
        }
        return annotations;
    }

    private void join(BratDraft draft) {
        if (!draft.trigger.isEmpty()) {
            tell(draft);
        }
        List<Argument> arguments = draft.arguments().list();
        boolean complete = true;
        for (int i = 0; i < arguments.size(); i++) {
            @Nullable BratDraft named = drafts.get(arguments.get(i).of());
            if (named == null) {
                complete = false;
                reportMissing(draft, i);
            } else {
                named.setNamed();
            }
        }
        if (!complete) {
            draft.setArguments(arguments.stream()
                    .filter(argument -> drafts.containsKey(argument.of()))
                    .toList());
        }
    }

    private void reportMissing(BratDraft draft, int index) {
        String of = draft.arguments().list().get(index).of();
        if (!scan.isLost(of)) {
            boolean there = scan.remarksById().containsKey(of);
            findings.add(
                    Severity.ERROR,
                    "brat-argument",
                    draft.id + "." + of,
                    draft.arguments().position(index),
                    draft.id + " names " + QuotedText.of(of)
                            + (there ? ", which is not a span, relation or event" : ", which is not in the file"));
        }
    }

    private void tell(BratDraft event) {
        @Nullable BratDraft trigger = drafts.get(event.trigger);
        if (trigger != null && trigger.kind == AnnotationKind.SPAN) {
            event.tellBy(trigger);
            if (!trigger.label.equals(event.label)) {
                findings.add(
                        Severity.WARNING,
                        "brat-trigger",
                        event.id,
                        event.position,
                        event.id + " is called " + QuotedText.of(event.label) + ", its trigger "
                                + VisibleText.cut(event.trigger) + " " + QuotedText.of(trigger.label));
            }
        } else if (!scan.isLost(event.trigger)) {
            boolean there = trigger != null || scan.remarksById().containsKey(event.trigger);
            findings.add(
                    Severity.ERROR,
                    "brat-trigger",
                    event.id,
                    event.position,
                    "the trigger " + QuotedText.of(event.trigger) + " of " + event.id
                            + (there ? " marks no words" : " is not in the file"));
        }
    }

    private void attach(BratRemark remark) {
        @Nullable BratDraft owner = owner(remark);
        if (owner != null) {
            // What is said about the words of events is said about the events.
            owner.told().forEach(remark.said);
            if (!owner.isTrigger()) {
                owner.setNamed();
            }
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
                remark.position,
                remark.id + " is about " + QuotedText.of(remark.target)
                        + (there ? ", which is not a span, relation or event" : ", which is not in the file"));
    }

    /** The annotation that a remark is about. A note on an attribute belongs to the annotation with the attribute. */
    private @Nullable BratDraft owner(BratRemark remark) {
        List<BratRemark> way = new ArrayList<>(1);
        @Nullable BratRemark at = remark;
        @Nullable BratDraft owner = null;
        while (at != null && at.progress() == BratRemark.Progress.NEW) {
            at.setUnderWay();
            way.add(at);
            owner = drafts.get(at.target);
            at = owner == null && at.isNote ? scan.remarksById().get(at.target) : null;
        }
        if (at != null && at.progress() == BratRemark.Progress.SETTLED) {
            owner = at.owner();
        } else if (at != null) {
            findings.add(
                    Severity.WARNING,
                    "brat-target",
                    at.id,
                    at.position,
                    at.id + " is a note on itself, directly or through other notes");
        }
        for (BratRemark passed : way) {
            passed.settle(owner);
        }
        return owner;
    }
}
