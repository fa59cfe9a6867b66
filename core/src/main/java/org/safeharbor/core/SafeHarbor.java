package org.safeharbor.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.prc.PrcRuleBook;
import org.safeharbor.core.precedent.CaseLaw;
import org.safeharbor.core.precedent.Precedent;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.RuleBook;

/**
 * The front door: may this network service provider enter the safe harbor, and if not, what does it answer for?
 *
 * <pre>{@code
 * Proof proof = SafeHarbor.under(Jurisdiction.PRC).on(LocalDate.of(2026, 11, 21)).assess(dispute);
 * }</pre>
 *
 * @since 0.1
 */
public final class SafeHarbor {

    private static final List<RuleBook> BOOKS = List.of(PrcRuleBook.BOOK);

    private final RuleBook book;
    private final LocalDate asOf;
    private final Readings readings;
    private final Optional<LocalDate> lawOf;

    private SafeHarbor(RuleBook book, LocalDate asOf, Readings readings, Optional<LocalDate> lawOf) {
        this.book = book;
        this.asOf = asOf;
        this.readings = readings;
        this.lawOf = lawOf;
    }

    /** Under the law of a jurisdiction; the day of the assessment is still to be given. */
    public static Undated under(Jurisdiction jurisdiction) {
        return new Undated(BOOKS.stream()
                .filter(book -> book.jurisdiction() == jurisdiction)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("There are no rules for the jurisdiction " + jurisdiction)));
    }

    /** With the disputed points taken so. */
    public SafeHarbor reading(Readings chosen) {
        return new SafeHarbor(book, asOf, Objects.requireNonNull(chosen, "readings"), lawOf);
    }

    /** As if the law of that day governed, whatever the dates of the facts: to compare, never to decide a case. */
    public SafeHarbor asIfUnderTheLawOf(LocalDate day) {
        return new SafeHarbor(book, asOf, readings, Optional.of(day));
    }

    /** Assesses a dispute, each step explained. */
    public Proof assess(Dispute dispute) {
        return lawOf.map(day -> book.assessUnderTheLawOf(day, dispute, readings, asOf))
                .orElseGet(() -> book.assess(dispute, readings, asOf));
    }

    /** A choice of law that lacks its day. */
    public static final class Undated {
        private final RuleBook book;

        private Undated(RuleBook book) {
            this.book = book;
        }

        /** The law as rules. */
        public RuleBook rules() {
            return book;
        }

        /** The decided cases that it knows of, those that guide and those that only illustrate. */
        public List<Precedent> precedents() {
            return CaseLaw.of(book).cases();
        }

        /** Assessed on this day; the core has no clock. */
        public SafeHarbor on(LocalDate asOf) {
            return new SafeHarbor(book, Objects.requireNonNull(asOf, "asOf"), Readings.STANDARD, Optional.empty());
        }
    }
}
