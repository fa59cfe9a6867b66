package org.safeharbor.core.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.safeharbor.core.law.Jurisdiction;

/**
 * Everything that is known of a case: parties, providers, works, content, notices, declarations, measures and evidence,
 * each once and with an id. Immutable.
 *
 * <p>A case file begins with {@link #under}, grows by the verbs of its builder and is checked as a whole by
 * {@link Builder#check} or {@link Builder#build}. Each content group makes one {@link Dispute}; a change makes a new
 * case file.
 *
 * @param jurisdiction the legal order
 * @param docket the docket number, or empty
 * @param title what people call the case
 * @param note circumstances in words; they count for nothing and print with the result
 * @param facts the dates of the case
 * @param parties who takes part
 * @param providers the providers
 * @param works the works
 * @param content the content groups
 * @param notices the notices
 * @param declarations the declarations of non-infringement
 * @param measures the measures taken
 * @param evidence the exhibits
 * @since 0.1
 */
public record CaseFile(
        Jurisdiction jurisdiction,
        String docket,
        String title,
        String note,
        FactSheet facts,
        List<Party> parties,
        List<ServiceProvider> providers,
        List<Work> works,
        List<ContentGroup> content,
        List<Notice> notices,
        List<Declaration> declarations,
        List<MeasureTaken> measures,
        List<Evidence> evidence) {

    /** Copies the lists. */
    public CaseFile {
        Objects.requireNonNull(jurisdiction, "jurisdiction");
        Objects.requireNonNull(docket, "docket");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(facts, "facts");
        parties = List.copyOf(parties);
        providers = List.copyOf(providers);
        works = List.copyOf(works);
        content = List.copyOf(content);
        notices = List.copyOf(notices);
        declarations = List.copyOf(declarations);
        measures = List.copyOf(measures);
        evidence = List.copyOf(evidence);
    }

    /** A new, empty case file under a legal order. */
    public static Builder under(Jurisdiction jurisdiction) {
        return new Builder(jurisdiction);
    }

    /**
     * The disputes: one a content group, in the order of the file.
     *
     * @throws IllegalArgumentException if a group names a provider or work that is not in the file
     */
    public List<Dispute> disputes() {
        return content.stream()
                .map(group -> new Dispute(
                        this,
                        group,
                        providers.stream()
                                .filter(p -> p.id().equals(group.provider()))
                                .findFirst()
                                .orElseThrow(() -> missing(group, group.provider())),
                        works.stream()
                                .filter(w -> w.id().equals(group.work()))
                                .findFirst()
                                .orElseThrow(() -> missing(group, group.work()))))
                .toList();
    }

    /** Only of a file that was made past its builder, which checks that everything named is there. */
    private static IllegalArgumentException missing(ContentGroup group, String id) {
        return new IllegalArgumentException("Content group \"" + group.id() + "\" names \"" + id
                + "\", which is not in the case file; Builder.check tells all that is wrong");
    }

    /** A builder that holds what this case file holds. */
    public Builder edit() {
        Builder builder =
                under(jurisdiction).docket(docket).titled(title).note(note).facts(facts);
        parties.forEach(builder::party);
        providers.forEach(builder::provider);
        works.forEach(builder::work);
        content.forEach(builder::content);
        notices.forEach(builder::received);
        declarations.forEach(builder::declared);
        measures.forEach(builder::took);
        evidence.forEach(builder::exhibit);
        return builder;
    }

    /** Gathers a case file; nothing is checked before the end. */
    public static final class Builder {
        private final Jurisdiction jurisdiction;
        private String docket = "";
        private String title = "";
        private String note = "";
        private FactSheet facts = FactSheet.EMPTY;
        private final List<Party> parties = new ArrayList<>();
        private final List<ServiceProvider> providers = new ArrayList<>();
        private final List<Work> works = new ArrayList<>();
        private final List<ContentGroup> content = new ArrayList<>();
        private final List<Notice> notices = new ArrayList<>();
        private final List<Declaration> declarations = new ArrayList<>();
        private final List<MeasureTaken> measures = new ArrayList<>();
        private final List<Evidence> evidence = new ArrayList<>();

        private Builder(Jurisdiction jurisdiction) {
            this.jurisdiction = jurisdiction;
        }

        /** The docket number. */
        public Builder docket(String number) {
            docket = number;
            return this;
        }

        /** What people call the case. */
        public Builder titled(String words) {
            title = words;
            return this;
        }

        /** Circumstances in words. */
        public Builder note(String words) {
            note = words;
            return this;
        }

        /** The dates of the case. */
        public Builder facts(FactSheet sheet) {
            facts = sheet;
            return this;
        }

        /** Adds a party. */
        public Builder party(Party party) {
            parties.add(Objects.requireNonNull(party, "party"));
            return this;
        }

        /** Adds a provider. */
        public Builder provider(ServiceProvider provider) {
            providers.add(Objects.requireNonNull(provider, "provider"));
            return this;
        }

        /** Adds a work. */
        public Builder work(Work work) {
            works.add(Objects.requireNonNull(work, "work"));
            return this;
        }

        /** Adds a content group. */
        public Builder content(ContentGroup group) {
            content.add(Objects.requireNonNull(group, "group"));
            return this;
        }

        /** Adds a notice. */
        public Builder received(Notice notice) {
            notices.add(Objects.requireNonNull(notice, "notice"));
            return this;
        }

        /** Adds a declaration. */
        public Builder declared(Declaration declaration) {
            declarations.add(Objects.requireNonNull(declaration, "declaration"));
            return this;
        }

        /** Adds a measure. */
        public Builder took(MeasureTaken measure) {
            measures.add(Objects.requireNonNull(measure, "measure"));
            return this;
        }

        /** Adds an exhibit. */
        public Builder exhibit(Evidence exhibit) {
            evidence.add(Objects.requireNonNull(exhibit, "exhibit"));
            return this;
        }

        /** Everything that is wrong with what was gathered; empty when it can be built. */
        public List<Problem> check() {
            return new CaseFileCheck(unchecked()).problems();
        }

        /**
         * The case file.
         *
         * @throws IllegalArgumentException if {@link #check} finds a problem; the message lists them all
         */
        public CaseFile build() {
            List<Problem> problems = check();
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException("The case file has problems: " + problems);
            }
            return unchecked();
        }

        private CaseFile unchecked() {
            return new CaseFile(
                    jurisdiction,
                    docket,
                    title,
                    note,
                    facts,
                    parties,
                    providers,
                    works,
                    content,
                    notices,
                    declarations,
                    measures,
                    evidence);
        }
    }
}
