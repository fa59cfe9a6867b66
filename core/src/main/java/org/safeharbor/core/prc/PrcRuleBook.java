package org.safeharbor.core.prc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.reasoning.Chapter;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.core.time.BusinessDayCalendar;

/**
 * The law of the People's Republic of China on the liability of network service providers, as one rule book.
 *
 * @since 0.1
 */
public final class PrcRuleBook {

    /** Each way in which a provider can be liable; several can hold at once. */
    private static final List<Rule> FORMS = List.of(
            Liability.DIRECT,
            Liability.ABETTING,
            EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
            Liability.AIDING_WITH_THE_USER,
            Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART,
            Liability.HARBOR_LOST,
            DataSecurity.PROCESSOR,
            DataSecurity.SUPPLEMENTARY,
            DataSecurity.FULL,
            ConsumerSafety.CORRESPONDING,
            ConsumerSafety.SELLER_UNKNOWN,
            SecurityDuty.DIRECT,
            SecurityDuty.SUPPLEMENTARY,
            Liability.PREVENTIVE);

    /** The rule book. */
    public static final RuleBook BOOK = new RuleBook(
            Jurisdiction.PRC,
            "2026-02-28",
            List.of(
                    Chapter.of(
                            "role",
                            ServiceRole.CONTENT_PROVIDER,
                            ServiceRole.INTERMEDIARY,
                            ServiceRole.E_COMMERCE_PLATFORM,
                            ServiceRole.BASE_LAYER),
                    Chapter.of("infringement", UserInfringement.INFRINGEMENT),
                    Chapter.of(
                            "notice",
                            QualifiedNotice.SOME_QUALIFIED_NOTICE,
                            QualifiedNotice.SOME_CURABLE_NOTICE,
                            QualifiedNotice.SOME_INEFFECTIVE_NOTICE,
                            QualifiedNotice.SOME_COMPLETE_NOTICE,
                            Harbor.NOTICE_RULE),
                    Chapter.of("knowledge", Knowledge.KNEW, Knowledge.SHOULD_HAVE_KNOWN, Harbor.RED_FLAG_RULE),
                    Chapter.of(
                            "factors",
                            Factors.FOR_DISSEMINATION,
                            Factors.AGAINST_DISSEMINATION,
                            Factors.FOR_PERSONAL,
                            Factors.AGAINST_PERSONAL,
                            Factors.FOR_PLATFORM,
                            Factors.AGAINST_PLATFORM),
                    Chapter.of(
                            "measures",
                            Harbor.TIMELY,
                            Harbor.EFFECTIVE,
                            Harbor.TYPE_FITTED,
                            Harbor.PROPORTIONATE,
                            Harbor.FORWARDED,
                            Harbor.NECESSARY_MEASURES_RULE),
                    Chapter.of("special", Harbor.SPECIAL_CONDITIONS),
                    Chapter.of("harbor", Harbor.SAFE_HARBOR),
                    Chapter.of(
                            "care",
                            DutyOfCare.HIGHER_DUTY_ORDERED,
                            DutyOfCare.HIGHER_DUTY_BY_CASES,
                            DutyOfCare.SUBJECT_RAISES,
                            DutyOfCare.OBJECT_RAISES,
                            DutyOfCare.BEHAVIOUR_RAISES,
                            DutyOfCare.BEFORE,
                            DutyOfCare.DURING,
                            DutyOfCare.AFTER,
                            DutyOfCare.CARE_IS_NOT_REVIEW,
                            DutyOfCare.CAPARO),
                    Chapter.of(
                            "elements",
                            Fault.ACT,
                            Fault.UNLAWFULNESS,
                            Fault.CAUSATION,
                            Fault.FAULT,
                            Fault.DAMAGE_CAUSED),
                    new Chapter(
                            "liability",
                            joined(
                                    FORMS,
                                    List.of(
                                            Liability.NOT_LIABLE,
                                            Liability.CONVENIENCE_FOR_INFRINGERS,
                                            SeveralDebtors.HOLDER_CHOOSES,
                                            SeveralDebtors.RECOURSE,
                                            SeveralDebtors.USER_LACKS_CAPACITY,
                                            SeveralDebtors.GUARDIAN_ANSWERS,
                                            SeveralDebtors.BY_SHARES,
                                            DataSecurity.PAYS_FIRST,
                                            DataSecurity.RECOURSE))),
                    Chapter.of(
                            "damages",
                            Damages.COPYRIGHT_RANGE,
                            Damages.COPYRIGHT_RANGE_BEFORE,
                            Damages.PERSONAL_LOSS,
                            Damages.PERSONAL_LOSS_BEFORE,
                            Damages.PERSONAL_CAP,
                            Damages.DATA_LOSS,
                            Damages.PROPERTY_LOSS,
                            Damages.PUNITIVE_RANGE,
                            Damages.REASONABLE_COSTS,
                            Damages.BOOKS,
                            Damages.COUNTED_BACK),
                    Chapter.of(
                            "relief",
                            Relief.STOP_GRANTED,
                            Relief.DAMAGES_GRANTED,
                            Relief.APOLOGY_GRANTED,
                            Relief.MENTAL_HARM_GRANTED,
                            Relief.PUNITIVE_GRANTED,
                            Relief.CLOSURE_GRANTED,
                            Relief.DISCLOSURE_GRANTED,
                            InterimMeasures.ORDER_FOR_HOLDER,
                            InterimMeasures.ORDER_FOR_PERSON,
                            InterimMeasures.ORDER_FOR_USER,
                            InterimMeasures.APPLICANT_LIABLE,
                            Relief.REDUCED,
                            Liability.NO_FURTHER_THAN_NOTICE),
                    Chapter.of(
                            "user",
                            Restoration.REMOVAL_JUSTIFIED,
                            Restoration.ENDED_WITHOUT_GROUND,
                            Restoration.SOME_RESTORED_TOO_LATE,
                            WrongDeclaration.SOME_DECLARANT_LIABLE,
                            WrongDeclaration.PUNITIVE),
                    Chapter.of("holder", WrongNotice.SOME_SENDER_LIABLE, WrongNotice.DOUBLED)),
            List.of(
                    ServiceRole.INTERMEDIARY,
                    Harbor.SAFE_HARBOR,
                    Harbor.NOTICE_RULE,
                    Harbor.RED_FLAG_RULE,
                    Harbor.NECESSARY_MEASURES_RULE,
                    Harbor.SPECIAL_CONDITIONS,
                    QualifiedNotice.SOME_QUALIFIED_NOTICE,
                    Knowledge.KNEW,
                    Knowledge.SHOULD_HAVE_KNOWN),
            joined(List.of(Liability.NOT_LIABLE), FORMS),
            DisputedPoints.ALL,
            DisputedPoints.PRESETS,
            calendar(),
            List.of(DecidedCases.ALL));

    private PrcRuleBook() {}

    private static List<Rule> joined(List<Rule> first, List<Rule> more) {
        return Stream.concat(first.stream(), more.stream()).toList();
    }

    private static BusinessDayCalendar calendar() {
        try (var lines = new BufferedReader(
                new InputStreamReader(PrcRuleBook.class.getResourceAsStream("calendar.csv"), StandardCharsets.UTF_8))) {
            return BusinessDayCalendar.read(lines.lines());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
