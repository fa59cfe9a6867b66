package org.safeharbor.core.prc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.reasoning.Outcome.FAILS;
import static org.safeharbor.core.reasoning.Outcome.HOLDS;
import static org.safeharbor.core.reasoning.Outcome.OPEN;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.precedent.Analogy;
import org.safeharbor.core.precedent.Analogy.Relation;
import org.safeharbor.core.precedent.CaseLaw;
import org.safeharbor.core.precedent.Precedent;
import org.safeharbor.core.reasoning.Decision;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.core.text.CaseNotes;
import org.safeharbor.core.text.Depth;
import org.safeharbor.core.text.Outline;
import org.safeharbor.core.text.PlainText;
import org.safeharbor.core.text.Words;

/** The decided cases of the dossier, beside a dispute. */
class DecidedCasesTest {

    private static final RuleBook BOOK = PrcRuleBook.BOOK;

    @Test
    void all_cases_of_the_dossier_are_there_and_one_guides() {
        List<Precedent> cases = SafeHarbor.under(Jurisdiction.PRC).precedents();

        assertThat(cases)
                .extracting(Precedent::id)
                .containsAll(IntStream.rangeClosed(1, 21)
                        .mapToObj(n -> String.format(Locale.ROOT, "D%02d", n))
                        .toList());
        assertThat(cases)
                .filteredOn(one -> one.level() == Precedent.Level.GUIDING)
                .extracting(Precedent::id)
                .containsExactly("D15");
        assertThat(cases)
                .filteredOn(Precedent::canConstrain)
                .extracting(Precedent::id)
                .containsExactly("D07", "D09", "D14", "D15", "D16", "D18", "D21");
    }

    @Test
    void each_holding_is_on_a_question_of_the_book_and_needs_no_other_subject_than_that_question() {
        for (Precedent precedent : DecidedCases.ALL.cases()) {
            precedent.holdings().forEach(holding -> {
                var rule = BOOK.rule(holding.question());
                assertThat(rule).as(precedent.id() + " " + holding.question()).isPresent();
                Stream.concat(holding.speakingFor().stream(), holding.against().stream())
                        .forEach(factor -> assertThat(
                                        factor.is().about() & ~rule.get().about())
                                .as(precedent.id() + " " + factor.is())
                                .isZero());
            });
        }
    }

    @Test
    void only_the_guiding_case_guides_under_positive_law() {
        TreeSet<String> guiding = Examples.all()
                .filter(example -> example.situation().readings().chosen().isEmpty())
                .flatMap(example -> nodes(example.situation().proof()))
                .map(Node::decision)
                .filter(decision -> decision.layer() == Decision.Layer.PRECEDENT)
                .map(Decision::step)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(guiding).containsExactly("D15");
    }

    @Test
    void forwarding_a_patent_complaint_is_guided_and_stays_discretionary() {
        Proof proof = forwardedPatentComplaint().proof();
        Node fitted = proof.find("prc.measures.type-fitted", "m1").orElseThrow();

        assertThat(fitted.outcome()).isEqualTo(HOLDS);
        assertThat(fitted.answer().isDiscretionary()).isTrue();
        assertThat(fitted.decision()).isEqualTo(new Decision(Decision.Layer.PRECEDENT, "D15"));
        assertThat(Outline.of(proof, Depth.FULL, Words.in(Locale.ENGLISH))
                        .showing("prc.measures.type-fitted", "m1")
                        .orElseThrow()
                        .grounds()
                        .layer())
                .contains("Guiding Case 83")
                .contains("应当参照");
    }

    @Test
    void the_guiding_case_does_not_guide_itself() {
        Proof proof = forwardedPatentComplaint().docket("（2015）浙知终字第186号").proof();

        assertThat(proof.find("prc.measures.type-fitted", "m1").orElseThrow().decision())
                .isEqualTo(new Decision(Decision.Layer.POLICY, "menu"));
        assertThat(Analogy.of(proof))
                .noneMatch(analogy -> analogy.precedent().id().equals("D15"));
    }

    @Test
    void a_court_finding_goes_before_the_guiding_case() {
        Proof proof = forwardedPatentComplaint()
                .found("prc.measures.type-fitted", "m1", false)
                .proof();

        assertThat(proof.find("prc.measures.type-fitted", "m1").orElseThrow().outcome())
                .isEqualTo(FAILS);
    }

    @Test
    void a_dispute_follows_a_case_or_can_be_distinguished_by_what_is_new_or_missing() {
        Situation token = Situation.aHostedWork()
                .with(ProviderFact.SERVICE, "nft")
                .with(KnowledgeFact.OBVIOUS_MARKS, true)
                .with(KnowledgeFact.OWN_REVIEW, true)
                .with(ConductFact.DIRECT_BENEFIT, true);

        assertThat(fatTiger(token).relation()).isEqualTo(Relation.FOLLOWS);

        Analogy checked = fatTiger(token.copy().with(KnowledgeFact.TITLE_CHECK, true));
        assertThat(checked.relation()).isEqualTo(Relation.DISTINGUISHED);
        assertThat(checked.opposed())
                .extracting(factor -> factor.is().fact())
                .containsExactly(KnowledgeFact.TITLE_CHECK);

        Analogy unmarked = fatTiger(token.copy().with(KnowledgeFact.OBVIOUS_MARKS, false));
        assertThat(unmarked.relation()).isEqualTo(Relation.DISTINGUISHED);
        assertThat(unmarked.lacking())
                .extracting(factor -> factor.is().fact())
                .containsExactly(KnowledgeFact.OBVIOUS_MARKS);

        Analogy unsaid = fatTiger(token.copy().without(KnowledgeFact.TITLE_CHECK));
        assertThat(unsaid.relation()).isEqualTo(Relation.OPEN);
        assertThat(unsaid.open()).extracting(factor -> factor.is().fact()).containsExactly(KnowledgeFact.TITLE_CHECK);

        Analogy elsewhere = fatTiger(token.copy().with(ProviderFact.SERVICE, "storage"));
        assertThat(elsewhere.otherContext()).extracting(is -> is.fact()).containsExactly(ProviderFact.SERVICE);

        Analogy older = fatTiger(token.copy().with(ConductFact.FROM, "2015").with(ConductFact.UNTIL, "2015"));
        assertThat(older.otherLaw()).isTrue();
        assertThat(older.relation()).isEqualTo(Relation.DISTINGUISHED);
    }

    @Test
    void the_nearest_case_comes_first_and_none_that_shares_nothing() {
        Proof proof = Situation.aPushedHit()
                .with(ProviderFact.SERVICE, "storage")
                .with(KnowledgeFact.HIGH_VIEWS, true)
                .with(KnowledgeFact.FAMOUS, true)
                .proof();
        List<Analogy> nearest = Analogy.of(proof).stream()
                .filter(analogy -> analogy.holding().question().equals("prc.knowledge.should-have-known"))
                .toList();

        assertThat(nearest).extracting(analogy -> analogy.precedent().id()).containsExactly("D03", "D02");
        assertThat(nearest.get(0).shared())
                .extracting(factor -> factor.is().fact())
                .containsExactly(KnowledgeFact.HOT_WORK, KnowledgeFact.PUSHED, KnowledgeFact.HIGH_VIEWS);
    }

    @Test
    void cases_are_shown_with_their_authority_in_every_language() {
        Proof proof = forwardedPatentComplaint().proof();

        assertThat(PlainText.of(proof, Depth.FULL, Locale.ENGLISH).replaceAll("\\s+", " "))
                .contains(
                        "Follows Guiding Case 83 (Jiayikao v. Jinshide and Tmall) (High Court of Zhejiang, 17 November 2015)")
                .contains("guiding case, to be consulted");
        assertThat(PlainText.of(proof, Depth.FULL, Locale.CHINESE).replaceAll("\\s+", ""))
                .contains("与指导案例83号（嘉易烤诉金仕德、天猫案）（浙江省高级人民法院")
                .contains("应当参照指导性案例");
        assertThat(PlainText.of(proof, Depth.FULL, Locale.JAPANESE).replaceAll("\\s+", ""))
                .contains("指導性案例83号");
        assertThat(CaseNotes.of(proof, Words.in(Locale.ENGLISH)).on("prc.measures.type-fitted", "m1"))
                .extracting(note -> note.precedent().id())
                .containsExactly("D15");
    }

    @Test
    void a_case_that_needs_another_reading_is_not_named_as_guiding_under_positive_law() {
        Situation repeater = Situation.aDeletedWork()
                .with(ProviderFact.SERVICE, "marketplace")
                .with(KnowledgeFact.KNOWN_REPEATER, true);

        assertThat(repeater.proof()
                        .find("prc.measures.effective", "m1")
                        .orElseThrow()
                        .outcome())
                .isEqualTo(HOLDS);
        Proof reference =
                repeater.reading(DisputedPoints.PRECEDENTS, "reference").proof();
        assertThat(reference.find("prc.measures.effective", "m1").orElseThrow().decision())
                .isEqualTo(new Decision(Decision.Layer.PRECEDENT, "D14"));
        assertThat(reference.find("prc.measures.effective", "m1").orElseThrow().outcome())
                .isEqualTo(FAILS);
    }

    @Test
    void while_something_that_would_speak_against_it_is_open_the_case_does_not_decide() {
        Proof proof =
                forwardedPatentComplaint().without(KnowledgeFact.KNOWN_REPEATER).proof();
        Node fitted = proof.find("prc.measures.type-fitted", "m1").orElseThrow();

        assertThat(fitted.decision().layer()).isNotEqualTo(Decision.Layer.PRECEDENT);
        assertThat(fitted.children().get(0).children().get(0).outcome()).isEqualTo(OPEN);
    }

    @Test
    void the_cases_are_part_of_the_hash() {
        RuleBook without = new RuleBook(
                BOOK.jurisdiction(),
                BOOK.lawAsOf(),
                BOOK.chapters(),
                BOOK.summary(),
                BOOK.forms(),
                BOOK.readings(),
                BOOK.presets(),
                BOOK.calendar());

        assertThat(CaseLaw.of(without)).isEqualTo(CaseLaw.NONE);
        assertThat(without.hash()).isNotEqualTo(BOOK.hash());
    }

    private static Situation forwardedPatentComplaint() {
        return Situation.aNotifiedWork()
                .with(ProviderFact.SERVICE, "marketplace")
                .with(WorkFact.RIGHT, "patent")
                .with(KnowledgeFact.COMPLEX_LEGALITY, true)
                .notice("n1", NoticeFact.LOCATION, "url")
                .measure("m1")
                .measure("m1", MeasureFact.KIND, "forward");
    }

    private static Analogy fatTiger(Situation situation) {
        return Analogy.of(situation.proof()).stream()
                .filter(analogy -> analogy.precedent().id().equals("D07"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Node> nodes(Proof proof) {
        Set<Node> all = new LinkedHashSet<>();
        BOOK.questions().forEach(question -> gather(proof.of(question), all));
        return all.stream();
    }

    private static void gather(Node node, Set<Node> all) {
        if (all.add(node)) {
            node.children().forEach(child -> gather(child, all));
        }
    }
}
