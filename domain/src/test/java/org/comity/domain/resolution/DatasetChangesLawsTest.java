package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.domain.change.Cause;
import org.comity.domain.change.ChangeType;
import org.comity.domain.change.ConclusionChange;
import org.comity.domain.change.DatasetChange;
import org.comity.domain.change.DatasetChanges;
import org.comity.domain.change.EntityRenaming;
import org.comity.domain.change.FieldChange;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.dataset.Dataset;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

@SuppressWarnings("ArgumentSelectionDefectChecker") // a mirror swaps before and after
class DatasetChangesLawsTest {

    @RepeatedTest(80)
    void changesAppliedToTheEarlierDatasetGiveTheLaterOne(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        EditedWorld world = EditedWorld.random(random);
        Dataset earlier = world.resolve();
        Dataset later = world.edited(random, 1 + random.nextInt(5)).resolve();
        DatasetChanges changes = later.changesSince(earlier);

        assertEquals(conclusions(later), changes.appliedTo(conclusions(earlier)));
        assertEquals(conclusions(earlier).equals(conclusions(later)), changes.isEmpty());
    }

    @RepeatedTest(80)
    void bothDirectionsMirrorEachOther(RepetitionInfo repetition) {
        Random random = new Random(10_000L + repetition.getCurrentRepetition());
        EditedWorld world = EditedWorld.random(random);
        Dataset earlier = world.resolve();
        Dataset later = world.edited(random, 1 + random.nextInt(5)).resolve();

        DatasetChanges forward = later.changesSince(earlier);
        DatasetChanges backward = earlier.changesSince(later);

        assertEquals(
                shown(forward.all()),
                shown(backward.all().stream()
                        .map(DatasetChangesLawsTest::mirrored)
                        .toList()));
    }

    @RepeatedTest(80)
    void everyChangeOfOneEditHasACause(RepetitionInfo repetition) {
        Random random = new Random(20_000L + repetition.getCurrentRepetition());
        EditedWorld world = EditedWorld.random(random);
        Dataset earlier = world.resolve();
        Dataset later = world.edited(random, 1 + random.nextInt(3)).resolve();

        for (DatasetChange change : later.changesSince(earlier).all()) {
            assertFalse(change.causes().isEmpty(), change::text);
        }
    }

    @RepeatedTest(30)
    void equalDatasetsHaveNoChangesWhateverTheOrderOfTheFiles(RepetitionInfo repetition) {
        Random random = new Random(30_000L + repetition.getCurrentRepetition());
        EditedWorld world = EditedWorld.random(random);
        EditedWorld edited = world.edited(random, 3);
        DatasetChanges changes = edited.resolve().changesSince(world.resolve());

        assertTrue(
                world.shuffled(random).resolve().changesSince(world.resolve()).isEmpty());
        assertEquals(
                changes,
                edited.shuffled(random)
                        .resolve()
                        .changesSince(world.shuffled(random).resolve()));
    }

    @RepeatedTest(30)
    void aRenamedEntityIsOneChange(RepetitionInfo repetition) {
        EditedWorld world = EditedWorld.random(new Random(40_000L + repetition.getCurrentRepetition()));
        DatasetChanges changes = world.renamed("iom").resolve().changesSince(world.resolve());

        assertEquals(
                List.of(ChangeType.RENAMED),
                changes.all().stream().map(DatasetChange::type).toList(),
                changes::toString);
    }

    @RepeatedTest(30)
    void changesBelongToTheirDataset(RepetitionInfo repetition) {
        Random random = new Random(50_000L + repetition.getCurrentRepetition());
        EditedWorld world = EditedWorld.random(random);
        Dataset earlier = world.resolve();
        Dataset later = world.edited(random, 4).resolve();
        DatasetChanges changes = later.changesSince(earlier);
        boolean replaces =
                changes.all().stream().anyMatch(change -> !change.before().isEmpty());

        if (replaces) {
            assertThrows(IllegalArgumentException.class, () -> changes.appliedTo(List.of()));
        }
        List<Conclusion> replaced = new ArrayList<>();
        changes.all().forEach(change -> replaced.addAll(change.before()));
        assertEquals(replaced.size(), new HashSet<>(replaced).size());
        Set<Conclusion> known = new HashSet<>(conclusions(earlier));
        assertTrue(known.containsAll(replaced));
    }

    private static List<Conclusion> conclusions(Dataset dataset) {
        return dataset.conclusions().all().toList();
    }

    /**
     * Changes without their order, and causes without theirs. Fields of earlier conclusions have the later ids of renamed
     * entities and their statements, which depend on the direction.
     */
    private static Set<List<Object>> shown(List<DatasetChange> changes) {
        boolean renamed = changes.stream().anyMatch(EntityRenaming.class::isInstance);
        return changes.stream()
                .map(change -> List.<Object>of(
                        change.type(),
                        Set.copyOf(change.before()),
                        Set.copyOf(change.after()),
                        renamed
                                ? change.fields().stream()
                                        .map(FieldChange::field)
                                        .toList()
                                : change.fields(),
                        Set.copyOf(change.causes())))
                .collect(Collectors.toSet());
    }

    private static DatasetChange mirrored(DatasetChange change) {
        List<Cause> causes =
                change.causes().stream().map(DatasetChangesLawsTest::mirrored).toList();
        if (change instanceof EntityRenaming renaming) {
            return new EntityRenaming(
                    renaming.to(), renaming.from(), renaming.shared(), renaming.after(), renaming.before(), causes);
        }
        ChangeType type = switch (change.type()) {
            case ADDED -> ChangeType.REMOVED;
            case REMOVED -> ChangeType.ADDED;
            case SPLIT -> ChangeType.MERGED;
            case MERGED -> ChangeType.SPLIT;
            default -> change.type();
        };
        List<FieldChange> fields = change.fields().stream()
                .map(field -> new FieldChange(field.field(), field.afterOrNull(), field.beforeOrNull()))
                .toList();
        return new ConclusionChange(type, change.after(), change.before(), fields, causes);
    }

    private static Cause mirrored(Cause cause) {
        if (cause instanceof Cause.StatementAdded added) {
            return new Cause.StatementRemoved(added.statement());
        }
        if (cause instanceof Cause.StatementRemoved removed) {
            return new Cause.StatementAdded(removed.statement());
        }
        if (cause instanceof Cause.QuoteMoved moved) {
            return new Cause.QuoteMoved(moved.after(), moved.before());
        }
        if (cause instanceof Cause.QuoteReworded reworded) {
            return new Cause.QuoteReworded(reworded.after(), reworded.before());
        }
        if (cause instanceof Cause.StatementEdited edited) {
            return new Cause.StatementEdited(edited.after(), edited.before());
        }
        if (cause instanceof Cause.RegisterEdited edited) {
            return new Cause.RegisterEdited(edited.afterOrNull(), edited.beforeOrNull());
        }
        if (cause instanceof Cause.SourceRedated redated) {
            return new Cause.SourceRedated(redated.after(), redated.before());
        }
        if (cause instanceof Cause.RosterDeclared declared) {
            return new Cause.RosterWithdrawn(declared);
        }
        if (cause instanceof Cause.RosterWithdrawn withdrawn) {
            return withdrawn.roster();
        }
        if (cause instanceof Cause.OtherRule other) {
            return new Cause.OtherRule(other.aspect(), other.after(), other.before());
        }
        return cause;
    }
}
