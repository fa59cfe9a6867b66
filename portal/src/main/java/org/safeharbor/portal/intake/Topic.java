package org.safeharbor.portal.intake;

import static org.safeharbor.core.dispute.ConductFact.ACT_WITHIN_RIGHT;
import static org.safeharbor.core.dispute.ConductFact.DAMAGE;
import static org.safeharbor.core.dispute.ConductFact.DAMAGE_AT;
import static org.safeharbor.core.dispute.ConductFact.DIRECT_BENEFIT;
import static org.safeharbor.core.dispute.ConductFact.EXCEPTION;
import static org.safeharbor.core.dispute.ConductFact.FROM;
import static org.safeharbor.core.dispute.ConductFact.LICENSED;
import static org.safeharbor.core.dispute.ConductFact.LOSS_GREW;
import static org.safeharbor.core.dispute.ConductFact.NO_FURTHER_MEASURES;
import static org.safeharbor.core.dispute.ConductFact.NO_FURTHER_NOTICES;
import static org.safeharbor.core.dispute.ConductFact.ORGANISES_CONTENT;
import static org.safeharbor.core.dispute.ConductFact.PRIMA_FACIE_PROVISION;
import static org.safeharbor.core.dispute.ConductFact.PROVIDED_BY;
import static org.safeharbor.core.dispute.ConductFact.SELF_OPERATED;
import static org.safeharbor.core.dispute.ConductFact.STILL_ONLINE;
import static org.safeharbor.core.dispute.ConductFact.SUBSTITUTES_ORIGIN;
import static org.safeharbor.core.dispute.ConductFact.UNTIL;
import static org.safeharbor.core.dispute.KnowledgeFact.ADMISSION;
import static org.safeharbor.core.dispute.KnowledgeFact.CHEAP_PREVENTION;
import static org.safeharbor.core.dispute.KnowledgeFact.EARLIER_DECISION;
import static org.safeharbor.core.dispute.KnowledgeFact.EARLIER_NOTICES;
import static org.safeharbor.core.dispute.KnowledgeFact.EDITED;
import static org.safeharbor.core.dispute.KnowledgeFact.FACIALLY_UNLAWFUL;
import static org.safeharbor.core.dispute.KnowledgeFact.FAMOUS;
import static org.safeharbor.core.dispute.KnowledgeFact.GENERAL_AWARENESS;
import static org.safeharbor.core.dispute.KnowledgeFact.HIGH_VIEWS;
import static org.safeharbor.core.dispute.KnowledgeFact.HOT_WORK;
import static org.safeharbor.core.dispute.KnowledgeFact.ITEM_REVIEWED;
import static org.safeharbor.core.dispute.KnowledgeFact.KNOWN_FROM;
import static org.safeharbor.core.dispute.KnowledgeFact.KNOWN_REPEATER;
import static org.safeharbor.core.dispute.KnowledgeFact.LISTED_HOT_WORK;
import static org.safeharbor.core.dispute.KnowledgeFact.OBVIOUS_MARKS;
import static org.safeharbor.core.dispute.KnowledgeFact.OWN_REVIEW;
import static org.safeharbor.core.dispute.KnowledgeFact.OWN_TOOL_FAILED;
import static org.safeharbor.core.dispute.KnowledgeFact.PLAINLY_UNLICENSED;
import static org.safeharbor.core.dispute.KnowledgeFact.PROFESSIONAL;
import static org.safeharbor.core.dispute.KnowledgeFact.PROMINENT_PLACE;
import static org.safeharbor.core.dispute.KnowledgeFact.PROTESTS;
import static org.safeharbor.core.dispute.KnowledgeFact.PUSHED;
import static org.safeharbor.core.dispute.KnowledgeFact.SUGGESTED;
import static org.safeharbor.core.dispute.KnowledgeFact.WARNED_BEFORE_RELEASE;
import static org.safeharbor.core.dispute.ReliefFact.DAMAGES_SOUGHT;
import static org.safeharbor.core.dispute.ReliefFact.STOP_SOUGHT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Vocabulary;

/**
 * What is entered on one screen, in the order in which a dispute is told. Each fact of the vocabularies is asked in one
 * topic; one about the content that no group names is asked among those that speak against knowledge.
 */
public enum Topic {
    CASE("case", all("dates", SubjectKind.CASE)),
    PROVIDER("provider", all("service", SubjectKind.PROVIDER)),
    WORK("work", all("right", SubjectKind.WORK)),
    CONDUCT(
            "conduct",
            group("when", FROM, UNTIL, STILL_ONLINE),
            group("who", PROVIDED_BY, PRIMA_FACIE_PROVISION, SUBSTITUTES_ORIGIN, SELF_OPERATED, ORGANISES_CONTENT)),
    INFRINGEMENT(
            "infringement",
            group("act", ACT_WITHIN_RIGHT, LICENSED, EXCEPTION),
            group("damage", DAMAGE, DAMAGE_AT, LOSS_GREW),
            group("relief", STOP_SOUGHT, DAMAGES_SOUGHT)),
    NOTICES(
            "notices",
            rest("notice", SubjectKind.NOTICE, NoticeFact.EVIDENCE, NoticeFact.LOCATION),
            group("noticeContent", NoticeFact.EVIDENCE, NoticeFact.LOCATION),
            group("allNotices", NO_FURTHER_NOTICES)),
    MEASURES(
            "measures",
            rest("measure", SubjectKind.MEASURE, MeasureFact.COVERAGE, MeasureFact.COPIES_REMAIN),
            group("measureContent", MeasureFact.COVERAGE, MeasureFact.COPIES_REMAIN),
            group("allMeasures", NO_FURTHER_MEASURES)),
    KNOWLEDGE("knowledge", group("direct", ADMISSION, ITEM_REVIEWED, EARLIER_DECISION, KNOWN_FROM, GENERAL_AWARENESS)),
    FOR(
            "for",
            group(
                    "forContent",
                    HOT_WORK,
                    FAMOUS,
                    OBVIOUS_MARKS,
                    FACIALLY_UNLAWFUL,
                    PROMINENT_PLACE,
                    SUGGESTED,
                    HIGH_VIEWS,
                    CHEAP_PREVENTION,
                    LISTED_HOT_WORK,
                    PLAINLY_UNLICENSED),
            group(
                    "forProvider",
                    EDITED,
                    PUSHED,
                    PROFESSIONAL,
                    OWN_REVIEW,
                    OWN_TOOL_FAILED,
                    DIRECT_BENEFIT,
                    WARNED_BEFORE_RELEASE,
                    EARLIER_NOTICES,
                    KNOWN_REPEATER,
                    PROTESTS)),
    AGAINST("against", remaining()),
    EVIDENCE("evidence"),
    SUMMARY("summary");

    /**
     * Questions under one heading.
     *
     * @param id its id, for the heading
     * @param facts the questions in order
     */
    record Group(String id, List<Fact> facts) {}

    private final String id;
    private final List<Group> groups;

    Topic(String id, Group... groups) {
        this.id = id;
        this.groups = List.of(groups);
    }

    private static Group group(String id, Fact... facts) {
        return new Group(id, List.of(facts));
    }

    private static Group all(String id, SubjectKind kind) {
        return new Group(id, Vocabulary.about(kind));
    }

    private static Group rest(String id, SubjectKind kind, Fact... elsewhere) {
        return new Group(
                id,
                Vocabulary.about(kind).stream()
                        .filter(fact -> !List.of(elsewhere).contains(fact))
                        .toList());
    }

    /** Everything about the content that no topic before asks. */
    private static Group remaining() {
        var asked = Arrays.asList(CONDUCT, INFRINGEMENT, NOTICES, MEASURES, KNOWLEDGE, FOR).stream()
                .flatMap(Topic::facts)
                .toList();
        return new Group(
                "against",
                Vocabulary.about(SubjectKind.CONTENT).stream()
                        .filter(fact -> !asked.contains(fact))
                        .toList());
    }

    static Optional<Topic> find(String id) {
        return Arrays.stream(values()).filter(topic -> topic.id.equals(id)).findFirst();
    }

    /** The topic in which a fact is asked. */
    public static Optional<Topic> asking(Fact fact) {
        return Arrays.stream(values())
                .filter(topic -> topic.facts().anyMatch(fact::equals))
                .findFirst();
    }

    Topic next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /** The name in addresses and label keys. */
    public String id() {
        return id;
    }

    List<Group> groups() {
        return groups;
    }

    Stream<Fact> facts() {
        return groups.stream().flatMap(group -> group.facts().stream());
    }
}
