package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.NoticeFact.AUTHORITY;
import static org.safeharbor.core.dispute.NoticeFact.CHANNEL;
import static org.safeharbor.core.dispute.NoticeFact.COMPARISON;
import static org.safeharbor.core.dispute.NoticeFact.EVIDENCE;
import static org.safeharbor.core.dispute.NoticeFact.IDENTITY;
import static org.safeharbor.core.dispute.NoticeFact.LOCATION;
import static org.safeharbor.core.dispute.NoticeFact.TITLE_PROOF;
import static org.safeharbor.core.dispute.NoticeFact.TRUTH_STATEMENT;
import static org.safeharbor.core.dispute.NoticeFact.WRITTEN;
import static org.safeharbor.core.dispute.ProviderFact.SERVICE;
import static org.safeharbor.core.law.Verification.VERIFIED;
import static org.safeharbor.core.prc.NoticeSource.Level.IMPLIED;
import static org.safeharbor.core.prc.NoticeSource.Level.NOT_ASKED;
import static org.safeharbor.core.prc.NoticeSource.Level.ON_REQUEST;
import static org.safeharbor.core.prc.NoticeSource.Level.REQUIRED;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.atLeast;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.is;

import java.util.List;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.prc.NoticeSource.Demand;
import org.safeharbor.core.prc.NoticeSource.Level;
import org.safeharbor.core.reasoning.Condition;

/**
 * What each text asks a notice of infringement to contain. It is for comparison: whether a notice obliges the provider is
 * the question of {@link QualifiedNotice}.
 *
 * @since 0.1
 */
public final class NoticeSources {

    private static final Condition COPYRIGHT_SERVICE =
            allOf(Rights.DISSEMINATION, is(SERVICE, "storage", "search", "platform"));
    private static final Condition SALE = allOf(is(SERVICE, "marketplace"), Rights.INTELLECTUAL_PROPERTY);

    /** All of them: the general law first, then special and older texts. */
    public static final List<NoticeSource> ALL = List.of(
            source(
                    Instruments.CIVIL_CODE.article(1195).paragraph(1),
                    null,
                    needs(IDENTITY, REQUIRED),
                    needs(TITLE_PROOF, IMPLIED),
                    needs(TRUTH_STATEMENT, NOT_ASKED),
                    needs(WRITTEN, NOT_ASKED),
                    new Demand(EVIDENCE, REQUIRED, is(EVIDENCE, "adequate")),
                    new Demand(LOCATION, IMPLIED, atLeast(LOCATION, "locatable")),
                    needs(AUTHORITY, IMPLIED),
                    needs(COMPARISON, NOT_ASKED)),
            source(
                    Instruments.REGULATION.article(14),
                    COPYRIGHT_SERVICE,
                    needs(IDENTITY, REQUIRED),
                    needs(TITLE_PROOF, IMPLIED),
                    needs(TRUTH_STATEMENT, IMPLIED),
                    needs(WRITTEN, REQUIRED),
                    new Demand(EVIDENCE, REQUIRED, is(EVIDENCE, "adequate")),
                    new Demand(LOCATION, REQUIRED, is(LOCATION, "url")),
                    needs(AUTHORITY, IMPLIED),
                    needs(COMPARISON, NOT_ASKED)),
            source(
                    Instruments.PLATFORM_OPINIONS.article(5).marked(VERIFIED),
                    SALE,
                    needs(IDENTITY, REQUIRED),
                    needs(TITLE_PROOF, REQUIRED),
                    needs(TRUTH_STATEMENT, REQUIRED),
                    needs(WRITTEN, REQUIRED),
                    new Demand(EVIDENCE, REQUIRED, is(EVIDENCE, "adequate")),
                    new Demand(LOCATION, REQUIRED, atLeast(LOCATION, "locatable")),
                    needs(AUTHORITY, IMPLIED),
                    needs(COMPARISON, ON_REQUEST)),
            source(
                    Instruments.NETWORK_PERSONAL_RIGHTS_2014.article(5),
                    Rights.PERSONAL,
                    needs(IDENTITY, REQUIRED),
                    needs(TITLE_PROOF, IMPLIED),
                    needs(TRUTH_STATEMENT, NOT_ASKED),
                    new Demand(WRITTEN, REQUIRED, anyOf(is(WRITTEN), is(CHANNEL, "published"))),
                    new Demand(EVIDENCE, REQUIRED, atLeast(EVIDENCE, "weak")),
                    new Demand(LOCATION, REQUIRED, atLeast(LOCATION, "locatable")),
                    needs(AUTHORITY, NOT_ASKED),
                    needs(COMPARISON, NOT_ASKED)),
            new NoticeSource(
                    "guiding-case-83",
                    List.of(),
                    SALE,
                    List.of(
                            needs(IDENTITY, REQUIRED),
                            needs(TITLE_PROOF, REQUIRED),
                            needs(TRUTH_STATEMENT, NOT_ASKED),
                            needs(WRITTEN, NOT_ASKED),
                            new Demand(EVIDENCE, REQUIRED, is(EVIDENCE, "adequate")),
                            new Demand(LOCATION, REQUIRED, is(LOCATION, "url")),
                            needs(AUTHORITY, NOT_ASKED),
                            needs(COMPARISON, NOT_ASKED))));

    private NoticeSources() {}

    private static NoticeSource source(Provision place, Condition scope, Demand... demands) {
        Condition inForce = governs(place);
        return new NoticeSource(
                place.instrument().id(),
                List.of(place),
                scope == null ? inForce : allOf(inForce, scope),
                List.of(demands));
    }

    private static Demand needs(NoticeFact element, Level level) {
        return new Demand(element, level, is(element));
    }
}
