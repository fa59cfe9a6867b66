package org.safeharbor.core.dispute;

import java.util.List;
import java.util.Optional;
import org.safeharbor.core.time.Certainty;

/**
 * What cannot be true together. Declared here once; validation, its message, random tests and what-if all read it.
 *
 * @since 0.1
 */
public sealed interface Consistency {

    /** The message key. */
    String id();

    /** Whether the facts that count together on a sheet cannot all be true. */
    boolean isBrokenBy(FactSheet sheet);

    /** The only value that the facts which count leave to another one; empty where they leave both. */
    default Optional<Left> leaves(FactSheet sheet) {
        return Optional.empty();
    }

    /**
     * The only value that a fact can have.
     *
     * @param fact the fact
     * @param value its value
     */
    record Left(Fact fact, Value value) {}

    /**
     * Two yes/no facts of one subject that exclude each other.
     *
     * @param id the message key
     * @param one the one fact
     * @param oneValue with this value
     * @param other the other fact
     * @param otherValue with this value
     */
    record Excludes(String id, Fact one, Value oneValue, Fact other, Value otherValue) implements Consistency {
        @Override
        public boolean isBrokenBy(FactSheet sheet) {
            return sheet.value(one).equals(oneValue) && sheet.value(other).equals(otherValue);
        }

        @Override
        public Optional<Left> leaves(FactSheet sheet) {
            return sheet.value(one).equals(oneValue)
                    ? Optional.of(new Left(other, contrary(otherValue)))
                    : sheet.value(other).equals(otherValue)
                            ? Optional.of(new Left(one, contrary(oneValue)))
                            : Optional.empty();
        }

        private static Value contrary(Value value) {
            return value.equals(Value.YES) ? Value.NO : Value.YES;
        }
    }

    /**
     * A moment that cannot come after another.
     *
     * @param id the message key
     * @param earlier what comes first
     * @param later what comes later, about the same or a containing subject
     */
    record InOrder(String id, Fact earlier, Fact later) implements Consistency {
        @Override
        public boolean isBrokenBy(FactSheet sheet) {
            return sheet.value(earlier) instanceof Value.When first
                    && sheet.value(later) instanceof Value.When second
                    && second.moment().before(first.moment()) == Certainty.CERTAIN;
        }
    }

    /**
     * An event that is said not to have happened has no moment.
     *
     * @param id the message key
     * @param happened whether it happened, a yes/no fact
     * @param moment when
     */
    record Dated(String id, Fact happened, Fact moment) implements Consistency {
        @Override
        public boolean isBrokenBy(FactSheet sheet) {
            return sheet.value(happened).equals(Value.NO) && sheet.value(moment).isKnown();
        }

        @Override
        public Optional<Left> leaves(FactSheet sheet) {
            return sheet.value(moment).isKnown() ? Optional.of(new Left(happened, Value.YES)) : Optional.empty();
        }
    }

    /** Whether this is the moment of an event that is said not to have happened, so that it cannot be told. */
    static boolean neverCame(FactSheet sheet, Fact moment) {
        return ALL.stream()
                .anyMatch(rule -> rule instanceof Dated dated
                        && dated.moment() == moment
                        && sheet.value(dated.happened()).equals(Value.NO));
    }

    /** All of them. */
    List<Consistency> ALL = List.of(
            new InOrder("conductOrder", ConductFact.FROM, ConductFact.UNTIL),
            new InOrder("noticeOrder", NoticeFact.SENT_AT, NoticeFact.ARRIVED_AT),
            new InOrder("measureOrder", MeasureFact.TAKEN_AT, MeasureFact.ENDED_AT),
            new InOrder("appliedBeforeRuled", ReliefFact.APPLIED_BEFORE_SUIT_AT, ReliefFact.RULED_BEFORE_SUIT_AT),
            new InOrder("ruledBeforeCarriedOut", ReliefFact.RULED_BEFORE_SUIT_AT, ReliefFact.ORDERED_BEFORE_SUIT_AT),
            new InOrder("serviceBeforeMeasure", ProviderFact.OPERATING_SINCE, MeasureFact.TAKEN_AT),
            new InOrder("serviceBeforeNotice", ProviderFact.OPERATING_SINCE, NoticeFact.ARRIVED_AT),
            new InOrder("filedBeforeDecided", CaseFact.FILED_ON, CaseFact.DECIDED_ON),
            new InOrder("filedBeforeFinal", CaseFact.FILED_ON, CaseFact.FINAL_ON),
            new InOrder("decidedBeforeFinal", CaseFact.DECIDED_ON, CaseFact.FINAL_ON),
            new InOrder("conductBeforeDecided", ConductFact.FROM, CaseFact.DECIDED_ON),
            new InOrder("conductBeforeFinal", ConductFact.FROM, CaseFact.FINAL_ON),
            new InOrder("conductBeforeDamage", ConductFact.FROM, ConductFact.DAMAGE_AT),
            new InOrder("serviceBeforeDeclaration", ProviderFact.OPERATING_SINCE, DeclarationFact.ARRIVED_AT),
            new Dated("notToldButWhen", DeclarationFact.HOLDER_ACTED, DeclarationFact.HOLDER_ACTED_AT),
            new Dated("notForwardedButWhen", DeclarationFact.FORWARDED, DeclarationFact.FORWARDED_AT),
            new Dated("notRestoredButWhen", DeclarationFact.RESTORED, DeclarationFact.RESTORED_AT),
            new InOrder("declarationOrder", DeclarationFact.ARRIVED_AT, DeclarationFact.FORWARDED_AT),
            new Excludes("hitAndUnknown", KnowledgeFact.HOT_WORK, Value.YES, KnowledgeFact.UNKNOWN_WORK, Value.YES),
            new Excludes(
                    "prominentAndOrdinary",
                    KnowledgeFact.PROMINENT_PLACE,
                    Value.YES,
                    KnowledgeFact.ORDINARY_PLACE,
                    Value.YES),
            new Excludes("pushedAndOrdinary", KnowledgeFact.PUSHED, Value.YES, KnowledgeFact.ORDINARY_PLACE, Value.YES),
            new Excludes(
                    "goodFaithAndKnownWrong",
                    NoticeFact.SENDER_GOOD_FAITH,
                    Value.YES,
                    NoticeFact.KNOWN_WRONG,
                    Value.YES),
            new Excludes(
                    "carefulAndGrosslyCareless", NoticeFact.CARELESS, Value.NO, NoticeFact.GROSSLY_CARELESS, Value.YES),
            new Excludes("noLossToGrow", ConductFact.DAMAGE, Value.NO, ConductFact.LOSS_GREW, Value.YES));
}
