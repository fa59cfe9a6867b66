package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.ConductFact.CONTENT_SERVICE;
import static org.safeharbor.core.dispute.ConductFact.NORMAL_USE_KEPT;
import static org.safeharbor.core.dispute.ConductFact.ORGANISES_CONTENT;
import static org.safeharbor.core.dispute.ConductFact.PRESENTS_AS_OWN;
import static org.safeharbor.core.dispute.ConductFact.PRIMA_FACIE_PROVISION;
import static org.safeharbor.core.dispute.ConductFact.PROVIDED_BY;
import static org.safeharbor.core.dispute.ConductFact.SELF_OPERATED;
import static org.safeharbor.core.dispute.ConductFact.SUBSTITUTES_ORIGIN;
import static org.safeharbor.core.dispute.ProviderFact.RECOMMENDS;
import static org.safeharbor.core.dispute.ProviderFact.REMOVES_ITEMS;
import static org.safeharbor.core.dispute.ProviderFact.REVIEWS_SUBMISSIONS;
import static org.safeharbor.core.dispute.ProviderFact.SEES_CONTENT;
import static org.safeharbor.core.dispute.ProviderFact.SERVICE;
import static org.safeharbor.core.dispute.ProviderFact.SHARES_REVENUE;
import static org.safeharbor.core.dispute.SecurityFact.LEAK;
import static org.safeharbor.core.dispute.SecurityFact.PERSONAL_DATA;
import static org.safeharbor.core.dispute.SecurityFact.REAL_PLACE;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.WorkFact.RIGHT;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.exceptOf;
import static org.safeharbor.core.reasoning.Conditions.inferred;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.onceSettled;
import static org.safeharbor.core.reasoning.Conditions.presumed;
import static org.safeharbor.core.reasoning.Conditions.reading;
import static org.safeharbor.core.reasoning.Rule.rule;

import org.safeharbor.core.law.Verification;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Rule;

/**
 * What the provider is for this content: one who provides it, or one who only gives the technical service.
 *
 * <p>The role is found content by content and by what the service does, not by its name.
 */
final class ServiceRole {

    /** Somebody put content on the network: then the dispute is about that content and not about data that were kept. */
    private static final Condition SOMEBODY_PUT_IT_THERE = is(PROVIDED_BY, "user", "provider", "jointly");

    /** A leak is said to have harmed a person or an interest of no listed kind, and what leaked are data that it processes. */
    private static final Condition LEAKED_WHAT_IT_PROCESSES =
            allOf(is(RIGHT, "personality", "other"), onceSettled(LEAK), is(PERSONAL_DATA));

    /**
     * This is the case of a keeper of data: harm came about by a leak. Whoever processes personal information keeps data,
     * whatever its service is otherwise. A leak is no content that users provide, so the harbor is not in question.
     */
    static final Rule LEAK_CASE = rule("prc.data.leak")
            .under(Instruments.CIVIL_CODE.article(1038))
            .holdsWhen(anyOf(
                    allOf(
                            anyOf(is(SERVICE, "dataCustodian"), is(RIGHT, "personalData")),
                            exceptOf(SOMEBODY_PUT_IT_THERE, LEAK)),
                    LEAKED_WHAT_IT_PROCESSES))
            .provenBy(RIGHT_HOLDER)
            .realises("D15", "D19");

    /**
     * Harm came about at a real place or event that the provider runs; there is no content of users in question either. Where
     * data leaked, or life, body or health is relied on as a personal right, that counts only once it is said.
     */
    static final Rule PLACE_CASE = rule("prc.security.place")
            .under(
                    Instruments.CIVIL_CODE.article(1198).paragraph(1),
                    Instruments.TORT_LIABILITY_LAW.article(37).paragraph(1))
            .holdsWhen(allOf(
                    is(RIGHT, "consumerSafety", "other", "personality"),
                    exceptOf(anyOf(is(RIGHT, "personality"), SOMEBODY_PUT_IT_THERE, LEAK_CASE), REAL_PLACE)))
            .provenBy(RIGHT_HOLDER)
            .realises("D16");

    /** The dispute is about content on the network, not about data that leaked or a place where people came to harm. */
    static final Condition ABOUT_CONTENT = allOf(not(LEAK_CASE), not(PLACE_CASE));

    /** The provider put the content on the network itself or together with others. */
    static final Rule PROVIDES_ITSELF = rule("prc.role.provides-itself")
            .under(Instruments.NETWORK_DISSEMINATION.article(4), Instruments.NETWORK_DISSEMINATION.article(6))
            .holdsWhen(is(PROVIDED_BY, "provider", "jointly"))
            .presumedWhen(is(PRIMA_FACIE_PROVISION))
            .provenBy(RIGHT_HOLDER)
            .realises("D2", "D4");

    /**
     * What nobody makes by using the service: goods, and what is only carried, kept, found or offered as it was handed in.
     * That the product organises users to make it counts only once it is said.
     */
    private static final Condition MADE_ELSEWHERE = anyOf(
            is(SERVICE, "access", "cache", "search", "cloud", "basicApp", "appStore", "marketplace"),
            Rights.CONSUMER_SAFETY);

    /** A copy that replaces the original offer is a matter of works; of a mark or a person it counts only once it is said. */
    private static final Condition REPLACES_THE_ORIGINAL =
            inferred(SUBSTITUTES_ORIGIN, allOf(Rights.COPYRIGHT, is(SUBSTITUTES_ORIGIN)));

    /**
     * Its snapshots or cached copies replace the original offer in substance, unless they leave the normal use of the work
     * as it was and do not unreasonably prejudice its right holder, which is the provider's to raise. Search services and
     * caches make such copies; of others that counts, under the view of who looks at it, once it is settled. Under that
     * view showing as its own what others keep, such as by links inside its own player, is enough.
     */
    static final Rule SUBSTITUTES = rule("prc.role.substitutes")
            .under(Instruments.NETWORK_DISSEMINATION.article(5))
            .holdsWhen(anyOf(
                    allOf(is(SERVICE, "search", "cache"), REPLACES_THE_ORIGINAL),
                    allOf(reading(DisputedPoints.DIRECT_PROVISION, "perception"), onceSettled(SUBSTITUTES_ORIGIN)),
                    allOf(
                            is(SERVICE, "search", "other"),
                            reading(DisputedPoints.DIRECT_PROVISION, "perception"),
                            is(PRESENTS_AS_OWN))))
            .unless(onceSettled(NORMAL_USE_KEPT), PROVIDER)
            .provenBy(RIGHT_HOLDER)
            .realises("D3");

    /** It sells itself on its own marketplace, or appears to. */
    static final Rule SELLS_ITSELF = rule("prc.role.sells-itself")
            .under(Instruments.PLATFORM_OPINIONS.article(2))
            .holdsWhen(allOf(is(SERVICE, "marketplace"), is(SELF_OPERATED)))
            .provenBy(RIGHT_HOLDER);

    /** Its rules and algorithms organise users to make the content, and its core function rests on that. */
    static final Rule ORGANISES = rule("prc.role.organises")
            .under(
                    Instruments.CIVIL_CODE.article(1165).paragraph(1).marked(Verification.VERIFIED),
                    Instruments.TORT_LIABILITY_LAW.article(6))
            .holdsWhen(exceptOf(MADE_ELSEWHERE, ORGANISES_CONTENT))
            .provenBy(RIGHT_HOLDER);

    /** It is a content provider for this content; the safe harbor is closed to it. */
    static final Rule CONTENT_PROVIDER = rule("prc.role.content-provider")
            .under(
                    Instruments.CIVIL_CODE.article(1194),
                    Instruments.NETWORK_DISSEMINATION.article(3).paragraph(1),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(1))
            .holdsWhen(allOf(ABOUT_CONTENT, anyOf(PROVIDES_ITSELF, SUBSTITUTES, SELLS_ITSELF, ORGANISES)))
            .provenBy(RIGHT_HOLDER)
            .realises("B15", "C4", "D2");

    /** It only gives the technical service with which users provide the content. */
    static final Rule INTERMEDIARY = rule("prc.role.intermediary")
            .under(
                    Instruments.NETWORK_DISSEMINATION.article(4),
                    Instruments.CIVIL_CODE.article(1195),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(allOf(not(CONTENT_PROVIDER), ABOUT_CONTENT))
            .provenBy(PROVIDER)
            .realises("B15", "D2", "D3");

    /**
     * It rents out or connects the base layer and has no sight of single items of content (case D09, D16). A service of no
     * listed kind is one by what it can do: it neither sees nor removes single items, such as a domain registrar.
     */
    static final Rule BASE_LAYER = rule("prc.role.base-layer")
            .under(Instruments.CIVIL_CODE.article(1195).paragraph(2), Instruments.TORT_LIABILITY_LAW_36.paragraph(2))
            .holdsWhen(allOf(
                    anyOf(
                            is(SERVICE, "access", "cloud", "basicApp"),
                            allOf(is(SERVICE, "other"), not(is(REMOVES_ITEMS))),
                            allOf(is(SERVICE, "appStore"), not(presumed(REMOVES_ITEMS)))),
                    not(is(SEES_CONTENT))))
            .provenBy(PROVIDER)
            .realises("B1", "B7");

    /** Courts have seen a higher duty of care in such services: recommendation, tokens, reviewed and shared stores. */
    static final Condition HIGHER_DUTY_BY_CASES =
            anyOf(is(RECOMMENDS), is(SERVICE, "nft"), allOf(is(REVIEWS_SUBMISSIONS), is(SHARES_REVENUE)));

    /**
     * An intellectual property right on a marketplace that is no service of news, programmes, publications or other culture.
     * Such services deal in works; where goods under a mark or patent are in question, that counts only once it is said.
     */
    private static final Condition OUTSIDE_CONTENT_SERVICES = anyOf(
            allOf(Rights.COPYRIGHT, not(is(CONTENT_SERVICE))),
            allOf(Rights.MARK_OR_PATENT, not(onceSettled(CONTENT_SERVICE))));

    /** It is a marketplace under the E-Commerce Law, and an intellectual property right is in question. */
    static final Rule E_COMMERCE_PLATFORM = rule("prc.role.e-commerce-platform")
            .under(
                    Instruments.E_COMMERCE_LAW.article(9),
                    Instruments.E_COMMERCE_LAW.article(2).paragraph(3))
            .holdsWhen(allOf(is(SERVICE, "marketplace"), OUTSIDE_CONTENT_SERVICES))
            .provenBy(RIGHT_HOLDER)
            .realises("D3");

    private ServiceRole() {}
}
