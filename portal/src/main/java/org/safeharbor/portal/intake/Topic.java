package org.safeharbor.portal.intake;

import static org.safeharbor.core.dispute.ConductFact.*;
import static org.safeharbor.core.dispute.KnowledgeFact.*;
import static org.safeharbor.core.dispute.ProviderFact.*;
import static org.safeharbor.core.dispute.ReliefFact.*;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.CareFact;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.SecurityFact;
import org.safeharbor.core.dispute.WorkFact;

/**
 * What is entered on one screen, in the order in which a dispute is told. Each fact of the vocabularies is asked in one
 * topic, which a test holds.
 */
public enum Topic {
    CASE(
            "case",
            group(
                    "dates",
                    CaseFact.FILED_ON,
                    CaseFact.DECIDED_ON,
                    CaseFact.FINAL_ON,
                    CaseFact.LIMITATION_PLEADED,
                    CaseFact.HOLDER_KNEW_AT)),
    PROVIDER("provider", group("service", SERVICE, NETDISK, SEES_CONTENT, REMOVES_ITEMS, RECOMMENDS)),
    WORK("work", all("right", WorkFact.values())),
    /** After service and right are known, which settle most of it. */
    RUNNING(
            "running",
            group(
                    "conditions",
                    SELECTS,
                    ALTERS,
                    LABELLED_USER_SPACE,
                    CONTACTS_PUBLISHED,
                    FORWARDS_AUTOMATICALLY,
                    LEAVES_ACCESS_DATA,
                    FOLLOWS_ORIGIN),
            group(
                    "business",
                    REVIEWS_SUBMISSIONS,
                    RULES_ALLOW_MEASURES,
                    USABLE_CHANNEL,
                    SHARES_REVENUE,
                    HAS_IP_RULES,
                    FILTERS_EVIDENT_FAKES,
                    OPERATING_SINCE)),
    CONDUCT(
            "conduct",
            group("when", FROM, UNTIL, STILL_ONLINE, ONGOING_DANGER, CAN_BE_ENDED),
            group(
                    "who",
                    PROVIDED_BY,
                    PRIMA_FACIE_PROVISION,
                    SUBSTITUTES_ORIGIN,
                    NORMAL_USE_KEPT,
                    PRESENTS_AS_OWN,
                    SELF_OPERATED,
                    ORGANISES_CONTENT,
                    CONTENT_SERVICE),
            group(
                    "contribution",
                    INDUCES,
                    SUPPORT_FURTHERED,
                    SELLER_NAMED,
                    SELLER_CHECKED,
                    CONSUMERS_SECURED,
                    REPOSTED,
                    CHANGED_IN_REPOST,
                    USER_WITHOUT_CAPACITY,
                    GUARDIAN_AT_FAULT)),
    INFRINGEMENT(
            "infringement",
            group(
                    "act",
                    ACT_WITHIN_RIGHT,
                    LICENSED,
                    EXCEPTION,
                    PUBLIC_INTEREST,
                    DISTORTED,
                    OFFICIAL_SOURCE,
                    DEPARTS_FROM_SOURCE,
                    LIFE_AND_HEALTH),
            group("damage", DAMAGE, DAMAGE_AT, LOSS_GREW, SERIOUS_MENTAL_HARM, HOLDER_AT_FAULT, SEPARATE_CAUSES)),
    NOTICES(
            "notices",
            andThen(
                    andRest(
                            "wrongNotice",
                            NoticeFact.values(),
                            group(
                                    "notice",
                                    NoticeFact.ARRIVED_AT,
                                    NoticeFact.NATURE,
                                    NoticeFact.CHANNEL,
                                    NoticeFact.IDENTITY,
                                    NoticeFact.TITLE_PROOF,
                                    NoticeFact.AUTHORITY,
                                    NoticeFact.TRUTH_STATEMENT,
                                    NoticeFact.WRITTEN,
                                    NoticeFact.SENT_AT),
                            group(
                                    "noticeContent",
                                    NoticeFact.EVIDENCE,
                                    NoticeFact.LOCATION,
                                    NoticeFact.MANY_PLACES,
                                    NoticeFact.COMPARISON)),
                    group("allNotices", NO_FURTHER_NOTICES))),
    MEASURES(
            "measures",
            group("measure", MeasureFact.KIND, MeasureFact.TAKEN_AT, MeasureFact.ENDED_AT, MeasureFact.BEFORE_SUIT),
            group("measureContent", MeasureFact.COVERAGE, MeasureFact.COMPLETES_EARLIER, MeasureFact.COPIES_REMAIN),
            group("measureDisputed", MeasureFact.REST_OUT_OF_PROPORTION, MeasureFact.GOOD_FAITH),
            group("measureLeftOff", PATENT_SHOWN_VOID),
            group("allMeasures", NO_FURTHER_MEASURES)),
    DECLARATIONS(
            "declarations",
            group(
                    "declaration",
                    DeclarationFact.ARRIVED_AT,
                    DeclarationFact.IDENTITY,
                    DeclarationFact.EVIDENCE,
                    DeclarationFact.LOCATION),
            group(
                    "restoring",
                    DeclarationFact.FORWARDED,
                    DeclarationFact.FORWARDED_AT,
                    DeclarationFact.HOLDER_ACTED,
                    DeclarationFact.HOLDER_ACTED_AT,
                    DeclarationFact.DELAY_BEYOND_CONTROL,
                    DeclarationFact.RESTORED,
                    DeclarationFact.RESTORED_AT),
            group(
                    "wrongDeclaration",
                    DeclarationFact.WRONG,
                    DeclarationFact.CARELESS,
                    DeclarationFact.BAD_FAITH,
                    DeclarationFact.FORGED,
                    DeclarationFact.AGAINST_DECISION,
                    DeclarationFact.CAUSED_LOSS),
            group("allDeclarations", NO_FURTHER_DECLARATIONS)),
    KNOWLEDGE(
            "knowledge",
            group("direct", ADMISSION, ITEM_REVIEWED, EARLIER_DECISION, WILFULLY_BLIND, KNOWN_FROM, GENERAL_AWARENESS)),
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
    AGAINST("against", againstKnowledge()),
    CARE("care", all("care", CareFact.values())),
    SECURITY("security", all("security", SecurityFact.values())),
    RELIEF(
            "relief",
            group("relief", DAMAGES_SOUGHT, STOP_SOUGHT, APOLOGY_SOUGHT, CLOSURE_SOUGHT),
            group(
                    "furtherDamages",
                    PUNITIVE_SOUGHT,
                    MENTAL_HARM_SOUGHT,
                    INTENT,
                    GROSS_NEGLIGENCE,
                    SERIOUS_CIRCUMSTANCES),
            group("disclosure", DISCLOSURE_SOUGHT, USER_KNOWN_TO_HOLDER),
            group(
                    "interim",
                    INTERIM_SOUGHT,
                    RIGHT_STABLE,
                    IRREPARABLE_HARM,
                    BALANCE_FOR_HOLDER,
                    ORDER_HARMS_PUBLIC,
                    SECURITY_GIVEN,
                    APPLIED_BEFORE_SUIT_AT,
                    RULED_BEFORE_SUIT_AT,
                    ORDERED_BEFORE_SUIT_AT,
                    ORDER_WAS_WRONG,
                    ORDER_CAUSED_LOSS),
            group(
                    "restoringOrder",
                    RESTORING_ORDER_SOUGHT,
                    LAWFULNESS_LIKELY,
                    USER_IRREPARABLE_HARM,
                    BALANCE_FOR_USER,
                    USER_SECURITY_GIVEN)),
    EVIDENCE("evidence"),
    SUMMARY("summary");

    /**
     * Questions under one heading.
     *
     * @param id its id, for the heading
     * @param facts the questions in order
     */
    record Group(String id, List<Fact> facts) {
        /** Whether it is asked only where somebody claims it, such as that a notice was wrong or an order before judgment. */
        boolean isOnlyIfClaimed() {
            return IF_CLAIMED.contains(id);
        }

        /** Whether it is about all notices, measures or declarations, and so comes after what is asked of each. */
        boolean isClosing() {
            return CLOSING.contains(id);
        }
    }

    private static final Map<Fact, Topic> ASKING = asking();

    private static final Set<String> IF_CLAIMED = Set.of(
            "wrongNotice",
            "wrongDeclaration",
            "measureDisputed",
            "measureLeftOff",
            "furtherDamages",
            "disclosure",
            "interim",
            "restoringOrder");

    /** What is asked of all together, above all whether the list is complete: it closes a topic. */
    private static final Set<String> CLOSING = Set.of("allNotices", "measureLeftOff", "allMeasures", "allDeclarations");

    private final String id;
    private final List<Group> groups;

    Topic(String id, Group... groups) {
        this.id = id;
        this.groups = List.of(groups);
    }

    private static Group group(String id, Fact... facts) {
        return new Group(id, List.of(facts));
    }

    private static Group all(String id, Fact... facts) {
        return group(id, facts);
    }

    /** These groups, and what they leave of a vocabulary as the last one. */
    private static Group[] andRest(String id, Fact[] vocabulary, Group... groups) {
        var asked = Stream.of(groups).flatMap(group -> group.facts().stream()).toList();
        var rest = Stream.of(vocabulary).filter(fact -> !asked.contains(fact)).toArray(Fact[]::new);
        return andThen(groups, group(id, rest));
    }

    private static Group[] andThen(Group[] groups, Group last) {
        return Stream.concat(Stream.of(groups), Stream.of(last)).toArray(Group[]::new);
    }

    /** Whatever else there is on knowledge. */
    private static Group againstKnowledge() {
        var asked = Stream.of(KNOWLEDGE, FOR).flatMap(Topic::facts).toList();
        return group(
                "against",
                Stream.of(KnowledgeFact.values())
                        .filter(fact -> !asked.contains(fact))
                        .toArray(Fact[]::new));
    }

    static Optional<Topic> find(String id) {
        return Arrays.stream(values()).filter(topic -> topic.id.equals(id)).findFirst();
    }

    /** The topic in which a fact is asked. */
    public static Optional<Topic> asking(Fact fact) {
        return Optional.ofNullable(ASKING.get(fact));
    }

    private static Map<Fact, Topic> asking() {
        var asking = new HashMap<Fact, Topic>();
        for (var topic : values()) {
            topic.facts().forEach(fact -> asking.putIfAbsent(fact, topic));
        }
        return asking;
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
