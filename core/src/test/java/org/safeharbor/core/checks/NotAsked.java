package org.safeharbor.core.checks;

import java.util.HashSet;
import java.util.Set;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.WorkFact;

/** Facts that count as not given until they are said, because these facts are of goods or persons and not of works, or follow from others. */
final class NotAsked {

    private static final Set<String> MADE_ELSEWHERE =
            Set.of("access", "cache", "search", "cloud", "basicApp", "appStore", "marketplace");

    private static final Set<String> GOODS = Set.of("trademark", "patent", "consumerSafety");

    private static final Set<String> PERSONS = Set.of("reputation", "personality", "personalData");

    private NotAsked() {}

    /** Those that are no gaps to be filled in this dispute. */
    static Set<Fact> in(Assignment start) {
        Set<Fact> all = new HashSet<>(Known.CLOSED_WORLD.keySet());
        start.subjects(SubjectKind.WORK).forEach(work -> addOfRight(right(work.value(WorkFact.RIGHT)), all));
        if (start.subjects(SubjectKind.PROVIDER).stream()
                .map(provider -> provider.value(ProviderFact.SERVICE))
                .anyMatch(service -> service instanceof Value.Choice kind && MADE_ELSEWHERE.contains(kind.id()))) {
            all.add(ConductFact.ORGANISES_CONTENT);
        }
        if (start.subjects(SubjectKind.CONTENT).stream()
                .anyMatch(content -> content.value(ConductFact.PROVIDED_BY).equals(new Value.Choice("user")))) {
            all.add(ConductFact.PRIMA_FACIE_PROVISION);
        }
        if (start.subjects(SubjectKind.PROVIDER).stream()
                .anyMatch(provider ->
                        provider.value(ProviderFact.REVIEWS_SUBMISSIONS).equals(Value.YES))) {
            all.add(KnowledgeFact.OWN_REVIEW);
        }
        if (start.subjects(SubjectKind.MEASURE).stream().anyMatch(NotAsked::tookAllAway)) {
            all.add(ConductFact.STILL_ONLINE);
        }
        if (start.subjects(SubjectKind.NOTICE).stream()
                .anyMatch(notice -> notice.value(NoticeFact.LED_TO_MEASURES).equals(Value.NO))) {
            all.add(NoticeFact.CAUSED_LOSS);
        }
        start.subjects(SubjectKind.CONTENT).forEach(content -> addOfContent(content, all));
        return all;
    }

    /**
     * What is still within reach goes on until today where nobody tells of a suit, what ended is there no more, an order
     * that was not made cannot have been wrong, who names no exception does not speak of public interest or an official
     * source, what distorts departs from its source, what is no hit is in no list of hits, and what people chose or saw in
     * front of them was not hard to discover.
     */
    private static void addOfContent(Assignment.About content, Set<Fact> all) {
        if (content.value(ConductFact.DISTORTED).equals(Value.YES)) {
            all.add(ConductFact.DEPARTS_FROM_SOURCE);
        }
        if (content.value(KnowledgeFact.EDITED).equals(Value.YES)
                || content.value(KnowledgeFact.PROMINENT_PLACE).equals(Value.YES)
                || content.value(KnowledgeFact.KNOWN_REPEATER).equals(Value.YES)) {
            all.add(KnowledgeFact.HARD_TO_DISCOVER);
        }
        if (content.value(KnowledgeFact.OBVIOUS_MARKS).equals(Value.YES)) {
            all.add(KnowledgeFact.COMPLEX_LEGALITY);
        }
        if (content.value(KnowledgeFact.HOT_WORK).equals(Value.NO)) {
            all.add(KnowledgeFact.LISTED_HOT_WORK);
        }
        if (content.value(ConductFact.EXCEPTION).equals(Value.NO)) {
            all.addAll(Set.of(ConductFact.PUBLIC_INTEREST, ConductFact.OFFICIAL_SOURCE));
        }
        if (content.value(ConductFact.STILL_ONLINE).equals(Value.YES)) {
            all.add(CaseFact.FILED_ON);
        }
        if (content.value(ConductFact.UNTIL).isKnown()) {
            all.add(ConductFact.STILL_ONLINE);
            all.add(ReliefFact.STOP_SOUGHT);
        }
        if (!content.value(ReliefFact.ORDERED_BEFORE_SUIT_AT).isKnown()
                && !content.value(ReliefFact.ORDER_CAUSED_LOSS).equals(Value.YES)) {
            all.addAll(Set.of(
                    ReliefFact.ORDERED_BEFORE_SUIT_AT, ReliefFact.ORDER_CAUSED_LOSS, ReliefFact.ORDER_WAS_WRONG));
        }
    }

    private static boolean tookAllAway(Assignment.About measure) {
        return measure.value(MeasureFact.COVERAGE).equals(new Value.Choice("all"))
                && measure.value(MeasureFact.COPIES_REMAIN).equals(Value.NO);
    }

    private static String right(Value value) {
        return value instanceof Value.Choice choice ? choice.id() : "dissemination";
    }

    private static void addOfRight(String right, Set<Fact> all) {
        if (!Set.of("dissemination", "otherCopyright").contains(right)) {
            all.add(ConductFact.SUBSTITUTES_ORIGIN);
        }
        if (GOODS.contains(right)) {
            all.addAll(Set.of(
                    KnowledgeFact.HOT_WORK,
                    KnowledgeFact.LISTED_HOT_WORK,
                    KnowledgeFact.WARNED_BEFORE_RELEASE,
                    KnowledgeFact.FACIALLY_UNLAWFUL));
        }
        if (right.equals("reputation")) {
            all.add(ConductFact.LICENSED);
        }
        if (PERSONS.contains(right) || right.equals("consumerSafety")) {
            all.addAll(Set.of(KnowledgeFact.OBVIOUS_MARKS, KnowledgeFact.OWN_TOOL_FAILED, WorkFact.PROTECTED));
        }
        if (right.equals("reputation")) {
            all.addAll(Set.of(ConductFact.LICENSED, ConductFact.EXCEPTION));
        }
        if (right.equals("personality")) {
            all.add(ConductFact.EXCEPTION);
        }
        if (right.equals("consumerSafety")) {
            all.add(KnowledgeFact.TITLE_CHECK);
            all.add(ConductFact.ORGANISES_CONTENT);
        }
    }
}
